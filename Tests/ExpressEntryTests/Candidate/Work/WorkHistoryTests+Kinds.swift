import ExpressEntry

extension `A work history` {
  /// What kind of work it is, and on what footing.
  static let kinds: [Case] = [
    Case("TEER 0", canadian: (1, 12.months), .inCanada("2025-06-01", as: "00012")),
    Case("TEER 1", canadian: (1, 12.months), .inCanada("2025-06-01", as: "21232")),
    Case("TEER 2", canadian: (1, 12.months), .inCanada("2025-06-01", as: "72310")),
    Case("TEER 3", canadian: (1, 12.months), .inCanada("2025-06-01", as: "63200")),
    Case("TEER 4", left: [.notSkilled: 12.months], .inCanada("2025-06-01", as: "64100")),
    Case("TEER 5", left: [.notSkilled: 12.months], .inCanada("2025-06-01", as: "65200")),
    Case("TEER 4 abroad", left: [.notSkilled: 12.months], .abroad("2025-06-01", as: "64100")),
    Case("TEER 5 abroad", left: [.notSkilled: 12.months], .abroad("2025-06-01", as: "65200")),
    Case(
      "a rise from TEER 4 to TEER 2", canadian: (1, 12.months), left: [.notSkilled: 12.months],
      .inCanada("2024-06-01", "2025-05-31", as: "64100"), .inCanada("2025-06-01", as: "62020")),
    Case(
      "a full-time student in Canada", left: [.fullTimeStudent: 12.months],
      .inCanada("2025-06-01") { $0.wasFullTimeStudent = true }),
    Case(
      "a full-time student abroad", foreign: (1, 12.months),
      .abroad("2025-06-01") { $0.wasFullTimeStudent = true }),
    Case(
      "a student, and after graduation the same job", canadian: (1, 12.months),
      left: [.fullTimeStudent: 8.months],
      .inCanada("2024-01-01", "2024-08-31", hours: 20) { $0.wasFullTimeStudent = true },
      .inCanada("2024-09-01", "2025-08-31")),
    Case(
      "a student's job beside one that counts", canadian: (1, 12.months),
      left: [.fullTimeStudent: 24.months],
      .inCanada("2024-06-01", hours: 40) { $0.wasFullTimeStudent = true },
      .inCanada("2025-06-01")),
    Case(
      "unauthorized", left: [.unauthorized: 12.months],
      .inCanada("2025-06-01") { $0.wasAuthorized = false }),
    Case(
      "unauthorized for two months between two permits", canadian: (0, 10.months),
      left: [.unauthorized: 2.months],
      .inCanada("2025-01-01", "2025-05-31"),
      .inCanada("2025-06-01", "2025-07-31") { $0.wasAuthorized = false },
      .inCanada("2025-08-01", "2025-12-31")),
    Case(
      "unauthorized as a student", left: [.unauthorized: 12.months],
      .inCanada("2025-06-01") { ($0.wasAuthorized, $0.wasFullTimeStudent) = (false, true) }),
    Case(
      "self-employed in Canada", left: [.selfEmployedInCanada: 12.months],
      .inCanada("2025-06-01") { $0.basis = .selfEmployed }),
    Case(
      "self-employed abroad", foreign: (1, 12.months),
      .abroad("2025-06-01") { $0.basis = .selfEmployed }),
    Case(
      "a physician paid fee for service", canadian: (1, 12.months),
      .inCanada("2025-06-01", as: "31102") { $0.basis = .physician }),
    Case(
      "a physician paid fee for service, on the day of the policy", canadian: (1, 12.months),
      on: "2023-04-25",
      .inCanada("2022-01-01", "2022-12-31", as: "31102") { $0.basis = .physician }),
    Case(
      "a physician paid fee for service, the day before the policy",
      left: [.physicianBeforePolicy: 12.months], on: "2023-04-24",
      .inCanada("2022-01-01", "2022-12-31", as: "31102") { $0.basis = .physician }),
    Case(
      "a physician paid fee for service abroad, before the policy", foreign: (1, 12.months),
      on: "2023-04-24",
      .abroad("2022-01-01", "2022-12-31", as: "31102") { $0.basis = .physician }),
    Case(
      "a physician paid wages, before the policy", canadian: (1, 12.months), on: "2023-04-24",
      .inCanada("2022-01-01", "2022-12-31", as: "31102")),
    Case(
      "unpaid in Canada", left: [.unpaid: 12.months],
      .inCanada("2025-06-01") { $0.basis = .unpaid }),
    Case(
      "unpaid abroad", left: [.unpaid: 12.months], .abroad("2025-06-01") { $0.basis = .unpaid }),
    Case(
      "an unpaid internship, then a job", canadian: (1, 12.months), left: [.unpaid: 6.months],
      .inCanada("2024-12-01", "2025-05-31") { $0.basis = .unpaid }, .inCanada("2025-06-01")),
    Case(
      "unpaid and of TEER 4", left: [.notSkilled: 12.months],
      .inCanada("2025-06-01", as: "64100") { $0.basis = .unpaid }),
    Case(
      "unpaid, twelve years ago", left: [.unpaid: 12.months],
      .inCanada("2014-01-01", "2014-12-31") { $0.basis = .unpaid }),
    Case(
      "remote from abroad for an employer in Canada", foreign: (1, 12.months),
      .abroad("2025-06-01") { ($0.employer, $0.country) = ("Sirius, Toronto", "Brazil") }),
    Case(
      "in Canada, then remote from abroad for the same employer", canadian: (1, 12.months),
      foreign: (0, 6.months),
      .inCanada("2024-12-01", "2025-11-30") { $0.employer = "Sirius, Toronto" },
      .abroad("2025-12-01") { ($0.employer, $0.country) = ("Sirius, Toronto", "Brazil") }),
    Case(
      "in Quebec", canadian: (1, 12.months),
      .inCanada("2025-06-01") { $0.employer = "Atelier Nord, Montréal (Québec)" }),
  ]

