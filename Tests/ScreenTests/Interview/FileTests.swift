import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite struct `A file` {
  @Test func `that cannot be read is reported with its place and left alone`() throws {
    let folder = try TemporaryFolder()
    let text = "{\n  \"schemaVersion\": 1,\n  \"applicant\": {\"age\": 290}\n}\n"
    try folder.write(text, to: "bad.json")
    let interview = try InterviewProgram(["bad.json"], in: folder)
    try interview.sees("> 1 Leave, and mend the file first")
    #expect(interview.terminal.screen.contains("At line 3, column 24 (applicant.age)"))
    interview.type("1")
    #expect(try interview.terminal.waitForExit() == .exited(1))
    #expect(interview.terminal.screen.contains("line 3, column"))
    #expect(interview.terminal.screen.contains("applicant.age"))
    #expect(try folder.text(of: "bad.json") == text)
  }

  @Test func `that cannot be read is copied before anything takes its place`() throws {
    let folder = try TemporaryFolder()
    try folder.write("not even JSON", to: "bad.json")
    let interview = try InterviewProgram(["bad.json"], in: folder)
    try interview.sees("2 Begin with no answers")
    interview.type("2")
    try interview.sees("is kept as bad.json.bad-")
    interview.type("1")
    interview.enter("1996-02-11")
    interview.type(.function(2))
    try interview.sees("Saved in bad.json.")
    let copies = folder.names.filter { $0.hasPrefix("bad.json.bad-") }
    #expect(try copies.map(folder.text) == ["not even JSON"])
    #expect(try folder.text(of: "bad.json").contains("1996-02-11"))
    #expect(!folder.names.contains("bad.json~"))
  }

  @Test func `of a newer format is shown and never written`() throws {
    let folder = try TemporaryFolder()
    let text = "{\"schemaVersion\":2,\"applicant\":{\"birthDate\":\"1996-02-11\",\"age\":[]}}"
    try folder.write(text, to: "me.json")
    let interview = try InterviewProgram(["me.json"], in: folder)
    try interview.sees("Not read: applicant.age.")
    interview.type("1")
    try interview.sees("105 / 1,200")
    try interview.sees("read-only ")
    interview.type(.function(2))
    try interview.sees("Nothing is saved from a file of a newer format.")
    interview.type("1", .control("q"))
    #expect(try interview.terminal.waitForExit() == .exited(0))
    #expect(try folder.text(of: "me.json") == text)
    #expect(folder.names.filter { $0 != ".state" } == ["me.json"])
  }

  @Test func `that everyone may replace is opened with a warning`() throws {
    let folder = try TemporaryFolder()
    #expect(mkdir(folder.file("open"), 0o700) == 0 && chmod(folder.file("open"), 0o777) == 0)
    let interview = try InterviewProgram(["open/me.json"], in: folder)
    try interview.sees("Every user of this computer may")
    interview.type(.enter)
    try interview.sees("Express Entry questionnaire")
    interview.type(.control("q"))
    #expect(try interview.terminal.waitForExit() == .exited(0))
  }

  @Test func `of another is never replaced`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "taken.json")
    let interview = try InterviewProgram([], in: folder)
    try interview.sees("no file yet")
    interview.type("1")
    interview.enter("1996-02-11")
    interview.type(.function(2))
    try interview.sees("Name of the file.")
    interview.type(.control("u"))
    interview.enter("taken.json")
    try interview.sees("! ")
    #expect(try folder.text(of: "taken.json") == "mine")
    interview.type(.control("u"))
    interview.enter("free.json")
    try interview.sees("Saved in free.json.")
    #expect(try folder.mode(of: "free.json") == 0o600)
  }

  @Test func `changed by another program is not replaced unseen`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"schemaVersion\":1}", to: "me.json")
    let interview = try InterviewProgram(["me.json"], in: folder)
    try interview.sees("saved")
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.sees("105 / 1,200")
    let theirs = "{\"schemaVersion\":1,\"family\":{\"dependentChildren\":3}}"
    try folder.write(theirs, to: "me.json")
    interview.type(.function(2))
    try interview.sees("The file changed on disk.")
    #expect(try folder.text(of: "me.json") == theirs)
    interview.type("2")
    try interview.sees("On disk: 3")
    interview.type(.escape)
    // The first way out: a copy beside it.
    try interview.sees("> 1 Save mine as a copy beside it")
    interview.type(.enter)
    try interview.sees("Saved in me-2.json.")
    #expect(try folder.text(of: "me-2.json").contains("1996-02-11"))
    #expect(try folder.text(of: "me.json") == theirs)
  }

  @Test func `in a folder that is gone is not created in silence, and the session goes on`() throws
  {
    let interview = try InterviewProgram(["gone/me.json"])
    try interview.sees("new")
    interview.type("1")
    interview.enter("1996-02-11")
    interview.type(.function(2))
    try interview.sees("! ")
    interview.type(.escape)
    try interview.sees("105 / 1,200")
  }

  @Test func `keeps what a newer program wrote in it`() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "{\"schemaVersion\":1,\"future\":{\"a\":[1.50,\"é\"]},\"applicant\":{\"pet\":\"cat\"}}",
      to: "me.json")
    let interview = try InterviewProgram(["me.json"], in: folder)
    try interview.sees("saved")
    interview.type("1")
    interview.enter("1996-02-11")
    interview.type(.function(2))
    try interview.sees("Saved in me.json.")
    let saved = try folder.text(of: "me.json")
    #expect(saved.contains("1.50"))
    #expect(saved.contains("\"pet\": \"cat\""))
    #expect(saved.contains("\"birthDate\": \"1996-02-11\""))
  }
}
