import ExpressEntry
import Testing

/// What holds for every list of jobs.
@Suite struct `Every list of jobs` {
  /// One month of full-time work, as the engine measures it.
  private func month() throws -> Int {
    let profile = Profile.with {
      $0.applicant.work.jobs = [.inCanada("2025-01-01", "2025-01-31")]
    }
    return try times(of: profile)[0].counted
  }

  private struct Times {
    let counted, leftOut: Int
  }

  private func times(of profile: Profile) throws -> [Times] {
    let assessment = profile.assessed(on: scoreDate)
    return try #require(profile.applicant.work.jobs).indices.map { index in
      let finding = try #require(assessment.findings(.job(index)).first)
      guard case .jobCounts(let time, let leftOut) = finding else {
        Issue.record("job \(index) has no time: \(finding)")
        return Times(counted: 0, leftOut: 0)
      }
      return Times(counted: time.units, leftOut: leftOut.map(\.time.units).reduce(0, +))
    }
  }

  /// A job of whole months from the first of one month to the last of another.
  private func job(months: ClosedRange<Int>, using random: inout SplitMix64) throws -> Job {
    func first(_ month: Int) throws -> CalendarDate {
      try #require(CalendarDate(year: 2010 + month / 12, month: month % 12 + 1, day: 1))
    }
    let isInCanada = Bool.random(using: &random)
    let occupations: [OccupationCode] = ["21232", "00012", "63200", "64100", "72310"]
    let occupation = try #require(occupations.randomElement(using: &random))
    var job = Job.inCanada(
      try first(months.lowerBound), try first(months.upperBound + 1).previous,
      hours: Double(Int.random(in: 0...60, using: &random)), as: occupation)
    job.isInCanada = isInCanada
    job.basis = JobBasis.allCases.randomElement(using: &random)
    job.wasAuthorized = Int.random(in: 0..<8, using: &random) > 0
    job.wasFullTimeStudent = Int.random(in: 0..<8, using: &random) == 0
    if Bool.random(using: &random) {
      let from = try first(Int.random(in: months, using: &random))
      let hours = WeeklyHours(hours: Double(Int.random(in: 0...60, using: &random)))
      job.hoursChanges = [HoursChange(from: from, hours: hours)]
    }
    return job
  }

  private func jobs(using random: inout SplitMix64) throws -> (jobs: [Job], months: [Int]) {
    var jobs: [Job] = []
    var lengths: [Int] = []
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      let start = Int.random(in: 0..<190, using: &random)
      let months = start...(start + Int.random(in: 0..<60, using: &random))
      jobs.append(try job(months: months, using: &random))
      lengths.append(months.count)
    }
    return (jobs, lengths)
  }

  @Test func `has each hour either counted or left out for a cause`() throws {
    let month = try month()
    var random = SplitMix64(seed: 21)
    for _ in 0..<2_000 {
      let (jobs, months) = try jobs(using: &random)
      let profile = Profile.with { $0.applicant.work.jobs = jobs }
      for (times, months) in zip(try times(of: profile), months) {
        #expect(times.counted + times.leftOut == months * month)
      }
    }
  }

  @Test func `never counts less for another job`() throws {
    var random = SplitMix64(seed: 22)
    for _ in 0..<2_000 {
      let (jobs, _) = try jobs(using: &random)
      let fewer = Profile.with { $0.applicant.work.jobs = Array(jobs.dropLast()) }
      let more = Profile.with { $0.applicant.work.jobs = jobs }
      let before = fewer.assessed(on: scoreDate)
      let after = more.assessed(on: scoreDate)
      #expect(canadian(before) <= canadian(after))
      #expect(foreign(before) <= foreign(after))
      #expect(before.candidate.canadianWork ?? 0 <= after.candidate.canadianWork ?? 0)
      #expect(before.candidate.foreignWork ?? 0 <= after.candidate.foreignWork ?? 0)
    }
  }

  @Test func `counts the same in any order`() throws {
    var random = SplitMix64(seed: 23)
    for _ in 0..<1_000 {
      let (jobs, _) = try jobs(using: &random)
      let profile = Profile.with { $0.applicant.work.jobs = jobs }
      let other = Profile.with { $0.applicant.work.jobs = jobs.shuffled(using: &random) }
      #expect(profile.candidate(on: scoreDate) == other.candidate(on: scoreDate))
    }
  }

  @Test func `never counts more than ten years in Canada or abroad`() throws {
    var random = SplitMix64(seed: 24)
    for _ in 0..<1_000 {
      let (jobs, _) = try jobs(using: &random)
      let profile = Profile.with { $0.applicant.work.jobs = jobs }
      let candidate = profile.candidate(on: scoreDate)
      #expect((0...10).contains(try #require(candidate.canadianWork)))
      #expect((0...10).contains(try #require(candidate.foreignWork)))
    }
  }

  private func canadian(_ assessment: Assessment) -> Int {
    assessment.findings(.work).lazy.compactMap {
      if case .canadianWork(let time, _) = $0 { time.units } else { nil }
    }.first ?? 0
  }

  private func foreign(_ assessment: Assessment) -> Int {
    assessment.findings(.work).lazy.compactMap {
      if case .foreignWork(let time, _, _) = $0 { time.units } else { nil }
    }.first ?? 0
  }
}
