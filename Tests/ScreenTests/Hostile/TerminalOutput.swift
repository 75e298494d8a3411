/// What a program sends to a terminal, held to a list of what it may send.
///
/// The bytes are judged and not the screen, on which much that acts leaves no trace.
struct TerminalOutput {
  /// What was found that is not on the list, as it can be shown.
  private(set) var findings: [String] = []
  private var scalars: ArraySlice<Unicode.Scalar> = []
  /// How many marks are on the letter at hand.
  private var marks = 0

  /// Judges what a program without a full screen writes: lines of text.
  static func findings(inLines bytes: [UInt8]) -> [String] {
    findings(in: bytes, controls: ["\n", "\r"], hasSequences: false)
  }

  /// Judges JSON, which is for programs: what acts is escaped in it, but the joiners of Persian and
  /// Indic names stay, and there are as many marks as there were.
  static func findings(inJSON bytes: [UInt8]) -> [String] {
    findings(
      in: bytes, controls: ["\n", "\u{200C}", "\u{200D}"], hasSequences: false, isJSON: true)
  }

  /// Judges what the full screen sends: text, and the sequences that ncurses uses for it.
  static func findings(inScreen bytes: [UInt8]) -> [String] {
    // Backspace, tab, line feed, carriage return and the two character sets move and draw.
    let controls: Set<Unicode.Scalar> = ["\u{8}", "\t", "\n", "\r", "\u{E}", "\u{F}"]
    return findings(in: bytes, controls: controls, hasSequences: true)
  }

  private static func findings(
    in bytes: [UInt8], controls: Set<Unicode.Scalar>, hasSequences: Bool, isJSON: Bool = false
  ) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return ["bytes that are no UTF-8"]
    }
    var output = TerminalOutput()
    output.scalars = Array(text.unicodeScalars)[...]
    while let scalar = output.scalars.popFirst() {
      if scalar == "\u{1B}", hasSequences {
        output.judgeSequence()
      } else if !controls.contains(scalar) {
        output.judge(scalar, countsMarks: !isJSON)
      }
    }
    return output.findings
  }

  private mutating func judge(_ scalar: Unicode.Scalar, countsMarks: Bool) {
    // Most of it is ASCII, of which nothing more is to be known.
    if (0x20..<0x7F).contains(scalar.value) {
      marks = 0
      return
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate,
      .privateUse:
      find("U+\(String(scalar.value, radix: 16, uppercase: true))")
    case .nonspacingMark, .enclosingMark:
      marks += 1
      if marks > 4 && countsMarks { find("more than four marks on a letter") }
      return
    default: break
    }
    marks = 0
  }

  private mutating func judgeSequence() {
    marks = 0
    switch scalars.popFirst() {
    case "[": judgeControlSequence()
    // The character set, which one letter names.
    case "(", ")":
      let set = scalars.popFirst()
      if set != "B" && set != "0" { find("ESC ( \(set.map(String.init) ?? "")") }
    case "=", ">", "7", "8", "M", "D", "E", "H": break
    case let other: find("ESC \(other.map(String.init) ?? "at the end")")
    }
  }

  private mutating func judgeControlSequence() {
    var parameters = ""
    while let scalar = scalars.popFirst() {
      guard ("\u{40}"..."\u{7E}").contains(scalar) else {
        parameters.unicodeScalars.append(scalar)
        continue
      }
      let final = Character(scalar)
      if !isAllowed(parameters, final) { find("ESC [ \(parameters)\(final)") }
      return
    }
    find("ESC [ \(parameters) without an end")
  }

  /// Whether a control sequence is one that ncurses or the program itself has a use for.
  private func isAllowed(_ parameters: String, _ final: Character) -> Bool {
    if "hl".contains(final), parameters.first == "?" {
      let modes = parameters.dropFirst().split(separator: ";").map(String.init)
      // The arrows' mode, wrapping, the cursor twice, the second screen, the bracketed paste.
      return modes.allSatisfy(["1", "7", "12", "25", "1049", "2004"].contains)
    }
    if final == "t" { return ["22;0;0", "23;0;0"].contains(parameters) }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
    // Moving, erasing, scrolling, repeating, colours: none with a number above 255.
    return "ABCDGHJKLMPSTX@bdfhlmrIZ".contains(final) && numbers.count <= 8
      && numbers.allSatisfy { $0.isEmpty || (Int($0).map { (0...255).contains($0) } ?? false) }
  }

  private mutating func find(_ what: String) {
    findings.append(what.unicodeScalars.map { $0.escaped(asASCII: true) }.joined())
  }
}
