import Foundation
import PseudoTerminal
import TestSupport
import Testing

@Suite struct `A terminal that goes away` {
  @Test(arguments: [[], [SIGHUP]] as [[Int32]])
  func `ends the program at once, with every answer in the draft`(ignored: [Int32]) throws {
    let first = try InterviewProgram(["me.json"], ignoring: ignored)
    try first.sees("Express Entry questionnaire")
    first.type("1")
    first.enter("1996-02-11")
    first.type("2", "1", "2", "3")
    // The sections have a line with a 3 too, which the cursor passes while they are drawn.
    try first.terminal.wait {
      $0.screen.contains("draft kept") && $0.line($0.cursor.row).contains(" 3")
    }

    let before = first.terminal.processorTime
    let start = ContinuousClock.now
    first.terminal.hangUp()
    let status = try first.terminal.waitForExit()
    #expect(ContinuousClock.now - start < .seconds(1))
    #expect(first.terminal.processorTime - before < .milliseconds(50))
    // The signal and the end of input arrive together, where both do.
    #expect([.exited(129), .signalled(SIGHUP)].contains(status))
    if !ignored.isEmpty { #expect(status == .exited(129)) }

    // The text of the box under the cursor was an answer, and is kept too.
    let second = try InterviewProgram(["me.json"], in: first.folder)
    try second.sees("Newer answers were kept.")
    second.type("1", .function(2))
    try second.sees("Saved in me.json.")
    let saved = try first.folder.text(of: "me.json")
    #expect(saved.contains("\"birthDate\": \"1996-02-11\""))
    #expect(saved.contains("\"maritalStatus\": \"married\""))
    #expect(saved.contains("\"dependentChildren\": 3"))
  }
}

@Suite struct `A terminal that takes no more` {
  /// An answer that the program could not show any more: kept before it is shown, it is no less
  /// safe for that.
  private func answer(
    _ interview: InterviewProgram, stalling stall: (PseudoTerminal) -> Void
  ) throws {
    try interview.sees("Express Entry questionnaire")
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.sees("105 / 1,200")
    try interview.terminal.wait { $0.line($0.cursor.row).contains("> Marital status") }
    // Stopped in the middle of a frame, it would not even read what is typed.
    try interview.terminal.waitUntilIdle()
    stall(interview.terminal)
    interview.type("2")
    try interview.terminal.wait(reading: false) { _ in interview.draft.contains("married") }
  }

  static let stalls: [@Sendable (PseudoTerminal) -> Void] = [
    { $0.fillLine() }, { $0.stopOutput() },
  ]

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGKILL], [0, 1])
  func `keeps no signal from ending the program, and no answer from the draft`(
    signal: Int32, stall: Int
  ) throws {
    let first = try InterviewProgram(["me.json"])
    try answer(first, stalling: Self.stalls[stall])
    first.terminal.signal(signal)
    let end = try first.terminal.waitForExit(within: .seconds(5), reading: false)
    #expect(end == .signalled(signal))
    if signal != SIGKILL { #expect(first.terminal.modes == first.terminal.initialModes) }

    let second = try InterviewProgram(["me.json"], in: first.folder)
    try second.sees("Newer answers were kept.")
    second.type("1", .function(2))
    try second.sees("Saved in me.json.")
    #expect(try first.folder.text(of: "me.json").contains("\"maritalStatus\": \"married\""))
  }

  @Test func `goes on where it takes more again`() throws {
    let interview = try InterviewProgram(["me.json"])
    try answer(interview) { $0.fillLine() }
    interview.type("1", "2")
    interview.enter("3")
    try interview.sees("> ")
    try interview.terminal.wait { $0.screen.contains("Coming to Canada") }
    interview.type(.control("q"), "2")
    #expect(try interview.terminal.waitForExit() == .exited(0))
    #expect(interview.draft.contains("\"dependentChildren\":3"))
  }
}
