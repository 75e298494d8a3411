import ExpressEntry
import Testing

@Suite struct `A score` {
  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test func `of nobody in particular is nought, open, and could become anything`() {
    let score = rules.score(Candidate())
    #expect(score.total == 0)
    #expect(!score.isComplete)
    #expect(score.range == 0...1200)
    #expect(
      score.awards.allSatisfy { $0.status == .open || $0.factor == .jobOffer })
  }

  @Test func `of a known candidate is complete, and cannot change`() {
    let score = rules.score(.pointless)
    #expect(score.isComplete)
    #expect(score.range == 0...0)
  }

  @Test func `has no spouse's lines to fill where no spouse counts`() {
    let spouse = rules.score(.pointless).awards(of: .spouse)
    #expect(!spouse.isEmpty)
    #expect(spouse.allSatisfy { $0.status == .notApplicable && $0.points == 0 })
  }

  @Test func `leaves the spouse's lines open while the column is`() {
    let candidate = Candidate.pointless.with { $0.isAccompanied = nil }
    #expect(rules.score(candidate).awards(of: .spouse).allSatisfy { $0.status == .open })
  }

  @Test func `gives French its lower points while English is open`() throws {
    let candidate = Candidate.pointless.with {
      $0.french = Abilities(all: 7)
      $0.english = Abilities(all: nil)
    }
    let award = try #require(rules.score(candidate).awards.first { $0.factor == .french })
    #expect(award.status == .scored(25))
    #expect(rules.score(candidate).range.contains(25 + 4 * 3 + 25))
  }

  @Test func `is the best candidate's, of which every award is at its maximum`() {
    for isAccompanied in [false, true] {
      let candidate = `The maxima`.best.with { $0.isAccompanied = isAccompanied }
      for award in rules.score(candidate).awards where award.status != .notApplicable {
        #expect(award.points == award.maximum)
      }
    }
  }
}
