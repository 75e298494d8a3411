import ExpressEntry
import Testing

/// MI section 1: an accompanying spouse or common-law partner is one who is coming to Canada and is
/// neither a citizen nor a permanent resident.
@Suite struct `The spouse` {
  struct Case: Sendable, CustomTestStringConvertible {
    let status: MaritalStatus?
    let accompanies, isCanadian, counts: Bool?

    init(_ status: MaritalStatus?, _ accompanies: Bool?, _ isCanadian: Bool?, counts: Bool?) {
      (self.status, self.accompanies) = (status, accompanies)
      (self.isCanadian, self.counts) = (isCanadian, counts)
    }

    var testDescription: String {
      func word(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "unanswered" }
      return "\(status?.rawValue ?? "unanswered"), coming: \(word(accompanies)), "
        + "Canadian: \(word(isCanadian))"
    }
  }

  // swift-format-ignore
  static let cases = [
    Case(.married,      true,  false, counts: true),
    Case(.commonLaw,    true,  false, counts: true),
    Case(.married,      false, false, counts: false),
    Case(.commonLaw,    false, nil,   counts: false),
    Case(.married,      true,  true,  counts: false),
    Case(.commonLaw,    nil,   true,  counts: false),
    Case(.married,      false, true,  counts: false),
    Case(.neverMarried, nil,   nil,   counts: false),
    Case(.neverMarried, true,  false, counts: false),
    Case(.divorced,     true,  false, counts: false),
    Case(.separated,    true,  false, counts: false),
    Case(.widowed,      nil,   nil,   counts: false),
    Case(.annulled,     nil,   nil,   counts: false),
    Case(nil,           nil,   nil,   counts: nil),
    Case(nil,           true,  false, counts: nil),
    Case(.married,      nil,   nil,   counts: nil),
    Case(.married,      true,  nil,   counts: nil),
    Case(.married,      nil,   false, counts: nil),
  ]

  @Test(arguments: cases)
  func `counts when coming and not Canadian, and is open until that is known`(_ expected: Case) {
    let profile = Profile.with {
      $0.family.maritalStatus = expected.status
      $0.family.spouseAccompanies = expected.accompanies
      $0.family.spouseIsCanadian = expected.isCanadian
    }
    #expect(profile.family.countsSpouse == expected.counts)
    #expect(profile.candidate(on: scoreDate).isAccompanied == expected.counts)
  }

  /// An applicant and a spouse who both have something to count.
  static let couple = Profile.with {
    $0.applicant.declaredAge = 29
    $0.applicant.education.declaredLevel = .bachelorsOrThreeYear
    $0.family.maritalStatus = .married
    $0.family.spouseAccompanies = true
    $0.family.spouseIsCanadian = false
    $0.spouse.education.declaredLevel = .bachelorsOrThreeYear
    $0.spouse.languages.first = .french
    $0.spouse.languages.english = .estimate(Abilities(all: 10))
    $0.spouse.languages.french = .estimate(Abilities(all: 7))
    $0.spouse.work.declaredCanadianYears = 2
    $0.spouse.work.declaredForeignYears = 5
    $0.spouse.declaredAge = 29
    $0.spouse.certificateOfQualification = true
  }

  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test func `brings education, the first language and Canadian work, and nothing else`() {
    let points = rules.points(for: Self.couple.candidate(on: scoreDate))
    #expect(points.spouseEducation == 8)
    #expect(points.spouseLanguage == 4 * 3)
    #expect(points.spouseCanadianWork == 7)
    #expect(points.spouse == 27)
    #expect(points.core == 100 + 112)
    #expect(points.total == 239)
  }

  @Test(arguments: [(false, false), (true, true), (false, true)])
  func `who does not count leaves the column of a single person`(
    accompanies: Bool, isCanadian: Bool
  ) {
    var profile = Self.couple
    profile.family.spouseAccompanies = accompanies
    profile.family.spouseIsCanadian = isCanadian
    let candidate = profile.candidate(on: scoreDate)
    #expect(candidate.spouse == Candidate.Spouse())
    #expect(rules.points(for: candidate).core == 110 + 120)
    #expect(rules.points(for: candidate).spouse == 0)
    var other = profile
    other.spouse = Person()
    #expect(other.assessed(on: scoreDate) == profile.assessed(on: scoreDate))
  }

  @Test func `has evidence judged as the applicant's is`() {
    var profile = Self.couple
    profile.spouse.education.credentials = [
      .foreign(.masters, assessed: "2021-06-01"), .canadian(.oneYear),
    ]
    profile.spouse.languages.french = .test(.tcf, taken: "2024-06-01", Abilities(all: 20))
    profile.spouse.work.jobs = [.inCanada("2025-06-01"), .inCanada("2015-06-01", "2016-05-31")]
    let candidate = profile.candidate(on: scoreDate)
    #expect(candidate.spouse.education == .oneYear)
    #expect(candidate.spouse.language == Abilities(all: 0))
    #expect(candidate.spouse.canadianWork == 1)
  }
}
