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

  @Test func `Home and End go to the first and the last line, and no letter leaves the page`()
    throws
  {
    var session = try Session.begun(with: .full)
    session.press("p")
    let top = session.screen(columns: 80, rows: 24).text
    _ = session.press(.end)
    let bottom = session.screen(columns: 80, rows: 24).text
    #expect(bottom.contains("Biometrics") && bottom.contains("more above"))
    #expect(!bottom.contains("more below"))
    for key: Key in [.character("x"), .left, .delete] { _ = session.press(key) }
    #expect(session.screen(columns: 80, rows: 24).text == bottom)
    _ = session.press(.home)
    #expect(session.screen(columns: 80, rows: 24).text == top)
  }

  /// IRPA 10.1(6): sixty days, the day of the invitation not counted.
  @Test(arguments: Language.allCases)
  func `the page ends with the steps, and the last day to apply`(language: Language) throws {
    var profile = Profile.full
    profile.invitationDate = CalendarDate(2026, 5, 20)
    var session = try Session.begun(with: profile, in: language)
    session.press("p")
    let text = session.programsLines(width: 60).flatMap(\.runs).map(\.text)
      .joined(separator: "\n").replacing("\u{A0}", with: " ")
    let isEnglish = language == .english
    let steps = try #require(text.ranges(of: ApplicationStep.title(in: language)).last)
    let below = text[steps.upperBound...]
    #expect(
      below.contains(isEnglish ? "Last day: 19 July 2026." : "Dernier jour : 19 juillet 2026."))
    for kind in ApplicationStep.Kind.allCases {
      #expect(below.contains(kind.title(in: language).prefix(20).replacing("\u{A0}", with: " ")))
    }
    // A source for each run of steps that have it.
    #expect(below.ranges(of: isEnglish ? "IRPA 10.1(6)" : "LIPR 10.1(6)").count == 1)
  }

  @Test func `an adopted answer moves the eligibility`() throws {
    var session = try Session.begun()
    let before = session.eligibility
    session.adopt(.full)
    #expect(session.eligibility != before)
    #expect(session.eligibility == Profile.full.programs(on: session.day))
  }

  @Test(arguments: Language.allCases)
  func `every factor of the grid, every category and every fee is cited`(
    language: Language
  ) throws {
    let session = try Session.begun(with: .full, in: language)
    let cited =
      session.eligibility.grid.awards.map { ($0.factor.title, $0.citation) }
      + session.categories.verdicts.map { ($0.category.name, $0.category.citation) }
      + (session.fees?.estimate.lines ?? []).map { ($0.item.label, $0.each.citation) }
    #expect(cited.count > 7 + 5 + 2)
    var rest = session.programsLines(width: 500).flatMap(\.runs)[...]
    let grid = SelectionGrid.title(in: language)
    rest = rest.drop { !$0.text.hasPrefix(grid) }
    for (name, citation) in cited {
      rest = rest.drop { $0.column != 1 || !$0.text.hasPrefix(name(in: language)) }.dropFirst()
      let own = rest.prefix { $0.column == 3 }
      #expect(own.last?.text == citation.shortSentence(in: language), "\(name.en)")
    }
  }

  @Test(arguments: Language.allCases, [40, 48, 60, 80])
  func `the page keeps to its width`(language: Language, width: Int) throws {
    let session = try Session.begun(with: .full, in: language)
    #expect(session.programsLines(width: width).allSatisfy { $0.end <= width })
  }

  @Test func `no answer leaves an old category or fee behind, nor does one taken back`() throws {
    var session = try Session.begun()
    func expectPresent() {
      #expect(session.eligibility == session.profile.programs(on: session.day))
      #expect(session.categories == session.profile.categories(on: session.day))
      #expect(session.fees == session.profile.fees(on: session.day))
    }
    let (categories, fees) = (session.categories, session.fees)
    session.adopt(.full)
    #expect(session.categories != categories && session.fees != fees)
    expectPresent()
    session.press("1")
    for key in "1⏎2⏎⌦↓1⏎2⏎⇤⌦" {
      _ = session.press(Key(sign: key))
      expectPresent()
    }
    for key in ["z", "z", "y", "z"] as [Character] {
      _ = session.press(.control(key))
      expectPresent()
    }
  }

  @Test func `drawing computes nothing anew`() throws {
    var session = try Session.begun(with: .full)
    let page = session.programsLines(width: 80)
    session.categories = Profile().categories(on: session.day)
    session.fees = Profile().fees(on: CalendarDate(2020, 5, 1))
    #expect(session.programsLines(width: 80) != page)
    let text = session.programsLines(width: 80).flatMap(\.runs).map(\.text).joined(separator: " ")
    #expect(text.contains("IRPR 295(1)(c); certain"))
  }
}
