import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite struct `Plain mode on a terminal` {
  @Test(arguments: ["dumb", "nonesuch", ""])
  func `is what a terminal without a screen gets`(name: String) throws {
    let interview = try InterviewProgram(environment: ["TERM": name])
    try interview.sees("plain mode")
    interview.enter("1996-02-11")
    try interview.sees("Points: 105, up 105.")
    interview.enter("q", "2")
    #expect(try interview.terminal.waitForExit() == .exited(0))
    #expect(!interview.terminal.isAlternateScreen)
  }

  @Test(arguments: [("1", true), ("yes", true), ("0", false), ("false", false), ("", false)])
  func `is asked for by ACCESSIBLE`(value: String, isPlain: Bool) throws {
    let interview = try InterviewProgram(environment: ["ACCESSIBLE": value])
    try interview.sees(isPlain ? "plain mode" : "Express Entry questionnaire")
    if isPlain { interview.enter("q") } else { interview.type(.control("q")) }
    #expect(try interview.terminal.waitForExit() == .exited(0))
  }

  @Test func `shows its prompt before it waits, and saves where it is told to`() throws {
    let interview = try InterviewProgram(["--plain", "me.json"])
    try interview.sees("Answer, or Enter to leave it open:")
    interview.enter("1996-02-11")
    try interview.sees("Taken: 1996-02-11, 11 February 1996")
    interview.enter("s")
    try interview.sees("Saved in me.json.")
    interview.enter("q")
    #expect(try interview.terminal.waitForExit() == .exited(0))
    #expect(try interview.folder.mode(of: "me.json") == 0o600)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `ends by a signal as the full screen does`(signal: Int32) throws {
    let interview = try InterviewProgram(["--plain"])
    try interview.sees("Answer, or Enter to leave it open:")
    interview.terminal.signal(signal)
    #expect(try interview.terminal.waitForExit() == .signalled(signal))
    #expect(interview.terminal.modes == interview.terminal.initialModes)
  }

  @Test func `never replaces a file that it did not read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "taken.json")
    let interview = try InterviewProgram(["--plain"], in: folder)
    try interview.sees("Date of birth")
    interview.enter("1996-02-11", "s", "taken.json")
    try interview.sees("Error: ")
    #expect(try folder.text(of: "taken.json") == "mine")
    interview.enter("free.json")
    try interview.sees("Saved in free.json.")
  }
}