  /// Outside Canada, in one occupation: the best.
  static let abroad: [Case] = [
    Case("a year abroad", foreign: (1, 12.months), .abroad("2025-06-01", "2026-05-31")),
    Case(
      "a year abroad less a day", foreign: (0, 12.months - 1.halfDays),
      .abroad("2025-06-01", "2026-05-30")),
    Case(
      "half a year abroad in each of two occupations", foreign: (0, 6.months),
      left: [.otherOccupation: 6.months],
      .abroad("2024-01-01", "2024-06-30", as: "21232"),
      .abroad("2025-01-01", "2025-06-30", as: "63200")),
    Case(
      "one occupation abroad with two employers", foreign: (1, 12.months),
      .abroad("2024-01-01", "2024-06-30"), .abroad("2025-01-01", "2025-06-30")),
    Case(
      "one occupation in two countries", foreign: (1, 12.months),
      .abroad("2024-01-01", "2024-06-30") { $0.country = "Ghana" },
      .abroad("2024-07-01", "2024-12-31") { $0.country = "France" }),
    Case(
      "two years in one occupation abroad and one in another", foreign: (2, 24.months),
      left: [.otherOccupation: 12.months],
      .abroad("2022-01-01", "2022-12-31", as: "63200"),
      .abroad("2023-01-01", "2024-12-31", as: "21232")),
    Case(
      "three occupations abroad", foreign: (1, 14.months),
      left: [.otherOccupation: 13.months + 12.months],
      .abroad("2020-01-01", "2021-01-31", as: "21232"),
      .abroad("2022-01-01", "2023-02-28", as: "63200"),
      .abroad("2024-01-01", "2024-12-31", as: "72310")),
    Case(
      "two occupations abroad at once, full time", foreign: (1, 12.months),
      left: [.otherOccupation: 12.months],
      .abroad("2025-06-01", as: "21232"), .abroad("2025-06-01", as: "63200")),
    Case(
      "two occupations abroad at once, part time", foreign: (0, 12.months(15)),
      left: [.otherOccupation: 12.months(15), .partTime: 12.months(30)],
      .abroad("2025-06-01", hours: 15, as: "21232"), .abroad("2025-06-01", hours: 15, as: "63200")),
    Case(
      "one occupation abroad in two jobs at once", foreign: (1, 12.months),
      left: [.beyondThirtyHours: 12.months],
      .abroad("2025-06-01"), .abroad("2025-06-01")),
    Case(
      "the longer occupation abroad, not the one with more hours a week", foreign: (1, 12.months),
      left: [.otherOccupation: 11.months, .partTime: 12.months],
      .abroad("2020-01-01", "2021-12-31", hours: 15, as: "63200"),
      .abroad("2024-01-01", "2024-11-30", hours: 60, as: "21232")),
    Case(
      "an unskilled occupation abroad with the most time", foreign: (1, 12.months),
      left: [.notSkilled: 72.months],
      .abroad("2018-06-01", "2024-05-31", as: "64100"), .abroad("2025-06-01", as: "63200")),
    Case(
      "a year in Canada and three abroad", canadian: (1, 12.months), foreign: (3, 36.months),
      .inCanada("2025-06-01"), .abroad("2020-01-01", "2022-12-31")),
    Case(
      "half a year in Canada and half a year abroad", canadian: (0, 6.months),
      foreign: (0, 6.months),
      .inCanada("2025-12-01"), .abroad("2025-01-01", "2025-06-30")),
  ]

