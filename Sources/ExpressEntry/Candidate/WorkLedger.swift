/// Every job's time, entered once: what counts, and what does not with its cause.
///
/// Pieces of jobs come from `Stay.share`; what does not count of one is entered under a cause. So
/// counted and left-out time always add up to the time between the job's dates.
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

    let stays = Stay.all(jobs, before: day, under: .rankingSystem)
    incomplete = jobs.indices.filter { !jobs[$0].isComplete }
    let window = WorkRule.rankingSystem.window(before: day)
    Stay.share(stays.filter(\.isInCanada), in: window) { enter($0) }
    // Abroad one occupation alone counts, so each has thirty hours of its own to fill.
    let abroad = Dictionary(grouping: stays.filter { !$0.isInCanada }, by: \.occupation)
    for occupation in abroad.keys.sorted() {
      Stay.share(abroad[occupation] ?? [], in: window) { enter($0) }
    }
    moveOtherOccupations()
  }

  /// The occupation abroad with the most time that counts.
  var bestForeign: (occupation: OccupationCode, time: WorkTime)? {
    foreign.sorted { $0.key < $1.key }.max { $0.value < $1.value }
      .map { ($0.key, $0.value) }
  }

  /// Enters one piece of one job: what counts of it, and the rest under its cause.
  private mutating func enter(_ piece: WorkPiece) {
    let index = piece.stay.index
    let whole = piece.length * WorkTime.fullTimeHundredths
    switch piece.share {
    case .excluded(let cause): leftOut[index][cause, default: 0] += whole
    case .beforeWindow: leftOut[index][.beforeTenYears, default: 0] += whole
    case .afterWindow: leftOut[index][.notYetWorked, default: 0] += whole
    case .taken(let taken, let offered):
      let time = WorkTime(units: piece.length * taken)
      counted[index] = counted[index] + time
      if piece.stay.isInCanada {
        canadian = canadian + time
      } else {
        foreign[piece.stay.occupation, default: .zero] =
          foreign[piece.stay.occupation, default: .zero] + time
      }
      if offered > taken {
        leftOut[index][.beyondThirtyHours, default: 0] += piece.length * (offered - taken)
      }
      if offered < WorkTime.fullTimeHundredths {
        leftOut[index][.partTime, default: 0] +=
          piece.length * (WorkTime.fullTimeHundredths - offered)
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
