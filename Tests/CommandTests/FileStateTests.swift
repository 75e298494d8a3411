import Foundation
import TestSupport
import Testing

/// A program with files of its own, of which the interview takes lines.
struct FilesOfAProgram {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func crs(_ arguments: String..., lines: [String] = []) throws -> CommandLineRun {
    try CommandLineRun(
      [BuiltProgram.crs] + arguments, input: lines.map { "\($0)\n" }.joined(),
      environment: ["XDG_STATE_HOME": folder.file(".state")], folder: folder.path)
  }

  func interview(_ name: String, _ lines: String...) throws -> CommandLineRun {
    try crs("--on", "2026-06-01", name, lines: lines)
  }
}

@Suite struct `An unreadable file in plain mode` {
  static let bad = "{\n  \"schemaVersion\": 1,\n  \"applicant\": {\"age\": 290}\n}\n"
  let files: FilesOfAProgram
  var folder: TemporaryFolder { files.folder }

  init() throws {
    files = try FilesOfAProgram()
    try folder.write(Self.bad, to: "me.json")
  }

  /// The names of copies that were made.
  var copies: [String] { folder.names.filter { $0.hasPrefix("me.json.bad-") } }

  @Test(arguments: [["1"], ["q"], [], ["b", "x"]])
  func `is left alone where no one chooses to go on`(lines: [String]) throws {
    let run = try files.crs("--on", "2026-06-01", "me.json", lines: lines)
    #expect(run.status == 1)
    #expect(run.output.contains("me.json cannot be read."), "\(run.output)")
    #expect(run.output.contains("At line 3, column 24 (applicant.age)"))
    #expect(run.errors.contains("crs: me.json: line 3, column 24 (applicant.age)"))
    #expect(try folder.text(of: "me.json") == Self.bad)
    #expect(copies.isEmpty)
  }

  @Test func `is copied before the version before takes its place, which stays`() throws {
    let before = "{\"schemaVersion\":1,\"applicant\":{\"age\":29}}"
    try folder.write(before, to: "me.json~")
    let run = try files.interview("me.json", "2", "f children", "3", "s", "q")
    #expect(run.status == 0, "\(run.errors)")
    #expect(copies.count == 1)
    #expect(try folder.text(of: copies[0]) == Self.bad)
    #expect(try folder.mode(of: copies[0]) == 0o600)
    #expect(try folder.text(of: "me.json").contains("\"age\": 29"))
    #expect(try folder.text(of: "me.json").contains("\"dependentChildren\": 3"))
    #expect(try folder.text(of: "me.json~") == before)
    let forgotten = try files.crs("forget", "--yes", "me.json")
    #expect(forgotten.status == 0)
    #expect(forgotten.output.contains("put aside: \(copies.first ?? "me.json.bad-")"))
    #expect(folder.names == [".state"])
  }

  @Test func `offers its draft, which is gone on with`() throws {
    try folder.write("{\"schemaVersion\":1}", to: "me.json")
    _ = try files.interview("me.json", "f birth", "1996-02-11")
    try folder.write(Self.bad, to: "me.json")
    let run = try files.interview("me.json", "2", "s", "q")
    #expect(run.status == 0, "\(run.output)")
    #expect(try folder.text(of: "me.json").contains("1996-02-11"))
    #expect(try folder.names(in: ".state/crs/drafts") == [])
    #expect(copies.count == 1)
  }

  @Test func `that cannot be copied stays, and saving asks for another name`() throws {
    // No copy: a folder is in the way of every name, since names end at 255 bytes.
    let name = String(repeating: "n", count: 240)
    try folder.write(Self.bad, to: name)
    let run = try files.interview(name, "2", "1", "f birth", "1996-02-11", "s", "other.json", "q")
    #expect(run.output.replacing("\n", with: " ").contains("could be made beside it"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text(of: name) == Self.bad)
    #expect(try folder.text(of: "other.json").contains("1996-02-11"))
  }
}

@Suite struct `A file of a newer format in plain mode` {
  @Test func `is shown, and never written`() throws {
    let files = try FilesOfAProgram()
    let text = "{\"schemaVersion\":2,\"applicant\":{\"age\":29,\"work\":{\"jobs\":7}},\"x\":1}"
    try files.folder.write(text, to: "me.json")
    let run = try files.interview("me.json", "1", "f birth", "1996-02-11", "s", "1", "q", "2")
    #expect(run.status == 0, "\(run.output)")
    let output = run.output.replacing("\n", with: " ")
    #expect(output.contains("File, read-only: me.json"))
    #expect(output.contains("(format 2; this one knows 1)"))
    #expect(output.contains("Not read: applicant.work.jobs."))
    #expect(output.contains("Nothing is saved from a file of a newer format."))
    #expect(output.contains("Your answers will be lost"))
    #expect(try files.folder.text(of: "me.json") == text)
    #expect(files.folder.names == ["me.json"])
  }

