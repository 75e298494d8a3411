import PseudoTerminal
import TestSupport
import Testing

/// Whole interviews as lines for plain mode: the answers that `A whole interview` types.
enum PlainInterview {
  static let amara = [
    ["11 Feb 1996", "1", "0", ""],
    ["a", "5", "BSc, University of Lagos", "2018-06-30", "2", "1", "2 May 2024"],
    ["a", "2", "", "2023-04-28", "1", "1", "2022-05-02", "1", "1", "2", "2", ""],
    ["1", "2", "2025-06-14", "9", "9", "9", "9", "4"],
    ["a", "Software developer", "Maple Systems", "21232", "1", "2023-05-08", "present", "37.5"],
    ["1", "1", "2", "1"],
    ["a", "Systems analyst", "", "21222", "2", "Nigeria", "2018-09-03", "31 Aug 2022", "40"],
    ["1", "1"], [""], ["1", "2"], ["2", "2", "2", "1", "$24,500", "2", "2", "0"],
    ["a", "Nigeria", "1996-02-11", "31 Aug 2022", ""],
    ["2", "2", "2", "1", "2", "2", "2", "2", "2", "2", "2"], ["s", "q"],
  ].flatMap(\.self)

  static let elodie = [
    ["15 juillet 1990", "2", "1", "2", "2", ""], ["", "7"],
    ["2", "1", "14 juin 2025", "300", "250", "360", "390", "5"], ["", "1", "2"],
    ["", "5", "2", "3", "7", "7", "7", "7", "5", "", "0", "2", ""],
    ["1", "1", "21232", "Atelier Roy", "2", "1", "37,5", "1", "2", "2", "1", "1"],
    ["1", "1", "2", "1", "24 500 $", "1", "2", "0", ""],
    Array(repeating: "", count: 11), ["q", "1", "élodie.json"],
  ].flatMap(\.self)

  /// The file that the lines lead to, through a pipe.
  static func saved(
    _ name: String, by lines: [String], named: Bool = true, language: String = "C.UTF-8"
  ) throws -> String {
    let folder = try TemporaryFolder()
    let run = try CommandLineRun(
      [try ProgramUnderTest.crs()] + (named ? [name] : []) + ["--on", InterviewProgram.day],
      input: lines.joined(separator: "\n") + "\n", environment: ["LANG": language],
      folder: folder.path)
    #expect(run.status == 0, "\(run.output.suffix(2_000))\n\(run.errors)")
    return try folder.text(of: name)
  }
}
