import ExpressEntry
import Testing

/// MI 15, 19 and IRCC's CRS tool, worked by hand: a month is sixty parts whatever its days, a day
/// two of them, and thirty hours a week for twelve months are a year.
@Suite struct `A work history` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Whole years, and the time they are cut from.
    let canadian, foreign: (years: Int, time: Int)
    /// The time of all jobs that is left out, by its cause.
    let leftOut: [LeftOutCause: Int]
    let day: CalendarDate
    let jobs: [Job]

    init(
      _ description: String, canadian: (Int, Int) = (0, 0), foreign: (Int, Int) = (0, 0),
      left leftOut: [LeftOutCause: Int] = [:], on day: CalendarDate = scoreDate, _ jobs: Job...
    ) {
      (testDescription, self.leftOut, self.day, self.jobs) = (description, leftOut, day, jobs)
      (self.canadian, self.foreign) = (canadian, foreign)
    }
  }

  static let cases = spans + scoreDays + changes + overlaps + hours + kinds + abroad + windows

  @Test(arguments: cases)
  func `comes to years and months, and says what it leaves out`(_ expected: Case) {
    let profile = Profile.with { $0.applicant.work.jobs = expected.jobs }
    let assessment = profile.assessed(on: expected.day)
    #expect(assessment.candidate.canadianWork == expected.canadian.years)
    #expect(assessment.candidate.foreignWork == expected.foreign.years)
    var (canadian, foreign) = (0, 0)
    for finding in assessment.findings(.work) {
      if case .canadianWork(let time, _) = finding { canadian = time.units }
      if case .foreignWork(let time, _, _) = finding { foreign = time.units }
    }
    #expect(canadian == expected.canadian.time)
    #expect(foreign == expected.foreign.time)
    #expect(assessment.leftOut == expected.leftOut)
  }

  @Test func `has at least 120 cases, each with its own name`() {
    #expect(Self.cases.count >= 120)
    #expect(Set(Self.cases.map(\.testDescription)).count == Self.cases.count)
  }
}

extension Assessment {
  /// The time of the applicant's jobs that does not count, by its cause.
  var leftOut: [LeftOutCause: Int] {
    var sums: [LeftOutCause: Int] = [:]
    for reason in reasons where reason.person == .applicant {
      guard case .jobCounts(_, let leftOut) = reason.what else { continue }
      for part in leftOut { sums[part.cause, default: 0] += part.time.units }
    }
    return sums
  }
}

/// Time in hundredths of an hour a week, times sixtieths of a month.
extension Int {
  var months: Int { months(30) }
  var days: Int { days(30) }
  /// Half days: what a 30th and a 31st of the same month have each.
  var halfDays: Int { self * 3_000 }

  /// So many months at so many hours a week.
  func months(_ hours: Double) -> Int { self * 60 * Int((hours * 100).rounded()) }

  /// So many thirtieths of a month at so many hours a week.
  func days(_ hours: Double) -> Int { self * 2 * Int((hours * 100).rounded()) }
}
