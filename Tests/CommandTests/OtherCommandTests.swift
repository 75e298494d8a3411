import Foundation
import TestSupport
import Testing

@Suite struct `The program` {
  @Test func `says its version and its help`() throws {
    #expect(try crs("--version").status == 0)
    let help = try crs("--help")
    #expect(help.output.contains("score"))
    #expect(help.output.contains("not legal advice"))
  }

  @Test(arguments: [["interview"], ["score"], ["explain"], ["rules"], ["rules", "check"]])
  func `says of every command with words that it takes a language`(command: [String]) throws {
    let help = try CommandLineRun([BuiltProgram.crs] + command + ["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("--lang <lang>"))
  }

  @Test func `prints the schema of its file`() throws {
    let run = try crs("schema")
    #expect(run.status == 0)
    let schema = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }

  @Test func `refuses to interview over a file it cannot read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{\"schemaVersion\":0}", to: "old.json")
    let run = try crs(path)
    #expect(run.status == 1)
    #expect(run.errors.contains("formats are numbered from 1"))
    #expect(try folder.text(of: "old.json") == "{\"schemaVersion\":0}")
  }
}
