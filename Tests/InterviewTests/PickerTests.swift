import ExpressEntry
import Interview
import Questions
import TerminalUI
import Testing

@Suite struct `Looking for an occupation` {
  private func begun(in language: Language = .english) throws -> Session {
    var session = try Session.begun(in: language)
    session.press("4⏎⇥⇥")
    return session
  }

  private func occupation(in session: Session) -> OccupationCode? {
    session.profile.applicant.work.jobs?.first?.occupation
  }

  @Test func `opens a ranked and counted list below the box`() throws {
    var session = try begun()
    session.press("truck driver")
    let text = session.screen().text
    #expect(text.contains("> 73300  Transport truck drivers"))
    #expect(text.contains("of 516") && text.contains("TEER 3: counts as skilled work."))
    #expect(occupation(in: session) == nil)
  }

  @Test func `takes the marked one with Enter`() throws {
    var session = try begun()
    session.press("nurse↓↑⏎")
    #expect(occupation(in: session) == OccupationCode("31301"))
    session.press("⇤")
    #expect(session.screen().text.contains("TEER 1, skilled work"))
  }

  @Test func `goes no further than to the ends of the list`() throws {
    var session = try begun()
    session.press("cashier↑↑")
    #expect(session.screen().text.contains("> 65100"))
    session.press("↓↓↓↓↓↓↓⏎")
    #expect(occupation(in: session) == OccupationCode("62010"))
  }

  @Test func `takes a whole code at once, and part of one only when marked`() throws {
    var session = try begun()
    session.press("72106⏎")
    #expect(occupation(in: session) == OccupationCode("72106"))
    var other = try begun()
    other.press("7210⏎")
    #expect(occupation(in: other) == nil)
    #expect(other.screen().text.unwrapped.contains("five digits"))
    other.press("⌫↓⏎")
    #expect(occupation(in: other) == OccupationCode("72101"))
  }

  @Test func `clears with Esc, then goes back`() throws {
    var session = try begun()
    session.press("nurse⎋")
    #expect(!session.screen().text.contains("of 516"))
    session.press("⎋")
    #expect(session.page == .section(.work))
  }

  @Test func `keeps words that were left, with the reason, and finds again with them`() throws {
    var session = try begun()
    session.press("nurse⇥")
    #expect(session.screen().text.unwrapped.contains("choose from the list with Enter"))
    session.press("⇤")
    #expect(session.screen().text.contains("> 31301"))
    session.press("⏎")
    #expect(occupation(in: session) == OccupationCode("31301"))
  }

  @Test func `says so where nothing is found, and what to try`() throws {
    var session = try begun()
    session.press("zzzzzz")
    #expect(session.screen().text.unwrapped.contains("No occupation has these words"))
    session.press("⏎")
    #expect(session.screen().text.unwrapped.contains("choose from the list with Enter"))
  }

  @Test(arguments: [(Language.english, "without: tim, hortons"), (.french, "sans : tim, hortons")])
  func `names the words that are left out`(language: Language, words: String) throws {
    var session = try begun(in: language)
    session.press("cashier at tim hortons")
    let text = session.screen().text
    #expect(text.contains("> 65100"))
    #expect(text.replacing("\u{A0}", with: " ").contains(words))
    session.press("⏎")
    #expect(occupation(in: session) == OccupationCode("65100"))
  }

  @Test func `follows a switch of language`() throws {
    var session = try begun()
    session.press("nurse")
    _ = session.press(.function(8))
    let text = session.screen().text
    #expect(text.contains("sur 516") && text.contains("Infirmiers autorisés"))
    #expect(text.contains("compte comme travail qualifié"))
  }

  @Test(arguments: Language.allCases)
  func `has its cursor in the box at every size`(language: Language) throws {
    for (columns, rows) in [(40, 10), (60, 20), (80, 10), (80, 24)] {
      var session = try begun(in: language)
      session.press("technicien↓↓↓")
      let screen = session.screen(columns: columns, rows: rows)
      let cursor = try #require(screen.cursor)
      let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines[cursor.row].contains("technicien"))
      let isMarked = lines.contains {
        $0.hasPrefix(" > ") && $0.dropFirst(3).prefix(5).allSatisfy(\.isNumber)
      }
      #expect(isMarked, "\(columns) by \(rows)")
    }
  }
}
