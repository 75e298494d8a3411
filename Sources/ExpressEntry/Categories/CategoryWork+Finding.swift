extension WorkHistory {
  /// Whether dated jobs have the months a category asks for in one listed occupation.
  func finding(for work: CategoryWork, on day: CalendarDate) -> CategoryFinding {
    guard let jobs else { return findingWithoutJobs(for: work) }
    let listed = work.listed(among: jobs)
    let best = work.best(of: listed, on: day)
    if let best, best.time >= work.needed {
      return CategoryFinding(
        standing: .qualifies, reasons: [.workMet(best.occupation, best.time)])
    }
    let open = jobs.indices.filter { work.mayHold(jobs[$0]) }
    var finding = CategoryFinding(
      standing: open.isEmpty ? .doesNotQualify : .unknown, reasons: [])
    if let best {
      let missing = WorkTime(units: work.needed.units - best.time.units)
      finding.reasons.append(.workShort(best.occupation, best.time, missing: missing))
    } else {
      finding.reasons.append(.workNotListed)
    }
    if let (reached, occupation) = work.reached(by: listed, after: day) {
      finding.reasons.append(.workReached(reached, occupation))
    }
    finding.reasons += jobs.indices.compactMap { work.obstacle(of: jobs[$0], at: $0, on: day) }
    finding.reasons += open.map { .jobIncomplete($0) }
    return finding
  }

  /// Declared years name no occupation: only none at all says anything.
  private func findingWithoutJobs(for work: CategoryWork) -> CategoryFinding {
    let isNone = declaredCanadianYears == 0 && (work.isInCanada || declaredForeignYears == 0)
    return isNone
      ? CategoryFinding(standing: .doesNotQualify, reasons: [.workNotListed])
      : CategoryFinding(standing: .unknown, reasons: [.workUnanswered])
  }
}

extension CategoryWork {
  /// The full-time work asked for.
  var needed: WorkTime { WorkTime(units: months * WorkTime.unitsInMonth) }

  /// The complete jobs in listed occupations: occupations do not share their hours here.
  fileprivate func listed(among jobs: [Job]) -> WorkHistory {
    var history = WorkHistory()
    history.jobs = jobs.filter { $0.isComplete && lists($0) }
    return history
  }

  private func lists(_ job: Job) -> Bool { job.occupation.map(occupations.contains) ?? false }

  /// The listed occupation with the most time that counts before a day.
  fileprivate func best(
    of history: WorkHistory, on day: CalendarDate
  ) -> (occupation: OccupationCode, time: WorkTime)? {
    let experience = history.experience(under: rule, before: day)
    return isContinuous ? experience?.longest : experience?.greatest
  }

  /// Whether a job that lacks an answer may turn out to count.
  fileprivate func mayHold(_ job: Job) -> Bool {
    guard !job.isComplete, job.occupation == nil || lists(job) else { return false }
    return !(isInCanada && job.isInCanada == false)
  }

  /// Why a complete job in a listed occupation gives nothing.
  fileprivate func obstacle(of job: Job, at index: Int, on day: CalendarDate) -> CategoryReason? {
    guard job.isComplete, lists(job) else { return nil }
    if isInCanada && job.isInCanada == false { return .jobAbroad(index) }
    if let cause = rule.exclusion(of: job, on: day) { return .jobLeftOut(index, cause) }
    guard case .on(let last)? = job.end, last < day.adding(years: -rule.years) else { return nil }
    return .jobTooOld(index)
  }

  /// The first later day on which work that goes on would be enough, within another three years.
  ///
  /// No day adds more than itself, so what is missing can be leapt over; work that leaves the three
  /// years meanwhile makes a leap fall short, and another follows.
  fileprivate func reached(
    by history: WorkHistory, after day: CalendarDate
  ) -> (day: CalendarDate, occupation: OccupationCode)? {
    guard history.jobs?.contains(where: { $0.lasts(on: day) }) == true else { return nil }
    let limit = day.adding(years: rule.years)
    var day = day
    while day < limit, day.next > day {
      let best = best(of: history, on: day)
      if let best, best.time >= needed { return (day, best.occupation) }
      let missing = needed.units - (best?.time.units ?? 0)
      let parts = (missing + WorkTime.fullTimeHundredths - 1) / WorkTime.fullTimeHundredths
      let goal = day.sixtieths + parts
      repeat { day = day.next } while day.sixtieths < goal && day < limit
    }
    guard let best = best(of: history, on: day), best.time >= needed else { return nil }
    return (day, best.occupation)
  }
}

extension Job {
  /// Whether it goes on, or will, on a day.
  fileprivate func lasts(on day: CalendarDate) -> Bool {
    switch end {
    case .ongoing?: true
    case .on(let last)?: last >= day
    case nil: false
    }
  }
}
