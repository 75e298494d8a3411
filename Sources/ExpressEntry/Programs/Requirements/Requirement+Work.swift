extension Requirement {
  /// Years of work, by a class's own count.
  ///
  /// `fact` says what was counted. Where it is not enough, what the jobs leave open keeps the answer
  /// open too.
  static func work(
    _ test: WorkTest, on day: CalendarDate, gaps: [WorkGap], citation: Citation,
    fact: (WorkTime) -> Fact
  ) -> Requirement {
    let time = test.time(before: day)
    let found = time > .zero ? [fact(time)] : gaps.isEmpty ? [.noWork] : []
    if time >= test.needed { return Requirement(.work, .met, citation, facts: found) }
    if test.timeOverBreaks(before: day) >= test.needed {
      return Requirement(
        .work, .unknown, citation, facts: found + [.shortBreak], remedies: [.officer])
    }
    guard gaps.isEmpty else {
      let facts: [Fact] = gaps.compactMap {
        if case .declared(let years) = $0 { .declaredYears(years) } else { nil }
      }
      return Requirement(
        .work, .unknown, citation, facts: found + facts, remedies: remedies(for: gaps))
    }
    return Requirement(
      .work, .unmet, citation, facts: found,
      remedies: [
        .work(months: test.monthsMissing(before: day), reached: test.dayReached(from: day))
      ])
  }

  private static func remedies(for gaps: [WorkGap]) -> [Remedy] {
    var remedies: [Remedy] = []
    for gap in gaps {
      let remedy: Remedy =
        switch gap {
        case .unanswered: .answer(.jobs)
        case .declared: .evidence(.jobs)
        case .unfinishedJob: .answer(.unfinishedJobs)
        }
      if !remedies.contains(remedy) { remedies.append(remedy) }
    }
    return remedies
  }

  /// The lead statement and the main duties, during the work that is relied on.
  ///
  /// Work that falls short is judged as far as it goes, so that one shortfall is told once.
  static func mainDuties(
    _ test: WorkTest, on day: CalendarDate, gaps: [WorkGap], citation: Citation
  ) -> Requirement {
    let time = test.time(before: day)
    let needed = min(time, test.needed)
    guard needed > .zero else {
      return gaps.isEmpty
        ? Requirement(.mainDuties, .unmet, citation, facts: [.noWork])
        : Requirement(
          .mainDuties, .unknown, citation, facts: [.mainDuties(nil)],
          remedies: [.answer(.mainDuties)])
    }
    if test.time(before: day, where: { $0.didMainDuties == true }) >= needed {
      return Requirement(.mainDuties, .met, citation, facts: [.mainDuties(true)])
    }
    let mayStill = test.time(before: day, where: { $0.didMainDuties != false }) >= needed
    let isOpen = mayStill || (time < test.needed && !gaps.isEmpty)
    return Requirement(
      .mainDuties, isOpen ? .unknown : .unmet, citation,
      facts: [.mainDuties(isOpen ? nil : false)], remedies: isOpen ? [.answer(.mainDuties)] : [])
  }
}
