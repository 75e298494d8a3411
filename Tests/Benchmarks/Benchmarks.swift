/// Measures how fast a built crs is: `bench PATH-OF-CRS`.
///
/// The floor is measured beside the program in the same run, on the same machine, under the same
/// load: what counts is the difference.
@main
struct Benchmarks {
  static func main() throws {
    let crs = CommandLine.arguments.dropFirst().first ?? ".build/release/crs"
    var table = Table(columns: ["what", "runs", "median", "p99", ""])

    for command in [["/bin/true"], [crs, "--version"]] {
      let start = ProcessStart(command: command)
      table.add(start.title, try start.measure(runs: 200))
    }
    let interview = try FirstScreen(crs: crs).measure(runs: 100)
    table.add(
      "start to first screen", interview.times,
      note: "\(interview.peakMemory / 1_000_000) MB at the most in an interview")
    let latencies = [
      KeyLatency.floor, .interview(crs, rows: 24, columns: 80),
      .interview(crs, rows: 40, columns: 120),
    ]
    for latency in latencies {
      let result = try latency.measure(keys: 5_000)
      let bytes = (result.bytesPerKey * 10).rounded() / 10
      table.add(latency.title, result.times, note: "\(bytes) bytes a key")
    }
    let scoring = try Scoring()
    let points = scoring.measurePoints()
    table.add("points of a candidate", points.times, note: points.note)
    let awards = scoring.measureAwards()
    table.add("reasons and awards of a profile", awards.times, note: awards.note)

    let searching = Searching()
    let search = searching.measure()
    table.add(
      "occupation search, a key", search, note: "\(searching.firstSearch.short) the first time")

    let kinds = [("quick", SampleLines.quick), ("full", SampleLines.full)]
    for (kind, line) in kinds {
      let batch = BatchScoring(crs: crs, line: line)
      for (lines, runs) in [(10_000, 10), (100_000, 10), (1_000_000, 1)] {
        let result = try batch.measure(lines: lines, runs: runs)
        table.add("score --jsonl: \(lines) \(kind)", result.times, note: result.note)
      }
    }
    print(table)
  }
}

extension Scoring.Result {
  fileprivate var note: String { "\(allocationsPerCall) allocations a call" }
}

extension BatchScoring.Result {
  fileprivate var note: String {
    let megabytes = Double(peakMemory / 100_000) / 10
    return "\(userTime.short) user, \(megabytes) MB at most"
  }
}
