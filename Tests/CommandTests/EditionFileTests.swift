import Foundation
import TestSupport
import Testing

@Suite struct `An edition file` {
  private static let example =
    BuiltProgram.packageFolder + "/Tests/StorageTests/Editions/example-high-wage.json"
  private static let name = "EXAMPLE, not the law"

  @Test func `is named beside the total it made`() throws {
    let run = try crs("score", "-", "--on", "2026-11-23", "--rules", Self.example, input: quick)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("by the edition file"))
    #expect(!run.output.contains("without the high-wage"))
    let json = try crs(
      "score", "--json", "-", "--on", "2026-11-23", "--rules", Self.example, input: quick)
    #expect(json.output.contains("\"editionName\":\"\(Self.name)\""))
    #expect(json.output.contains("\"editionFile\":"))
    let lines = try crs(
      "score", "--jsonl", "--on", "2026-11-23", "--rules", Self.example, input: quick)
    #expect(lines.output.contains("\"editionName\":\"\(Self.name)\""))
    #expect(lines.output.contains("\"high_wage\":0"))
  }

  @Test func `is what two days are compared by`() throws {
    let days = ["rules", "--diff", "2026-11-01", "2026-11-10"]
    let plain = try CommandLineRun([BuiltProgram.crs] + days)
    let run = try CommandLineRun([BuiltProgram.crs] + days + ["--rules", Self.example])
    #expect(run.status == 0)
    #expect(plain.output.contains("not known"))
    #expect(!run.output.contains("new, not known"))
  }

  @Test func `leaves the days before it alone`() throws {
    let plain = try crs("score", "-", "--on", "2026-11-02", input: quick)
    let run = try crs("score", "-", "--on", "2026-11-02", "--rules", Self.example, input: quick)
    #expect(run.output == plain.output)
  }

  @Test func `that is wrong is an error, with the place`() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.example, encoding: .utf8)
      .replacingOccurrences(of: "\"sum\"", with: "\"both\"")
    let path = try folder.write(text, to: "rules.json")
    let run = try crs("score", "-", "--rules", path, input: quick)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("line 19, column 19 (additional.highWage.together)"))
    let check = try crs("rules", "check", path)
    #expect(check.status == 1)
    #expect(check.output.contains("line 19, column 19"))
    let french = try crs("rules", "check", path, "--lang", "fr")
    #expect(french.output.contains("ligne 19, colonne 19"))
  }

  @Test func `without a fault is said to be so`() throws {
    let run = try crs("rules", "check", Self.example)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("No fault found.\n"))
    #expect(run.output.contains(Self.name))
    let missing = try crs("rules", "check", "/nonexistent/rules.json")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("There is no file"))
  }

  @Test func `in the settings folder is used, and a wrong one is left out aloud`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.file("crs"), withIntermediateDirectories: true)
    let text = try String(contentsOfFile: Self.example, encoding: .utf8)
    try folder.write(text, to: "crs/rules.json")
    func score() throws -> CommandLineRun {
      try CommandLineRun(
        [BuiltProgram.crs, "score", "--json", "-", "--on", "2026-11-23"], input: quick,
        environment: ["XDG_CONFIG_HOME": folder.path])
    }
    #expect(try score().output.contains(Self.name))
    try folder.write("{", to: "crs/rules.json")
    let run = try score()
    #expect(run.status == 0)
    #expect(run.errors.contains("rules.json: line 1, column 2"))
    #expect(run.errors.contains("left out"))
    #expect(!run.output.contains(Self.name))
  }

  @Test func `is named on every page of rules that shows its values`() throws {
    for form in [[], ["--markdown"]] {
      let run = try CommandLineRun(
        [BuiltProgram.crs, "rules", "--on", "2026-11-23", "--rules", Self.example] + form)
      #expect(run.status == 0)
      #expect(run.output.contains("By the edition file"))
      #expect(run.output.ranges(of: Self.name.prefix(7)).count == 1)
    }
    let json = try crs("rules", "--json", "--on", "2026-11-23", "--rules", Self.example)
    #expect(json.output.contains("\"name\": \"\(Self.name)\""))
    let before = try crs("rules", "--on", "2026-11-02", "--rules", Self.example)
    #expect(!before.output.contains("edition file"))
  }

  @Test func `with a code that does not exist is refused by every command`() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.example, encoding: .utf8)
      .replacingOccurrences(of: "72200", with: "72299")
    let path = try folder.write(text, to: "rules.json")
    let check = try crs("rules", "check", path)
    #expect(check.status == 1)
    #expect(check.output.contains("line 23, column 73"))
    #expect(check.output.contains("NOC 2021 has no occupation 72299"))
    #expect(try crs("score", "-", "--rules", path, input: quick).status == 1)
  }

  @Test(arguments: [
    ("en", ": warning: line 23, column 73"), ("fr", "\u{A0}: avertissement\u{A0}: ligne 23"),
  ])
  func `with a doubtful code has a warning, and no fault`(lang: String, words: String) throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Self.example, encoding: .utf8)
      .replacingOccurrences(of: "72200", with: "14100")
    let path = try folder.write(text, to: "rules.json")
    for arguments in [
      ["rules", "check", path, "--lang", lang], ["rules", "--lang", lang, "check", path],
    ] {
      let check = try CommandLineRun([BuiltProgram.crs] + arguments)
      #expect(check.status == 0)
      #expect(check.output.contains(words))
    }
    #expect(try crs("score", "-", "--rules", path, input: quick).errors.isEmpty)
  }

  @Test func `is what the rules of a day are printed as`() throws {
    let run = try crs("rules", "--json", "--on", "2025-03-25")
    #expect(run.status == 0)
    let folder = try TemporaryFolder()
    let path = try folder.write(run.output, to: "rules.json")
    #expect(try crs("rules", "check", path).status == 0)
    #expect(try crs("rules", "--json", "--on", "2025-03-25", "--rules", path).output == run.output)
  }
}
