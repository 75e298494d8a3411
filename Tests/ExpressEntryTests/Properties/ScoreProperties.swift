import ExpressEntry
import Testing

/// What holds for every candidate, tried on ten thousand of them.
@Suite struct `Every score` {
  static let count = 10_000

  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test func `stays between nought and its limits, award by award and part by part`() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<Self.count {
      let rules = Ruleset.all.randomElement(using: &random) ?? rules
      let candidate = Candidate.randomlyOpen(using: &random)
      let score = rules.score(candidate)
      for award in score.awards {
        #expect(award.points >= 0)
        #expect(award.points <= award.maximum ?? 0)
      }
      let isAccompanied = candidate.isAccompanied ?? false
      #expect((0...(isAccompanied ? 460 : 500)).contains(score[.core]))
      #expect((0...(isAccompanied ? 40 : 0)).contains(score[.spouse]))
      #expect((0...100).contains(score[.transferability]))
      #expect((0...600).contains(score[.additional]))
      #expect((0...1200).contains(score.total))
      #expect(score.range.contains(score.total) || candidate.isAccompanied == nil)
    }
  }

  @Test func `is the sum of its parts`() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<Self.count {
      let rules = Ruleset.all.randomElement(using: &random) ?? rules
      let score = rules.score(.random(using: &random))
      #expect(score.total == Part.allCases.map { score[$0] }.reduce(0, +))
      #expect(score.total == score.points.total)
      #expect(score.isComplete)
      #expect(score.range == score.total...score.total)
    }
  }

  @Test func `is the sum of its awards less what its caps took`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<Self.count {
      let rules = Ruleset.all.randomElement(using: &random) ?? rules
      let candidate = Candidate.randomlyOpen(using: &random)
      let score = rules.score(candidate)
      let points = rules.points(for: candidate)
      for part in Part.allCases {
        let earned = score.awards(of: part).map(\.points).reduce(0, +)
        let lost = score.caps.filter { $0.kind.part == part }.map(\.lost).reduce(0, +)
        #expect(score[part] == earned - lost)
      }
      #expect(points == score.points)
      #expect(score.caps.allSatisfy { $0.lost > 0 })
    }
  }

  @Test func `never falls when one ability rises by a level`() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<Self.count {
      let candidate = Candidate.random(using: &random)
      let before = rules.points(for: candidate).total
      for ability in Ability.allCases {
        func raised(_ level: LanguageLevel?) -> LanguageLevel? {
          level.map { LanguageLevel($0.number + 1) }
        }
        for language in OfficialLanguage.allCases {
          let after = candidate.with { $0[language][ability] = raised($0[language][ability]) }
          #expect(rules.points(for: after).total >= before)
        }
        let after = candidate.with {
          $0.spouse.language[ability] = raised($0.spouse.language[ability])
        }
        #expect(rules.points(for: after).total >= before)
      }
    }
  }

  @Test func `never falls for more work, a sibling, a certificate or a nomination`() {
    var random = SplitMix64(seed: 5)
    let changes: [(inout Candidate) -> Void] = [
      { $0.canadianWork = ($0.canadianWork ?? 0) + 1 },
      { $0.foreignWork = ($0.foreignWork ?? 0) + 1 },
      { $0.spouse.canadianWork = ($0.spouse.canadianWork ?? 0) + 1 },
      { $0.hasSiblingInCanada = true },
      { $0.hasCertificate = true },
      { $0.isNominated = true },
      { $0.canadianStudy = .threeYearsOrGraduate },
      { $0.offer = .seniorManagement },
      { $0.education = .doctoral },
    ]
    for _ in 0..<Self.count {
      let rules = Ruleset.all.randomElement(using: &random) ?? rules
      let candidate = Candidate.random(using: &random)
      let before = rules.points(for: candidate).total
      for change in changes {
        #expect(rules.points(for: candidate.with(change)).total >= before)
      }
    }
  }

  @Test func `stays inside the range that held before a fact was answered`() {
    var random = SplitMix64(seed: 6)
    for _ in 0..<1_000 {
      let rules = Ruleset.all.randomElement(using: &random) ?? rules
      var candidate = Candidate()
      var range = rules.range(for: candidate)
      for fact in Candidate.Fact.allCases.shuffled(using: &random) {
        fact.answer(&candidate, using: &random)
        let narrower = rules.range(for: candidate)
        #expect(range.lowerBound <= narrower.lowerBound, "\(fact) of \(candidate)")
        #expect(narrower.upperBound <= range.upperBound, "\(fact) of \(candidate)")
        range = narrower
      }
      #expect(range == rules.points(for: candidate).total...rules.points(for: candidate).total)
    }
  }

  @Test func `is the same whatever a spouse who does not count has`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<Self.count {
      let candidate = Candidate.random(using: &random).with { $0.isAccompanied = false }
      let other = candidate.with { $0.spouse = Candidate.random(using: &random).spouse }
      #expect(rules.points(for: candidate) == rules.points(for: other))
    }
  }
}
