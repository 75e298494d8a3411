import ExpressEntry
import Testing

/// IRCC's CRS criteria, part D.
@Suite struct `Additional points` {
  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test func `give 600 for a nomination`() {
    let candidate = Candidate.pointless.with { $0.isNominated = true }
    #expect(rules.points(for: candidate).nomination == 600)
    #expect(rules.points(for: candidate).total == 600)
  }

  @Test func `give 15 for a sibling`() {
    let candidate = Candidate.pointless.with { $0.hasSiblingInCanada = true }
    #expect(rules.points(for: candidate).sibling == 15)
    #expect(rules.points(for: candidate).total == 15)
  }

  @Test(arguments: [
    (CanadianStudy.none, 0), (.oneOrTwoYears, 15), (.threeYearsOrGraduate, 30),
  ])
  func `follow the length of Canadian study`(_ study: CanadianStudy, _ points: Int) {
    let candidate = Candidate.pointless.with { $0.canadianStudy = study }
    #expect(rules.points(for: candidate).canadianStudy == points)
    #expect(rules.points(for: candidate).total == points)
  }

  @Test func `give nothing for a job offer`() throws {
    let profile = Profile.with {
      $0.jobOffer.isHeld = true
      $0.jobOffer.occupation = "00012"
    }
    let score = rules.score(profile.candidate(on: scoreDate))
    let award = try #require(score.awards.first { $0.factor == .jobOffer })
    #expect(award.status == .scored(0))
    #expect(score.total == 0)
  }

  @Test func `add up below 600`() {
    let candidate = Candidate.pointless.with {
      $0.hasSiblingInCanada = true
      $0.canadianStudy = .threeYearsOrGraduate
      $0.french = Abilities(all: 7)
      $0.english = Abilities(all: 5)
    }
    #expect(rules.points(for: candidate).additional == 15 + 30 + 50)
  }

  @Test func `stop at 600`() throws {
    let candidate = Candidate.pointless.with {
      $0.isNominated = true
      $0.hasSiblingInCanada = true
      $0.canadianStudy = .threeYearsOrGraduate
    }
    #expect(rules.points(for: candidate).additional == 600)
    let cap = try #require(rules.score(candidate).caps.first { $0.kind == .additional })
    #expect(cap.earned == 645)
    #expect(cap.lost == 45)
  }
}

/// IRCC's CRS criteria, part D: NCLC 7 in all four, with or without CLB 5 in all four.
@Suite struct `Additional points for French` {
  struct Case: Sendable, CustomTestStringConvertible {
    let french, english: Abilities<LanguageLevel?>
    let points: Int
    let testDescription: String

    init(_ french: Abilities<LanguageLevel?>, _ english: Abilities<LanguageLevel?>, _ points: Int) {
      (self.french, self.english, self.points) = (french, english, points)
      func levels(_ abilities: Abilities<LanguageLevel?>) -> String {
        Ability.allCases.map { "\(abilities[$0]?.number ?? 0)" }.joined(separator: " ")
      }
      testDescription = "French \(levels(french)), English \(levels(english))"
    }
  }

  static let cases = [
    Case(Abilities(all: 0), Abilities(all: 0), 0),
    Case(Abilities(all: 0), Abilities(all: 10), 0),
    Case(Abilities(all: 6), Abilities(all: 4), 0),
    Case(Abilities(all: 6), Abilities(all: 5), 0),
    Case(Abilities(all: 6), Abilities(all: 10), 0),
    Case(Abilities(6, 7, 7, 7), Abilities(all: 5), 0),
    Case(Abilities(7, 6, 7, 7), Abilities(all: 5), 0),
    Case(Abilities(7, 7, 6, 7), Abilities(all: 5), 0),
    Case(Abilities(7, 7, 7, 6), Abilities(all: 5), 0),
    Case(Abilities(10, 10, 10, 6), Abilities(all: 10), 0),
    Case(Abilities(all: 7), Abilities(all: 0), 25),
    Case(Abilities(all: 7), Abilities(all: 4), 25),
    Case(Abilities(all: 7), Abilities(4, 5, 5, 5), 25),
    Case(Abilities(all: 7), Abilities(5, 4, 5, 5), 25),
    Case(Abilities(all: 7), Abilities(5, 5, 4, 5), 25),
    Case(Abilities(all: 7), Abilities(5, 5, 5, 4), 25),
    Case(Abilities(all: 7), Abilities(10, 10, 10, 4), 25),
    Case(Abilities(all: 7), Abilities(0, 10, 10, 10), 25),
    Case(Abilities(all: 7), Abilities(all: 5), 50),
    Case(Abilities(all: 7), Abilities(all: 6), 50),
    Case(Abilities(7, 8, 9, 10), Abilities(5, 6, 7, 8), 50),
    Case(Abilities(all: 10), Abilities(all: 4), 25),
    Case(Abilities(all: 10), Abilities(all: 5), 50),
    Case(Abilities(all: 12), Abilities(all: 12), 50),
  ]

  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test(arguments: cases, OfficialLanguage.allCases)
  func `follow the table, French first or second`(_ expected: Case, _ first: OfficialLanguage) {
    for isAccompanied in [false, true] {
      let candidate = Candidate.pointless.with {
        $0.isAccompanied = isAccompanied
        $0.firstLanguage = first
        $0.french = expected.french
        $0.english = expected.english
      }
      #expect(rules.points(for: candidate).french == expected.points)
      #expect(rules.points(for: candidate).additional == expected.points)
    }
  }

  @Test func `are 25 where there is no English test`() {
    var languages = Languages()
    languages.first = .french
    languages.french = .test(.tef, taken: "2026-01-10", Abilities(249, 207, 310, 310))
    languages.english.proof = LanguageProof.none
    let profile = Profile.with { $0.applicant.languages = languages }
    let points = rules.points(for: profile.candidate(on: scoreDate))
    #expect(points.french == 25)
    #expect(points.total == 4 * 17 + 25)
  }

  @Test func `fall back to 25 when the English results expire`() {
    var languages = Languages()
    languages.first = .french
    languages.french = .test(.tcf, taken: "2026-01-10", Abilities(458, 453, 10, 10))
    languages.english = .test(.celpip, taken: "2024-06-02", Abilities(all: 5))
    let profile = Profile.with { $0.applicant.languages = languages }
    #expect(rules.points(for: profile.candidate(on: "2026-06-01")).french == 50)
    #expect(rules.points(for: profile.candidate(on: "2026-06-02")).french == 25)
  }
}
