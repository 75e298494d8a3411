/// Every job's time, entered once: what counts, and what does not with its cause.
///
/// The line of time is cut wherever a job, its hours or the ten-year window begins or ends. In each
/// piece the jobs share at most thirty hours a week, in the order they began; what is left of a
/// job's week is entered under a cause. So counted and left-out time always add up to the time
/// between the job's dates.
struct WorkLedger {
  /// Places in the list of jobs that lack a deciding answer: they are not entered.
  private(set) var incomplete: [Int] = []
  private(set) var counted: [WorkTime]
  /// What does not count, job by job; empty where nobody asks for the causes.
  private var leftOut: [[LeftOutCause: Int]] = []
  private let jobs: [Job]

  /// All the time that counts in Canada.
  private(set) var canadian = WorkTime.zero
  /// The occupation abroad with the most time that counts: of several, the one of least number.
  private(set) var bestForeign: (occupation: OccupationCode, time: WorkTime)?

  init(jobs: [Job], on day: CalendarDate, keepsCauses: Bool) {
    self.jobs = jobs
    counted = Array(repeating: .zero, count: jobs.count)
    if keepsCauses { leftOut = Array(repeating: [:], count: jobs.count) }

    var stays: [Stay] = []
    stays.reserveCapacity(jobs.count)
    for index in jobs.indices {
      if let stay = Stay(jobs[index], at: index, before: day) {
        stays.append(stay)
      } else {
        incomplete.append(index)
      }
    }
    stays.sort { $0.order < $1.order }
    let window = day.adding(years: -WorkHistory.window).sixtieths..<day.sixtieths
    var rest = stays[...]
    while let first = rest.first {
      let sharing = rest.prefix { $0.pool == first.pool }
      rest = rest.dropFirst(sharing.count)
      guard let time = enter(sharing, window: window) else { continue }
      if first.isInCanada {
        canadian = time
      } else if bestForeign.map({ $0.time < time }) ?? true {
        bestForeign = (first.occupation, time)
      }
    }
    moveOtherOccupations()
  }

  /// Enters the jobs that share thirty hours a week, and gives the time that counts, or `nil` where
  /// none could.
  private mutating func enter(_ stays: ArraySlice<Stay>, window: Range<Int>) -> WorkTime? {
    var cuts = [window.lowerBound, window.upperBound]
    cuts.reserveCapacity(2 + 2 * stays.count)
    for stay in stays {
      cuts.append(stay.span.lowerBound)
      cuts.append(stay.span.upperBound)
      cuts.append(contentsOf: stay.changes.lazy.map(\.from))
    }
    cuts.sort()
    var total: WorkTime?
    for (from, to) in zip(cuts, cuts.dropFirst()) where from < to {
      var free = WorkTime.fullTimeHundredths
      for stay in stays where stay.span.contains(from) {
        if let time = enter(stay, from: from, length: to - from, window: window, free: &free) {
          total = (total ?? .zero) + time
        }
      }
    }
    return total
  }

  /// Enters one piece of one job, taking what it may from the thirty hours still free, and gives
  /// the time that counts, or `nil` where none can.
  private mutating func enter(
    _ stay: Stay, from: Int, length: Int, window: Range<Int>, free: inout Int
  ) -> WorkTime? {
    let fullTime = WorkTime.fullTimeHundredths
    if let cause = stay.exclusion {
      leaveOut(length * fullTime, of: stay, because: cause)
      return nil
    }
    if from < window.lowerBound {
      leaveOut(length * fullTime, of: stay, because: .beforeTenYears)
      return nil
    }
    if from >= window.upperBound {
      leaveOut(length * fullTime, of: stay, because: .notYetWorked)
      return nil
    }
    let offered = min(stay.hours(at: from), fullTime)
    let taken = min(offered, free)
    free -= taken
    let time = WorkTime(units: length * taken)
    counted[stay.index] = counted[stay.index] + time
    leaveOut(length * (offered - taken), of: stay, because: .beyondThirtyHours)
    leaveOut(length * (fullTime - offered), of: stay, because: .partTime)
    return time
  }

  private mutating func leaveOut(_ units: Int, of stay: Stay, because cause: LeftOutCause) {
    guard !leftOut.isEmpty, units > 0 else { return }
    leftOut[stay.index][cause, default: 0] += units
  }

  /// Takes back the time abroad outside the best occupation.
  private mutating func moveOtherOccupations() {
    guard let best = bestForeign else { return }
    for index in jobs.indices
    where counted[index] > .zero && jobs[index].isInCanada == false
      && jobs[index].occupation != best.occupation
    {
      if !leftOut.isEmpty { leftOut[index][.otherOccupation] = counted[index].units }
      counted[index] = .zero
    }
  }

  /// Says job by job what counted and what did not, then the totals.
  func explain(of person: PersonRole, to reasons: inout Reasons) {
    for index in jobs.indices {
      if incomplete.contains(index) {
        reasons.note(person, .job(index), .incomplete)
      } else {
        let causes = LeftOutCause.allCases.compactMap { cause in
          leftOut[index][cause].map {
            Reason.LeftOut(cause: cause, time: WorkTime(units: $0))
          }
        }
        reasons.note(person, .job(index), .jobCounts(counted[index], leftOut: causes))
      }
    }
    reasons.note(person, .work, .canadianWork(canadian, years: canadian.years))
    if let best = bestForeign {
      reasons.note(
        person, .work,
        .foreignWork(best.time, years: best.time.years, occupation: best.occupation))
    }
  }
}

/// A complete job, laid on the line of time.
private struct Stay {
  let index: Int
  let occupation: OccupationCode
  let isInCanada: Bool
  let exclusion: LeftOutCause?
  /// From its first day to the day after its last, in sixtieths of a month.
  let span: Range<Int>
  private let hours: Int
  let changes: [(from: Int, hundredths: Int)]

  /// What tells jobs that share thirty hours a week from others: in Canada all do, and abroad those
  /// in one occupation, because one alone counts there.
  var pool: Int { isInCanada ? -1 : occupation.number }

  /// Canada first, then each occupation abroad; within these in the order they began.
  var order: (Int, Int, Int) { (pool, span.lowerBound, index) }

  init?(_ job: Job, at index: Int, before day: CalendarDate) {
    guard job.isComplete, let occupation = job.occupation, let isInCanada = job.isInCanada,
      let start = job.start, let end = job.end, let hours = job.hours
    else { return nil }
    let afterLast =
      switch end {
      case .ongoing: max(day, start)
      case .on(let last): max(last.next, start)
      }
    self.index = index
    self.occupation = occupation
    self.isInCanada = isInCanada
    self.hours = hours.hundredths
    exclusion = job.exclusion
    span = start.sixtieths..<max(afterLast.sixtieths, start.sixtieths)
    changes = job.hoursChanges.map { ($0.from.sixtieths, $0.hours.hundredths) }
      .sorted { $0.from < $1.from }
  }

  /// The weekly hours at a place on the line of time, in hundredths.
  func hours(at place: Int) -> Int {
    changes.last { $0.from <= place }?.hundredths ?? hours
  }
}
