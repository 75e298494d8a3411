import ExpressEntry
import Testing

/// What calculators of the CRS often get wrong, one test a mistake; each name says the right rule.
@Suite struct `Where calculators go wrong` {
  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  private func points(_ change: (inout Candidate) -> Void) -> Points {
    rules.points(for: Candidate.pointless.with(change))
  }

  private func level(_ test: LanguageTest, _ ability: Ability, _ score: Double) -> Int {
    test.conversion.level(for: Int((score * 10).rounded()), in: ability).number
  }

  private func candidate(_ jobs: [Job], on day: CalendarDate = scoreDate) -> Candidate {
    Profile.with { $0.applicant.work.jobs = jobs }.candidate(on: day)
  }

  @Test func `1: the rules changed on 3 November 2026, and the score says what it lacks`() throws {
    #expect(try #require(Ruleset.on("2026-11-02")).score(.pointless).omissions.isEmpty)
    #expect(try #require(Ruleset.on("2026-11-03")).score(.pointless).omissions.count == 1)
  }

  @Test func `2: additional points stop at 600, so a nomination absorbs the rest`() {
    let points = points {
      $0.isNominated = true
      $0.hasSiblingInCanada = true
      $0.french = Abilities(all: 7)
      $0.canadianStudy = .threeYearsOrGraduate
    }
    #expect(points.additional == 600)
  }

  @Test func `3: a bachelor's transfers as one credential, a master's as two`() {
    func transfer(_ level: EducationLevel) -> Int {
      points {
        $0.education = level
        $0.english = Abilities(all: 9)
      }.educationTransfer
    }
    #expect(transfer(.bachelorsOrThreeYear) == 25)
    #expect(transfer(.mastersOrProfessional) == 50)
    #expect(transfer(.twoOrMoreOneThreeYear) == 50)
  }

  @Test func `4: two credentials count together only if one took three years`() {
    func level(_ kinds: CredentialKind...) -> EducationLevel? {
      Profile.with { $0.applicant.education.credentials = kinds.map { .canadian($0) } }
        .candidate(on: scoreDate).education
    }
    #expect(level(.twoYear, .twoYear) == .twoYear)
    #expect(level(.threeYear, .oneYear) == .twoOrMoreOneThreeYear)
    #expect(level(.secondary, .bachelors) == .bachelorsOrThreeYear)
  }

  @Test func `5: thresholds are met by the weakest ability, not the average`() {
    let points = points {
      $0.education = .mastersOrProfessional
      $0.foreignWork = 3
      $0.hasCertificate = true
      $0.english = Abilities(12, 12, 12, 6)
    }
    #expect(points.educationTransfer == 0)
    #expect(points.foreignWorkTransfer == 0)
    #expect(points.certificateTransfer == 25)
  }

  @Test func `6: a certificate's thresholds are 5 and 7, not 7 and 9`() {
    func transfer(_ level: LanguageLevel) -> Int {
      points {
        $0.hasCertificate = true
        $0.english = Abilities(all: level)
      }.certificateTransfer
    }
    #expect([4, 5, 6, 7, 8, 9].map { transfer($0) } == [0, 25, 25, 50, 50, 50])
  }

  @Test func `7: each group of transferability stops at 50, and all of them at 100`() {
    let two = points {
      $0.education = .doctoral
      $0.english = Abilities(all: 10)
      $0.canadianWork = 5
    }
    #expect(two.educationTransfer == 50 && two.transferability == 50)
    let three = points {
      $0.education = .doctoral
      $0.english = Abilities(all: 10)
      $0.canadianWork = 5
      $0.foreignWork = 3
      $0.hasCertificate = true
    }
    #expect(three.foreignWorkTransfer == 50 && three.certificateTransfer == 50)
    #expect(three.transferability == 100)
  }

  @Test func `8: a second language stops at 24, or 22 with a spouse, and rises no more above 9`() {
    func second(_ level: LanguageLevel, accompanied: Bool) -> Int {
      points {
        $0.isAccompanied = accompanied
        $0.firstLanguage = .french
        $0.english = Abilities(all: level)
      }.secondLanguage
    }
    #expect(second(9, accompanied: false) == 24 && second(10, accompanied: false) == 24)
    #expect(second(9, accompanied: true) == 22 && second(10, accompanied: true) == 22)
    #expect(second(8, accompanied: true) == 12)
  }

