import ExpressEntry
import Testing

/// MI 15 and IRCC's CRS tool: thirty hours a week for twelve months are a year, in the ten years
/// before the score date; days before that date count.
@Suite struct `Work` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let canadian, foreign: Int
    let jobs: [Job]

    init(_ description: String, canadian: Int = 0, foreign: Int = 0, _ jobs: Job...) {
      (testDescription, self.canadian, self.foreign) = (description, canadian, foreign)
      self.jobs = jobs
    }
  }

  /// On 1 June 2026.
  static let cases: [Case] = [
    Case("none"),

    Case("a year that ends the day before", canadian: 1, .inCanada("2025-06-01", "2026-05-31")),
    Case("a year that is a day short at the end", .inCanada("2025-06-01", "2026-05-30")),
    Case("a year that is a day short at the start", .inCanada("2025-06-02", "2026-05-31")),
    Case("a job begun a year ago", canadian: 1, .inCanada("2025-06-01")),
    Case("a job begun a year ago tomorrow", .inCanada("2025-06-02")),
    Case("a job begun today", .inCanada("2026-06-01")),
    Case("a job yet to begin", .inCanada("2027-01-01", "2029-12-31")),
    Case("a job that goes on after the day", .inCanada("2025-06-02", "2027-05-31")),
    Case(
      "a year done before the day of a job that goes on", canadian: 1,
      .inCanada("2025-06-01", "2027-05-31")),
    Case("eleven months and 29 days", .inCanada("2025-01-01", "2025-12-29")),
    Case("a calendar year less a day", .inCanada("2025-01-01", "2025-12-30")),
    Case("a calendar year", canadian: 1, .inCanada("2025-01-01", "2025-12-31")),
    Case("two years less a day", canadian: 1, .inCanada("2024-01-01", "2025-12-30")),
    Case("six years", canadian: 6, .inCanada("2019-03-15", "2025-03-14")),
    Case("a year abroad", foreign: 1, .abroad("2025-06-01", "2026-05-31")),
    Case("a year abroad less a day", .abroad("2025-06-01", "2026-05-30")),

    Case(
      "a year over a 29 February, on its last day", canadian: 1,
      .inCanada("2023-03-01", "2024-02-29")),
    Case("a year over a 29 February, without it", .inCanada("2023-03-01", "2024-02-28")),
    Case("a year from a 29 February", canadian: 1, .inCanada("2024-02-29", "2025-02-28")),
    Case("a year from a 29 February less a day", .inCanada("2024-02-29", "2025-02-27")),
    Case("a common year after a leap year", canadian: 1, .inCanada("2024-03-01", "2025-02-28")),
    Case("a leap year", canadian: 1, .inCanada("2024-01-01", "2024-12-31")),
    Case("a leap year less a day", .inCanada("2024-01-01", "2024-12-30")),
    Case("a year from a 31st", canadian: 1, .inCanada("2024-01-31", "2025-01-30")),
    Case("a year from a 31st less a day", .inCanada("2024-01-31", "2025-01-29")),

    Case("29 hours for a year", .inCanada("2025-06-01", hours: 29)),
    Case("29.99 hours for a year", .inCanada("2025-06-01", hours: 29.99)),
    Case("31 hours for a year", canadian: 1, .inCanada("2025-06-01", hours: 31)),
    Case("31 hours for a year less a day", .inCanada("2025-06-02", hours: 31)),
    Case("60 hours for six months", .inCanada("2025-06-01", "2025-11-30", hours: 60)),
    Case("60 hours for a year", canadian: 1, .inCanada("2025-06-01", hours: 60)),
    Case("15 hours for two years", canadian: 1, .inCanada("2024-06-01", hours: 15)),
    Case("15 hours for two years less a day", .inCanada("2024-06-02", hours: 15)),
    Case("20 hours for eighteen months", canadian: 1, .inCanada("2024-12-01", hours: 20)),
    Case("20 hours for a year", .inCanada("2025-06-01", hours: 20)),
    Case("no hours", .inCanada("2020-06-01", hours: 0)),

    Case(
      "three part-time jobs that make thirty hours", canadian: 1,
      .inCanada("2025-06-01", hours: 10, as: "21232"),
      .inCanada("2025-06-01", hours: 12, as: "63200"),
      .inCanada("2025-06-01", hours: 8, as: "12200")),
    Case(
      "three part-time jobs that make 29 hours",
      .inCanada("2025-06-01", hours: 10), .inCanada("2025-06-01", hours: 12),
      .inCanada("2025-06-01", hours: 7)),
    Case(
      "three part-time jobs that make sixty hours, for six months",
      .inCanada("2025-12-01", hours: 20), .inCanada("2025-12-01", hours: 20),
      .inCanada("2025-12-01", hours: 20)),
    Case(
      "two full-time jobs at once", canadian: 1,
      .inCanada("2025-06-01", hours: 40), .inCanada("2025-06-01", hours: 40)),
    Case(
      "two jobs that overlap by five months", canadian: 1,
      .inCanada("2024-06-01", "2025-05-31"), .inCanada("2025-01-01", "2025-12-31")),
    Case(
      "two jobs that overlap by five months and make two years", canadian: 2,
      .inCanada("2024-01-01", "2025-05-31"), .inCanada("2025-01-01", "2025-12-31")),
    Case(
      "two half years with a gap", canadian: 1,
      .inCanada("2023-02-10", "2023-08-09"), .inCanada("2024-09-15", "2025-03-14")),
    Case(
      "two half years with a gap, one a day short",
      .inCanada("2023-02-10", "2023-08-09"), .inCanada("2024-09-15", "2025-03-13")),
    Case(
      "two occupations in Canada", canadian: 1,
      .inCanada("2024-01-01", "2024-06-30", as: "21232"),
      .inCanada("2025-01-01", "2025-06-30", as: "63200")),

    Case("TEER 0", canadian: 1, .inCanada("2025-06-01", as: "00012")),
    Case("TEER 1", canadian: 1, .inCanada("2025-06-01", as: "21232")),
    Case("TEER 2", canadian: 1, .inCanada("2025-06-01", as: "72310")),
    Case("TEER 3", canadian: 1, .inCanada("2025-06-01", as: "63200")),
    Case("TEER 4", .inCanada("2025-06-01", as: "64100")),
    Case("TEER 5", .inCanada("2025-06-01", as: "65200")),
    Case("TEER 4 abroad", .abroad("2025-06-01", as: "64100")),
    Case(
      "skilled work beside unskilled", canadian: 1,
      .inCanada("2024-06-01", hours: 40, as: "64100"), .inCanada("2025-06-01")),

    Case("as a full-time student", .inCanada("2025-06-01") { $0.wasFullTimeStudent = true }),
    Case(
      "as a student abroad", foreign: 1, .abroad("2025-06-01") { $0.wasFullTimeStudent = true }),
    Case("unauthorized", .inCanada("2025-06-01") { $0.wasAuthorized = false }),
    Case("self-employed in Canada", .inCanada("2025-06-01") { $0.basis = .selfEmployed }),
    Case("self-employed abroad", foreign: 1, .abroad("2025-06-01") { $0.basis = .selfEmployed }),
    Case(
      "a physician paid fee for service", canadian: 1,
      .inCanada("2025-06-01", as: "31102") { $0.basis = .physician }),
    Case("unpaid in Canada", .inCanada("2025-06-01") { $0.basis = .unpaid }),
    Case("unpaid abroad", .abroad("2025-06-01") { $0.basis = .unpaid }),
    Case(
      "work as a student beside work that counts", canadian: 1,
      .inCanada("2024-06-01", hours: 40) { $0.wasFullTimeStudent = true },
      .inCanada("2025-06-01")),

    Case("a year that began ten years before", canadian: 1, .inCanada("2016-06-01", "2017-05-31")),
    Case("a year that began a day earlier", .inCanada("2016-05-31", "2017-05-30")),
    Case("a year that ended ten years before", .inCanada("2015-06-01", "2016-05-31")),
    Case("a job of fifteen years", canadian: 10, .inCanada("2011-06-01", "2026-05-31")),
    Case("a job of fifteen years abroad", foreign: 10, .abroad("2011-06-01")),
    Case(
      "a year abroad that began ten years before", foreign: 1,
      .abroad("2016-06-01", "2017-05-31")),
    Case("a year abroad that began a day earlier", .abroad("2016-05-31", "2017-05-30")),

    Case(
      "half a year full time, half a year half time",
      .inCanada("2025-06-01") {
        $0.hoursChanges = [.init(from: "2025-12-01", hours: .init(hours: 15))]
      }),
    // Six and a half months in full, and eleven months at half make five and a half more.
    Case(
      "hours halved in the middle of a month", canadian: 1,
      .inCanada("2024-06-01", "2025-11-15") {
        $0.hoursChanges = [.init(from: "2024-12-16", hours: .init(hours: 15))]
      }),
    Case(
      "hours halved in the middle of a month, a day short",
      .inCanada("2024-06-01", "2025-11-14") {
        $0.hoursChanges = [.init(from: "2024-12-16", hours: .init(hours: 15))]
      }),
    Case(
      "hours that rise and fall, listed in no order", canadian: 1,
      .inCanada("2024-01-01", "2025-12-31", hours: 0) {
        $0.hoursChanges = [
          .init(from: "2025-07-01", hours: .init(hours: 0)),
          .init(from: "2024-07-01", hours: .init(hours: 30)),
        ]
      }),

    Case(
      "two occupations abroad, half a year each",
      .abroad("2024-01-01", "2024-06-30", as: "21232"),
      .abroad("2025-01-01", "2025-06-30", as: "63200")),
    Case(
      "one occupation abroad, half a year with each of two employers", foreign: 1,
      .abroad("2024-01-01", "2024-06-30", as: "21232"),
      .abroad("2025-01-01", "2025-06-30", as: "21232")),
    Case(
      "two years in one occupation abroad and one in another", foreign: 2,
      .abroad("2022-01-01", "2022-12-31", as: "63200"),
      .abroad("2023-01-01", "2024-12-31", as: "21232")),
    Case(
      "two occupations abroad at once, part time",
      .abroad("2025-06-01", hours: 15, as: "21232"), .abroad("2025-06-01", hours: 15, as: "63200")),
    Case(
      "an unskilled occupation abroad with the most time", foreign: 1,
      .abroad("2018-06-01", "2024-05-31", as: "64100"), .abroad("2025-06-01", as: "63200")),
    Case(
      "work in Canada and abroad", canadian: 1, foreign: 3,
      .inCanada("2025-06-01"), .abroad("2020-01-01", "2022-12-31")),
    Case(
      "half a year in Canada and half a year abroad",
      .inCanada("2025-12-01"), .abroad("2025-01-01", "2025-06-30")),
  ]

  @Test(arguments: cases)
  func `comes to whole years`(_ expected: Case) {
    let candidate = candidate(of: expected.jobs)
    #expect(candidate.canadianWork == expected.canadian)
    #expect(candidate.foreignWork == expected.foreign)
    #expect(candidate.unfinished.isEmpty)
  }

  @Test func `of 29 hours a week is a year after twelve months and thirteen days`() {
    // 12 months x 30 / 29 are 12 months and 12.4 days.
    #expect(candidate(of: [.inCanada("2025-01-01", "2026-01-12", hours: 29)]).canadianWork == 0)
    #expect(candidate(of: [.inCanada("2025-01-01", "2026-01-13", hours: 29)]).canadianWork == 1)
  }

  @Test func `grows with every day, and is a year on the last day of one alone`() throws {
    let start: CalendarDate = "2023-02-01"
    var last = start
    var before = WorkTime.zero
    while last < "2026-05-31" {
      let profile = Profile.with { $0.applicant.work.jobs = [.inCanada(start, last)] }
      let finding = try #require(profile.assessed(on: scoreDate).findings(.job(0)).first)
      guard case .jobCounts(let time, _) = finding else { break }
      #expect(time > before, "\(last)")
      #expect(time.years == start.completedYears(until: last.next), "\(last)")
      (before, last) = (time, last.next)
    }
    #expect(last == "2026-05-31")
  }

  @Test func `is open while nothing is answered, and none for an empty list`() {
    #expect(Profile().candidate(on: scoreDate).canadianWork == nil)
    #expect(Profile().candidate(on: scoreDate).foreignWork == nil)
    #expect(candidate(of: []).canadianWork == 0)
    #expect(candidate(of: []).foreignWork == 0)
  }

  @Test func `is the declared years where no jobs are listed`() {
    let profile = Profile.with {
      $0.applicant.work.declaredCanadianYears = 2
      $0.applicant.work.declaredForeignYears = 4
    }
    let assessment = profile.assessed(on: scoreDate)
    #expect(assessment.candidate.canadianWork == 2)
    #expect(assessment.candidate.foreignWork == 4)
    #expect(assessment.findings(.work) == [.declaredValueUsed])
  }

  @Test func `comes from jobs where both are there, and a reason says so`() {
    let profile = Profile.with {
      $0.applicant.work.declaredCanadianYears = 5
      $0.applicant.work.declaredForeignYears = 5
      $0.applicant.work.jobs = [.inCanada("2025-06-01")]
    }
    let assessment = profile.assessed(on: scoreDate)
    #expect(assessment.candidate.canadianWork == 1)
    #expect(assessment.findings(.work).contains(.declaredValueSetAside))
  }

  @Test func `is as declared on the side of the border where no job speaks for it`() {
    let profile = Profile.with {
      $0.applicant.work.declaredForeignYears = 5
      $0.applicant.work.jobs = [.inCanada("2025-06-01")]
    }
    #expect(profile.candidate(on: scoreDate).canadianWork == 1)
    #expect(profile.candidate(on: scoreDate).foreignWork == 5)
  }

  @Test func `is open where the only job is unfinished, and nought where there is none`() {
    var unfinished = Job.inCanada("2025-06-01")
    unfinished.isInCanada = false
    unfinished.hours = nil
    let profile = Profile.with { $0.applicant.work.jobs = [.inCanada("2025-06-01"), unfinished] }
    #expect(profile.candidate(on: scoreDate).canadianWork == 1)
    #expect(profile.candidate(on: scoreDate).foreignWork == nil)
    let alone = Profile.with { $0.applicant.work.jobs = [.inCanada("2025-06-01")] }
    #expect(alone.candidate(on: scoreDate).foreignWork == 0)
  }

  @Test func `lacking an answer counts nothing yet, and may still rise`() {
    let holes: [@Sendable (inout Job) -> Void] = [
      { $0.occupation = nil }, { $0.isInCanada = nil }, { $0.start = nil }, { $0.end = nil },
      { $0.hours = nil }, { $0.basis = nil }, { $0.wasAuthorized = nil },
      { $0.wasFullTimeStudent = nil },
    ]
    for hole in holes {
      let profile = Profile.with {
        $0.applicant.work.jobs = [.inCanada("2020-06-01", change: hole), .inCanada("2025-06-01")]
      }
      let assessment = profile.assessed(on: scoreDate)
      #expect(assessment.candidate.canadianWork == 1)
      #expect(assessment.candidate.unfinished == [.work])
      #expect(assessment.findings(.job(0)) == [.incomplete])
    }
  }

  @Test func `that does not count has its cause`() throws {
    let causes: [(Job, LeftOutCause)] = [
      (.inCanada("2025-06-01", as: "64100"), .notSkilled),
      (.inCanada("2025-06-01") { $0.basis = .unpaid }, .unpaid),
      (.inCanada("2025-06-01") { $0.basis = .selfEmployed }, .selfEmployedInCanada),
      (.inCanada("2025-06-01") { $0.wasAuthorized = false }, .unauthorized),
      (.inCanada("2025-06-01") { $0.wasFullTimeStudent = true }, .fullTimeStudent),
      (.inCanada("2014-01-01", "2015-12-31"), .beforeTenYears),
      (.inCanada("2026-07-01", "2027-06-30"), .notYetWorked),
    ]
    for (job, cause) in causes {
      let profile = Profile.with { $0.applicant.work.jobs = [job] }
      let finding = try #require(profile.assessed(on: scoreDate).findings(.job(0)).first)
      guard case .jobCounts(let time, let leftOut) = finding else {
        Issue.record("\(finding)")
        continue
      }
      #expect(time == .zero)
      #expect(leftOut.map(\.cause) == [cause])
    }
  }

  @Test func `in part has the causes of the rest`() throws {
    let profile = Profile.with {
      $0.applicant.work.jobs = [
        .inCanada("2016-01-01", "2016-12-31"), .inCanada("2020-01-01", "2020-12-31", hours: 10),
        .inCanada("2024-01-01", "2024-12-31"), .inCanada("2024-01-01", "2024-12-31", hours: 10),
        .abroad("2018-01-01", "2018-12-31", as: "21232"),
        .abroad("2019-01-01", "2019-06-30", as: "63200"),
      ]
    }
    let assessment = profile.assessed(on: scoreDate)
    let expected: [(months: Int, left: [LeftOutCause: Int])] = [
      (7, [.beforeTenYears: 5]), (4, [.partTime: 8]), (12, [:]),
      (0, [.beyondThirtyHours: 4, .partTime: 8]), (12, [:]), (0, [.otherOccupation: 6]),
    ]
    for (index, expected) in expected.enumerated() {
      let finding = try #require(assessment.findings(.job(index)).first)
      guard case .jobCounts(let time, let leftOut) = finding else {
        Issue.record("\(finding)")
        continue
      }
      #expect(time.months == expected.months)
      let months = Dictionary(
        uniqueKeysWithValues: leftOut.map { ($0.cause, $0.time.months) })
      #expect(months == expected.left)
    }
    #expect(assessment.candidate.canadianWork == 1)
    #expect(assessment.candidate.foreignWork == 1)
  }

  private func candidate(of jobs: [Job]) -> Candidate {
    Profile.with { $0.applicant.work.jobs = jobs }.candidate(on: scoreDate)
  }
}
