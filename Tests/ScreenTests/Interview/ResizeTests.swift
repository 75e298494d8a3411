import Interview
import PseudoTerminal
import Questions
import TerminalUI
import TestSupport
import Testing

@Suite struct `The window of a running program, resized at random` {
  static let bursts = 40

  /// Half of the bursts are of any sizes; in the others each has room, and keys come in between that
  /// do the same at whichever of the sizes they meet.
  @Test(arguments: [(1, Language.english), (2, .french)] as [(UInt64, Language)])
  func `shows at last what a session does that only ever had that size`(
    seed: UInt64, language: Language
  ) throws {
    var random = SplitMix64(state: seed)
    let name = language == .french ? "fr_CA.UTF-8" : "en_CA.UTF-8"
    let terminal = try InterviewProgram(["me.json"], environment: ["LANG": name]).terminal
    try terminal.wait { $0.bracketsPaste }
    var mirror = MirroredSession(in: language)
    var size = Size(columns: 80, rows: 24)
    var count = 0
    for _ in 0..<Self.bursts {
      let hasKeys = Bool.random(using: &random)
      var sizes = (0..<Int.random(in: 1...10, using: &random)).map { _ in
        Self.size(atLeast: hasKeys ? Self.smallest : Size(columns: 1, rows: 1), using: &random)
      }
      sizes.append(Self.size(atLeast: Self.smallest, using: &random))
      let met = [size] + sizes
      for next in sizes {
        terminal.resize(rows: next.rows, columns: next.columns)
        guard hasKeys, let key = Keys.harmless.randomElement(using: &random),
          mirror.take(key, atAnyOf: met)
        else { continue }
        terminal.send(Keystroke(key))
      }
      (size, count) = (sizes[sizes.count - 1], count + sizes.count)
      mirror.resize(to: size)
      try terminal.wait(toShow: mirror)
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        guard let key = Keys.harmless.randomElement(using: &random),
          mirror.take(key, atAnyOf: [size])
        else { continue }
        terminal.send(Keystroke(key))
      }
      try terminal.wait(toShow: mirror)
    }
    try expectNothingLeftOver(on: terminal)
    #expect(count > 200)
  }

  /// What the terminal shows after all the changes is what it shows when everything is sent again.
  private func expectNothingLeftOver(on terminal: PseudoTerminal) throws {
    try terminal.waitUntilIdle()
    let (screen, styles) = (terminal.screen, terminal.styles)
    let received = terminal.bytesReceived
    terminal.send(.control("l"))
    try terminal.wait { $0.bytesReceived > received }
    try terminal.waitUntilIdle()
    #expect(terminal.screen == screen)
    #expect(terminal.styles == styles)
  }

  private static let smallest = Size(columns: 40, rows: 10)

  private static func size(atLeast least: Size, using random: inout SplitMix64) -> Size {
    Size(
      columns: Int.random(in: least.columns...200, using: &random),
      rows: Int.random(in: least.rows...60, using: &random))
  }
}

extension MirroredSession {
  /// Takes a key where that asks nothing of the outside world and does the same in windows of all
  /// these sizes: nobody knows which of them the program has heard of.
  fileprivate mutating func take(_ key: TerminalUI.Key, atAnyOf sizes: [Size]) -> Bool {
    var results: [Session] = []
    for size in sizes {
      var result = session
      result.window = size
      guard result.press(key).isEmpty else { return false }
      result.window = session.window
      results.append(result)
    }
    guard results.allSatisfy({ $0 == results[0] }) else { return false }
    press(key)
    return true
  }
}

extension PseudoTerminal {
  /// Waits until the terminal shows what a session does, with the cursor in its place.
  fileprivate func wait(toShow mirror: MirroredSession) throws {
    let lines = mirror.rows(rows, columns: columns)
    let place = mirror.surface(rows: rows, columns: columns).cursor ?? (rows - 1, 0)
    try wait {
      $0.cursor == Position(row: place.row, column: place.column) && $0.shows(lines)
    }
  }

  /// How every cell looks.
  fileprivate var styles: [CellStyle] {
    (0..<rows).flatMap { row in (0..<columns).map { style(row: row, column: $0) } }
  }
}
