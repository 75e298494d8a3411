import Foundation
import TestSupport
import Testing

@Suite struct `A funds file on the command line` {
  private static let example =
    BuiltProgram.packageFolder + "/Tests/StorageTests/Funds/example-funds.json"

  private let folder: TemporaryFolder
  private let profile: String

  init() throws {
    folder = try TemporaryFolder()
    profile = try folder.write(
      "{\"schemaVersion\":1,\"settlement\":{\"funds\":15500}}", to: "profile.json")
  }

  private func programs(_ day: String, _ arguments: String...) throws -> CommandLineRun {
    try CommandLineRun(
      [BuiltProgram.crs, "programs", profile, "--on", day, "--lang", "en"] + arguments)
  }

  @Test func `is what money is compared with from its day on, and is cited`() throws {
    let before = try programs("2026-07-05", "--funds", Self.example)
    let plain = try programs("2026-07-05")
    #expect(before.status == 0 && before.output == plain.output)
    #expect(before.output.contains("$15,263"))
    let run = try programs("2026-07-06", "--funds", Self.example)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("$16,000") && !run.output.contains("$15,263"))
    let words = run.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words.contains(
        "An example made up for the tests of crs, in force from 6 July 2026; from the file "))
    #expect(words.replacing(" ", with: "").contains(Self.example.replacing(" ", with: "")))
    #expect(words.contains("https://example.org/not-the-law"))
  }

  @Test func `ends the doubt that a later table may be in force`() throws {
    let doubt = "a later one may be in force"
    let plain = try programs("2026-11-23").output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(plain.contains(doubt))
    let run = try programs("2026-11-23", "--funds", Self.example)
    #expect(!run.output.split { $0.isWhitespace }.joined(separator: " ").contains(doubt))
  }

  @Test func `is named in JSON at each value it made, and at no other`() throws {
    let run = try programs("2026-11-23", "--json", "--funds", Self.example)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let funds = try #require(object["funds"] as? [String: Any])
    let citation = try #require(funds["citation"] as? [String: Any])
    #expect(citation["file"] as? String == Self.example)
    #expect(citation["instrument"] as? String == "An example made up for the tests of crs")
    #expect(citation["confidence"] as? String == "unknown")
    #expect(funds["needed"] as? Int == 16_000)
    // Asked for by two of the three classes.
    #expect(run.output.ranges(of: "\"file\":").count == 3)
    #expect(try !programs("2026-11-23", "--json").output.contains("\"file\":"))
  }

  @Test(arguments: [("en", "line 13, column 33"), ("fr", "ligne 13, colonne 33")])
  func `that is wrong is an error, with the place, and nothing of it is used`(
    lang: String, place: String
  ) throws {
    let text = try String(contentsOfFile: Self.example, encoding: .utf8)
      .replacingOccurrences(of: "24000", with: "20000")
    let path = try folder.write(text, to: "funds.json")
    for arguments in [["programs", profile], ["--plain"], ["interview", "--plain"]] {
      let run = try CommandLineRun(
        [BuiltProgram.crs] + arguments + ["--lang", lang, "--funds", path], input: "q\n")
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.contains("\(place) (tables[0].amounts[2])"), "\(run.errors)")
    }
    let check = try CommandLineRun([BuiltProgram.crs, "rules", "check", path, "--lang", lang])
    #expect(check.status == 1 && check.output.contains(place))
  }

  @Test func `that is not there is an error`() throws {
    let run = try programs("2026-11-23", "--funds", "/nonexistent/funds.json")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.contains("There is no file /nonexistent/funds.json"))
  }

  @Test func `without a fault is said to be so, with what is in it`() throws {
    let run = try crs("rules", "check", Self.example, "--lang", "en")
    #expect(run.status == 0)
    #expect(
      run.output == """
        No fault found.
        Settlement funds in force from 2026-07-06, last checked 2026-11-23: $16,000 to $41,000 for \
        1 to 7, $4,000 for each person more.

        """)
    let french = try crs("rules", "check", Self.example, "--lang", "fr")
    #expect(french.output.contains("16\u{A0}000\u{A0}$ à 41\u{A0}000\u{A0}$ de 1 à 7"))
  }

  @Test func `is no edition file`() throws {
    let run = try crs("score", "-", "--rules", Self.example, input: quick)
    #expect(run.status == 1 && run.errors.contains("\"format\" has no meaning here"))
  }

  @Test func `in the settings folder is used, and a wrong one is left out aloud`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.file("crs"), withIntermediateDirectories: true)
    let text = try String(contentsOfFile: Self.example, encoding: .utf8)
    try folder.write(text, to: "crs/funds.json")
    func programs(_ arguments: String...) throws -> CommandLineRun {
      try CommandLineRun(
        [BuiltProgram.crs, "programs", profile, "--on", "2026-11-23", "--lang", "en"] + arguments,
        environment: ["XDG_CONFIG_HOME": folder.path])
    }
    #expect(try programs().output.contains("$16,000"))
    let other = try folder.write(
      text.replacingOccurrences(of: "16000", with: "16500"), to: "other.json")
    #expect(try programs("--funds", other).output.contains("$16,500"))
    try folder.write("{", to: "crs/funds.json")
    let run = try programs()
    #expect(run.status == 0 && run.output.contains("$15,263"))
    #expect(run.errors.contains("funds.json: line 1, column 2"))
    #expect(run.errors.contains("the built-in tables of funds apply"))
  }
}
