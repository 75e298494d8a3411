import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time and the memory that `crs score --jsonl` takes for many lines.
///
/// More lines than a file has are the same file several times over.
struct BatchScoring: ~Copyable {
  private static let linesInFile = 100_000
  private let crs: String
  private let line: (Int) -> String
  private let path: String

  struct Result {
    let times: Distribution
    let userTime: Duration
    let peakMemory: Int
  }

  init(crs: String, line: @escaping (Int) -> String) {
    self.crs = crs
    self.line = line
    path = "\(StateFolder.path).jsonl"
  }

  deinit { unlink(path) }

  func measure(lines: Int, runs: Int) throws -> Result {
    try writeFile(lines: min(lines, Self.linesInFile))
    let copies = max(1, lines / Self.linesInFile)
    let command = [crs, "score", "--jsonl"] + Array(repeating: path, count: copies)
    var times: [Duration] = []
    var userTimes: [Duration] = []
    var peakMemory = 0
    for _ in 0..<runs {
      let start = ContinuousClock.now
      let process = try ChildProcess(command)
      var usage = rusage()
      while try !process.hasEnded(using: &usage) {
        // What the kernel tells at the end counts this program's memory too.
        peakMemory = max(peakMemory, Int(cpt_peak_memory(process.identifier)))
        usleep(1_000)
      }
      times.append(ContinuousClock.now - start)
      userTimes.append(
        .seconds(usage.ru_utime.tv_sec) + .microseconds(Int64(usage.ru_utime.tv_usec)))
    }
    return Result(
      times: Distribution(times), userTime: Distribution(userTimes).median, peakMemory: peakMemory)
  }

  private func writeFile(lines: Int) throws {
    guard let file = fopen(path, "w") else { throw ChildProcess.Failure(errno, of: path) }
    for number in 0..<lines { fputs(line(number) + "\n", file) }
    guard fclose(file) == 0 else { throw ChildProcess.Failure(errno, of: path) }
  }
}
