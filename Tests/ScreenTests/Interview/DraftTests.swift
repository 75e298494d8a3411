import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite struct `A session that is cut off` {
  /// A session with a date in the box that is not an answer yet.
  private func typing() throws -> InterviewProgram {
    let session = try InterviewProgram(["me.json"])
    try session.sees("Express Entry questionnaire")
    session.type("1")
    session.type(.text("1996-02-11"))
    try session.seesInBox("1996-02-11")
    return session
  }

  @Test(arguments: ["me.json", nil])
  func `loses no accepted answer when it is killed`(name: String?) throws {
    let first = try InterviewProgram(name.map { [$0] } ?? [])
    try first.sees("Express Entry questionnaire")
    first.type("1")
    first.enter("1996-02-11")
    try first.sees("draft kept")
    first.terminal.signal(9)
    #expect(try first.terminal.waitForExit() == .signalled(9))

    let second = try InterviewProgram(name.map { [$0] } ?? [], in: first.folder)
    try second.sees("Newer answers were kept.")
    second.type("2")
    try second.sees("Draft: 1996-02-11")
    second.type(.escape)
    try second.sees("> 1 Use the draft")
    second.type("1")
    try second.sees("105 / 1,200")
    // Taken up, the draft is not put aside, and is gone once the file is written.
    second.type(.function(2))
    if name == nil {
      try second.sees("Name of the file.")
      second.type(.control("u"))
      second.enter("me.json")
    }
    try second.sees("Saved in me.json.")
    second.type(.control("q"))
    #expect(try second.terminal.waitForExit() == .exited(0))
    #expect(try first.folder.names(in: ".state/crs/drafts").isEmpty)
  }

  @Test(arguments: [1, 2, 3, 15] as [Int32])
  func `keeps the text of the box too when it is asked to end`(signal: Int32) throws {
    let first = try typing()
    first.terminal.signal(signal)
    #expect(try first.terminal.waitForExit() == .signalled(signal))
    #expect(first.draft.contains("\"birthDate\":\"1996-02-11\""))

    let second = try InterviewProgram(["me.json"], in: first.folder)
    try second.sees("Newer answers were kept.")
    second.type("1")
    try second.sees("105 / 1,200")
  }

  /// As where the computer slept meanwhile: the time for the last words to the terminal is up at
  /// once, though it takes them.
  @Test func `keeps the text of the box where its time is up at once`() throws {
    for _ in 1...20 {
      let session = try typing()
      session.terminal.signal(SIGHUP)
      session.terminal.signal(SIGALRM)
      #expect(try session.terminal.waitForExit() == .signalled(SIGHUP))
      #expect(session.draft.contains("\"birthDate\":\"1996-02-11\""))
    }
  }

  @Test func `does not offer again what was undone`() throws {
    let first = try InterviewProgram(["me.json"])
    try first.sees("Express Entry questionnaire")
    first.type("1")
    first.enter("1996-02-11")
    try first.sees("draft kept")
    first.type(.control("z"))
    try first.sees("Undone")
    first.type(.control("q"))
    #expect(try first.terminal.waitForExit() == .exited(0))
    #expect(try first.folder.names(in: ".state/crs/drafts").isEmpty)
  }
}

@Suite struct `Two sessions on one file` {
  @Test func `the second one says who has it, and saves under another name`() throws {
    let first = try InterviewProgram(["me.json"])
    try first.sees("Express Entry questionnaire")
    let second = try InterviewProgram(["me.json"], in: first.folder)
    try second.sees("Another session has me.json open")
    second.type("1")
    try second.sees("Express Entry questionnaire")
    second.type("1")
    second.enter("1996-02-11")
    second.type(.function(2))
    try second.sees("! ")
    second.type(.control("u"))
    second.enter("other.json")
    try second.sees("Saved in other.json.")

    // The lock goes with the program that had it, however it ended.
    first.terminal.signal(9)
    _ = try first.terminal.waitForExit()
    let third = try InterviewProgram(["me.json"], in: first.folder)
    try third.sees("Express Entry questionnaire")
  }
}
