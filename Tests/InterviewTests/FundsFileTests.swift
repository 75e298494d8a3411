import ExpressEntry
import Interview
import Questions
import TerminalUI
import Testing

/// A table of funds that a file gave, made up: not what IRCC asks for.
@Suite struct `A table of funds from a file` {
  private static let tables: [FundsTable] = {
    var tables = FundsTable.all
    let day = CalendarDate(2026, 7, 6)
    tables.add([
      FundsTable(
        inForce: day, amounts: [16_000, 20_000], eachMore: 4_000,
        citation: Citation(
          instrument: .settlementFunds, provision: day.description, confidence: .unknown,
          verified: CalendarDate(2026, 11, 23),
          document: Citation.Document(title: "Made up for a test", address: nil),
          file: "/srv/funds\u{7}.json"))
    ])
    return tables
  }()

  private func session(
    on day: CalendarDate = CalendarDate(2026, 11, 23), in language: Language = .english
  ) throws -> Session {
    try #require(Session(profile: Profile(), on: day, funds: Self.tables, in: language))
  }

  private func page(_ session: Session) -> String {
    var session = session
    _ = session.press(.function(12))
    return session.screen(columns: 100, rows: 300).text.unwrapped
  }

  @Test(arguments: [
    (Language.english, "Made up for a test, 2026-07-06; file /srv/funds"),
    (.french, "Made up for a test, 2026-07-06 ; fichier /srv/funds"),
  ])
  func `is cited on the page of the programs`(language: Language, words: String) throws {
    let text = page(try session(in: language)).replacing("\u{A0}", with: " ")
    #expect(text.contains(words))
    #expect(!text.contains("\u{7}"))
    #expect(text.contains(language == .english ? "$16,000" : "16 000 $"))
    #expect(!text.contains(language == .english ? "may be in force" : "peut être en vigueur"))
  }

  @Test func `leaves the days before it alone`() throws {
    let text = page(try session(on: CalendarDate(2026, 7, 5)))
    #expect(text.contains("$15,263") && !text.contains("Made up"))
  }

  @Test func `stays in use after an answer`() throws {
    var session = try session()
    session.press("p")
    #expect(session.eligibility.funds.needed == 16_000)
    session.press("⎋1⏎")
    #expect(session.eligibility.funds.table == Self.tables.last)
    session.press("1⏎")
    #expect(session.profile != Profile())
    #expect(session.eligibility.funds.table == Self.tables.last)
  }
}
