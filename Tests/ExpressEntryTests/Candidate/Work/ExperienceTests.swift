import ExpressEntry
import Testing

/// The windows of the federal classes: IRPR 75(2)(a), 80, 87.1(2)(a) and (3), and 87.2(3)(b).
@Suite struct `Experience` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rule: WorkRule
    /// The total, the most in one occupation, and the longest without a gap in one.
    let total, greatest, longest: Int
    let day: CalendarDate
    let jobs: [Job]

    init(
      _ description: String, _ rule: WorkRule, total: Int = 0, greatest: Int = 0,
      longest: Int = 0, on day: CalendarDate = scoreDate, _ jobs: Job...
    ) {
      (testDescription, self.rule, self.total) = (description, rule, total)
      (self.greatest, self.longest, self.day, self.jobs) = (greatest, longest, day, jobs)
    }

    /// The same time in all three: one job in one occupation.
    init(
      _ description: String, _ rule: WorkRule, all: Int, on day: CalendarDate = scoreDate,
      _ job: Job
    ) {
      self.init(description, rule, total: all, greatest: all, longest: all, on: day, job)
    }
  }

  /// Three years, in Canada alone: 1 June 2023 is the first day.
  static let canadian: [Case] = [
    Case(
      "a year from the day three years open", .canadianExperience, all: 12.months,
      .inCanada("2023-06-01", "2024-05-31")),
    Case(
      "a year from the day before three years open", .canadianExperience,
      all: 12.months - 1.halfDays, .inCanada("2023-05-31", "2024-05-30")),
    Case(
      "a year from the day after three years open", .canadianExperience, all: 12.months,
      .inCanada("2023-06-02", "2024-06-01")),
    Case(
      "a year that ends as three years open", .canadianExperience, all: 0,
      .inCanada("2022-06-01", "2023-05-31")),
    Case(
      "a year up to the day before", .canadianExperience, all: 12.months,
      .inCanada("2025-06-01", "2026-05-31")),
    Case(
      "a year up to the day itself", .canadianExperience, all: 12.months - 1.days,
      .inCanada("2025-06-02", "2026-06-01")),
    Case("ten years", .canadianExperience, all: 36.months, .inCanada("2016-06-01")),
    Case("abroad", .canadianExperience, all: 0, .abroad("2025-06-01")),
    Case(
      "as a student", .canadianExperience, all: 0,
      .inCanada("2025-06-01") { $0.wasFullTimeStudent = true }),
    Case(
      "self-employed", .canadianExperience, all: 0,
      .inCanada("2025-06-01") { $0.basis = .selfEmployed }),
    Case(
      "two occupations, one after the other", .canadianExperience, total: 14.months,
      greatest: 8.months, longest: 8.months,
      .inCanada("2025-01-01", "2025-08-31", as: "21232"),
      .inCanada("2025-09-01", "2026-02-28", as: "63200")),
    Case(
      "two occupations at once", .canadianExperience, total: 12.months, greatest: 12.months,
      longest: 12.months,
      .inCanada("2025-06-01", as: "21232"), .inCanada("2025-06-01", as: "63200")),
    Case(
      "two occupations at once, twenty hours each", .canadianExperience, total: 12.months,
      greatest: 12.months(20), longest: 12.months(20),
      .inCanada("2025-06-01", hours: 20, as: "21232"),
      .inCanada("2025-06-01", hours: 20, as: "63200")),
    Case(
      "two half years with a gap", .canadianExperience, total: 12.months, greatest: 12.months,
      longest: 6.months,
      .inCanada("2024-01-01", "2024-06-30"), .inCanada("2025-01-01", "2025-06-30")),
  ]

  /// Five years, in one occupation, in Canada and abroad: 1 June 2021 is the first day.
  static let trades: [Case] = [
    Case(
      "two years from the day five years open", .skilledTrades, all: 24.months,
      .abroad("2021-06-01", "2023-05-31", as: "72310")),
    Case(
      "two years from the day before five years open", .skilledTrades,
      all: 24.months - 1.halfDays, .abroad("2021-05-31", "2023-05-30", as: "72310")),
    Case(
      "two years that end as five years open", .skilledTrades, all: 0,
      .abroad("2019-06-01", "2021-05-31", as: "72310")),
    Case(
      "two years up to the day before", .skilledTrades, all: 24.months,
      .abroad("2024-06-01", "2026-05-31", as: "72310")),
    Case(
      "two years up to the day itself", .skilledTrades, all: 24.months - 1.days,
      .abroad("2024-06-02", "2026-06-01", as: "72310")),
    Case(
      "a year in Canada and a year abroad in one trade", .skilledTrades, total: 24.months,
      greatest: 24.months, longest: 24.months,
      .inCanada("2025-01-01", "2025-12-31", as: "72310"),
      .abroad("2024-01-01", "2024-12-31", as: "72310")),
    Case(
      "a year in each of two trades", .skilledTrades, total: 24.months, greatest: 12.months,
      longest: 12.months,
      .inCanada("2025-01-01", "2025-12-31", as: "72310"),
      .abroad("2024-01-01", "2024-12-31", as: "72200")),
    Case(
      "unauthorized in Canada", .skilledTrades, all: 0,
      .inCanada("2024-06-01", as: "72310") { $0.wasAuthorized = false }),
    Case(
      "as a student in Canada", .skilledTrades, all: 0,
      .inCanada("2024-06-01", as: "72310") { $0.wasFullTimeStudent = true }),
    Case(
      "self-employed with a permit in Canada", .skilledTrades, all: 24.months,
      .inCanada("2024-06-01", as: "72310") { $0.basis = .selfEmployed }),
    Case(
      "part time for four years", .skilledTrades, all: 24.months,
      .abroad("2022-06-01", hours: 15, as: "72310")),
  ]

  /// Ten years, without a gap, in one occupation: 1 June 2016 is the first day.
  static let worker: [Case] = [
    Case(
      "a year from the day ten years open", .skilledWorker, all: 12.months,
      .abroad("2016-06-01", "2017-05-31")),
    Case(
      "a year from the day before ten years open", .skilledWorker, all: 12.months - 1.halfDays,
      .abroad("2016-05-31", "2017-05-30")),
    Case(
      "a year up to the day before that", .skilledWorker, all: 12.months,
      .abroad("2025-06-01", "2026-05-31")),
    Case(
      "a year up to the very day", .skilledWorker, all: 12.months - 1.days,
      .abroad("2025-06-02", "2026-06-01")),
    Case(
      "a year with one employer and the next day another", .skilledWorker, total: 12.months,
      greatest: 12.months, longest: 12.months,
      .abroad("2024-01-01", "2024-06-14"), .abroad("2024-06-15", "2024-12-31")),
    Case(
      "a year with a day between two employers", .skilledWorker, total: 12.months - 1.days,
      greatest: 12.months - 1.days, longest: 6.months + 16.days,
      .abroad("2024-01-01", "2024-06-13"), .abroad("2024-06-15", "2024-12-31")),
    Case(
      "two employers at once, and then one of them", .skilledWorker, total: 18.months,
      greatest: 18.months, longest: 18.months,
      .abroad("2024-01-01", "2024-12-31"), .abroad("2024-07-01", "2025-06-30")),
    Case(
      "a short job inside a long one makes no gap", .skilledWorker, total: 12.months,
      greatest: 12.months, longest: 12.months,
      .abroad("2024-01-01", "2024-12-31"), .abroad("2024-03-01", "2024-03-31")),
    Case(
      "a leave without hours is a gap", .skilledWorker, total: 12.months, greatest: 12.months,
      longest: 8.months,
      .abroad("2024-01-01", "2025-03-31") {
        $0.hoursChanges = [
          .init(from: "2024-05-01", hours: .init(hours: 0)),
          .init(from: "2024-08-01", hours: .init(hours: 30)),
        ]
      }),
    Case(
      "part time for two years", .skilledWorker, all: 12.months,
      .abroad("2022-01-01", "2023-12-31", hours: 15)),
    Case(
      "the longest by work, not by days", .skilledWorker, total: 22.months,
      greatest: 22.months, longest: 12.months,
      .abroad("2020-01-01", "2021-08-31", hours: 15),
      .abroad("2023-01-01", "2023-12-31")),
    Case(
      "two occupations without a gap", .skilledWorker, total: 12.months, greatest: 6.months,
      longest: 6.months,
      .abroad("2024-01-01", "2024-06-30", as: "21232"),
      .abroad("2024-07-01", "2024-12-31", as: "63200")),
    Case(
      "half a year abroad, and then in Canada", .skilledWorker, total: 12.months,
      greatest: 12.months, longest: 12.months,
      .abroad("2024-01-01", "2024-06-30"), .inCanada("2024-07-01", "2024-12-31")),
    Case(
      "as a paid student in Canada", .skilledWorker, all: 12.months,
      .inCanada("2025-06-01") { $0.wasFullTimeStudent = true }),
    Case("TEER 4", .skilledWorker, all: 0, .abroad("2025-06-01", as: "64100")),
    Case("unpaid", .skilledWorker, all: 0, .abroad("2025-06-01") { $0.basis = .unpaid }),
  ]

  @Test(arguments: canadian + trades + worker)
  func `is counted in the window of its rule`(_ expected: Case) throws {
    var history = WorkHistory()
    history.jobs = expected.jobs
    let experience = try #require(history.experience(under: expected.rule, before: expected.day))
    #expect(experience.total.units == expected.total)
    #expect(experience.greatest?.time.units ?? 0 == expected.greatest)
    #expect(experience.longest?.time.units ?? 0 == expected.longest)
    #expect(!experience.isUnfinished)
  }

  @Test func `names the occupation with most time, and of two alike the lower code`() throws {
    var history = WorkHistory()
    history.jobs = [
      .inCanada("2024-01-01", "2024-06-30", as: "63200"),
      .inCanada("2025-01-01", "2025-06-30", as: "21232"),
    ]
    let alike = try #require(history.experience(under: .canadianExperience, before: scoreDate))
    #expect(alike.greatest?.occupation == "21232")
    history.jobs?.append(.inCanada("2025-08-01", "2025-08-01", as: "63200"))
    let more = try #require(history.experience(under: .canadianExperience, before: scoreDate))
    #expect(more.greatest?.occupation == "63200")
    #expect(more.longest?.occupation == "21232")
  }

  @Test func `is nothing where no job is listed, and unfinished where one lacks an answer`() {
    var history = WorkHistory()
    history.declaredCanadianYears = 3
    #expect(history.experience(under: .skilledWorker, before: scoreDate) == nil)
    history.jobs = [.inCanada("2025-06-01") { $0.hours = nil }]
    let open = history.experience(under: .skilledWorker, before: scoreDate)
    #expect(open?.isUnfinished == true)
    #expect(open?.total == .zero)
  }
}
