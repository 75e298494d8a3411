/// Years of work that a class asks for, and how it counts them.
struct WorkTest {
  let rule: WorkRule
  let years: Int
  /// The jobs that may count, already cut to the span that does.
  let jobs: [Job]
  let measure: @Sendable (Experience) -> WorkTime
  /// What it comes to if breaks of a week do not matter; `nil` where none matter anyway.
  var looseMeasure: (@Sendable (Experience) -> WorkTime)?

  /// The time asked for.
  var needed: WorkTime { WorkTime(units: years * WorkTime.unitsInYear) }

  /// The time that some of the jobs come to before a day.
  func time(before day: CalendarDate, where counts: (Job) -> Bool = { _ in true }) -> WorkTime {
    measure(experience(before: day, where: counts))
  }

  /// The same over short breaks.
  func timeOverBreaks(
    before day: CalendarDate, where counts: (Job) -> Bool = { _ in true }
  ) -> WorkTime {
    (looseMeasure ?? measure)(experience(before: day, where: counts))
  }

  private func experience(before day: CalendarDate, where counts: (Job) -> Bool) -> Experience {
    Experience(in: jobs.filter(counts), under: rule, before: day)
  }

  /// Whether it is enough only with work of physicians paid fee for service.
  func restsOnPhysicianPolicy(before day: CalendarDate) -> Bool {
    time(before: day) >= needed && time(before: day) { $0.basis != .physician } < needed
  }

  /// Full-time months missing on a day, rounded up.
  func monthsMissing(before day: CalendarDate) -> Int {
    let missing = needed.units - time(before: day).units
    return max(0, (missing + WorkTime.unitsInMonth - 1) / WorkTime.unitsInMonth)
  }

  /// The first day before which the jobs that still last have made up the time, if they go on.
  ///
  /// Not looked for beyond ten years, in which part-time work of few hours may not get there.
  func dayReached(from day: CalendarDate) -> CalendarDate? {
    guard jobs.contains(where: { $0.end == .ongoing }) else { return nil }
    let last = day.adding(years: 10)
    var day = day
    while day < last {
      let missing = needed.units - time(before: day).units
      if missing <= 0 { return day }
      // A day adds two sixtieths of a month at most, but for the last of February: never too far.
      day = day.adding(days: max(1, missing / (2 * WorkTime.fullTimeHundredths) - 3))
    }
    return nil
  }
}

/// Why dated jobs do not tell all of a person's work on one side of the border.
enum WorkGap: Hashable {
  case unanswered
  /// Whole years were declared: at least one, or nought on both sides of the border.
  case declared(Int)
  case unfinishedJob
}

extension WorkHistory {
  /// What dated jobs leave open on both sides of the border together.
  ///
  /// Nought declared on either side says that neither makes a year: the two together still may.
  var gapsAnywhere: [WorkGap] {
    jobs == nil && gaps.isEmpty ? [.declared(0)] : gaps
  }

  /// What dated jobs leave open, in Canada and abroad.
  var gaps: [WorkGap] { [gap(inCanada: true), gap(inCanada: false)].compactMap(\.self) }

  /// What dated jobs leave open, in Canada or abroad.
  func gap(inCanada: Bool) -> WorkGap? {
    let mayBeHere = jobs?.contains { !$0.isComplete && $0.isInCanada != !inCanada }
    if mayBeHere == true { return .unfinishedJob }
    if hasEvidence(inCanada: inCanada) { return nil }
    let declared = inCanada ? declaredCanadianYears : declaredForeignYears
    if let declared { return declared > 0 ? .declared(declared) : nil }
    return jobs == nil ? .unanswered : nil
  }
}
