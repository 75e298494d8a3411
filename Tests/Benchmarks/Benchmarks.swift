/// Measures how fast a built crs is: `bench PATH-OF-CRS [WORDS OF ROWS…]`.
///
/// The floor is measured beside the program in the same run, on the same machine, under the same
/// load, and so are programs of its kind, where there are any: what counts is the difference.
@main
struct Benchmarks {
  /// A row of the table, and how it is measured.
  private struct Row {
    let title: String
    let measure: () throws -> (times: Distribution, note: String)
  }

  static func main() throws {
    let crs = CommandLine.arguments.dropFirst().first ?? ".build/release/crs"
    let words = CommandLine.arguments.dropFirst(2)
    defer { StateFolder.remove() }
    var table = Table(columns: ["what", "runs", "median", "p99", ""])
    for row in rows(of: crs) where words.isEmpty || words.contains(where: row.title.contains) {
      let (times, note) = try row.measure()
      table.add(row.title, times, note: note)
    }
    print(table)
  }

  private static func rows(of crs: String) -> [Row] {
    let starts = [["/bin/true"], [crs, "--version"]].map { command in
      let start = ProcessStart(command: command)
      return Row(title: start.title) { (try start.measure(runs: 200), "") }
    }
    return starts + screens(of: crs) + [scoringPoints, scoringAwards, searching] + batches(of: crs)
  }

  /// The interview on a terminal, and other programs beside it.
  private static func screens(of crs: String) -> [Row] {
    let sizes = [(24, 80), (40, 120)]
    let firstScreens = sizes.map { rows, columns in
      Row(title: "start to first screen: crs \(columns)x\(rows)") {
        let result = try FirstScreen(crs: crs, rows: rows, columns: columns).measure(runs: 100)
        return (
          result.times, "\(result.peakMemory / 1_000_000) MB at the most in an interview"
        )
      }
    }
    let interviews = sizes.map { KeyLatency.interview(crs, rows: $0.0, columns: $0.1) }
    return firstScreens + ([.floor] + interviews).map(key) + others(sizes: sizes)
  }

  private static func key(_ latency: KeyLatency) -> Row {
    Row(title: latency.title) {
      let result = try latency.measure(keys: 5_000)
      return (result.times, "\((result.bytesPerKey * 10).rounded() / 10) bytes a key")
    }
  }

  /// What scripts ask with, where it is installed.
  private static func others(sizes: [(Int, Int)]) -> [Row] {
    let kinds: [(String, (String, Int, Int) -> KeyLatency)] = [
      ("dialog", KeyLatency.dialog), ("whiptail", KeyLatency.whiptail),
    ]
    return kinds.flatMap { name, kind -> [Row] in
      guard let program = Programs.path(of: name) else {
        return [Row(title: "key to screen: \(name)") { (Distribution([]), "not installed") }]
      }
      let latencies = sizes.map { kind(program, $0.0, $0.1) }
      let starts = latencies.map { latency in
        Row(title: latency.title.replacing("key to", with: "start to first")) {
          (try latency.measureStart(runs: 100), "")
        }
      }
      return starts + latencies.map(key)
    }
  }

  private static var scoringPoints: Row {
    Row(title: "points of a candidate") {
      let result = try Scoring().measurePoints()
      return (result.times, result.note)
    }
  }

  private static var scoringAwards: Row {
    Row(title: "reasons and awards of a profile") {
      let result = try Scoring().measureAwards()
      return (result.times, result.note)
    }
  }

  private static var searching: Row {
    Row(title: "occupation search, a key") {
      let searching = Searching()
      return (searching.measure(), "\(searching.firstSearch.short) the first time")
    }
  }

  private static func batches(of crs: String) -> [Row] {
    let kinds = [("quick", SampleLines.quick), ("full", SampleLines.full)]
    return kinds.flatMap { kind, line in
      [(10_000, 10), (100_000, 10), (1_000_000, 1)].map { lines, runs in
        Row(title: "score --jsonl: \(lines) \(kind)") {
          let batch = BatchScoring(crs: crs, line: line)
          let result = try batch.measure(lines: lines, runs: runs)
          return (result.times, result.note)
        }
      }
    }
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
