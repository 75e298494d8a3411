import ExpressEntry
import Testing

/// What holds for every profile.
@Suite struct `Every profile` {
  /// The answers of one married candidate, each independent of the others.
  static let answers: [@Sendable (inout Profile) -> Void] = [
    { $0.applicant.birthDate = "1993-09-30" },
    { $0.applicant.certificateOfQualification = true },
    { $0.applicant.education.credentials = [.foreign(.bachelors, assessed: "2024-02-01")] },
    { $0.applicant.education.canadianStudy = .oneOrTwoYears },
    { $0.applicant.languages.first = .french },
    {
      $0.applicant.languages.english = .test(.pte, taken: "2025-02-03", Abilities(75, 70, 82, 80))
    },
    {
      $0.applicant.languages.french = .test(
        .tef, taken: "2025-01-15", Abilities(300, 250, 380, 395))
    },
    {
      $0.applicant.work.jobs = [
        .inCanada("2024-01-08", hours: 40), .abroad("2018-05-01", "2021-09-30", hours: 40),
      ]
    },
    { $0.family.maritalStatus = .married },
    { $0.family.spouseAccompanies = true },
    { $0.family.spouseIsCanadian = false },
    { $0.family.siblingInCanada = true },
    { $0.family.dependentChildren = 2 },
    { $0.spouse.education.declaredLevel = .mastersOrProfessional },
    { $0.spouse.languages.first = .english },
    { $0.spouse.languages.english = .estimate(Abilities(7, 7, 6, 5)) },
    { $0.spouse.work.declaredCanadianYears = 1 },
    { $0.nomination.kind = NominationKind.none },
    { $0.jobOffer.isHeld = false },
  ]

  @Test func `comes to the same score in whatever order it was answered`() throws {
    let rules = try #require(Ruleset.on(scoreDate))
    var profile = Profile()
    for answer in Self.answers { answer(&profile) }
    let score = rules.score(profile.candidate(on: scoreDate))
    #expect(score.isComplete)
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      var shuffled = Profile()
      for answer in Self.answers.shuffled(using: &random) { answer(&shuffled) }
      #expect(shuffled == profile)
      #expect(rules.score(shuffled.candidate(on: scoreDate)) == score)
    }
  }

  @Test func `keeps its score inside the range of each earlier answer`() throws {
    let rules = try #require(Ruleset.on(scoreDate))
    var random = SplitMix64(seed: 12)
    for _ in 0..<500 {
      var profile = Profile()
      var range = 0...1200
      for answer in Self.answers.shuffled(using: &random) {
        answer(&profile)
        let narrower = rules.range(for: profile.candidate(on: scoreDate))
        #expect(range.lowerBound <= narrower.lowerBound)
        #expect(narrower.upperBound <= range.upperBound)
        range = narrower
      }
    }
  }

  @Test func `is read alike with and without its reasons`() {
    var random = SplitMix64(seed: 13)
    for _ in 0..<200 {
      var profile = Profile()
      for answer in Self.answers where Bool.random(using: &random) { answer(&profile) }
      #expect(profile.candidate(on: scoreDate) == profile.assessed(on: scoreDate).candidate)
    }
  }
}
