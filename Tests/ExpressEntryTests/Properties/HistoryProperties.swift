import ExpressEntry
import Testing

/// What holds for ten thousand histories of any days.
///
/// A history is made of edges: the first day of each job, and the day after its last. An edge on
/// 29 February is put on 1 March, for most years have no such day to move it to; the last day of
/// February thus stays the last, whatever its number. The law says nothing of leap days here, and
/// no other day is treated apart.
@Suite struct `Any history` {
  private struct Edges {
    var start, end: CalendarDate
    var isOngoing: Bool
    var job: Job

    /// The job so many years later.
    func moved(by years: Int) -> Job {
      var job = job
      job.start = start.adding(years: years)
      job.end = isOngoing ? .ongoing : .on(end.adding(years: years).previous)
      job.hoursChanges = job.hoursChanges.map {
        HoursChange(from: $0.from.adding(years: years), hours: $0.hours)
      }
      return job
    }
  }

  private func edge(in years: ClosedRange<Int>, using random: inout SplitMix64) -> CalendarDate {
    let (year, month) = (
      Int.random(in: years, using: &random), Int.random(in: 1...12, using: &random)
    )
    let days = CalendarDate.daysInMonth(month, of: year)
    let day = CalendarDate(year, month, Int.random(in: 1...days, using: &random))
    return month == 2 && day.day == 29 ? day.next : day
  }

  private func history(using random: inout SplitMix64) throws -> [Edges] {
    try (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let days = [edge(in: 2008...2027, using: &random), edge(in: 2008...2027, using: &random)]
        .sorted()
      let occupations: [OccupationCode] = ["21232", "00012", "63200", "64100", "72310"]
      var job = Job.inCanada(
        days[0], hours: Double(Int.random(in: 0...60, using: &random)),
        as: try #require(occupations.randomElement(using: &random)))
      job.isInCanada = Bool.random(using: &random)
      // Physicians are apart: their policy has a date of its own, which does not move.
      job.basis = [.employee, .employee, .selfEmployed, .unpaid].randomElement(using: &random)
      job.wasAuthorized = Int.random(in: 0..<8, using: &random) > 0
      job.wasFullTimeStudent = Int.random(in: 0..<8, using: &random) == 0
      if Bool.random(using: &random) {
        let hours = WeeklyHours(hours: Double(Int.random(in: 0...60, using: &random)))
        job.hoursChanges = [.init(from: edge(in: 2008...2027, using: &random), hours: hours)]
      }
      let isOngoing = Int.random(in: 0..<5, using: &random) == 0
      return Edges(
        start: days[0], end: max(days[1], days[0].next), isOngoing: isOngoing, job: job)
    }
  }

  private func assessment(of jobs: [Job], on day: CalendarDate) -> Assessment {
    Profile.with { $0.applicant.work.jobs = jobs }.assessed(on: day)
  }

  /// The part of a month that has passed when a day begins, in sixtieths.
  private func place(_ day: CalendarDate) -> Int {
    (day.year * 12 + day.month) * 60 + min(2 * (day.day - 1), 59)
  }

  @Test func `counts the same so many years earlier or later`() throws {
    var random = SplitMix64(seed: 31)
    for _ in 0..<10_000 {
      let history = try history(using: &random)
      let day = edge(in: 2018...2026, using: &random)
      let years = Int.random(in: -40...40, using: &random)
      let here = assessment(of: history.map { $0.moved(by: 0) }, on: day)
      let there = assessment(
        of: history.map { $0.moved(by: years) }, on: day.adding(years: years))
      try #require(here.candidate == there.candidate)
      try #require(here.reasons == there.reasons, "moved by \(years) years from \(day)")
    }
  }

  @Test func `has each day of each job either counted or left out for a cause`() throws {
    var random = SplitMix64(seed: 32)
    for _ in 0..<10_000 {
      let history = try history(using: &random)
      let day = edge(in: 2018...2026, using: &random)
      let assessment = assessment(of: history.map { $0.moved(by: 0) }, on: day)
      for (index, edges) in history.enumerated() {
        let finding = try #require(assessment.findings(.job(index)).first)
        guard case .jobCounts(let time, let leftOut) = finding else {
          Issue.record("\(finding)")
          continue
        }
        let end = edges.isOngoing ? max(day, edges.start) : edges.end
        let worked = (place(end) - place(edges.start)) * 3_000
        try #require(time.units + leftOut.map(\.time.units).reduce(0, +) == worked)
      }
    }
  }

  @Test func `never counts less for another job, under any rule`() throws {
    var random = SplitMix64(seed: 33)
    for _ in 0..<10_000 {
      let jobs = try history(using: &random).map { $0.moved(by: 0) }
      let day = edge(in: 2018...2026, using: &random)
      var (fewer, more) = (WorkHistory(), WorkHistory())
      (fewer.jobs, more.jobs) = (Array(jobs.dropLast()), jobs)
      for rule in WorkRule.allCases {
        let before = try #require(fewer.experience(under: rule, before: day))
        let after = try #require(more.experience(under: rule, before: day))
        try #require(before.total <= after.total)
        for (occupation, time) in before.byOccupation {
          try #require(time <= after.byOccupation[occupation] ?? .zero)
        }
        for (occupation, time) in before.continuous {
          try #require(time <= after.continuous[occupation] ?? .zero)
        }
      }
      let (before, after) = (
        assessment(of: Array(jobs.dropLast()), on: day), assessment(of: jobs, on: day)
      )
      try #require(before.candidate.canadianWork ?? 0 <= after.candidate.canadianWork ?? 0)
      try #require(before.candidate.foreignWork ?? 0 <= after.candidate.foreignWork ?? 0)
    }
  }

  @Test func `comes to no less in total than in one occupation, and that to no less than a run`()
    throws
  {
    var random = SplitMix64(seed: 34)
    for _ in 0..<2_000 {
      var history = WorkHistory()
      history.jobs = try self.history(using: &random).map { $0.moved(by: 0) }
      for rule in WorkRule.allCases {
        let experience = try #require(history.experience(under: rule, before: scoreDate))
        let greatest = experience.greatest?.time ?? .zero
        try #require(experience.longest?.time ?? .zero <= greatest)
        try #require(greatest <= experience.total)
        try #require(experience.total.months <= rule.years * 12)
      }
    }
  }
}
