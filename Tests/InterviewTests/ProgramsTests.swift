import ExpressEntry
import Questions
import TerminalUI
import Testing

@testable import Interview

@Suite struct `The federal programs on the screen` {
  @Test func `F12 opens the page and Esc comes back to the same field`() throws {
    var session = try Session.begun(with: .full)
    session.press("1⇥")
    let (page, focus) = (session.page, session.focus)
    _ = session.press(.function(12))
    #expect(session.page == .programs)
    session.press("⎋")
    #expect(session.page == page && session.focus == focus)
  }

  @Test func `p on the hub opens the page and F12 closes it`() throws {
    var session = try Session.begun(with: .full)
    session.press("p")
    #expect(session.page == .programs)
    _ = session.press(.function(12))
    #expect(session.page == .hub)
  }

  @Test func `an adopted answer moves the eligibility`() throws {
    var session = try Session.begun()
    let before = session.eligibility
    session.adopt(.full)
    #expect(session.eligibility != before)
    #expect(session.eligibility == Profile.full.programs(on: session.day))
  }
}
