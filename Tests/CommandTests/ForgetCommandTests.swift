import Foundation
import TestSupport
import Testing

@Suite struct `Forgetting a profile` {
  private func crs(_ arguments: [String], in folder: TemporaryFolder) throws -> CommandLineRun {
    try CommandLineRun(
      [BuiltProgram.crs] + arguments, environment: ["XDG_STATE_HOME": folder.file(".state")],
      folder: folder.path)
  }

  /// A folder with a profile, the version before it, and a draft that was never saved.
  private func kept() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for lines in ["1996-02-11\ns\n", "f birth\n1990-02-11\ns\n", "f birth\n1980-02-11\n"] {
      _ = try CommandLineRun(
        [BuiltProgram.crs, "--on", "2026-06-01", "me.json"], input: lines,
        environment: ["XDG_STATE_HOME": folder.file(".state")], folder: folder.path)
    }
    return folder
  }

  @Test(arguments: ["a letter to my mother", "{\"schemaVersion\": 1", "{}"])
  func `removes no file without asking that is no profile`(text: String) throws {
    let folder = try TemporaryFolder()
    for name in ["me.json", "me.json~"] { try folder.write(text, to: name) }
    let run = try crs(["forget", "--yes", "me.json"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("the file is no profile that crs can read"))
    #expect(folder.names.contains("me.json") && folder.names.contains("me.json~"))
  }

  @Test func `removes the file, its backup and its draft, and says so of each`() throws {
    let folder = try kept()
    let drafts = folder.file(".state/crs/drafts")
    #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).count == 1)
    let run = try crs(["forget", "--yes", "me.json"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    for words in ["profile:", "version before:", "draft:"] {
      #expect(run.output.contains("Removed: \(words)"), "\(run.output)")
    }
    #expect(run.output.contains("Out of reach: copies in other places"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: drafts).isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [".state"])
  }

  @Test func `removes nothing that was not confirmed`() throws {
    let folder = try kept()
    let run = try crs(["forget", "--lang", "fr", "me.json"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("rien n’a été supprimé"))
    #expect(FileManager.default.fileExists(atPath: folder.file("me.json")))
  }

  @Test func `says so where there is nothing`() throws {
    let run = try crs(["forget", "--yes", "nobody.json"], in: try TemporaryFolder())
    #expect(run.status == 1)
    #expect(run.errors == "crs: nothing is kept of this file.\n")
  }
}
