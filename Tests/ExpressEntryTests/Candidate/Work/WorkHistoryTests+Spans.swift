import ExpressEntry

extension `A work history` {
  /// From a day to a day, with 29 February and without it.
  static let spans: [Case] = [
    Case("none"),
    Case("January", canadian: (0, 1.months), .inCanada("2025-01-01", "2025-01-31")),
    Case("April", canadian: (0, 1.months), .inCanada("2025-04-01", "2025-04-30")),
    Case("a February of 28 days", canadian: (0, 1.months), .inCanada("2025-02-01", "2025-02-28")),
    Case("a February of 29 days", canadian: (0, 1.months), .inCanada("2024-02-01", "2024-02-29")),
    Case(
      "a February of 29 days, without the last", canadian: (0, 28.days),
      .inCanada("2024-02-01", "2024-02-28")),
    Case("one day", canadian: (0, 1.days), .inCanada("2025-03-10", "2025-03-10")),
    Case("the last of 30 days", canadian: (0, 1.days), .inCanada("2025-04-30", "2025-04-30")),
    Case("the 30th of 31 days", canadian: (0, 1.halfDays), .inCanada("2025-03-30", "2025-03-30")),
    Case("the 31st", canadian: (0, 1.halfDays), .inCanada("2025-03-31", "2025-03-31")),
    Case("the 30th and the 31st", canadian: (0, 1.days), .inCanada("2025-03-30", "2025-03-31")),
    Case("the 1st to the 15th", canadian: (0, 15.days), .inCanada("2025-03-01", "2025-03-15")),
    Case("the 16th to the 31st", canadian: (0, 15.days), .inCanada("2025-03-16", "2025-03-31")),
    Case(
      "the second half of a February of 28 days", canadian: (0, 16.days),
      .inCanada("2025-02-15", "2025-02-28")),
    Case(
      "eleven months and 29 days", canadian: (0, 11.months + 29.days),
      .inCanada("2025-01-01", "2025-12-29")),
    Case(
      "a calendar year less its 31 December", canadian: (0, 12.months - 1.halfDays),
      .inCanada("2025-01-01", "2025-12-30")),
    Case("a calendar year", canadian: (1, 12.months), .inCanada("2025-01-01", "2025-12-31")),
    Case(
      "a calendar year and a day", canadian: (1, 12.months + 1.days),
      .inCanada("2025-01-01", "2026-01-01")),
    Case("a leap year", canadian: (1, 12.months), .inCanada("2024-01-01", "2024-12-31")),
    Case(
      "a leap year less a day", canadian: (0, 12.months - 1.halfDays),
      .inCanada("2024-01-01", "2024-12-30")),
    Case(
      "two years less a day", canadian: (1, 24.months - 1.halfDays),
      .inCanada("2024-01-01", "2025-12-30")),
    Case("six years", canadian: (6, 72.months), .inCanada("2019-03-15", "2025-03-14")),
    Case(
      "six years less a day", canadian: (5, 72.months - 1.days),
      .inCanada("2019-03-15", "2025-03-13")),
    Case(
      "a year up to a 29 February", canadian: (1, 12.months),
      .inCanada("2023-03-01", "2024-02-29")),
    Case(
      "a year up to a 29 February, without it", canadian: (0, 11.months + 28.days),
      .inCanada("2023-03-01", "2024-02-28")),
    // The 29th is the 57th and 58th part of its month, and the 28th of the next year ends it.
    Case(
      "a year from a 29 February", canadian: (1, 12.months + 2.days),
      .inCanada("2024-02-29", "2025-02-28")),
    Case(
      "a year from a 29 February less a day", canadian: (0, 12.months - 1.days),
      .inCanada("2024-02-29", "2025-02-27")),
    Case(
      "four years from one 29 February to the next", canadian: (4, 48.months),
      .inCanada("2020-02-29", "2024-02-28")),
    Case(
      "a year after a 29 February", canadian: (1, 12.months),
      .inCanada("2024-03-01", "2025-02-28")),
    Case("a year from a 31st", canadian: (1, 12.months), .inCanada("2024-01-31", "2025-01-30")),
    Case(
      "a year from a 31st less a day", canadian: (0, 12.months - 1.halfDays),
      .inCanada("2024-01-31", "2025-01-29")),
    Case(
      "a year from a 31 December", canadian: (1, 12.months),
      .inCanada("2024-12-31", "2025-12-30")),
  ]

