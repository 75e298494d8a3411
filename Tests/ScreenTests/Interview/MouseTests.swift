import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite struct `The mouse on a terminal` {
  private static let on = "The mouse is on: F9 switches it off, to select text."
  private static let off = "The mouse is off: it selects text again."
  /// What is sent to ask for it, and to give it back.
  private static let asking = "\u{1B}[?1000h\u{1B}[?1006h"
  private static let givingBack = "\u{1B}[?1006l\u{1B}[?1000l"

  private func begun(
    _ arguments: [String] = ["me.json"], term: String = "xterm-256color"
  ) throws -> InterviewProgram {
    let interview = try InterviewProgram(
      arguments, environment: ["TERM": term], records: true)
    try interview.sees("Express Entry questionnaire")
    try interview.terminal.waitUntilIdle()
    return interview
  }

  private func switchedOn(term: String = "xterm-256color") throws -> InterviewProgram {
    let interview = try begun(term: term)
    interview.type(.function(9))
    try interview.sees(Self.on)
    #expect(interview.terminal.hearsMouse)
    return interview
  }

  private func said(_ interview: InterviewProgram) -> String {
    String(decoding: interview.terminal.recording, as: UTF8.self)
  }

  /// Presses and lets go of the left button, in the middle of words.
  private func click(_ words: String, in interview: InterviewProgram) throws {
    let place = try #require(interview.terminal.position(of: words))
    let numbers = "0;\(place.column + 2);\(place.row + 1)"
    interview.type(.bytes(Array("\u{1B}[<\(numbers)M\u{1B}[<\(numbers)m".utf8)))
  }

  @Test func `is off at first, and on and off again by F9`() throws {
    let interview = try begun()
    #expect(!interview.terminal.hearsMouse && !said(interview).contains("[?1000"))
    interview.type(.function(9))
    try interview.sees(Self.on)
    #expect(interview.terminal.hearsMouse && said(interview).contains(Self.asking))
    interview.type(.function(9))
    try interview.sees(Self.off)
    #expect(!interview.terminal.hearsMouse && said(interview).contains(Self.givingBack))
  }

  @Test func `points, chooses, scrolls and leaves`() throws {
    let interview = try begun(["me.json", "--mouse"])
    try interview.terminal.wait { $0.hearsMouse }
    try click("1 You and your family", in: interview)
    try interview.sees("1 of 9")
    interview.type("1996-02-11")
    // What it means moves the fields below it.
    try interview.terminal.waitUntilIdle()
    try click("Marital status", in: interview)
    try interview.terminal.wait {
      $0.screen.contains("105 / 1,200") && $0.screen.contains("Never married")
    }
    try interview.terminal.waitUntilIdle()
    try click("Never married", in: interview)
    try interview.terminal.wait { $0.line($0.cursor.row).contains("Dependent") }
    interview.type(.bytes(Array("\u{1B}[<64;9;9M".utf8)))
    try interview.terminal.wait { $0.line($0.cursor.row).contains("Never married") }
    interview.type(.control("q"))
    try interview.sees("3 Stay")
    try interview.terminal.waitUntilIdle()
    try click("1 Save and leave", in: interview)
    #expect(try interview.terminal.waitForExit() == .exited(0))
    #expect(try interview.folder.text(of: "me.json").contains("never_married"))
    #expect(!interview.terminal.hearsMouse)
    #expect(interview.terminal.modes == interview.terminal.initialModes)
  }

  @Test func `is heard in bytes too, where a terminal knows no numbers`() throws {
    let interview = try switchedOn(term: "screen-256color")
    let place = try #require(interview.terminal.position(of: "2 Education"))
    let numbers = [0x20, 0x21 + place.column, 0x21 + place.row].map(UInt8.init)
    interview.type(.bytes([0x1B, 0x5B, 0x4D] + numbers))
    try interview.sees("2 of 9")
    // A wheel's, at the column whose byte is also that of Backspace.
    interview.type(.bytes([0x1B, 0x5B, 0x4D, 0x61, 0x7F, 0x22]), .text("/"))
    try interview.terminal.waitUntilIdle()
    #expect(interview.draft.isEmpty)
  }

  @Test(arguments: ["\u{1B}[<0;3;9M\u{1B}[<0;3;9m", "\u{1B}[M #)\u{1B}[M##)", "\u{1B}[<65;3;9M"])
  func `says nothing where nobody asked it`(bytes: String) throws {
    let interview = try begun()
    interview.type("1")
    try interview.sees("1 of 9")
    interview.type("1996-", .bytes(Array(bytes.utf8)), "02-11", .enter)
    try interview.sees("105 / 1,200")
  }

  /// What comes in two parts is no Esc, and its end no text.
  @Test func `is heard from a line that tears what it reports`() throws {
    let interview = try switchedOn()
    interview.type("1", "1996-0")
    try interview.seesInBox("1996-0")
    let place = try #require(interview.terminal.position(of: "Marital status"))
    interview.type(.bytes(Array("\u{1B}[<0;\(place.column + 1)".utf8)))
    try interview.terminal.waitUntilIdle()
    try interview.seesInBox("1996-0")
    interview.type(.bytes(Array(";\(place.row + 1)M".utf8)))
    try interview.terminal.wait {
      $0.screen.contains("Never married") && $0.position(of: "1996-0") != nil
    }
  }

  @Test(arguments: [
    "0;0;5", "0;5;0", "0;81;5", "0;5;25", "0;99999;99999", "0;;", "0;5;5;5", "2;4;6", "35;4;9",
  ])
  func `hits nothing outside the window, nor with another button`(numbers: String) throws {
    let interview = try switchedOn()
    interview.type(.bytes(Array("\u{1B}[<\(numbers)M".utf8)), "2")
    try interview.sees("2 of 9")
    #expect(interview.terminal.hearsMouse)
  }

  @Test func `that clicks twice has clicked once`() throws {
    let interview = try switchedOn()
    try click("1 You and your family", in: interview)
    try click("1 You and your family", in: interview)
    try interview.sees("1 of 9")
    try interview.terminal.waitUntilIdle()
    #expect(interview.terminal.line(interview.terminal.cursor.row).contains("Date of birth"))
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGSEGV, SIGABRT, SIGUSR1])
  func `is given back when a signal ends the program`(signal: Int32) throws {
    let interview = try switchedOn()
    interview.terminal.signal(signal)
    #expect(try interview.terminal.waitForExit() == .signalled(signal))
    #expect(!interview.terminal.hearsMouse && said(interview).contains("\u{1B}[?1006l"))
    #expect(interview.terminal.modes == interview.terminal.initialModes)
  }

  @Test func `is given back while the program is stopped, and asked for again after`() throws {
    let interview = try switchedOn()
    let terminal = interview.terminal
    terminal.signal(SIGTSTP)
    try terminal.wait { $0.isStopped }
    #expect(!terminal.hearsMouse && !terminal.isAlternateScreen)
    terminal.signal(SIGCONT)
    try terminal.wait { $0.isAlternateScreen && $0.hearsMouse }
    try interview.sees("Express Entry questionnaire")
    try click("2 Education", in: interview)
    try interview.sees("2 of 9")
  }

  @Test func `is not promised on a terminal without one`() throws {
    let interview = try begun(["me.json", "--mouse"], term: "vt100")
    interview.type(.function(9))
    try interview.sees("This terminal does not report the mouse.")
    #expect(!said(interview).contains("[?1000"))
  }
}
