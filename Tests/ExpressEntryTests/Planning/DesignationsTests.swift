import ExpressEntry
import Testing

/// The candidate says which official language is the first: each choice has its own total.
@Suite struct `The choice of the first language` {
  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  private func designations(_ english: LanguageLevel?, _ french: LanguageLevel?) -> Designations? {
    rules.designations(
      of: Candidate.pointless.with {
        $0.firstLanguage = nil
        ($0.english, $0.french) = (Abilities(all: english), Abilities(all: french))
      })
  }

  @Test func `shows both totals, and the better one`() throws {
    // English first: 4 x 31, 4 x 3 and 50; French first: 4 x 17, 4 x 6 and 50.
    let both = try #require(designations(9, 7))
    #expect(both.english == 186 && both.french == 142)
    #expect(both.better == .english && both.difference == 44)
    // English first: 4 x 9 and 4 x 6, French first: 4 x 34 and 4 x 1; 50 for French.
    let french = try #require(designations(6, 10))
    #expect(french.english == 110 && french.french == 190)
    #expect(french.better == .french && french.difference == 80)
  }

  @Test func `may make no difference`() {
    #expect(designations(8, 8)?.better == nil)
    #expect(designations(8, 8)?.difference == 0)
  }

  @Test func `counts what the first language does elsewhere`() throws {
    let candidate = Candidate.pointless.with {
      ($0.english, $0.french) = (Abilities(all: 7), Abilities(all: 6))
      $0.education = .mastersOrProfessional
    }
    // English first: 135, 4 x 17, 4 x 1 and 25 for education with CLB 7.
    // French first: 135, 4 x 9 and 4 x 3.
    let both = try #require(rules.designations(of: candidate))
    #expect(both.english == 232 && both.french == 183)
  }

  @Test func `is not shown while one language is open or not claimed`() {
    #expect(designations(9, nil) == nil)
    #expect(designations(nil, 9) == nil)
    #expect(designations(9, 0) == nil)
    #expect(designations(9, 3) == nil)
    #expect(designations(9, 4) != nil)
  }
}