  /// The day before the score date is the last that counts.
  static let scoreDays: [Case] = [
    Case(
      "a year up to the day before", canadian: (1, 12.months),
      .inCanada("2025-06-01", "2026-05-31")),
    Case(
      "a year completed on the score date itself", canadian: (0, 12.months - 1.days),
      left: [.notYetWorked: 1.days], .inCanada("2025-06-02", "2026-06-01")),
    Case(
      "a year completed on the score date, one day later", canadian: (1, 12.months),
      on: "2026-06-02", .inCanada("2025-06-02", "2026-06-01")),
    Case(
      "a year completed on a score date of the 31st", canadian: (0, 12.months - 1.halfDays),
      left: [.notYetWorked: 1.halfDays], on: "2026-05-31", .inCanada("2025-06-01", "2026-05-31")),
    Case(
      "a year completed two days before", canadian: (1, 12.months), on: "2026-06-02",
      .inCanada("2025-06-01", "2026-05-31")),
    Case("a job begun a year ago", canadian: (1, 12.months), .inCanada("2025-06-01")),
    Case(
      "a job begun a year ago tomorrow", canadian: (0, 12.months - 1.days),
      .inCanada("2025-06-02")),
    Case(
      "a job begun a year ago yesterday", canadian: (1, 12.months + 1.halfDays),
      .inCanada("2025-05-31")),
    Case("a job begun yesterday", canadian: (0, 1.halfDays), .inCanada("2026-05-31")),
    Case("a job begun on the score date", left: [.notYetWorked: 0], .inCanada("2026-06-01")),
    Case("a job that goes on and has not begun", left: [.notYetWorked: 0], .inCanada("2027-01-01")),
    Case(
      "a year that begins on the score date", left: [.notYetWorked: 12.months],
      .inCanada("2026-06-01", "2027-05-31")),
    Case(
      "a year around the score date", canadian: (0, 5.months), left: [.notYetWorked: 7.months],
      .inCanada("2026-01-01", "2026-12-31")),
    Case(
      "a year before a score date of 29 February", canadian: (0, 11.months + 28.days),
      on: "2024-02-29", .inCanada("2023-03-01")),
    Case(
      "a year before the 1 March after it", canadian: (1, 12.months), on: "2024-03-01",
      .inCanada("2023-03-01")),
    Case(
      "two years before New Year's Day", canadian: (2, 24.months), on: "2026-01-01",
      .inCanada("2024-01-01")),
  ]

  /// One job after another, with a gap and without one.
  static let changes: [Case] = [
    Case(
      "a change in the middle of a month", canadian: (1, 12.months),
      .inCanada("2025-01-01", "2025-06-14"), .inCanada("2025-06-15", "2025-12-31")),
    Case(
      "a change in the middle of a month, a day apart", canadian: (0, 12.months - 1.days),
      .inCanada("2025-01-01", "2025-06-13"), .inCanada("2025-06-15", "2025-12-31")),
    Case(
      "a change over a weekend", canadian: (0, 12.months - 2.days),
      .inCanada("2025-01-01", "2025-06-13"), .inCanada("2025-06-16", "2025-12-31")),
    Case(
      "a change with a day in both jobs", canadian: (1, 12.months),
      left: [.beyondThirtyHours: 1.days],
      .inCanada("2025-01-01", "2025-06-15"), .inCanada("2025-06-15", "2025-12-31")),
    Case(
      "a change between a 30th and a 31st", canadian: (1, 12.months),
      .inCanada("2024-07-01", "2025-01-30"), .inCanada("2025-01-31", "2025-06-30")),
    Case(
      "a change after a 28 February", canadian: (1, 12.months),
      .inCanada("2024-09-01", "2025-02-28"), .inCanada("2025-03-01", "2025-08-31")),
    Case(
      "a change after a 28 February, before the 29th", canadian: (1, 12.months),
      .inCanada("2023-09-01", "2024-02-28"), .inCanada("2024-02-29", "2024-08-31")),
    Case(
      "two half years with a gap of a year", canadian: (1, 12.months),
      .inCanada("2023-02-10", "2023-08-09"), .inCanada("2024-09-15", "2025-03-14")),
    Case(
      "two half years with a gap, one a day short", canadian: (0, 12.months - 1.days),
      .inCanada("2023-02-10", "2023-08-09"), .inCanada("2024-09-15", "2025-03-13")),
    Case(
      "three seasons of four months", canadian: (1, 12.months),
      .inCanada("2023-05-01", "2023-08-31"), .inCanada("2024-05-01", "2024-08-31"),
      .inCanada("2025-05-01", "2025-08-31")),
    Case(
      "two years with two employers", canadian: (2, 24.months),
      .inCanada("2023-04-10", "2024-04-09"), .inCanada("2024-04-10", "2025-04-09")),
    Case(
      "half a year in each of two occupations", canadian: (1, 12.months),
      .inCanada("2024-01-01", "2024-06-30", as: "21232"),
      .inCanada("2025-01-01", "2025-06-30", as: "63200")),
    Case(
      "three occupations of four TEERs", canadian: (1, 12.months),
      left: [.notSkilled: 4.months],
      .inCanada("2024-01-01", "2024-04-30", as: "00012"),
      .inCanada("2024-05-01", "2024-08-31", as: "64100"),
      .inCanada("2024-09-01", "2024-12-31", as: "72310"),
      .inCanada("2025-01-01", "2025-04-30", as: "63200")),
  ]
}