  @Test func `9: CLB 4 earns what CLB 5 does in the first language`() {
    for isAccompanied in [false, true] {
      for level: LanguageLevel in [4, 5] {
        let points = points {
          $0.isAccompanied = isAccompanied
          $0.english = Abilities(all: level)
        }
        #expect(points.firstLanguage == 24)
      }
    }
  }

  @Test func `10: French earns 25 without English, first or second, and 50 with 5 in all four`() {
    for first in OfficialLanguage.allCases {
      func french(_ english: Abilities<LanguageLevel?>) -> Int {
        points {
          $0.firstLanguage = first
          $0.french = Abilities(all: 7)
          $0.english = english
        }.french
      }
      #expect(french(Abilities(all: 0)) == 25)
      #expect(french(Abilities(9, 9, 9, 4)) == 25)
      #expect(french(Abilities(all: 5)) == 50)
    }
  }

  @Test func `11: only the first language transfers, so which one is first matters`() {
    func total(first: OfficialLanguage) -> Int {
      points {
        $0.firstLanguage = first
        $0.education = .mastersOrProfessional
        $0.foreignWork = 3
        $0.english = Abilities(all: 8)
        $0.french = Abilities(all: 9)
      }.total
    }
    // 135 + 124 + 12 + 100 + 50, and 135 + 92 + 24 + 50 + 50.
    #expect(total(first: .french) == 421)
    #expect(total(first: .english) == 351)
  }

  @Test func `12: a spouse who stays behind or is Canadian leaves the single columns`() {
    func core(coming: Bool, canadian: Bool) -> Int {
      let profile = Profile.with {
        $0.applicant.declaredAge = 25
        $0.family.maritalStatus = .married
        $0.family.spouseAccompanies = coming
        $0.family.spouseIsCanadian = canadian
      }
      return rules.points(for: profile.candidate(on: scoreDate)).core
    }
    #expect(core(coming: true, canadian: false) == 100)
    #expect(core(coming: false, canadian: false) == 110)
    #expect(core(coming: true, canadian: true) == 110)
  }

  @Test func `13: a spouse's master's earns what a doctorate does`() {
    for level: EducationLevel in [.mastersOrProfessional, .doctoral] {
      let points = points {
        $0.isAccompanied = true
        $0.spouse.education = level
      }
      #expect(points.spouseEducation == 10)
    }
  }

  @Test func `14: eighteen and nineteen earn less than twenty, and 45 nothing`() {
    let alone = [17, 18, 19, 20, 29, 30, 44, 45].map { age in points { $0.age = age }.age }
    #expect(alone == [0, 99, 105, 110, 110, 105, 6, 0])
  }

  @Test func `15: IELTS listening 7.0 is CLB 7, and reading 3.5 is CLB 4`() {
    #expect(level(.ielts, .listening, 7.0) == 7)
    #expect(level(.ielts, .listening, 7.5) == 8)
    #expect(level(.ielts, .reading, 3.5) == 4)
    #expect(level(.ielts, .reading, 3.0) == 0)
    #expect(level(.ielts, .listening, 4.0) == 0)
  }

  @Test func `16: TEF Canada is read by the former scale, and higher scores do not exist there`() {
    #expect(level(.tef, .listening, 316) == 10)
    #expect(level(.tef, .reading, 263) == 10)
    #expect(level(.tef, .listening, 360) == 10)
    #expect(!LanguageTest.tef.conversion.scores.listening.contains(5660))
    #expect(!LanguageTest.tef.conversion.scores.writing.contains(5120))
  }

  @Test func `17: TCF listening and reading have charts of their own`() {
    #expect(level(.tcf, .listening, 523) == 9 && level(.tcf, .reading, 523) == 8)
    #expect(level(.tcf, .listening, 453) == 6 && level(.tcf, .reading, 453) == 7)
    #expect(level(.tcf, .listening, 331) == 4 && level(.tcf, .reading, 331) == 0)
  }

  @Test func `18: PTE Core writing is CLB 10 at 90 alone`() {
    #expect(level(.pte, .writing, 89) == 9)
    #expect(level(.pte, .writing, 90) == 10)
    #expect(level(.pte, .listening, 89) == 10)
  }

