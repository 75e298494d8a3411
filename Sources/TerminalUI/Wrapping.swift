/// Breaks text into lines of at most so many columns, at spaces.
///
/// No-break spaces never break, which keeps French `« mot »` and `500 $` whole. A word that is
/// longer than a line is cut. A newline in the text starts a new line.
public func wrap(_ text: String, width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .flatMap { Paragraph(width: max(1, width)).lines(of: $0) }
}

/// The line being filled, and the lines before it.
private struct Paragraph {
  let width: Int
  var lines: [String] = []
  var line = ""
  var used = 0

  init(width: Int) {
    self.width = width
  }

  consuming func lines(of text: Substring) -> [String] {
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      append(String(word), isFirst: index == 0)
    }
    if !line.isEmpty || lines.isEmpty { breakLine() }
    return lines
  }

  private mutating func append(_ word: String, isFirst: Bool) {
    let length = word.displayWidth
    let space = isFirst || (line.isEmpty && !lines.isEmpty) ? "" : " "
    if used + space.count + length <= width {
      line += space + word
      used += space.count + length
    } else {
      if !line.isEmpty { breakLine() }
      length <= width ? start(with: word, length) : cut(word)
    }
  }

  private mutating func start(with word: String, _ length: Int) {
    line = word
    used = length
  }

  /// Spreads a word over as many lines as it needs, never cutting a character.
  private mutating func cut(_ word: String) {
    for character in word {
      let width = character.displayWidth
      if used + width > self.width, !line.isEmpty { breakLine() }
      line.append(character)
      used += width
    }
  }

  private mutating func breakLine() {
    while line.last == " " { line.removeLast() }
    lines.append(line)
    line = ""
    used = 0
  }
}
