import Foundation
import TestSupport
import Testing

@Suite struct `crs programs` {
  private let folder: TemporaryFolder
  private let profile: String

  init() throws {
    folder = try TemporaryFolder()
    profile = try folder.write("{\"schemaVersion\":1}", to: "new.json")
  }

  @Test func `answers for the three classes`() throws {
    let run = try crs("programs", profile, "--on", "2026-11-23")
    #expect(run.status == 0 && run.errors.isEmpty)
    for name in ["CEC ", "FSW ", "FST "] { #expect(run.output.contains("\n\(name)")) }
  }

  @Test func `answers in French`() throws {
    let run = try crs("programs", profile, "--on", "2026-11-23", "--lang", "fr")
    #expect(run.output.contains("CTMSF"))
  }

  @Test func `answers in JSON`() throws {
    let run = try crs("programs", profile, "--on", "2026-11-23", "--json")
    #expect(run.status == 0 && run.output.hasSuffix("}\n"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["on"] as? String == "2026-11-23")
  }

  @Test func `ends with 1 where the file cannot be read, and with 64 where none is named`() throws {
    let run = try crs("programs", folder.file("none.json"))
    #expect(run.status == 1 && run.output.isEmpty && run.errors.contains("none.json"))
    #expect(try crs("programs").status == 64)
  }
}
