/// Work as one rule counts it in the years before a day, occupation by occupation.
public struct Experience: Hashable, Sendable {
  /// All the time that counts, in any occupation: jobs at the same time make at most thirty hours.
  public private(set) var total = WorkTime.zero
  /// The time of each occupation by itself.
  public private(set) var byOccupation: [OccupationCode: WorkTime] = [:]
  /// The longest time of each occupation without a day between: its most work, not its most days.
  public private(set) var continuous: [OccupationCode: WorkTime] = [:]
  /// The same, going on over breaks of a week at most: no text says whether such a break, a weekend
  /// between two jobs say, ends a continuous period.
  public private(set) var acrossShortBreaks: [OccupationCode: WorkTime] = [:]
  /// Whether a job still lacks an answer that decides whether it counts.
  public let isUnfinished: Bool

  /// The occupation with the most time; of two alike, the one with the lower code.
  public var greatest: (occupation: OccupationCode, time: WorkTime)? {
    Self.greatest(of: byOccupation)
  }

  /// The occupation with the longest continuous time; of two alike, the one with the lower code.
  public var longest: (occupation: OccupationCode, time: WorkTime)? {
    Self.greatest(of: continuous)
  }

  /// The occupation with the longest time over short breaks; of two alike, the one with the lower
  /// code.
  public var longestAcrossShortBreaks: (occupation: OccupationCode, time: WorkTime)? {
    Self.greatest(of: acrossShortBreaks)
  }

  private static func greatest(
    of times: [OccupationCode: WorkTime]
  ) -> (occupation: OccupationCode, time: WorkTime)? {
    times.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }
}

extension WorkHistory {
  /// What the dated jobs come to under a rule in the years before a day; `nil` where none are
  /// listed.
  ///
  /// The Canadian Experience Class, and categories for work in Canada, read work in Canada alone;
  /// the other rules read work in Canada and abroad together. Employers do not matter: a job that
  /// begins the day after another ends continues it.
  public func experience(under rule: WorkRule, before day: CalendarDate) -> Experience? {
    jobs.map { Experience(in: $0, under: rule, before: day) }
  }
}

extension Experience {
  /// What some jobs come to under a rule in the years before a day.
  init(in jobs: [Job], under rule: WorkRule, before day: CalendarDate) {
    isUnfinished = jobs.contains { !$0.isComplete }
    let stays = Stay.all(jobs, before: day, under: rule)
      .filter { $0.isInCanada || !rule.readsCanadaAlone }
    let window = rule.window(before: day)
    Stay.share(stays, in: window) { total = total + $0.time }
    for (occupation, stays) in Dictionary(grouping: stays, by: \.occupation) {
      var runs = Runs()
      var looseRuns = Runs(longestBreak: WorkRule.shortBreak)
      Stay.share(stays, in: window) {
        runs.add($0)
        looseRuns.add($0)
      }
      guard runs.sum > .zero else { continue }
      byOccupation[occupation] = runs.sum
      continuous[occupation] = runs.longest
      acrossShortBreaks[occupation] = looseRuns.longest
    }
  }
}

/// Pieces of work in the order of time, gathered into runs without a break longer than one given.
private struct Runs {
  /// In sixtieths of a month.
  let longestBreak: Int
  private(set) var sum = WorkTime.zero
  private(set) var longest = WorkTime.zero
  private var current = WorkTime.zero
  private var end: Int?

  init(longestBreak: Int = 0) { self.longestBreak = longestBreak }

  mutating func add(_ piece: WorkPiece) {
    let time = piece.time
    guard time > .zero else { return }
    // Two jobs at once give two pieces of the same place: the second one closes no gap.
    if let end, piece.from > end + longestBreak { current = .zero }
    end = max(end ?? 0, piece.from + piece.length)
    current = current + time
    longest = max(longest, current)
    sum = sum + time
  }
}

extension WorkPiece {
  /// The time of it that counts.
  fileprivate var time: WorkTime {
    guard case .taken(let taken, _) = share else { return .zero }
    return WorkTime(units: length * taken)
  }
}
