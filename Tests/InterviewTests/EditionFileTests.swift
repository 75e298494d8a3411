import ExpressEntry
import Interview
import Questions
import TerminalUI
import Testing

/// An edition that a file gave, made up: not the law.
@Suite struct `An edition from a file` {
  private static let editions: Editions = {
    var editions = Editions.builtIn
    guard let last = editions.all.last else { return editions }
    let citation = Citation(
      instrument: .named, provision: "", confidence: .unknown,
      verified: CalendarDate(2026, 11, 23),
      document: Citation.Document(title: "Made up for a test", address: nil))
    let codes = ["21232"].compactMap { OccupationCode($0) }
    let tier = HighWageTable.Tier(name: "2x", occupations: codes, work: 3, offer: 7)
    editions.add(
      last.amended(from: last.inForce, verified: last.verified) {
        ($0.name, $0.file) = ("EXAMPLE, not the law", "/srv/example.json")
        $0.additional.highWage = .published(
          HighWageTable(
            citation, tiers: [tier], leastMonths: 12, combination: .sum, limit: nil,
            isWithinPartLimit: true))
      })
    return editions
  }()

  private func session(in language: Language = .english) throws -> Session {
    try #require(
      Session(
        profile: .full, on: CalendarDate(2026, 11, 23), among: Self.editions, in: language))
  }

  @Test(arguments: Language.allCases)
  func `is named on every screen that shows a total`(_ language: Language) throws {
    var session = try session(in: language)
    #expect(session.score.points.highWage == 10)
    // The panel breaks lines where it must.
    #expect(session.screen(columns: 120, rows: 40).text.contains("EXAMPLE"))
    #expect(session.screen(columns: 60, rows: 24).text.contains("EXAMPLE"))
    _ = session.press(.function(7))
    #expect(session.screen(columns: 120, rows: 40).text.contains("/srv/example.json"))
  }

  @Test func `says which occupation earned which points, by tier`() throws {
    let score = try session().score
    let award = try #require(score.awards.first { $0.factor == .highWage })
    let reason = score.reason(of: award)
    #expect(
      reason.en
        == "Work in Canada in 21232 (tier 2x): 3 points; offer in 21232 (tier 2x): 7 points")
    #expect(
      reason.fr
        == "Travail au Canada, profession 21232 (niveau 2x)\u{A0}: 3 points\u{A0}; "
        + "offre, profession 21232 (niveau 2x)\u{A0}: 7 points")
    #expect(award.citation.sentence.en.hasPrefix("Made up for a test; the file calls"))
    #expect(score.line(.highWage)?.points == 10)
  }

  @Test func `leaves nothing out of the total`() throws {
    #expect(try session().score.omissions.isEmpty)
    #expect(
      try session().score.editionFileSentence?.fr
        == "selon le fichier /srv/example.json\u{A0}: EXAMPLE, not the law")
  }
}