  /// Ten years before the score date, and the days on both sides: 1 June 2016 is the first.
  static let windows: [Case] = [
    Case(
      "a year from the day the window opens", canadian: (1, 12.months),
      .inCanada("2016-06-01", "2017-05-31")),
    Case(
      "a year from the day before the window opens", canadian: (0, 12.months - 1.halfDays),
      left: [.beforeTenYears: 1.halfDays], .inCanada("2016-05-31", "2017-05-30")),
    Case(
      "a year from the day after the window opens", canadian: (1, 12.months),
      .inCanada("2016-06-02", "2017-06-01")),
    Case(
      "a year that ends the day before the window opens", left: [.beforeTenYears: 12.months],
      .inCanada("2015-06-01", "2016-05-31")),
    Case(
      "a year that ends the day the window opens", canadian: (0, 1.days),
      left: [.beforeTenYears: 12.months - 1.days], .inCanada("2015-06-02", "2016-06-01")),
    Case(
      "a year from the day the window opens, scored a day later",
      canadian: (0, 12.months - 1.days), left: [.beforeTenYears: 1.days], on: "2026-06-02",
      .inCanada("2016-06-01", "2017-05-31")),
    Case(
      "a year from the day the window opens, scored a day earlier", canadian: (1, 12.months),
      on: "2026-05-31", .inCanada("2016-06-01", "2017-05-31")),
    Case("ten years", canadian: (10, 120.months), .inCanada("2016-06-01", "2026-05-31")),
    Case(
      "fifteen years", canadian: (10, 120.months), left: [.beforeTenYears: 60.months],
      .inCanada("2011-06-01")),
    Case(
      "fifteen years abroad", foreign: (10, 120.months), left: [.beforeTenYears: 60.months],
      .abroad("2011-06-01")),
    Case(
      "a year abroad from the day the window opens", foreign: (1, 12.months),
      .abroad("2016-06-01", "2017-05-31")),
    Case(
      "a year abroad from the day before the window opens", foreign: (0, 12.months - 1.halfDays),
      left: [.beforeTenYears: 1.halfDays], .abroad("2016-05-31", "2017-05-30")),
    Case(
      "part time across the day the window opens", canadian: (0, 12.months(15)),
      left: [.beforeTenYears: 12.months, .partTime: 12.months(15)],
      .inCanada("2015-06-01", "2017-05-31", hours: 15)),
    Case(
      "two jobs at once across the day the window opens", canadian: (0, 6.months),
      left: [.beforeTenYears: 12.months, .beyondThirtyHours: 6.months],
      .inCanada("2015-12-01", "2016-11-30"), .inCanada("2015-12-01", "2016-11-30")),
    Case(
      "the occupation abroad with most time in the window", foreign: (1, 12.months),
      left: [.beforeTenYears: 60.months, .otherOccupation: 6.months],
      .abroad("2011-06-01", "2016-11-30", as: "21232"),
      .abroad("2020-01-01", "2020-12-31", as: "63200")),
    // Ten years before 29 February 2024 there is no such day: the window opens on 1 March.
    Case(
      "a year from 1 March, scored on a 29 February", canadian: (1, 12.months), on: "2024-02-29",
      .inCanada("2014-03-01", "2015-02-28")),
    Case(
      "a year from 28 February, scored on a 29 February", canadian: (0, 12.months - 3.days),
      left: [.beforeTenYears: 3.days], on: "2024-02-29",
      .inCanada("2014-02-28", "2015-02-27")),
    Case(
      "a year from a 29 February, scored on a 1 March", canadian: (1, 12.months),
      left: [.beforeTenYears: 2.days], on: "2026-03-01",
      .inCanada("2016-02-29", "2017-02-28")),
    Case(
      "a year from a 29 February, scored on a 28 February", canadian: (1, 12.months + 2.days),
      on: "2026-02-28", .inCanada("2016-02-29", "2017-02-28")),
  ]
}
