/// Measures how fast a built crs is: `bench PATH-OF-CRS`.
///
/// The floor is measured beside the program in the same run, on the same machine, under the same
/// load: what counts is the difference.
@main
struct Benchmarks {
  static func main() throws {
    let crs = CommandLine.arguments.dropFirst().first ?? ".build/release/crs"
    var table = Table(columns: ["what", "runs", "median", "p99", "sent"])

    for command in [["/bin/true"], [crs, "--version"]] {
      let start = ProcessStart(command: command)
      table.add(start.title, try start.measure(runs: 200))
    }
    for latency in [KeyLatency.floor] {
      let result = try latency.measure(keys: 5_000)
      let bytes = (result.bytesPerKey * 10).rounded() / 10
      table.add(latency.title, result.times, note: "\(bytes) bytes a key")
    }
    print(table)
  }
}
