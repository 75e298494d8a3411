import PseudoTerminal

/// The time from a key press to the sight of what it changes, of any program.
struct KeyLatency: Sendable {
  let title: String
  let command: [String]
  var rows = 24
  var columns = 80
  /// The program is waiting for the first key.
  let isReady: @Sendable (PseudoTerminal) -> Bool
  /// Goes to where the keys are to be pressed, and knows when it is there.
  var prepare: @Sendable (PseudoTerminal) -> Void = { _ in }
  var isPrepared: @Sendable (PseudoTerminal) -> Bool = { _ in true }
  /// The key to press at each step, counted from nought.
  let key: @Sendable (Int) -> Key
  /// The last thing that the key of a step changes is there.
  let isShown: @Sendable (PseudoTerminal, Int) -> Bool

  /// Presses so many keys, each when the one before it has been seen.
  func measure(
    keys: Int
  ) throws(PseudoTerminalError) -> (times: Distribution, bytesPerKey: Double) {
    let terminal = try PseudoTerminal(
      command, environment: StateFolder.fresh(), rows: rows, columns: columns)
    try terminal.wait(until: isReady)
    prepare(terminal)
    try terminal.wait(until: isPrepared)
    let bytesBefore = terminal.bytesReceived

    var times: [Duration] = []
    for step in 0..<keys {
      let start = ContinuousClock.now
      terminal.send(key(step))
      try terminal.wait { isShown($0, step) }
      times.append(ContinuousClock.now - start)
    }
    let bytes = terminal.bytesReceived - bytesBefore
    return (Distribution(times), Double(bytes) / Double(keys))
  }

  /// Starts the program so many times, each until it waits for the first key.
  func measureStart(runs: Int) throws(PseudoTerminalError) -> Distribution {
    var times: [Duration] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      let terminal = try PseudoTerminal(
        command, environment: StateFolder.fresh(), rows: rows, columns: columns)
      try terminal.wait(until: isReady)
      times.append(ContinuousClock.now - start)
    }
    return Distribution(times)
  }

  /// The least that any program takes: one that only gives back what it gets.
  static let floor = KeyLatency(
    title: "key to screen: cat",
    command: ["sh", "-c", "stty raw -echo; printf 'ready\\r\\n'; exec cat"],
    isReady: { $0.line(0) == "ready" && $0.cursor == Position(row: 1, column: 0) },
    key: { .text(letter($0)) },
    isShown: { terminal, step in
      // Below the first row, from left to right; the last row again and again once it scrolls.
      let row = min(1 + step / terminal.columns, terminal.rows - 1)
      let column = step % terminal.columns
      return terminal.text(row: row, columns: column..<column + 1) == letter(step)
    })

  private static func letter(_ step: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(step % 26)))
  }
}
