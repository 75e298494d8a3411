/// A complete job, laid on the line of time.
struct Stay {
  let index: Int
  let occupation: OccupationCode
  let isInCanada: Bool
  let exclusion: LeftOutCause?
  /// From its first day to the day after its last, in sixtieths of a month.
  let span: Range<Int>
  /// What tells jobs that share thirty hours a week from others: in Canada all do, and abroad those
  /// in one occupation.
  var pool: Int { isInCanada ? -1 : occupation.number }
  private let hours: Int
  private let changes: [(from: Int, hundredths: Int)]

  init?(_ job: Job, at index: Int, before day: CalendarDate, under rule: WorkRule) {
    self.init(job, at: index, before: day, exclusion: rule.exclusion(of: job, on: day))
  }

  init?(_ job: Job, at index: Int, before day: CalendarDate, exclusion: LeftOutCause?) {
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
    self.exclusion = exclusion
    span = start.sixtieths..<max(afterLast.sixtieths, start.sixtieths)
    changes = job.hoursChanges.map { ($0.from.sixtieths, $0.hours.hundredths) }
      .sorted { $0.from < $1.from }
  }

  /// The jobs that lack no deciding answer.
  static func all(_ jobs: [Job], before day: CalendarDate, under rule: WorkRule) -> [Stay] {
    jobs.enumerated().compactMap { Stay($0.element, at: $0.offset, before: day, under: rule) }
  }

  /// The weekly hours at a place on the line of time, in hundredths.
  private func hours(at place: Int) -> Int {
    changes.last { $0.from <= place }?.hundredths ?? hours
  }
}

/// A span of one job in which nothing changes.
struct WorkPiece {
  let stay: Stay
  let from, length: Int
  let share: Share

  /// What becomes of it.
  enum Share {
    case excluded(LeftOutCause)
    case beforeWindow, afterWindow
    /// The hundredths of an hour a week that count, of those that could: at most thirty hours.
    case taken(Int, of: Int)
  }
}

extension Stay {
  /// Shares thirty hours a week among jobs, piece by piece.
  ///
  /// The line of time is cut wherever a job, its hours or the window begins or ends. In each piece
  /// the jobs fill at most thirty hours a week, in the order they began (MI 15(6), IRPR 80(4)).
  static func share(
    _ stays: [Stay], in window: Range<Int>, note: (WorkPiece) -> Void
  ) {
    let stays = stays.sorted { ($0.span.lowerBound, $0.index) < ($1.span.lowerBound, $1.index) }
    var cuts = [window.lowerBound, window.upperBound]
    cuts.reserveCapacity(2 + 2 * stays.count)
    for stay in stays {
      cuts.append(stay.span.lowerBound)
      cuts.append(stay.span.upperBound)
      cuts.append(contentsOf: stay.changes.lazy.map(\.from))
    }
    cuts.sort()
    for (from, to) in zip(cuts, cuts.dropFirst()) where from < to {
      var free = WorkTime.fullTimeHundredths
      for stay in stays where stay.span.contains(from) {
        let share = stay.share(at: from, in: window, free: &free)
        note(WorkPiece(stay: stay, from: from, length: to - from, share: share))
      }
    }
  }

  /// What this job may take of the hours still free at a place.
  private func share(at place: Int, in window: Range<Int>, free: inout Int) -> WorkPiece.Share {
    if let exclusion { return .excluded(exclusion) }
    if place < window.lowerBound { return .beforeWindow }
    if place >= window.upperBound { return .afterWindow }
    let offered = min(hours(at: place), WorkTime.fullTimeHundredths)
    let taken = min(offered, free)
    free -= taken
    return .taken(taken, of: offered)
  }
}
