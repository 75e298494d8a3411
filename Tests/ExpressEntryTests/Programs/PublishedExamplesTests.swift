import Testing

@testable import ExpressEntry

/// Examples that others published with their answers.
///
/// From the practice questions for the Entry-to-Practice Exam of the College of Immigration and
/// Citizenship Consultants, and the quizzes of week 4 of the course ICL840 (Queen's University), as
/// kept in github.com/Larry-Cui/notebook at commit de8670e: `docs/immigration/epe/EPE Practice A.md`
/// and `B.md`, `docs/immigration/840/ICL840week4.md`. Two are the tests of
/// github.com/Omerpq/maplesteps-rules, `src/services/__tests__/fsw67.regression.test.ts`. What an
/// example leaves out and the law asks for is given its plainest answer.
@Suite struct `Published examples` {
  struct Example: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let points: Int
    let day: CalendarDate
    let profile: Profile

    init(
      _ name: String, _ points: Int, on day: CalendarDate = scoreDate,
      _ change: (inout Profile) -> Void
    ) {
      (testDescription, self.points, self.day) = (name, points, day)
      profile = .skilledWorker.with(change)
    }
  }

  static let totals: [Example] = [
    // EPE Practice B, question 29: 21 + 9 + 20 + 15 + 10 + 5.
    Example("Matias, an accountant of 38 with an offer", 80) {
      $0.applicant.birthDate = "1988-01-01"
      $0.applicant.education.credentials = [.foreign(.threeYear, assessed: "2024-03-05")]
      $0.applicant.languages.english = .celpip(8)
      $0.applicant.work.jobs = [.abroad("2019-06-01", as: "11100") { $0.didMainDuties = true }]
      $0.jobOffer = .qualifying(.assessedOffer, as: "11100")
    },
    // EPE Practice B, question 62: 23 + 12 + 20 + 11 + 10.
    Example("Iakob, an officer of 32 who worked in Waterloo", 76, on: "2025-03-01") {
      $0.applicant.birthDate = "1993-01-01"
      $0.applicant.education.credentials = [
        .canadian(.bachelors), .foreign(.masters, assessed: "2024-03-05"),
      ]
      $0.applicant.languages.english = .test(.celpip, taken: "2025-01-10", Abilities(all: 8))
      $0.applicant.work.jobs = [
        .inCanada("2014-09-01", "2015-08-31", as: "20012") { $0.didMainDuties = true },
        .abroad("2021-10-01", as: "00012") { $0.didMainDuties = true },
      ]
      $0.settlement.funds = 18_000
    },
    // EPE Practice B, question 108: 19 + 12 + 20 + 9 + 10 + 10.
    Example("Tereza, a pastry chef of 27 with a diploma of Charlottetown and an offer", 80) {
      $0.applicant.birthDate = "1999-01-01"
      $0.applicant.education.credentials = [.canadian(.twoYear)]
      $0.applicant.studiedTwoYearsInCanada = true
      $0.applicant.languages.english = .celpip(8)
      $0.applicant.work.jobs = [.abroad("2025-02-01", as: "62200") { $0.didMainDuties = true }]
      $0.jobOffer = .qualifying(.assessedOffer, as: "62200")
    },
    // maplesteps-rules: 12 + 24 + 21 + 9.
    Example("a bachelor of 29 at level 9 with one year", 66) {
      $0.applicant.birthDate = "1997-01-01"
      $0.applicant.education.credentials = [.foreign(.bachelors, assessed: "2024-03-05")]
      $0.applicant.work.jobs = [.abroad("2025-06-01") { $0.didMainDuties = true }]
    },
    // maplesteps-rules says "67 or more" of it with arranged employment: 10, and 5 by 83(1)(e).
    Example("the same with an offer", 81) {
      $0.applicant.birthDate = "1997-01-01"
      $0.applicant.education.credentials = [.foreign(.bachelors, assessed: "2024-03-05")]
      $0.applicant.work.jobs = [.abroad("2025-06-01") { $0.didMainDuties = true }]
      $0.jobOffer = .qualifying(.assessedOffer)
    },
  ]

  @Test(arguments: totals) func `come to the points published`(example: Example) {
    let grid = example.profile.selectionGrid(on: example.day)
    #expect(grid.points == example.points...example.points)
    let status = example.profile.programs(on: example.day)[.skilledWorker]?.status
    #expect(status == (example.points >= 67 ? .met : .unmet))
  }

  private func requirement(
    _ kind: Requirement.Kind, of program: Program, _ profile: Profile,
    on day: CalendarDate = scoreDate
  ) throws -> Requirement.Status {
    let all = try #require(profile.programs(on: day)[program]?.requirements)
    return try #require(all.first { $0.kind == kind }).status
  }

  /// EPE Practice A, question 79: IELTS 8, 7, 6 and 7.5 are levels 9, 9, 7 and 10.
  @Test func `give Ahmed 22 points for his English`() {
    let profile = Profile.skilledWorker.with {
      $0.applicant.languages.english =
        .test(.ielts, taken: "2025-06-14", Abilities(8, 7, 6, 7.5))
    }
    #expect(profile.selectionGrid(on: scoreDate)[.firstLanguage]?.points == 22...22)
  }

  /// EPE Practice B, question 108: sixteen months are not the two years of the trades.
  @Test func `keep Tereza out of the trades`() throws {
    let tereza = Profile.skilledTrades.with {
      $0.applicant.work.jobs = [.abroad("2025-02-01", as: "62200") { $0.didMainDuties = true }]
    }
    #expect(try requirement(.work, of: .skilledTrades, tereza) == .unmet)
  }

  /// EPE Practice A, question 6: two contracts, one after the other, with an open permit.
  @Test func `take Renzo's work for two classes`() throws {
    let jobs: [Job] = [
      .inCanada("2025-03-01", "2025-08-31", as: "52120") { $0.didMainDuties = true },
      .inCanada("2025-09-01", as: "52120") { $0.didMainDuties = true },
    ]
    let renzo = Profile.canadianExperience.with {
      $0.applicant.work.jobs = jobs
      $0.applicant.languages.english = .celpip(8)
    }
    #expect(try requirement(.work, of: .canadianExperience, renzo) == .met)
    #expect(try requirement(.language, of: .canadianExperience, renzo) == .met)
    #expect(try requirement(.work, of: .skilledWorker, renzo) == .met)
  }

  /// Quiz 4.1: an accounting clerk, 14200, is of TEER 4.
  @Test func `leave out Hyun Bin's six years as a clerk`() throws {
    let clerk = Profile.skilledWorker.with {
      $0.applicant.work.jobs = [
        .abroad("2018-01-01", "2023-12-31", as: "14200") { $0.didMainDuties = true }
      ]
    }
    #expect(try requirement(.work, of: .skilledWorker, clerk) == .unmet)
  }

  /// Quiz 4.1: four people ask for 27,297, as of 28 May 2024; Tyson's three for 22,483, for an offer
  /// on an assessment does not waive them while he may not work yet.
  @Test func `ask Jean and Tyson for their funds`() throws {
    let jean = Profile.skilledWorker.with {
      ($0.family.maritalStatus, $0.family.spouseAccompanies) = (.married, true)
      $0.family.dependentChildren = 2
      $0.settlement.funds = 23_921
    }
    #expect(jean.settlementFunds(on: "2024-12-01").needed == 27_297)
    #expect(try requirement(.funds, of: .skilledWorker, jean, on: "2024-12-01") == .unmet)
    let tyson = Profile.skilledWorker.with {
      ($0.family.maritalStatus, $0.family.spouseAccompanies) = (.married, true)
      $0.family.dependentChildren = 1
      $0.jobOffer = .qualifying(.assessedOffer, as: "21301")
      $0.settlement.funds = 22_482
    }
    #expect(tyson.settlementFunds(on: "2024-12-01").needed == 22_483)
    #expect(try requirement(.funds, of: .skilledWorker, tyson, on: "2024-12-01") == .unmet)
  }

  /// Quiz 4.2, questions 1, 2, 4, 6, 8 and 13, by what lets them work, for whom, and how long.
  @Test func `say whose offer is arranged employment`() {
    func status(
      _ authority: OfferAuthority, _ change: (inout JobOffer) -> Void = { _ in }
    ) -> Requirement.Status {
      var offer = JobOffer.qualifying(authority)
      change(&offer)
      return offer.arrangedEmployment.status
    }
    // An open permit, and no assessment.
    #expect(status(.none) == .unmet)
    // Less than a year for the employer of a permit on an assessment.
    #expect(status(.assessedPermit) { $0.hasWorkedOneYear = false } == .met)
    // A permit under an agreement, after a year and before one.
    #expect(status(.exemptPermit) == .met)
    #expect(status(.exemptPermit) { $0.hasWorkedOneYear = false } == .unmet)
    // An offer from another employer than the permit's.
    #expect(status(.exemptPermit) { $0.worksForEmployer = false } == .unmet)
    // A contract of six months, to be renewed.
    #expect(status(.assessedPermit) { $0.length = .underOneYear } == .unmet)
  }

  /// Quiz 4.3, question 1: IELTS 4.5, 4.5, 5 and 4.5, where TEER 2 asks for level 5 in all four.
  @Test func `find Seri's English too low`() throws {
    let seri = Profile.canadianExperience.with {
      $0.applicant.work.jobs = [.inCanada("2025-03-01", as: "92101") { $0.didMainDuties = true }]
      $0.applicant.languages.english =
        .test(.ielts, taken: "2025-06-14", Abilities(4.5, 4.5, 5, 4.5))
    }
    #expect(try requirement(.language, of: .canadianExperience, seri) == .unmet)
    #expect(try requirement(.work, of: .canadianExperience, seri) == .met)
  }

  /// Quiz 4.4, questions 2 and 7: offers of three employers; two may make one.
  @Test func `refuse the offers of three employers to Binyamin`() {
    func status(two: Bool) -> Requirement.Status {
      var offer = JobOffer.qualifying(.assessedPermit, as: "72302")
      (offer.isFromOneEmployer, offer.isFromTwoEmployers) = (false, two)
      return offer.tradeOffer(in: "72302").status
    }
    #expect(status(two: false) == .unmet)
    #expect(status(two: true) == .met)
  }

  // Quiz 4.4, questions 4, 8, 9, 10 and 12, and question 3's driller.
  // swift-format-ignore
  @Test(arguments: [
    ("72500", true), ("70010", false), ("73311", true), ("51101", false), ("73310", true),
    ("72501", true),
  ] as [(OccupationCode, Bool)])
  func `say who is in a trade`(occupation: OccupationCode, isTrade: Bool) {
    #expect(occupation.isSkilledTrade == isTrade)
  }
}
