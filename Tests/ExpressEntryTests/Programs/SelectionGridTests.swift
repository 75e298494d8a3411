import Testing

@testable import ExpressEntry

/// The selection grid: IRPR 78 to 83, every row on both sides of each boundary.
@Suite struct `The selection grid` {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let factor: SelectionFactor
    let points: ClosedRange<Int>
    let change: @Sendable (inout Profile) -> Void

    init(
      _ factor: SelectionFactor, _ points: Int, _ description: String,
      _ change: @escaping @Sendable (inout Profile) -> Void
    ) {
      self.init(factor, points...points, description, change)
    }

    init(
      _ factor: SelectionFactor, _ points: ClosedRange<Int>, _ description: String,
      _ change: @escaping @Sendable (inout Profile) -> Void
    ) {
      testDescription = "\(factor.rawValue): \(description)"
      (self.factor, self.points, self.change) = (factor, points, change)
    }
  }

  private static func check(_ row: Row) throws {
    let grid = Profile.skilledWorker.with(row.change).selectionGrid(on: scoreDate)
    let award = try #require(grid[row.factor])
    #expect(award.points == row.points)
    #expect(award.points.upperBound <= award.maximum)
  }

  // By CELPIP levels, which are benchmark levels.
  static let languages: [Row] =
    [(4, 0), (6, 0), (7, 16), (8, 20), (9, 24), (10, 24)].map { level, points in
      Row(.firstLanguage, points, "\(level) in all four") {
        $0.applicant.languages.english = .celpip(Double(level))
      }
    } + [
      Row(.firstLanguage, 4 + 5 + 6 + 6, "7, 8, 9 and 10") {
        $0.applicant.languages.english =
          .test(.celpip, taken: "2025-06-14", Abilities(7, 8, 9, 10))
      },
      Row(.firstLanguage, 6 + 6 + 0 + 6, "6 in writing") {
        $0.applicant.languages.english =
          .test(.celpip, taken: "2025-06-14", Abilities(9, 9, 6, 9))
      },
      Row(.firstLanguage, 0, "results two years old today") {
        $0.applicant.languages.english =
          .test(.celpip, taken: "2024-06-01", Abilities(all: 9))
      },
      Row(.firstLanguage, 24, "results two years old tomorrow") {
        $0.applicant.languages.english =
          .test(.celpip, taken: "2024-06-02", Abilities(all: 9))
      },
      Row(.firstLanguage, 0...24, "results without a day") {
        $0.applicant.languages.english = .test(.celpip, taken: nil, Abilities(all: 9))
      },
      Row(.firstLanguage, 0...24, "nothing answered") {
        $0.applicant.languages = Languages()
      },
      // TCF Canada: NCLC 5 is 369 in listening, 375 in reading, 6 in writing and in speaking.
      Row(.secondLanguage, 4, "5 in all four") {
        $0.applicant.languages.french =
          .test(.tcf, taken: "2025-06-14", Abilities(369, 375, 6, 6))
      },
      Row(.secondLanguage, 0, "4 in listening") {
        $0.applicant.languages.french =
          .test(.tcf, taken: "2025-06-14", Abilities(368, 375, 6, 6))
      },
      Row(.secondLanguage, 0...4, "not answered") {
        $0.applicant.languages.french = LanguageEvidence()
      },
    ]

  @Test(arguments: languages) func `counts languages`(row: Row) throws { try Self.check(row) }

  static let education: [Row] = [
    Row(.education, 0, "nothing") { $0.applicant.education.credentials = [] },
    Row(.education, 5, "secondary") {
      $0.applicant.education.credentials = [.canadian(.secondary)]
    },
    Row(.education, 15, "one year") {
      $0.applicant.education.credentials = [.canadian(.oneYear)]
    },
    Row(.education, 19, "two years") {
      $0.applicant.education.credentials = [.canadian(.twoYear)]
    },
    Row(.education, 19, "two of two years: none is of three") {
      $0.applicant.education.credentials = [.canadian(.twoYear), .canadian(.twoYear)]
    },
    Row(.education, 21, "three years") {
      $0.applicant.education.credentials = [.canadian(.threeYear)]
    },
    Row(.education, 21, "bachelor's and secondary") {
      $0.applicant.education.credentials = [.canadian(.bachelors), .canadian(.secondary)]
    },
    Row(.education, 22, "bachelor's and one year") {
      $0.applicant.education.credentials = [.canadian(.bachelors), .canadian(.oneYear)]
    },
    Row(.education, 23, "master's") {
      $0.applicant.education.credentials = [.canadian(.masters)]
    },
    Row(.education, 23, "professional") {
      $0.applicant.education.credentials = [.canadian(.professional)]
    },
    Row(.education, 25, "doctorate") {
      $0.applicant.education.credentials = [.canadian(.doctoral)]
    },
    Row(.education, 0...23, "an assessment without a day") {
      $0.applicant.education.credentials = [.foreign(.masters, assessed: nil)]
    },
    Row(.education, 0...25, "not answered") { $0.applicant.education.credentials = nil },
  ]

  @Test(arguments: education) func `counts education`(row: Row) throws { try Self.check(row) }

  /// A job abroad that ends the day before the score date.
  private static func work(since start: CalendarDate) -> @Sendable (inout Profile) -> Void {
    { $0.applicant.work.jobs = [.abroad(start, "2026-05-31") { $0.didMainDuties = true }] }
  }

  static let experience: [Row] = [
    Row(.experience, 0, "a day short of one year", work(since: "2025-06-02")),
    Row(.experience, 9, "one year", work(since: "2025-06-01")),
    Row(.experience, 9, "a day short of two", work(since: "2024-06-02")),
    Row(.experience, 11, "two", work(since: "2024-06-01")),
    Row(.experience, 11, "three", work(since: "2023-06-01")),
    Row(.experience, 11, "a day short of four", work(since: "2022-06-02")),
    Row(.experience, 13, "four", work(since: "2022-06-01")),
    Row(.experience, 13, "five", work(since: "2021-06-01")),
    Row(.experience, 13, "a day short of six", work(since: "2020-06-02")),
    Row(.experience, 15, "six", work(since: "2020-06-01")),
    Row(.experience, 15, "twelve, of which ten count", work(since: "2014-06-01")),
    Row(.experience, 9, "two occupations, half a year each") {
      $0.applicant.work.jobs = [
        .abroad("2024-01-01", "2024-06-30", as: "21232") { $0.didMainDuties = true },
        .abroad("2025-01-01", "2025-06-30", as: "63200") { $0.didMainDuties = true },
      ]
    },
    Row(.experience, 9, "two jobs in the same year") {
      $0.applicant.work.jobs = [
        .abroad("2025-06-01", "2026-05-31", as: "21232") { $0.didMainDuties = true },
        .abroad("2025-06-01", "2026-05-31", as: "63200") { $0.didMainDuties = true },
      ]
    },
    Row(.experience, 0, "in TEER 4") {
      $0.applicant.work.jobs = [.abroad("2019-06-01", as: "14100") { $0.didMainDuties = true }]
    },
    Row(.experience, 0...15, "duties not answered") {
      $0.applicant.work.jobs = [.abroad("2019-06-01")]
    },
    // Two years and some months, and three and some: from three years to six.
    Row(.experience, 11...15, "two years declared in Canada and three abroad") {
      $0.applicant.work.jobs = nil
      $0.applicant.work.declaredCanadianYears = 2
      $0.applicant.work.declaredForeignYears = 3
    },
    Row(.experience, 0...9, "none declared in Canada and none abroad: both may make one year") {
      $0.applicant.work.jobs = nil
      ($0.applicant.work.declaredCanadianYears, $0.applicant.work.declaredForeignYears) = (0, 0)
    },
    Row(.experience, 9...11, "one declared in Canada and none abroad") {
      $0.applicant.work.jobs = nil
      ($0.applicant.work.declaredCanadianYears, $0.applicant.work.declaredForeignYears) = (1, 0)
    },
    Row(.experience, 0, "none listed, none declared") {
      $0.applicant.work.jobs = []
      ($0.applicant.work.declaredCanadianYears, $0.applicant.work.declaredForeignYears) = (0, 0)
    },
    Row(.experience, 13...15, "four years of jobs abroad, two declared in Canada") {
      $0.applicant.work.jobs = [.abroad("2022-06-01") { $0.didMainDuties = true }]
      $0.applicant.work.declaredCanadianYears = 2
    },
  ]

  @Test(arguments: experience) func `counts experience`(row: Row) throws { try Self.check(row) }

  // IRPR 81, by age.
  // swift-format-ignore
  static let ages = [
    (17, 0), (18, 12), (35, 12), (36, 11), (37, 10), (38, 9), (39, 8), (40, 7), (41, 6), (42, 5),
    (43, 4), (44, 3), (45, 2), (46, 1), (47, 0), (60, 0),
  ]

  @Test(arguments: ages) func `counts age`(age: Int, points: Int) throws {
    let birthday = CalendarDate(scoreDate.year - age, scoreDate.month, scoreDate.day)
    for (birth, points) in [(birthday, points), (birthday.next, nil)] {
      let grid = Profile.skilledWorker.with { $0.applicant.birthDate = birth }
        .selectionGrid(on: scoreDate)
      let expected = points ?? (age == 18 ? 0 : Self.points(at: age - 1))
      #expect(grid[.age]?.points == expected...expected)
    }
  }

  /// Section 81 reads the age on the day of the application, whatever the day of the invitation.
  @Test func `counts the age on the day of the application, and not of the invitation`() {
    let profile = Profile.skilledWorker.with {
      ($0.applicant.birthDate, $0.invitationDate) = ("1990-05-20", "2026-05-01")
    }
    #expect(profile.candidate(on: scoreDate).age == 35)
    #expect(profile.selectionGrid(on: scoreDate)[.age]?.points == 11...11)
  }

  /// 12 less one for each year past 35.
  private static func points(at age: Int) -> Int {
    age < 18 ? 0 : age <= 35 ? 12 : max(0, 47 - age)
  }

  @Test func `adds arranged employment, and its five of adaptability`() {
    let profile = Profile.skilledWorker
    #expect(profile.gridPoints == 74...74)
    for authority in OfferAuthority.allCases {
      let offered = profile.with { $0.jobOffer = .qualifying(authority) }.gridPoints
      #expect(offered == (authority == .none ? 74...74 : 89...89), "\(authority)")
    }
    let open = profile.with {
      $0.jobOffer = .qualifying(.assessedOffer)
      $0.jobOffer.isContinuous = nil
    }
    #expect(open.gridPoints == 74...89)
  }

  struct Element: Sendable, CustomTestStringConvertible {
    let element: AdaptabilityElement
    let points: Int
    let change: @Sendable (inout Profile) -> Void
    var testDescription: String { element.rawValue }
  }

  static let elements: [Element] = [
    Element(element: .spouseLanguage, points: 5) { $0.spouse.languages.english = .celpip(4) },
    Element(element: .ownStudy, points: 5) { $0.applicant.studiedTwoYearsInCanada = true },
    Element(element: .spouseStudy, points: 5) { $0.spouse.studiedTwoYearsInCanada = true },
    Element(element: .ownWork, points: 10) {
      $0.applicant.work.jobs?.append(.inCanada("2012-01-01", "2012-12-31"))
    },
    // Of a spouse's work nothing is said of its skill.
    Element(element: .spouseWork, points: 5) {
      $0.spouse.work.jobs = [.inCanada("2012-01-01", "2012-12-31", as: "14100")]
    },
    Element(element: .relative, points: 5) { $0.family.relativeInCanada = true },
    Element(element: .relative, points: 5) { $0.family.siblingInCanada = true },
    Element(element: .arrangedEmployment, points: 5) {
      $0.jobOffer = .qualifying(.assessedOffer)
    },
  ]

  /// A couple of whom the spouse brings nothing.
  static let couple = Profile.skilledWorker.with {
    $0.family.maritalStatus = .married
    ($0.family.spouseAccompanies, $0.family.spouseIsCanadian) = (true, false)
    $0.spouse.languages.first = .english
    $0.spouse.languages.english.proof = LanguageProof.none
    $0.spouse.languages.french.proof = LanguageProof.none
    $0.spouse.studiedTwoYearsInCanada = false
    $0.spouse.work.jobs = []
  }

  @Test(arguments: elements)
  func `adds each element of adaptability`(_ expected: Element) {
    let grid = Self.couple.with(expected.change).selectionGrid(on: scoreDate)
    #expect(grid[.adaptability]?.points == expected.points...expected.points)
  }

  @Test(arguments: elements.filter { $0.element.isOfSpouse })
  func `adds nothing of a spouse who stays behind or is Canadian`(_ expected: Element) {
    for (comes, isCanadian) in [(false, false), (true, true)] {
      let grid = Self.couple.with(expected.change).with {
        ($0.family.spouseAccompanies, $0.family.spouseIsCanadian) = (comes, isCanadian)
        $0.family.spouseResidesAbroad = false
      }.selectionGrid(on: scoreDate)
      #expect(grid[.adaptability]?.points == 0...0)
    }
  }

  /// 83(1): "other than a permanent resident residing in Canada or a Canadian citizen".
  @Test(arguments: elements.filter { $0.element.isOfSpouse })
  func `counts a spouse who is a permanent resident and lives abroad`(_ expected: Element) {
    func points(_ abroad: Bool?) -> ClosedRange<Int>? {
      let profile = Self.couple.with(expected.change).with {
        ($0.family.spouseIsCanadian, $0.family.spouseResidesAbroad) = (true, abroad)
      }
      #expect(profile.family.countsSpouse == false)
      return profile.selectionGrid(on: scoreDate)[.adaptability]?.points
    }
    #expect(points(true) == 5...5)
    #expect(points(nil) == 0...5)
    #expect(points(false) == 0...0)
  }

  /// 83(1)(a): in either official language, whichever is the spouse's first.
  @Test func `reads both languages of a spouse`() {
    func points(_ french: LanguageEvidence) -> ClosedRange<Int>? {
      Self.couple.with { $0.spouse.languages.french = french }
        .selectionGrid(on: scoreDate)[.adaptability]?.points
    }
    #expect(points(.someFrench) == 5...5)
    #expect(points(LanguageEvidence()) == 0...5)
    #expect(points(.estimate(Abilities(all: 6))) == 0...5)
    #expect(points(.estimate(Abilities(all: 3))) == 0...0)
  }

  /// 83(1)(c) says "any previous period": it may be older than ten years, and for a spouse of any
  /// skill, so that nought declared says nothing.
  @Test func `leaves work in Canada open where none is declared and nothing is listed`() {
    let own = Self.couple.with {
      $0.applicant.work.jobs = nil
      ($0.applicant.work.declaredCanadianYears, $0.applicant.work.declaredForeignYears) = (0, 3)
    }
    #expect(own.selectionGrid(on: scoreDate)[.adaptability]?.points == 0...10)
    let spouse = Self.couple.with {
      $0.spouse.work.jobs = nil
      $0.spouse.work.declaredCanadianYears = 0
    }
    #expect(spouse.selectionGrid(on: scoreDate)[.adaptability]?.points == 0...5)
  }

  /// "Any previous period … of at least one year".
  @Test func `leaves two half years in Canada open, and counts one year that goes on`() {
    func points(_ again: CalendarDate, _ last: CalendarDate) -> ClosedRange<Int>? {
      Self.couple.with {
        $0.applicant.work.jobs? += [
          .inCanada("2012-01-01", "2012-06-30"), .inCanada(again, last),
        ]
      }.selectionGrid(on: scoreDate)[.adaptability]?.points
    }
    #expect(points("2012-07-01", "2012-12-31") == 10...10)
    #expect(points("2014-01-01", "2014-06-30") == 0...10)
    #expect(points("2014-01-01", "2014-06-29") == 0...0)
  }

  @Test func `stops at ten points of adaptability`() {
    let all = Self.elements.reduce(Self.couple) { $0.with($1.change) }
    #expect(all.selectionGrid(on: scoreDate)[.adaptability]?.points == 10...10)
    let three = Self.couple.with {
      $0.applicant.studiedTwoYearsInCanada = true
      $0.spouse.studiedTwoYearsInCanada = true
      $0.family.siblingInCanada = true
    }
    #expect(three.selectionGrid(on: scoreDate)[.adaptability]?.points == 10...10)
  }

  @Test func `asks level 4 of a spouse in all four, and full time of work`() {
    let points = { (change: (inout Profile) -> Void) in
      Self.couple.with(change).selectionGrid(on: scoreDate)[.adaptability]?.points
    }
    #expect(
      points {
        $0.spouse.languages.english = .test(.celpip, taken: "2025-06-14", Abilities(4, 4, 3, 9))
      } == 0...0)
    #expect(
      points {
        $0.applicant.work.jobs?.append(.inCanada("2012-01-01", "2015-12-31", hours: 29))
      } == 0...0)
    #expect(
      points { $0.applicant.work.jobs?.append(.inCanada("2012-01-01", "2012-12-30")) } == 0...0)
    #expect(
      points {
        $0.applicant.work.jobs?.append(
          .inCanada("2012-01-01", "2012-12-31") { $0.wasAuthorized = false })
      } == 0...0)
  }

  /// Worked by hand from the sections named above; `Published examples` has those of others.
  static let worked: [(String, Int, Profile)] = [
    // 24 + 0 + 23 + 15 + 12 + 0 + 0
    ("a developer with a master's degree", 74, .skilledWorker),
    // 16 + 0 + 21 + 9 + 12 + 0 + 5
    (
      "level 7, a bachelor's degree, one year, and a sister in Canada", 63,
      .skilledWorker.with {
        $0.applicant.languages.english = .celpip(7)
        $0.applicant.education.credentials = [.foreign(.bachelors, assessed: "2024-03-05")]
        $0.applicant.work.jobs = [.abroad("2025-06-01") { $0.didMainDuties = true }]
        $0.family.siblingInCanada = true
      }
    ),
    // 20 + 4 + 22 + 13 + 8 + 0 + 0
    (
      "level 8, some French, two credentials, four years, thirty-nine", 67,
      .skilledWorker.with {
        $0.applicant.languages.english = .celpip(8)
        $0.applicant.languages.french = .someFrench
        $0.applicant.education.credentials = [.canadian(.bachelors), .canadian(.oneYear)]
        $0.applicant.work.jobs = [.abroad("2022-06-01") { $0.didMainDuties = true }]
        $0.applicant.birthDate = "1987-01-01"
      }
    ),
    // 20 + 4 + 22 + 13 + 7 + 0 + 0
    (
      "the same a year later in life", 66,
      .skilledWorker.with {
        $0.applicant.languages.english = .celpip(8)
        $0.applicant.languages.french = .someFrench
        $0.applicant.education.credentials = [.canadian(.bachelors), .canadian(.oneYear)]
        $0.applicant.work.jobs = [.abroad("2022-06-01") { $0.didMainDuties = true }]
        $0.applicant.birthDate = "1986-01-01"
      }
    ),
    // 16 + 0 + 19 + 11 + 2 + 10 + 10
    (
      "a cook of forty-five at work in Canada with an offer", 68,
      .skilledWorker.with {
        $0.applicant.languages.english = .celpip(7)
        $0.applicant.education.credentials = [.canadian(.twoYear)]
        $0.applicant.work.jobs = [
          .inCanada("2023-06-01", as: "63200") { $0.didMainDuties = true }
        ]
        $0.applicant.birthDate = "1981-01-01"
        $0.jobOffer = .qualifying(.assessedPermit, as: "63200")
      }
    ),
    // 24 + 4 + 25 + 15 + 12 + 10 + 10
    (
      "everything", 100,
      .skilledWorker.with {
        $0.applicant.languages.french = .someFrench
        $0.applicant.education.credentials = [.canadian(.doctoral)]
        $0.jobOffer = .qualifying(.assessedOffer)
        $0.applicant.studiedTwoYearsInCanada = true
      }
    ),
  ]

  @Test(arguments: worked)
  func `comes to the total worked by hand`(name: String, total: Int, profile: Profile) {
    let grid = profile.selectionGrid(on: scoreDate)
    #expect(grid.points == total...total)
    #expect(grid.awards.reduce(0) { $0 + $1.points.lowerBound } == total)
    #expect(grid.proven == total)
    let points = profile.programs(on: scoreDate)[.skilledWorker]?.requirements
      .first { $0.kind == .points }
    #expect(points?.status == (total >= 67 ? .met : .unmet))
  }

  @Test func `reads the language that serves best where none is said to be the first`() {
    var profile = Profile.skilledWorker
    profile.applicant.languages = Languages()
    profile.applicant.languages.english = .celpip(5)
    // TCF Canada: NCLC 7 is 458, 453, 10 and 10.
    profile.applicant.languages.french =
      .test(.tcf, taken: "2025-06-14", Abilities(458, 453, 10, 10))
    let grid = profile.selectionGrid(on: scoreDate)
    #expect(grid.firstLanguage == .french)
    #expect(grid[.firstLanguage]?.points == 16...16)
    #expect(grid[.secondLanguage]?.points == 4...4)
    profile.applicant.languages.first = .english
    #expect(profile.selectionGrid(on: scoreDate)[.firstLanguage]?.points == 0...0)
    // 75(2)(d) asks for either language; 79(1) lets the person say which one earns the points.
    let requirements = profile.programs(on: scoreDate)[.skilledWorker]?.requirements ?? []
    #expect(requirements.first { $0.kind == .language }?.status == .met)
    #expect(requirements.first { $0.kind == .points }?.remedies.first == .designate(.french))
  }
}
