import Foundation
import TestSupport
import Testing

@Suite struct `Plain mode through a pipe` {
  private func interview(
    _ lines: [String], _ arguments: [String] = [], in folder: TemporaryFolder,
    language: String = "C.UTF-8"
  ) throws -> CommandLineRun {
    try CommandLineRun(
      [BuiltProgram.crs] + arguments + ["--on", "2026-06-01"],
      input: lines.map { "\($0)\n" }.joined(), environment: ["LANG": language],
      folder: folder.path)
  }

  /// A bachelor's degree, CLB 9 in all four, a year in Canada and two abroad, at 29, alone.
  ///
  /// By hand from the criteria: A 110 + 120 + 124 + 40 = 394; C education 25 + 13, work abroad
  /// 25 + 13. Together 470.
  static let whole = [
    "", "29", "1", "0", "", "", "5", "1", "4", "9", "9", "9", "9", "4", "", "1", "2", "1", "2",
    "2", "1", "2",
  ]

  @Test func `answers everything, saves and leaves`() throws {
    let folder = try TemporaryFolder()
    let run = try interview(Self.whole + ["r", "s", "q"], ["me.json"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Every question is answered."), "\(run.output)")
    #expect(run.output.contains("Saved in me.json."))
    #expect(run.errors.isEmpty)
    let score = try crs("score", "--json", "--on", "2026-06-01", folder.file("me.json"))
    #expect(score.output.contains("\"total\":470,"))
    #expect(score.output.contains("\"complete\":true"))
    #expect(try folder.mode(of: "me.json") == 0o600)
  }

  @Test func `warns of a folder that everyone may write in, and takes no line for that`() throws {
    let folder = try TemporaryFolder()
    #expect(chmod(folder.path, 0o777) == 0)
    let run = try interview(["1996-02-11", "s", "q"], ["me.json"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Every user of this computer may remove or replace me.json"))
    #expect(run.output.contains("Saved in me.json."))
  }

  @Test func `goes on from a saved file, and writes it back as it was`() throws {
    let folder = try TemporaryFolder()
    _ = try interview(Self.whole + ["s", "q"], ["me.json"], in: folder)
    let before = try folder.text(of: "me.json")
    let run = try interview(["f age", "", "s", "q"], ["me.json"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("Your answer now: 29"), "\(run.output)")
    #expect(try folder.text(of: "me.json") == before)
  }

  @Test func `that ends names what it did not save, and says so by its exit code`() throws {
    let folder = try TemporaryFolder()
    let run = try interview(["1996-02-11", "1"], ["me.json"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("Error: the input ended before these answers were saved."))
    #expect(run.errors.contains("Date of birth: 1996-02-11"))
    #expect(run.errors.contains("Marital status: Never married, single"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("me.json")))
    let saved = try interview(["1996-02-11", "s"], ["me.json"], in: folder)
    #expect(saved.status == 0)
    #expect(saved.errors.isEmpty)
  }

  @Test func `that says nothing loses nothing`() throws {
    let run = try interview([], in: try TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("Answer, or Enter to leave it open:\n"))
    #expect(run.errors.isEmpty)
  }

  @Test func `takes the last line without its end, and lines that end as elsewhere`() throws {
    let folder = try TemporaryFolder()
    let run = try CommandLineRun(
      [BuiltProgram.crs, "me.json", "--on", "2026-06-01"], input: "1996-02-11\r\ns\r\nq",
      folder: folder.path)
    #expect(run.status == 0)
    #expect(try folder.text(of: "me.json").contains("\"birthDate\": \"1996-02-11\""))
  }

  @Test func `refuses lines that are too long or not text, and goes on`() throws {
    let folder = try TemporaryFolder()
    let input = folder.file("lines")
    var bytes = Array(repeating: UInt8(ascii: "9"), count: 3_000_000)
    bytes += [10, 0xC3, 0x28, 10, 0, 1, 10] + Array("1996-02-11\nq\n2\n".utf8)
    try Data(bytes).write(to: URL(filePath: input))
    let run = try CommandLineRun(
      ["/bin/sh", "-c", "'\(BuiltProgram.crs)' --on 2026-06-01 <'\(input)'"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Error: that line is too long"))
    #expect(run.output.contains("Error: that line is not text in UTF-8."))
    #expect(run.output.contains("Error: that line has nothing that can be read."))
    #expect(run.output.contains("Points: 105, up 105."))
  }

  @Test func `speaks French where it is asked to`() throws {
    let run = try interview(
      ["31 juin 1996", "q"], in: try TemporaryFolder(), language: "fr_CA.UTF-8")
    #expect(run.output.contains("crs, mode simple\u{A0}: une question à la fois."))
    #expect(run.output.contains("Erreur\u{A0}: Date de naissance\u{A0}: juin 1996 a 30 jours."))
    let english = try interview(
      ["q"], ["--lang", "en"], in: try TemporaryFolder(), language: "fr_CA.UTF-8")
    #expect(english.output.contains("plain mode"))
  }

  @Test func `says why it could not save, and is left only when told to`() throws {
    let folder = try TemporaryFolder()
    let run = try interview(
      ["1996-02-11", "s", "b", "q", "1", "gone/too.json", "mine.json"], ["gone/me.json"],
      in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.components(separatedBy: "\nError: ").count >= 3, "\(run.output)")
    #expect(try folder.text(of: "mine.json").contains("1996-02-11"))
  }

  @Test func `lets nothing through that acts on a terminal`() throws {
    let folder = try TemporaryFolder()
    let run = try interview(
      ["f add job", "a", "x\u{1B}[31m\u{202E}y", "f zz\u{1B}[2J", "q", "2"],
      ["no\u{7}\u{202E}name.json"], in: folder)
    let unwanted: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}", "\u{7}"]
    #expect(!(run.output + run.errors).unicodeScalars.contains { unwanted.contains($0) })
  }
}
