import Foundation
import TestSupport
import Testing

@Suite struct `crs categories and crs fees` {
  @Test(arguments: ["categories", "fees"])
  func `print text in either language`(command: String) throws {
    let english = try crs(command, "-", "--on", "2026-06-01", input: quick)
    let french = try crs(command, "-", "--on", "2026-06-01", "--lang", "fr", input: quick)
    #expect(english.status == 0 && french.status == 0)
    #expect(english.output.contains("1 June 2026") && french.output.contains("1er juin 2026"))
    #expect(english.errors.isEmpty)
  }

  @Test(arguments: ["categories", "fees"])
  func `print one line of JSON`(command: String) throws {
    let run = try crs(command, "-", "--json", "--on", "2026-06-01", input: quick)
    #expect(run.output.hasSuffix("}\n") && run.output.count { $0 == "\n" } == 1)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["on"] as? String == "2026-06-01")
  }

  @Test(arguments: ["categories", "fees"])
  func `end with 1 when the file cannot be read`(command: String) throws {
    let run = try crs(command, "-", input: "{")
    #expect(run.status == 1 && run.output.isEmpty && !run.errors.isEmpty)
  }
}
