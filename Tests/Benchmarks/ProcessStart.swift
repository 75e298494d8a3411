/// The time from asking for a process to its end, of a program that does next to nothing.
struct ProcessStart {
  let command: [String]

  var title: String {
    let program = command[0].split(separator: "/").last.map(String.init) ?? command[0]
    return "start of " + ([program] + command.dropFirst()).joined(separator: " ")
  }

  /// Runs the program so many times, after a few that do not count and fill the caches.
  func measure(runs: Int) throws(ChildProcess.Failure) -> Distribution {
    var times: [Duration] = []
    for run in -10..<runs {
      let time = try runOnce()
      if run >= 0 { times.append(time) }
    }
    return Distribution(times)
  }

  private func runOnce() throws(ChildProcess.Failure) -> Duration {
    let start = ContinuousClock.now
    try ChildProcess(command).wait()
    return ContinuousClock.now - start
  }
}
