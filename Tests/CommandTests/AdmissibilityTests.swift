import TestSupport
import Testing

/// Answers about admissibility are kept in the file, and leave it through no report.
@Suite struct `Answers about admissibility` {
  static let answered =
    String(quick.dropLast())
    + #","admissibility":{"36":true,"38":true},"settlement":{"funds":24500}}"#

  @Test(arguments: [["score"], ["score", "--json"], ["score", "--jsonl"], ["explain"]])
  func `change nothing in any report`(command: [String]) throws {
    let runs = try [quick, Self.answered].map { profile in
      try CommandLineRun(
        [BuiltProgram.crs] + command + ["-", "--on", "2026-06-01"], input: profile,
        environment: ["LANG": "C.UTF-8"])
    }
    #expect(runs[0].status == 0, "\(runs[0].errors)")
    #expect(runs[0].output == runs[1].output)
  }
}
