import PseudoTerminal

/// The time from asking for the interview to the last cell of its first screen, and the most memory
/// that an interview takes.
struct FirstScreen {
  let crs: String
  var rows = 24
  var columns = 80

  /// Starts so many interviews.
  func measure(runs: Int) throws(PseudoTerminalError) -> (times: Distribution, peakMemory: Int) {
    var times: [Duration] = []
    var peak = 0
    for _ in 0..<runs {
      let start = ContinuousClock.now
      let terminal = try PseudoTerminal(
        [crs, "--on", "2026-06-01", "--lang", "en"], environment: StateFolder.fresh(),
        rows: rows, columns: columns)
      try terminal.wait {
        $0.line(rows - 1).contains("F1 Help") && $0.line(rows - 2).contains("Answer in any")
      }
      times.append(ContinuousClock.now - start)
      // A walk through every section and page, as an interview goes.
      for digit in 1...8 { terminal.send(.text(String(digit)), .tab, .tab, .escape) }
      terminal.send(.function(7), .escape, .function(3))
      try terminal.wait(for: "Check your answers")
      peak = max(peak, terminal.peakMemory ?? 0)
      terminal.send(.control("q"))
      _ = try terminal.waitForExit()
    }
    return (Distribution(times), peak)
  }
}
