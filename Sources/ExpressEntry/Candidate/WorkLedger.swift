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
  private var leftOut: [[LeftOutCause: Int]]
  private let jobs: [Job]

  /// All the time that counts in Canada.
  private(set) var canadian = WorkTime.zero
  /// The time that counts abroad, by occupation.
  private var foreign: [OccupationCode: WorkTime] = [:]

  init(jobs: [Job], on day: CalendarDate) {
    self.jobs = jobs
    counted = Array(repeating: .zero, count: jobs.count)
    leftOut = Array(repeating: [:], count: jobs.count)

    var stays: [Stay] = []
    for (index, job) in jobs.enumerated() {
      if let stay = Stay(job, at: index, before: day) {
        stays.append(stay)
      } else if !job.isComplete {
        incomplete.append(index)
      }
    }
    let window = day.adding(years: -WorkHistory.window).sixtieths..<day.sixtieths
    enter(stays.filter(\.isInCanada), window: window)
    // Abroad one occupation alone counts, so each has thirty hours of its own to fill.
    let abroad = Dictionary(grouping: stays.filter { !$0.isInCanada }, by: \.occupation)
    for occupation in abroad.keys.sorted() { enter(abroad[occupation] ?? [], window: window) }
    moveOtherOccupations()
  }

  /// The occupation abroad with the most time that counts.
  var bestForeign: (occupation: OccupationCode, time: WorkTime)? {
    foreign.sorted { $0.key < $1.key }.max { $0.value < $1.value }
      .map { ($0.key, $0.value) }
  }

  private mutating func enter(_ stays: [Stay], window: Range<Int>) {
    let stays = stays.sorted { ($0.span.lowerBound, $0.index) < ($1.span.lowerBound, $1.index) }
    var cuts = Set([window.lowerBound, window.upperBound])
    for stay in stays {
      cuts.formUnion([stay.span.lowerBound, stay.span.upperBound])
      cuts.formUnion(stay.changes.map(\.from))
    }
    let edges = cuts.sorted()
    for (from, to) in zip(edges, edges.dropFirst()) {
      var free = WorkTime.fullTimeHundredths
      for stay in stays where stay.span.contains(from) {
        enter(stay, from: from, length: to - from, window: window, free: &free)
      }
    }
  }

  /// Enters one piece of one job, taking what it may from the thirty hours still free.
  private mutating func enter(
    _ stay: Stay, from: Int, length: Int, window: Range<Int>, free: inout Int
  ) {
    let whole = length * WorkTime.fullTimeHundredths
    if let cause = stay.exclusion {
      leftOut[stay.index][cause, default: 0] += whole
    } else if from < window.lowerBound {
      leftOut[stay.index][.beforeTenYears, default: 0] += whole
    } else if from >= window.upperBound {
      leftOut[stay.index][.notYetWorked, default: 0] += whole
    } else {
      let offered = min(stay.hours(at: from), WorkTime.fullTimeHundredths)
      let taken = min(offered, free)
      free -= taken
      let time = WorkTime(units: length * taken)
      counted[stay.index] = counted[stay.index] + time
      if stay.isInCanada {
        canadian = canadian + time
      } else {
        foreign[stay.occupation, default: .zero] = foreign[stay.occupation, default: .zero] + time
      }
      if offered > taken {
        leftOut[stay.index][.beyondThirtyHours, default: 0] += length * (offered - taken)
      }
      if offered < WorkTime.fullTimeHundredths {
        leftOut[stay.index][.partTime, default: 0] +=
          length * (WorkTime.fullTimeHundredths - offered)
      }
    }
  }

  /// Takes back the time abroad outside the best occupation.
  private mutating func moveOtherOccupations() {
    guard let best = bestForeign else { return }
    for (index, job) in jobs.enumerated()
    where job.isInCanada == false && job.occupation != best.occupation && counted[index] > .zero {
      leftOut[index][.otherOccupation, default: 0] += counted[index].units
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