  @Test func `is not scored`() throws {
    let run = try crs("score", "-", input: "{\"schemaVersion\":2}")
    #expect(run.status == 1)
    #expect(run.errors.contains("saved by a newer version (format 2; this one reads up to 1)"))
    #expect(run.output.isEmpty)
  }
}

@Suite struct `A file that another session has` {
  @Test func `is open to read alone, and free as soon as that is gone`() throws {
    let files = try FilesOfAProgram()
    let text = "{\"schemaVersion\":1,\"applicant\":{\"age\":29}}"
    try files.folder.write(text, to: "me.json")
    let name = files.folder.file(".me.json.lock")
    let holder = "{\"host\":\"elsewhere\",\"process\":77,\"since\":\"2026-06-01 14:32:07\"}"
    try files.folder.write(holder, to: ".me.json.lock")
    let lock = open(name, O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let held = try files.interview("me.json", "1", "f birth", "1996-02-11", "s", "b", "q", "2")
    let output = held.output.replacing("\n", with: " ")
    #expect(
      output.contains("has me.json open (process 77 on elsewhere, since 2026-06-01 14:32:07)"))
    #expect(output.contains("File, read-only: me.json"))
    #expect(try files.folder.text(of: "me.json") == text)
    close(lock)
    let free = try files.interview("me.json", "f birth", "1996-02-11", "s", "q")
    #expect(free.output.contains("Saved in me.json."), "\(free.output)")
  }

  @Test func `is told to be open to others where no lock can be had`() throws {
    let files = try FilesOfAProgram()
    try files.folder.write("{\"schemaVersion\":1}", to: "me.json")
    // What is planted is not followed.
    #expect(symlink("elsewhere", files.folder.file(".me.json.lock")) == 0)
    let run = try files.interview("me.json", "1", "f birth", "1996-02-11", "s", "q")
    #expect(
      run.output.replacing("\n", with: " ")
        .contains("Other sessions cannot be kept out of me.json: no lock can be had"))
    #expect(run.output.contains("Saved in me.json."))
  }
}

@Suite struct `A file saved under another way to name it` {
  @Test(arguments: ["./me.json", "here/me.json", "link.json"])
  func `is the file that is open`(name: String) throws {
    let files = try FilesOfAProgram()
    try files.folder.write("{\"schemaVersion\":1}", to: "me.json")
    #expect(symlink(".", files.folder.file("here")) == 0)
    #expect(symlink("me.json", files.folder.file("link.json")) == 0)
    _ = try files.interview("me.json", "f birth", "1996-02-11")
    let run = try files.interview(name, "1", "s", "q")
    #expect(run.output.contains("Newer answers were kept."), "\(run.output)")
    #expect(run.output.contains("Saved in \(name)."))
    #expect(try files.folder.text(of: "me.json").contains("1996-02-11"))
    #expect(try files.folder.names(in: ".state/crs/drafts") == [])
  }
}

@Suite struct `Drafts without a file` {
  @Test func `are found and removed, those put aside among them`() throws {
    let files = try FilesOfAProgram()
    _ = try files.crs("--plain", "--on", "2026-06-01", lines: ["f birth", "1996-02-11"])
    // The third way out puts it aside.
    _ = try files.crs("--plain", "--on", "2026-06-01", lines: ["3", "f birth", "1990-02-11"])
    #expect(try files.folder.names(in: ".state/crs/drafts").count == 2)
    let run = try files.crs("forget", "--drafts", "--yes")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Removed: draft: "))
    #expect(run.output.contains("Removed: put aside: "))
    #expect(try files.folder.names(in: ".state/crs/drafts") == [])
    let again = try files.crs("forget", "--drafts", "--yes")
    #expect(again.status == 1)
    #expect(again.errors == "crs: there are no drafts without a file.\n")
  }

  @Test func `are asked for apart from a file`() throws {
    #expect(try crs("forget").status == 64)
    #expect(try crs("forget", "--drafts", "me.json").status == 64)
  }
}

@Suite struct `What is printed of a profile` {
  /// Dates are days of the calendar, and numbers are read and written in one form.
  @Test(arguments: ["score", "programs", "documents", "explain", "categories", "fees"])
  func `is the same in every time zone and locale`(command: String) throws {
    let file = BuiltProgram.packageFolder + "/Tests/StorageTests/Released/version-1.json"
    var outputs: Set<String> = []
    for zone in ["UTC", "Pacific/Kiritimati", "Etc/GMT+12", "nowhere"] {
      for locale in ["C", "fr_CA.UTF-8", "tr_TR.UTF-8"] {
        let run = try CommandLineRun(
          [BuiltProgram.crs, command, "--lang", "en", "--on", "2026-06-01", file],
          environment: ["TZ": zone, "LANG": locale, "LC_ALL": locale])
        #expect(run.status == 0, "\(run.errors)")
        outputs.insert(run.output)
      }
    }
    #expect(outputs.count == 1)
  }
}
