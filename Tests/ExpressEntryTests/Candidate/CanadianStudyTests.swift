import ExpressEntry
import Testing

/// MI 2016-1 and IRCC's CRS tool: designated institution, eight months full time and in Canada
/// (waived for any part between March 2020 and August 2022), language study at most half, and no
/// award that required returning home.
@Suite struct `Study in Canada` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let study: CanadianStudy?
    let finding: Reason.What
    let credential: Credential

    init(
      _ description: String, _ study: CanadianStudy?, _ finding: Reason.What,
      _ credential: Credential
    ) {
      (testDescription, self.study) = (description, study)
      (self.finding, self.credential) = (finding, credential)
    }
  }

  private static let low = Reason.What.studyEarns(.oneOrTwoYears, isWaived: false)
  private static let high = Reason.What.studyEarns(.threeYearsOrGraduate, isWaived: false)
  private static let waived = Reason.What.studyEarns(.oneOrTwoYears, isWaived: true)

  static let cases: [Case] = [
    Case("one year", .oneOrTwoYears, low, .studied(.oneYear)),
    Case("two years", .oneOrTwoYears, low, .studied(.twoYear)),
    Case("three years", .threeYearsOrGraduate, high, .studied(.threeYear)),
    Case("a bachelor's", .threeYearsOrGraduate, high, .studied(.bachelors)),
    Case(
      "a master's of one year", .threeYearsOrGraduate, high,
      .studied(.masters, "2023-09-05", "2024-08-30")),
    Case("a professional degree", .threeYearsOrGraduate, high, .studied(.professional)),
    Case("a doctorate", .threeYearsOrGraduate, high, .studied(.doctoral)),

    Case(
      "an institution not designated", CanadianStudy.none, .studyFails(.designatedInstitution),
      .studied(.twoYear) { $0.isDesignated = false }),
    Case(
      "less than eight months full time", CanadianStudy.none, .studyFails(.fullTime),
      .studied(.twoYear) { $0.wasFullTime = false }),
    Case(
      "less than eight months in Canada", CanadianStudy.none, .studyFails(.inCanada),
      .studied(.twoYear) { $0.wasInCanada = false }),
    Case(
      "language study for the most part", CanadianStudy.none, .studyFails(.notLanguageStudy),
      .studied(.twoYear) { $0.wasLanguageStudy = true }),
    Case(
      "an award that required returning", CanadianStudy.none, .studyFails(.noReturnRequired),
      .studied(.twoYear) { $0.requiredReturn = true }),

    Case(
      "part time, ended on the day before the waiver", CanadianStudy.none,
      .studyFails(.fullTime),
      .studied(.twoYear, "2018-09-04", "2020-02-29") { $0.wasFullTime = false }),
    Case(
      "part time, ended on the first day of the waiver", .oneOrTwoYears, waived,
      .studied(.twoYear, "2018-09-04", "2020-03-01") { $0.wasFullTime = false }),
    Case(
      "part time, begun on the last day of the waiver", .oneOrTwoYears, waived,
      .studied(.twoYear, "2022-08-31", "2024-04-30") { $0.wasFullTime = false }),
    Case(
      "part time, begun on the day after the waiver", CanadianStudy.none, .studyFails(.fullTime),
      .studied(.twoYear, "2022-09-01", "2024-04-30") { $0.wasFullTime = false }),
    Case(
      "abroad, around the whole of the waiver", .oneOrTwoYears, waived,
      .studied(.twoYear, "2019-09-03", "2023-04-28") { $0.wasInCanada = false }),
    Case(
      "abroad and part time, inside the waiver", .oneOrTwoYears, waived,
      .studied(.oneYear, "2020-09-08", "2021-08-27") {
        ($0.wasInCanada, $0.wasFullTime) = (false, nil)
      }),
    Case(
      "language study inside the waiver", CanadianStudy.none, .studyFails(.notLanguageStudy),
      .studied(.oneYear, "2020-09-08", "2021-08-27") { $0.wasLanguageStudy = true }),
    Case(
      "part time, with the first day open", nil, .studyOpen,
      .studied(.twoYear, nil, "2023-04-28") { $0.wasFullTime = false }),
    Case(
      "part time, with the first day open and the last in the waiver", .oneOrTwoYears, waived,
      .studied(.twoYear, nil, "2022-04-29") { $0.wasFullTime = false }),
    Case(
      "part time, begun before the waiver with the last day open", nil, .studyOpen,
      .studied(.twoYear, "2019-09-03", nil) { $0.wasFullTime = false }),
    Case("full time, with both days open", .oneOrTwoYears, low, .studied(.twoYear, nil, nil)),
    Case(
      "one answer open", nil, .studyOpen, .studied(.twoYear) { $0.requiredReturn = nil }),
  ]

  @Test(arguments: cases)
  func `earns the points of its row, or fails a condition`(_ expected: Case) {
    let assessment = assessment([expected.credential])
    #expect(assessment.candidate.canadianStudy == expected.study)
    #expect(assessment.findings(.credential(0)).contains(expected.finding))
    #expect(assessment.candidate.unfinished == (expected.study == nil ? .canadianStudy : []))
  }

  @Test func `of a year for a master's earns thirty points, and for a diploma fifteen`() throws {
    let rules = try #require(Ruleset.on(scoreDate))
    let master = assessment([.studied(.masters, "2023-09-05", "2024-08-30")])
    let diploma = assessment([.studied(.oneYear, "2023-09-05", "2024-08-30")])
    #expect(rules.points(for: master.candidate).canadianStudy == 30)
    #expect(rules.points(for: diploma.candidate).canadianStudy == 15)
  }

  @Test func `is the highest of several credentials`() {
    let best = assessment([.studied(.twoYear), .studied(.masters), .studied(.oneYear)])
    #expect(best.candidate.canadianStudy == .threeYearsOrGraduate)
    let failed = assessment([.studied(.twoYear), .studied(.masters) { $0.isDesignated = false }])
    #expect(failed.candidate.canadianStudy == .oneOrTwoYears)
    #expect(failed.candidate.unfinished.isEmpty)
  }

  @Test func `may still rise while a higher credential is open`() throws {
    let open = assessment([.studied(.twoYear), .studied(.masters) { $0.wasInCanada = nil }])
    #expect(open.candidate.canadianStudy == .oneOrTwoYears)
    #expect(open.candidate.unfinished == .canadianStudy)
    let rules = try #require(Ruleset.on(scoreDate))
    let candidate = Candidate.pointless.with {
      ($0.canadianStudy, $0.unfinished) = (.oneOrTwoYears, .canadianStudy)
    }
    #expect(rules.range(for: candidate) == 15...30)
    let lower = assessment([.studied(.masters), .studied(.twoYear) { $0.wasInCanada = nil }])
    #expect(lower.candidate.unfinished.isEmpty)
  }

  @Test func `proven wins over what was declared, and a reason says so`() {
    let higher = assessment([.studied(.twoYear)], declared: .threeYearsOrGraduate)
    #expect(higher.candidate.canadianStudy == .oneOrTwoYears)
    #expect(higher.findings(.canadianStudy) == [.declaredValueSetAside])
    let none = assessment(
      [.studied(.twoYear) { $0.isDesignated = false }], declared: .oneOrTwoYears)
    #expect(none.candidate.canadianStudy == CanadianStudy.none)
    #expect(none.findings(.canadianStudy) == [.declaredValueSetAside])
  }

  @Test func `is as declared while no credential tells`() {
    let credentials: [[Credential]?] = [
      nil, [], [.foreign(.masters, assessed: "2025-01-01")], [.canadian(.twoYear)],
      [.canadian(.secondary)], [.studied(.twoYear) { $0.isDesignated = nil }],
    ]
    for credentials in credentials {
      let assessment = assessment(credentials, declared: .oneOrTwoYears)
      #expect(assessment.candidate.canadianStudy == .oneOrTwoYears)
      #expect(assessment.findings(.canadianStudy) == [])
      #expect(assessment.candidate.unfinished.isEmpty)
    }
  }

  @Test func `abroad, of secondary school or not completed is not asked about`() {
    var foreign = Credential.studied(.masters)
    (foreign.isCanadian, foreign.isAssessed, foreign.assessed) = (false, true, "2025-01-01")
    for credential in [
      foreign, .studied(.secondary), .studied(.twoYear, "2025-01-06", "2026-06-02"),
    ] {
      let assessment = assessment([credential])
      #expect(assessment.candidate.canadianStudy == nil)
      #expect(assessment.candidate.unfinished.isEmpty)
    }
  }

  private func assessment(
    _ credentials: [Credential]?, declared: CanadianStudy? = nil
  ) -> Assessment {
    Profile.with {
      $0.applicant.education.credentials = credentials
      $0.applicant.education.canadianStudy = declared
    }.assessed(on: scoreDate)
  }
}

extension Credential {
  /// A Canadian credential whose study met every condition, after the waiver.
  fileprivate static func studied(
    _ kind: CredentialKind, _ started: CalendarDate? = "2022-09-06",
    _ completed: CalendarDate? = "2024-04-26", change: (inout Study) -> Void = { _ in }
  ) -> Credential {
    var credential = Credential.canadian(kind)
    credential.completed = completed
    credential.study.started = started
    (credential.study.isDesignated, credential.study.wasFullTime) = (true, true)
    (credential.study.wasInCanada, credential.study.wasLanguageStudy) = (true, false)
    credential.study.requiredReturn = false
    change(&credential.study)
    return credential
  }
}
