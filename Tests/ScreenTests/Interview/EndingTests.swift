import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite struct `The end` {
  @Test(arguments: [SIGTERM, SIGINT, SIGQUIT, SIGHUP, SIGSEGV, SIGABRT, SIGILL])
  func `by a signal gives the terminal back and ends by it`(signal: Int32) throws {
    let interview = try InterviewProgram()
    let terminal = interview.terminal
    try interview.sees("Express Entry questionnaire")
    #expect(terminal.isAlternateScreen)
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.sees("105 / 1,200")
    terminal.signal(signal)
    #expect(try terminal.waitForExit() == .signalled(signal))
    #expect(terminal.modes == terminal.initialModes)
    #expect(!terminal.isAlternateScreen)
    #expect(terminal.isCursorVisible)
    #expect(!terminal.bracketsPaste)
  }

  @Test func `of the line ends the program`() throws {
    let interview = try InterviewProgram()
    try interview.sees("Express Entry questionnaire")
    interview.terminal.hangUp()
    _ = try interview.terminal.waitForExit()
    #expect(interview.terminal.processorTime < .seconds(2))
  }

  @Test func `asks about answers that are not saved, and stays if told to`() throws {
    let interview = try InterviewProgram()
    try interview.sees("Express Entry questionnaire")
    interview.type("1")
    interview.enter("1996-02-11")
    interview.type(.control("c"))
    try interview.sees("Some answers are not in a file yet.")
    interview.type("3")
    try interview.sees("11 February 1996")
    interview.type(.control("q"), "2")
    #expect(try interview.terminal.waitForExit() == .exited(0))
    #expect(interview.terminal.modes == interview.terminal.initialModes)
  }

  @Test func `of a pasted text does not press Enter`() throws {
    let interview = try InterviewProgram()
    try interview.sees("Express Entry questionnaire")
    interview.type("1", .paste("1996-02-11\n2\n"))
    try interview.sees("96-02-11 2")
    interview.type(.escape, "1996-02-11", .enter)
    try interview.sees("105 / 1,200")
  }
}
