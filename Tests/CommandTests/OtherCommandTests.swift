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

  @Test func `needs a terminal for the interview, and says what else there is`() throws {
    let run = try CommandLineRun(["/usr/bin/setsid", "--wait", BuiltProgram.crs])
    #expect(run.status == 1)
    #expect(run.errors.contains("crs score FILE"))
    #expect(run.output.isEmpty)
  }

  @Test func `refuses to interview over a file it cannot read`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("{\"schemaVersion\":99}", to: "new.json")
    let run = try crs(path)
    #expect(run.status == 1)
    #expect(run.errors.contains("newer version"))
    #expect(try folder.text(of: "new.json") == "{\"schemaVersion\":99}")
  }
}
