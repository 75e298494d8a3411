import ExpressEntry

extension `A work history` {
  /// Jobs at the same time: thirty hours a week in all.
  static let overlaps: [Case] = [
    Case(
      "two full-time jobs at once", canadian: (1, 12.months),
      left: [.beyondThirtyHours: 12.months],
      .inCanada("2025-06-01", hours: 40), .inCanada("2025-06-01", hours: 40)),
    Case(
      "two full-time jobs at once in two occupations", canadian: (1, 12.months),
      left: [.beyondThirtyHours: 12.months],
      .inCanada("2025-06-01", as: "21232"), .inCanada("2025-06-01", as: "63200")),
    Case(
      "three full-time jobs at once", canadian: (1, 12.months),
      left: [.beyondThirtyHours: 24.months],
      .inCanada("2025-06-01"), .inCanada("2025-06-01"), .inCanada("2025-06-01")),
    Case(
      "an overlap of five months", canadian: (1, 19.months),
      left: [.beyondThirtyHours: 5.months],
      .inCanada("2024-06-01", "2025-05-31"), .inCanada("2025-01-01", "2025-12-31")),
    Case(
      "an overlap of five months that leaves two years", canadian: (2, 24.months),
      left: [.beyondThirtyHours: 5.months],
      .inCanada("2024-01-01", "2025-05-31"), .inCanada("2025-01-01", "2025-12-31")),
    Case(
      "an overlap of five months that leaves two years less a day",
      canadian: (1, 24.months - 1.halfDays), left: [.beyondThirtyHours: 5.months],
      .inCanada("2024-01-01", "2025-05-31"), .inCanada("2025-01-01", "2025-12-30")),
    Case(
      "a job inside another", canadian: (2, 24.months), left: [.beyondThirtyHours: 3.months],
      .inCanada("2024-01-01", "2025-12-31"), .inCanada("2024-06-01", "2024-08-31")),
    Case(
      "an evening job beside a full-time one", canadian: (1, 12.months),
      left: [.beyondThirtyHours: 12.months(15), .partTime: 12.months(15)],
      .inCanada("2025-06-01", hours: 40), .inCanada("2025-06-01", hours: 15)),
    Case(
      "two part-time jobs of fifteen hours", canadian: (1, 12.months),
      left: [.partTime: 12.months(30)],
      .inCanada("2025-06-01", hours: 15), .inCanada("2025-06-01", hours: 15)),
    Case(
      "two part-time jobs of twenty hours", canadian: (1, 12.months),
      left: [.beyondThirtyHours: 12.months(10), .partTime: 12.months(20)],
      .inCanada("2025-06-01", hours: 20), .inCanada("2025-06-01", hours: 20)),
    Case(
      "three part-time jobs that make thirty hours", canadian: (1, 12.months),
      left: [.partTime: 12.months(60)],
      .inCanada("2025-06-01", hours: 10, as: "21232"),
      .inCanada("2025-06-01", hours: 12, as: "63200"),
      .inCanada("2025-06-01", hours: 8, as: "12200")),
    Case(
      "three part-time jobs that make 29 hours", canadian: (0, 12.months(29)),
      left: [.partTime: 12.months(61)],
      .inCanada("2025-06-01", hours: 10), .inCanada("2025-06-01", hours: 12),
      .inCanada("2025-06-01", hours: 7)),
    Case(
      "three part-time jobs that make 31 hours", canadian: (1, 12.months),
      left: [.beyondThirtyHours: 12.months(1), .partTime: 12.months(59)],
      .inCanada("2025-06-01", hours: 10), .inCanada("2025-06-01", hours: 12),
      .inCanada("2025-06-01", hours: 9)),
    Case(
      "three part-time jobs that make sixty hours, for six months", canadian: (0, 6.months),
      left: [.beyondThirtyHours: 6.months(30), .partTime: 6.months(30)],
      .inCanada("2025-12-01", hours: 20), .inCanada("2025-12-01", hours: 20),
      .inCanada("2025-12-01", hours: 20)),
    // Ten hours for three months, twenty for three, and thirty of forty for six.
    Case(
      "three part-time jobs begun one after another", canadian: (0, 9.months),
      left: [.beyondThirtyHours: 6.months(10), .partTime: 16.months],
      .inCanada("2025-01-01", "2025-12-31", hours: 10),
      .inCanada("2025-04-01", "2025-12-31", hours: 10),
      .inCanada("2025-07-01", "2025-12-31", hours: 20)),
    Case(
      "three part-time jobs, one of TEER 4", canadian: (0, 12.months(20)),
      left: [.notSkilled: 12.months, .partTime: 12.months(40)],
      .inCanada("2025-06-01", hours: 10), .inCanada("2025-06-01", hours: 10, as: "64100"),
      .inCanada("2025-06-01", hours: 10)),
    Case(
      "a job left out does not use up the thirty hours", canadian: (1, 12.months),
      left: [.selfEmployedInCanada: 12.months],
      .inCanada("2025-06-01", hours: 40) { $0.basis = .selfEmployed }, .inCanada("2025-06-01")),
  ]