  @Test func `19: years are never rounded up`() {
    #expect(candidate([.inCanada("2025-01-01", "2025-12-29")]).canadianWork == 0)
    #expect(candidate([.inCanada("2025-01-01", "2025-12-30")]).canadianWork == 0)
    #expect(candidate([.inCanada("2025-01-01", "2025-12-31")]).canadianWork == 1)
    #expect(candidate([.abroad("2022-01-01", "2024-12-30")]).foreignWork == 2)
  }

  @Test func `20: work counts for ten years, not for three or five`() {
    #expect(candidate([.inCanada("2016-06-01", "2017-05-31")]).canadianWork == 1)
    #expect(candidate([.inCanada("2016-05-31", "2017-05-30")]).canadianWork == 0)
    #expect(candidate([.abroad("2016-06-01", "2017-05-31")]).foreignWork == 1)
  }

  @Test func `21: a Canadian master's of one year earns 30, not 15`() {
    #expect(points { $0.canadianStudy = .threeYearsOrGraduate }.canadianStudy == 30)
    #expect(points { $0.canadianStudy = .oneOrTwoYears }.canadianStudy == 15)
  }

  @Test func `22: siblings earn 15 once, the applicant's and the spouse's together`() {
    for isAccompanied in [false, true] {
      let points = points {
        $0.isAccompanied = isAccompanied
        $0.hasSiblingInCanada = true
      }
      #expect(points.sibling == 15)
    }
  }

  @Test func `23: a job offer earns nothing in the CRS since 25 March 2025`() {
    let profile = Profile.with {
      $0.jobOffer.isHeld = true
      $0.jobOffer.occupation = "00012"
    }
    #expect(rules.points(for: profile.candidate(on: scoreDate)).total == 0)
  }

  @Test func `29: a category asks for one occupation, and twelve months since February 2026`() {
    func standing(_ jobs: [Job], _ kind: CategoryKind, on day: CalendarDate = scoreDate)
      -> CategoryStanding?
    {
      Profile.with { $0.applicant.work.jobs = jobs.map(\.withMainDuties) }
        .verdict(kind, on: day)?.standing
    }
    let half = [
      Job.abroad("2025-06-01", "2025-11-30", as: "22300"), .abroad("2025-12-01", as: "22301"),
    ]
    #expect(standing(half, .stem) == .doesNotQualify)
    #expect(standing(half, .stem, on: "2026-02-17") == .qualifies)
    #expect(standing([.inCanada("2025-06-01", as: "00010")], .seniorManagers) == .doesNotQualify)
    #expect(standing([.inCanada("2025-06-01", as: "00011")], .seniorManagers) == .doesNotQualify)
    #expect(standing([.inCanada("2025-06-01", as: "00012")], .seniorManagers) == .qualifies)
    #expect(standing([.abroad("2025-06-01", as: "63100")], .stem) == .qualifies)
    #expect(standing([.abroad("2025-06-01", as: "21231")], .stem) == .doesNotQualify)
    #expect(standing([.abroad("2025-06-01", as: "63201")], .trades) == .qualifies)
    #expect(standing([.abroad("2025-06-01", as: "63200")], .trades) == .doesNotQualify)
  }

  @Test func `30: work as a full-time student or self-employed in Canada does not count`() {
    #expect(candidate([.inCanada("2025-06-01") { $0.wasFullTimeStudent = true }]).canadianWork == 0)
    #expect(candidate([.inCanada("2025-06-01") { $0.basis = .selfEmployed }]).canadianWork == 0)
    #expect(candidate([.abroad("2025-06-01") { $0.basis = .selfEmployed }]).foreignWork == 1)
    #expect(candidate([.inCanada("2025-06-01") { $0.basis = .physician }]).canadianWork == 1)
  }

  @Test func `32: the fees changed at nine in the morning of 30 April 2026`() throws {
    let profile = Profile.with {
      $0.family.maritalStatus = .neverMarried
      $0.family.dependentChildren = 0
      $0.applicant.declaredAge = 30
    }
    let quote = try #require(profile.fees(on: "2026-04-30"))
    #expect(quote.beforeNine?.total == 1_610...1_610)
    #expect(quote.estimate.total == 1_675...1_675)
    #expect(profile.fees(on: "2026-04-29")?.estimate.total == 1_610...1_610)
  }
}
