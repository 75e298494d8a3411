import ExpressEntry
import Testing

@Suite struct `The rules in force` {
  struct Case: Sendable, CustomTestStringConvertible {
    let day: CalendarDate
    let inForce: CalendarDate?
    var testDescription: String { "\(day)" }
  }

  // swift-format-ignore
  static let cases: [Case] = [
    Case(day: "2025-03-24", inForce: nil),
    Case(day: "2025-03-25", inForce: "2025-03-25"),
    Case(day: "2026-11-02", inForce: "2025-03-25"),
    Case(day: "2026-11-03", inForce: "2026-11-03"),
    Case(day: "2030-01-01", inForce: "2026-11-03"),
  ]

  @Test(arguments: cases)
  func `are those of the day, or none`(_ expected: Case) {
    #expect(Ruleset.on(expected.day)?.inForce == expected.inForce)
  }

  @Test func `are complete until 2 November 2026`() throws {
    #expect(try #require(Ruleset.on("2026-11-02")).omissions.isEmpty)
  }

  @Test func `lack the high-wage points from 3 November 2026, and say so`() throws {
    let rules = try #require(Ruleset.on("2026-11-03"))
    #expect(rules.omissions.map(\.what) == [.highWageAndJobOffer])
    let score = rules.score(.pointless)
    #expect(score.omissions == rules.omissions)
    let award = try #require(score.awards.first { $0.factor == .highWage })
    #expect(award.status == .unpublished)
    #expect(award.maximum == nil)
    #expect(!score.awards.contains { $0.factor == .jobOffer })
  }

  @Test func `give the same points on both sides of 3 November 2026`() throws {
    let before = try #require(Ruleset.on("2026-11-02"))
    let after = try #require(Ruleset.on("2026-11-03"))
    var random = SplitMix64(seed: 1103)
    for _ in 0..<1_000 {
      let candidate = Candidate.random(using: &random)
      #expect(before.points(for: candidate) == after.points(for: candidate))
    }
  }

  @Test func `have rows that start at nought and rise, and a day of verification`() {
    for rules in Ruleset.all {
      let scales =
        [
          rules.core.age, rules.core.education, rules.core.firstLanguage, rules.core.secondLanguage,
          rules.core.canadianWork, rules.spouse.education, rules.spouse.language,
          rules.spouse.canadianWork, rules.transferability.certificateAndLanguage,
        ] + [rules.additional.canadianStudy, rules.additional.jobOffer].compactMap { $0 }
      for scale in scales {
        #expect(scale.rows.first?.from == 0)
        #expect(zip(scale.rows, scale.rows.dropFirst()).allSatisfy { $0.from < $1.from })
        #expect(scale.citation.verified <= rules.verified)
      }
    }
  }
}