  /// Hours a week, and their changes.
  static let hours: [Case] = [
    Case(
      "29 hours for a year", canadian: (0, 12.months(29)), left: [.partTime: 12.months(1)],
      .inCanada("2025-06-01", hours: 29)),
    Case(
      "29.99 hours for a year", canadian: (0, 12.months(29.99)),
      left: [.partTime: 12.months(0.01)], .inCanada("2025-06-01", hours: 29.99)),
    Case("30 hours for a year", canadian: (1, 12.months), .inCanada("2025-06-01", hours: 30)),
    Case("31 hours for a year", canadian: (1, 12.months), .inCanada("2025-06-01", hours: 31)),
    Case(
      "31 hours for a year less a day", canadian: (0, 12.months - 1.days),
      .inCanada("2025-06-02", hours: 31)),
    Case("37.5 hours for a year", canadian: (1, 12.months), .inCanada("2025-06-01", hours: 37.5)),
    Case(
      "60 hours for six months", canadian: (0, 6.months),
      .inCanada("2025-06-01", "2025-11-30", hours: 60)),
    Case("168 hours for a year", canadian: (1, 12.months), .inCanada("2025-06-01", hours: 168)),
    Case(
      "15 hours for two years", canadian: (1, 12.months), left: [.partTime: 12.months],
      .inCanada("2024-06-01", hours: 15)),
    Case(
      "15 hours for two years less a day", canadian: (0, 24.months(15) - 1.days(15)),
      left: [.partTime: 24.months(15) - 1.days(15)], .inCanada("2024-06-02", hours: 15)),
    Case(
      "20 hours for eighteen months", canadian: (1, 12.months), left: [.partTime: 18.months(10)],
      .inCanada("2024-12-01", hours: 20)),
    Case(
      "20 hours for a year", canadian: (0, 12.months(20)), left: [.partTime: 12.months(10)],
      .inCanada("2025-06-01", hours: 20)),
    Case(
      "22.5 hours for sixteen months", canadian: (1, 12.months),
      left: [.partTime: 16.months(7.5)], .inCanada("2025-02-01", hours: 22.5)),
    Case(
      "ten hours for three years", canadian: (1, 12.months), left: [.partTime: 24.months],
      .inCanada("2023-06-01", hours: 10)),
    Case(
      "one hour for ten years", canadian: (0, 4.months), left: [.partTime: 116.months],
      .inCanada("2016-06-01", hours: 1)),
    Case("no hours", left: [.partTime: 12.months], .inCanada("2025-06-01", hours: 0)),
    // 12 months x 30 / 29 are 12 months and 12.4 days.
    Case(
      "29 hours for twelve months and twelve days", canadian: (0, 12.months(29) + 12.days(29)),
      left: [.partTime: 12.months(1) + 12.days(1)],
      .inCanada("2025-01-01", "2026-01-12", hours: 29)),
    Case(
      "29 hours for twelve months and thirteen days", canadian: (1, 12.months(29) + 13.days(29)),
      left: [.partTime: 12.months(1) + 13.days(1)],
      .inCanada("2025-01-01", "2026-01-13", hours: 29)),
    Case(
      "part time for a year, then full time for half a year", canadian: (1, 12.months),
      left: [.partTime: 12.months(15)],
      .inCanada("2024-01-01", "2024-12-31", hours: 15), .inCanada("2025-01-01", "2025-06-30")),
    Case(
      "hours halved after half a year", canadian: (0, 6.months + 6.months(15)),
      left: [.partTime: 6.months(15)],
      .inCanada("2025-06-01") { $0.hoursChanges = [.to(15, from: "2025-12-01")] }),
    // Six and a half months in full, and eleven at half.
    Case(
      "hours halved in the middle of a month", canadian: (1, 12.months),
      left: [.partTime: 11.months(15)],
      .inCanada("2024-06-01", "2025-11-15") {
        $0.hoursChanges = [.to(15, from: "2024-12-16")]
      }),
    Case(
      "hours halved in the middle of a month, a day short", canadian: (0, 12.months - 1.days(15)),
      left: [.partTime: 11.months(15) - 1.days(15)],
      .inCanada("2024-06-01", "2025-11-14") {
        $0.hoursChanges = [.to(15, from: "2024-12-16")]
      }),
    Case(
      "hours that rise from twenty to forty", canadian: (0, 6.months(20) + 6.months),
      left: [.partTime: 6.months(10)],
      .inCanada("2025-06-01", hours: 20) { $0.hoursChanges = [.to(40, from: "2025-12-01")] }),
    Case(
      "hours that rise from 29 to 31", canadian: (0, 6.months(29) + 6.months),
      left: [.partTime: 6.months(1)],
      .inCanada("2025-06-01", hours: 29) { $0.hoursChanges = [.to(31, from: "2025-12-01")] }),
    Case(
      "hours that fall from 40 to 31", canadian: (1, 12.months),
      .inCanada("2025-06-01", hours: 40) { $0.hoursChanges = [.to(31, from: "2025-12-01")] }),
    Case(
      "a leave of three months without hours", canadian: (1, 12.months),
      left: [.partTime: 3.months],
      .inCanada("2025-01-01", "2026-03-31") {
        $0.hoursChanges = [.to(30, from: "2025-08-01"), .to(0, from: "2025-05-01")]
      }),
    Case(
      "a change of hours on the first day", canadian: (0, 12.months(15)),
      left: [.partTime: 12.months(15)],
      .inCanada("2025-06-01") { $0.hoursChanges = [.to(15, from: "2025-06-01")] }),
    Case(
      "a change of hours after the last day", canadian: (1, 12.months),
      .inCanada("2025-01-01", "2025-12-31") { $0.hoursChanges = [.to(0, from: "2026-01-01")] }),
    Case(
      "a change of hours on the last day", canadian: (0, 12.months - 1.halfDays),
      left: [.partTime: 1.halfDays],
      .inCanada("2025-01-01", "2025-12-31") { $0.hoursChanges = [.to(0, from: "2025-12-31")] }),
    Case(
      "hours that fall and leave room for another job", canadian: (1, 12.months),
      left: [.beyondThirtyHours: 6.months(10), .partTime: 6.months(10) + 12.months(20)],
      .inCanada("2025-06-01") { $0.hoursChanges = [.to(20, from: "2025-12-01")] },
      .inCanada("2025-06-01", hours: 10)),
  ]
}

extension HoursChange {
  fileprivate static func to(_ hours: Double, from day: CalendarDate) -> HoursChange {
    HoursChange(from: day, hours: WeeklyHours(hours: hours))
  }
}
