/// Every job's time, entered once: what counts, and what does not with its cause.
///
/// Pieces of jobs come from `Stay.share`; what does not count of one is entered under a cause. So
/// counted and left-out time always add up to the time between the job's dates.
struct WorkLedger {
  /// Places in the list of jobs that lack a deciding answer: they are not entered.
  private(set) var incomplete: [Int] = []
  private(set) var counted: [WorkTime]
  /// By job, where somebody asks for causes; else there is nothing here.
  private var leftOut: [[LeftOutCause: Int]] = []
  private let jobs: [Job]
  private let day: CalendarDate

  /// All the time that counts in Canada.
  private(set) var canadian = WorkTime.zero
  /// The occupation abroad with the most time that counts: of several, the one of least number.
  private(set) var bestForeign: (occupation: OccupationCode, time: WorkTime)?

  init(jobs: [Job], on day: CalendarDate, keepsCauses: Bool) {
    (self.jobs, self.day) = (jobs, day)
    counted = Array(repeating: .zero, count: jobs.count)
    if keepsCauses { leftOut = Array(repeating: [:], count: jobs.count) }

    incomplete = jobs.indices.filter { !jobs[$0].isComplete }
    let window = WorkRule.rankingSystem.window(before: day)
    let stays = Stay.all(jobs, before: day, under: .rankingSystem)
      .sorted { $0.pool < $1.pool }
    // In Canada all jobs share thirty hours a week; abroad one occupation alone counts, so each has
    // thirty hours of its own to fill.
    var rest = stays[...]
    while let first = rest.first {
      let sharing = rest.prefix { $0.pool == first.pool }
      rest = rest.dropFirst(sharing.count)
      enter(sharing, in: window)
    }
    moveOtherOccupations()
  }

  /// Enters the jobs that share thirty hours a week.
  private mutating func enter(_ stays: ArraySlice<Stay>, in window: Range<Int>) {
    var time: WorkTime?
    Stay.share(Array(stays), in: window) { piece in
      if let part = enter(piece) { time = (time ?? .zero) + part }
    }
    guard let time, let first = stays.first else { return }
    if first.isInCanada {
      canadian = time
    } else if bestForeign.map({ $0.time < time }) ?? true {
      bestForeign = (first.occupation, time)
    }
  }

  /// Enters one piece of one job, and gives what counts of it, or `nil` where none of it can.
  private mutating func enter(_ piece: WorkPiece) -> WorkTime? {
    let index = piece.stay.index
    let fullTime = WorkTime.fullTimeHundredths
    switch piece.share {
    case .excluded(let cause): leaveOut(piece.length * fullTime, of: index, because: cause)
    case .beforeWindow: leaveOut(piece.length * fullTime, of: index, because: .beforeTenYears)
    case .afterWindow: leaveOut(piece.length * fullTime, of: index, because: .notYetWorked)
    case .taken(let taken, let offered):
      let time = WorkTime(units: piece.length * taken)
      counted[index] = counted[index] + time
      leaveOut(piece.length * (offered - taken), of: index, because: .beyondThirtyHours)
      leaveOut(piece.length * (fullTime - offered), of: index, because: .partTime)
      return time
    }
    return nil
  }

  private mutating func leaveOut(_ units: Int, of index: Int, because cause: LeftOutCause) {
    guard !leftOut.isEmpty, units > 0 else { return }
    leftOut[index][cause, default: 0] += units
  }

  /// Takes back the time abroad outside the best occupation.
  private mutating func moveOtherOccupations() {
    guard let best = bestForeign else { return }
    for (index, job) in jobs.enumerated()
    where job.isInCanada == false && job.occupation != best.occupation && counted[index] > .zero {
      leaveOut(counted[index].units, of: index, because: .otherOccupation)
      counted[index] = .zero
    }
  }

  /// Says job by job what counted and what did not, then the totals.
  func explain(of person: PersonRole, to reasons: inout Reasons) {
    for index in jobs.indices {
      if incomplete.contains(index) {
        reasons.note(person, .job(index), .incomplete)
      } else {
        reasons.note(person, .job(index), .jobCounts(counted[index], leftOut: causes(of: index)))
      }
    }
    reasons.note(person, .work, .canadianWork(canadian, years: canadian.years))
    if let best = bestForeign {
      reasons.note(
        person, .work,
        .foreignWork(best.time, years: best.time.years, occupation: best.occupation))
    }
  }

  /// Why time of a job does not count; one that goes on from a later day has no time at all yet.
  private func causes(of index: Int) -> [Reason.LeftOut] {
    if let start = jobs[index].start, start >= day, jobs[index].end == .ongoing {
      return [Reason.LeftOut(cause: .notYetWorked, time: .zero)]
    }
    return LeftOutCause.allCases.compactMap { cause in
      leftOut[index][cause].map { Reason.LeftOut(cause: cause, time: WorkTime(units: $0)) }
    }
  }
}
