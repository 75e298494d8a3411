import Testing

@testable import ExpressEntry

/// Each requirement of IRPR 75 to 83, 87.1 and 87.2, failing alone and open alone.
@Suite struct `Each requirement` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let program: Program
    let kind: Requirement.Kind
    let profile: Profile
    let remedies: [Remedy]

    init(
      _ program: Program, _ kind: Requirement.Kind, _ description: String, _ remedies: [Remedy],
      _ change: (inout Profile) -> Void
    ) {
      testDescription = "\(program.rawValue), \(kind.rawValue): \(description)"
      (self.program, self.kind, self.remedies) = (program, kind, remedies)
      profile = .eligible(for: program).with(change)
    }
  }

  /// Six spells of eleven months with gaps: five and a half years, and never one without a gap.
  static let spells: [Job] = [2016, 2017, 2018, 2019, 2020, 2021].map { year in
    .abroad(CalendarDate(year, 7, 1), CalendarDate(year + 1, 5, 31)) { $0.didMainDuties = true }
  }

  /// Points from elsewhere, so that one factor may fail alone.
  static func compensate(_ profile: inout Profile) {
    profile.applicant.languages.french = .someFrench
    profile.family.relativeInCanada = true
  }

  static func offer(_ profile: inout Profile) {
    compensate(&profile)
    profile.jobOffer = .qualifying(.assessedOffer)
  }

  static let failing: [Case] = [
    Case(
      .canadianExperience, .work, "eleven months and a day",
      [.work(months: 1, reached: "2026-07-01")]
    ) { $0.applicant.work.jobs?[0].start = "2025-07-01" },
    Case(.canadianExperience, .mainDuties, "other duties", []) {
      $0.applicant.work.jobs?[0].didMainDuties = false
    },
    Case(
      .canadianExperience, .language, "6 where 7 is asked for",
      [.levels(.english, missing: Abilities(all: 1))]
    ) { $0.applicant.languages.english = .celpip(6) },
    Case(.canadianExperience, .outsideQuebec, "in Quebec", []) {
      $0.settlement.livesOutsideQuebec = false
    },

    Case(
      .skilledWorker, .work, "never a year without a gap", [.work(months: 1, reached: nil)]
    ) { $0.applicant.work.jobs = spells },
    Case(.skilledWorker, .mainDuties, "other duties", []) {
      compensate(&$0)
      $0.applicant.work.jobs?[0].didMainDuties = false
    },
    Case(
      .skilledWorker, .language, "6 in writing",
      [.levels(.english, missing: Abilities(0, 0, 1, 0))]
    ) {
      $0.applicant.languages.english =
        .test(.celpip, taken: "2025-06-14", Abilities(9, 9, 6, 9))
    },
    Case(.skilledWorker, .credential, "not assessed", [.assessment(0)]) {
      offer(&$0)
      $0.applicant.education.credentials = [.unassessed(.masters)]
    },
    Case(.skilledWorker, .credential, "assessed five years ago", [.assessment(0)]) {
      offer(&$0)
      $0.applicant.education.credentials = [.foreign(.masters, assessed: "2021-06-01")]
    },
    Case(.skilledWorker, .credential, "none", [.credential]) {
      offer(&$0)
      $0.applicant.education.credentials = []
    },
    Case(.skilledWorker, .points, "66 points", [.points(1)]) {
      $0.applicant.birthDate = "1983-01-01"  // 43: 4 points
    },
    Case(.skilledWorker, .funds, "a dollar short", [.funds(1)]) { $0.settlement.funds = 15_262 },
    Case(.skilledWorker, .outsideQuebec, "in Quebec", []) {
      $0.settlement.livesOutsideQuebec = false
    },

    Case(
      .skilledTrades, .work, "a day short of two years", [.work(months: 1, reached: nil)]
    ) { $0.applicant.work.jobs?[0].start = "2023-06-02" },
    Case(
      .skilledTrades, .work, "six months before being qualified",
      [.work(months: 6, reached: nil)]
    ) { $0.applicant.trade.qualified = "2023-12-01" },
    Case(.skilledTrades, .mainDuties, "other duties", []) {
      $0.applicant.work.jobs?[0].didMainDuties = false
    },
    Case(.skilledTrades, .tradeRequirements, "not met", []) {
      $0.applicant.trade.meetsRequirements = false
    },
    Case(
      .skilledTrades, .language, "4 in speaking, 3 in reading",
      [.levels(.english, missing: Abilities(0, 4, 0, 1))]
    ) {
      $0.applicant.languages.english =
        .test(.celpip, taken: "2025-06-14", Abilities(5, 3, 4, 4))
    },
    Case(
      .skilledTrades, .certificateOrOffer, "neither", [.certificate, .offer([.held])]
    ) { $0.applicant.certificateOfQualification = false },
    Case(
      .skilledTrades, .certificateOrOffer, "an offer of ten months",
      [.certificate, .offer([.oneYear])]
    ) {
      $0.applicant.certificateOfQualification = false
      $0.jobOffer = .qualifying(.assessedOffer, as: "72310")
      $0.jobOffer.length = .underOneYear
    },
    Case(.skilledTrades, .funds, "a dollar short", [.funds(1)]) { $0.settlement.funds = 15_262 },
    Case(.skilledTrades, .outsideQuebec, "in Quebec", []) {
      $0.settlement.livesOutsideQuebec = false
    },
  ]

  @Test(arguments: failing)
  func `fails alone`(_ expected: Case) throws {
    try check(expected, .unmet, .unknown)
  }

  static let open: [Case] = [
    Case(.canadianExperience, .work, "an unfinished job", [.answer(.unfinishedJobs)]) {
      // Level 9 is enough whichever occupation decides.
      $0.applicant.work.jobs?[0].start = "2025-07-01"
      $0.applicant.work.jobs?.append(.inCanada("2024-01-01", "2024-12-31") { $0.basis = nil })
    },
    Case(.canadianExperience, .mainDuties, "not answered", [.answer(.mainDuties)]) {
      $0.applicant.work.jobs?[0].didMainDuties = nil
    },
    Case(.canadianExperience, .language, "no date", [.answer(.testDate(.english))]) {
      $0.applicant.languages.english = .test(.celpip, taken: nil, Abilities(all: 9))
    },
    Case(.canadianExperience, .language, "an estimate", [.evidence(.language(.english))]) {
      $0.applicant.languages.english = .estimate(Abilities(all: 9))
    },
    Case(.canadianExperience, .language, "not answered", [.answer(.language(.english))]) {
      $0.applicant.languages = Languages()
    },
    Case(
      .canadianExperience, .language, "short, and French not answered",
      [.levels(.english, missing: Abilities(all: 2)), .answer(.language(.french))]
    ) {
      $0.applicant.languages = Languages()
      $0.applicant.languages.english = .celpip(5)
    },
    Case(.canadianExperience, .outsideQuebec, "not answered", [.answer(.outsideQuebec)]) {
      $0.settlement.livesOutsideQuebec = nil
    },

    Case(.skilledWorker, .work, "an unfinished job", [.answer(.unfinishedJobs)]) {
      $0.applicant.work.jobs = spells + [.abroad("2022-07-01") { $0.basis = nil }]
      $0.family.siblingInCanada = true
    },
    Case(.skilledWorker, .mainDuties, "not answered", [.answer(.mainDuties)]) {
      compensate(&$0)
      $0.applicant.work.jobs?[0].didMainDuties = nil
    },
    Case(.skilledWorker, .language, "an estimate", [.evidence(.language(.english))]) {
      offer(&$0)
      $0.applicant.languages.english = .estimate(Abilities(all: 9))
    },
    Case(.skilledWorker, .language, "one score", [.answer(.scores(.english))]) {
      offer(&$0)
      $0.applicant.languages.english.results[.celpip]?.tenths.writing = nil
    },
    Case(.skilledWorker, .credential, "no day of the assessment", [.answer(.assessmentDate)]) {
      offer(&$0)
      $0.applicant.education.credentials = [.foreign(.masters, assessed: nil)]
    },
    Case(.skilledWorker, .credential, "a declared level", [.evidence(.credentials)]) {
      offer(&$0)
      $0.applicant.education.credentials = nil
      $0.applicant.education.declaredLevel = .mastersOrProfessional
    },
    Case(
      .skilledWorker, .points, "66 points and a relative unanswered",
      [.answer(.factor(.adaptability))]
    ) {
      $0.applicant.birthDate = "1983-01-01"
      $0.family.relativeInCanada = nil
    },
    Case(
      .skilledWorker, .points, "an age without a birth date", [.evidence(.factor(.age))]
    ) { ($0.applicant.birthDate, $0.applicant.declaredAge) = (nil, 30) },
    Case(.skilledWorker, .funds, "not answered", [.answer(.funds)]) { $0.settlement.funds = nil },
    Case(.skilledWorker, .funds, "children not answered", [.answer(.children)]) {
      $0.family.dependentChildren = nil
    },
    Case(.skilledWorker, .outsideQuebec, "not answered", [.answer(.outsideQuebec)]) {
      $0.settlement.livesOutsideQuebec = nil
    },

    Case(.skilledTrades, .work, "no day of qualification", [.answer(.tradeQualified)]) {
      $0.applicant.trade.qualified = nil
    },
    Case(.skilledTrades, .work, "declared years", [.evidence(.jobs)]) {
      $0.applicant.trade.occupation = "72310"
      $0.applicant.work.jobs?[0].start = "2024-06-01"
      $0.applicant.work.declaredCanadianYears = 2
    },
    Case(.skilledTrades, .mainDuties, "not answered", [.answer(.mainDuties)]) {
      $0.applicant.work.jobs?[0].didMainDuties = nil
    },
    Case(
      .skilledTrades, .tradeRequirements, "not answered", [.answer(.tradeRequirements)]
    ) { $0.applicant.trade.meetsRequirements = nil },
    Case(.skilledTrades, .language, "an estimate", [.evidence(.language(.english))]) {
      $0.applicant.languages.english = .estimate(Abilities(5, 4, 4, 5))
    },
    Case(.skilledTrades, .certificateOrOffer, "not answered", [.answer(.certificate)]) {
      $0.applicant.certificateOfQualification = nil
    },
    Case(
      .skilledTrades, .certificateOrOffer, "an offer half answered",
      [.answer(.offer([.continuous, .oneYear]))]
    ) {
      $0.applicant.certificateOfQualification = false
      $0.jobOffer = .qualifying(.assessedOffer, as: "72310")
      ($0.jobOffer.isContinuous, $0.jobOffer.length) = (nil, nil)
    },
    Case(.skilledTrades, .funds, "not answered", [.answer(.funds)]) { $0.settlement.funds = nil },
    Case(.skilledTrades, .outsideQuebec, "not answered", [.answer(.outsideQuebec)]) {
      $0.settlement.livesOutsideQuebec = nil
    },
  ]

  @Test(arguments: open)
  func `is open alone`(_ expected: Case) throws {
    try check(expected, .unknown, .unmet)
  }

  private func check(
    _ expected: Case, _ status: Requirement.Status, _ other: Requirement.Status
  ) throws {
    let assessment = try #require(expected.profile.programs(on: scoreDate)[expected.program])
    #expect(assessment.status == status)
    #expect(assessment.requirements(status).map(\.kind) == [expected.kind])
    #expect(assessment.requirements(other).isEmpty)
    let requirement = try #require(assessment.requirements(status).first)
    #expect(requirement.remedies == expected.remedies)
  }

  @Test(arguments: Program.allCases)
  func `is met alone and all`(program: Program) throws {
    let assessment = try #require(Profile.eligible(for: program).programs(on: scoreDate)[program])
    #expect(assessment.status == .met)
    #expect(assessment.requirements(.met).count == assessment.requirements.count)
    #expect(assessment.requirements.allSatisfy { $0.remedies.isEmpty && !$0.facts.isEmpty })
  }

  @Test(arguments: Program.allCases)
  func `is never met by an empty profile`(program: Program) throws {
    let assessment = try #require(Profile().programs(on: scoreDate)[program])
    #expect(assessment.status == .unknown)
    #expect(assessment.requirements(.met).isEmpty && assessment.requirements(.unmet).isEmpty)
    #expect(assessment.requirements.allSatisfy { !$0.remedies.isEmpty })
  }
}
