import ExpressEntry
import Testing

@Suite struct `The range of a score` {
  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test func `spans what one open fact can give`() {
    let candidate = Candidate.pointless.with { $0.hasSiblingInCanada = nil }
    #expect(rules.range(for: candidate) == 0...15)
  }

  @Test func `spans both columns while the family is open`() {
    // Alone 110; with a spouse 100, and up to 40 for the spouse's own facts.
    let candidate = Candidate.pointless.with {
      $0.isAccompanied = nil
      $0.age = 29
      $0.spouse = Candidate.Spouse()
    }
    #expect(rules.range(for: candidate) == 100...140)
  }

  @Test func `spans both designations while the first language is open`() {
    let candidate = Candidate.pointless.with {
      $0.firstLanguage = nil
      $0.english = Abilities(all: 9)
      $0.french = Abilities(all: 5)
    }
    // English first: 4 x 31 + 4 x 1; French first would give 4 x 6 + 4 x 6.
    #expect(rules.range(for: candidate).upperBound == 128)
  }

  @Test func `allows for work that lacks an answer`() {
    let candidate = Candidate.pointless.with { $0.unfinished = [.work] }
    // 80 for Canadian work and 50 for foreign with Canadian work.
    #expect(rules.range(for: candidate) == 0...130)
  }

  @Test func `allows for credentials that lack an answer`() {
    let candidate = Candidate.pointless.with { $0.unfinished = [.education] }
    #expect(rules.range(for: candidate) == 0...150)
  }
}
