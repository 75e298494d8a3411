import Foundation
import PseudoTerminal
import Questions
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

  /// A second session that has an answer of its own, beside one that was killed over another.
  private func secondAfterAKill(in language: Language) throws -> InterviewProgram {
    let english = language == .english
    let folder = try TemporaryFolder()
    try folder.write("{\"schemaVersion\": 1}", to: "me.json")
    let first = try InterviewProgram(["me.json"], in: folder)
    try first.sees("saved")
    first.type("1")
    first.enter("1996-02-11")
    try first.sees("draft kept")
    let second = try InterviewProgram(["me.json", "--lang", language.rawValue], in: folder)
    try second.sees(english ? "Another session has me.json" : "Une autre session a ouvert me.json")
    first.terminal.signal(SIGKILL)
    #expect(try first.terminal.waitForExit() == .signalled(SIGKILL))
    second.type(.enter)
    try second.sees(english ? "Express Entry questionnaire" : "Questionnaire Entrée express")
    second.type("1")
    second.enter("1990-01-01")
    try second.sees(english ? "1 January 1990" : "1er janvier 1990")
    return second
  }

  @Test(arguments: Language.allCases)
  func `the second one that saves is asked about what the first one was killed over`(
    language: Language
  ) throws {
    let second = try secondAfterAKill(in: language)
    let english = language == .english
    second.type(.function(2))
    try second.sees(
      english ? "Newer answers were kept." : "Des réponses plus récentes ont été gardées.")
    try second.sees(english ? "Saved in me.json." : "Enregistré dans me.json.")
    #expect(try second.folder.text(of: "me.json").contains("1990-01-01"))
    #expect(second.draft.contains("1996-02-11"))
    second.type("1")
    try second.sees(english ? "11 February 1996" : "11 février 1996")
    // The first save is still said below, until all of the frame is there.
    try second.terminal.waitUntilIdle()
    second.type(.function(2))
    try second.sees(english ? "Saved in me.json." : "Enregistré dans me.json.")
    #expect(try second.folder.text(of: "me.json").contains("1996-02-11"))
    #expect(try second.folder.names(in: ".state/crs/drafts").isEmpty)
  }

  @Test func `the second one that saves and leaves lets the next start ask about it`() throws {
    let second = try secondAfterAKill(in: .english)
    second.type(.control("q"))
    try second.sees("1 Save and leave")
    second.type("1")
    #expect(try second.terminal.waitForExit() == .exited(0))
    let third = try InterviewProgram(["me.json"], in: second.folder)
    try third.sees("Newer answers were kept.")
    third.type("2")
    try third.sees("Draft: 1996-02-11")
    try third.sees("File: 1990-01-01")
  }
}

@Suite struct `The drafts that are to be forgotten` {
  @Test func `are left alone by a session that begins before that is confirmed`() throws {
    let folder = try TemporaryFolder()
    let killed = try InterviewProgram(in: folder)
    try killed.sees("Express Entry questionnaire")
    killed.type("1")
    killed.enter("1996-02-11")
    try killed.sees("draft kept")
    killed.terminal.signal(SIGKILL)
    #expect(try killed.terminal.waitForExit() == .signalled(SIGKILL))

    let forget = try PseudoTerminal(
      [try ProgramUnderTest.crs(), "forget", "--drafts"],
      environment: ["XDG_STATE_HOME": folder.file(".state")], folder: folder.path)
    try forget.wait(for: "Type yes:")
    let session = try InterviewProgram(in: folder)
    try session.sees("Express Entry questionnaire")
    session.type("1")
    session.enter("1990-01-01")
    try session.sees("draft kept")
    forget.send("yes", .enter)
    #expect(try forget.waitForExit() == .exited(0))
    #expect(forget.screen.contains("Removed: draft:"))
    session.type("2")
    try session.terminal.wait { _ in session.draft.contains("married") }
    #expect(try folder.names(in: ".state/crs/drafts").count == 1)
    session.terminal.signal(SIGKILL)
    #expect(try session.terminal.waitForExit() == .signalled(SIGKILL))

    let next = try InterviewProgram(in: folder)
    try next.sees("Newer answers were kept.")
    next.type("2")
    try next.sees("Draft: 1990-01-01")
  }
}
