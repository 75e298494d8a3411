extension WorkHistory {
  /// Whether dated jobs have the months a category asks for in one listed occupation.
  ///
  /// Work counts for certain where its main duties were done and a program counts its footing. Where
  /// either is open, or a break of a week at most is all that is in the way, so is the standing.
  func finding(for work: CategoryWork, on day: CalendarDate) -> CategoryFinding {
    guard let jobs else { return findingWithoutJobs(for: work) }
    if let best = work.best(of: work.certain(among: jobs), on: day), best.time >= work.needed {
      return CategoryFinding(
        standing: .qualifies, reasons: [.workMet(best.occupation, best.time)])
    }
    let possible = work.possible(among: jobs)
    let best = work.best(of: possible, on: day)
    let loose = work.best(of: possible, on: day, overBreaks: true)
    let isPossible = loose.map { $0.time >= work.needed } ?? false
    let open = jobs.indices.filter { work.mayHold(jobs[$0]) }
    var finding = CategoryFinding(
      standing: isPossible || !open.isEmpty ? .unknown : .doesNotQualify, reasons: [])
    if isPossible, let loose {
      finding.reasons.append(.workPossible(loose.occupation, loose.time))
      if best.map({ $0.time < work.needed }) ?? true { finding.reasons.append(.shortBreak) }
    } else if let best {
      let missing = WorkTime(units: work.needed.units - best.time.units)
      finding.reasons.append(.workShort(best.occupation, best.time, missing: missing))
    } else {
      finding.reasons.append(.workNotListed)
    }
    if !isPossible, let (reached, occupation) = work.reached(by: possible, after: day) {
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

  /// The complete jobs in listed occupations whose main duties were done: occupations do not share
  /// their hours here.
  fileprivate func certain(among jobs: [Job]) -> [Job] {
    listed(among: jobs.filter { $0.didMainDuties == true })
  }

  /// Those whose main duties may have been done, and whose footing may count.
  fileprivate func possible(among jobs: [Job]) -> [Job] {
    listed(
      among: jobs.filter { $0.didMainDuties != false }.map { job in
        var job = job
        if job.isInCanada == true && job.basis != .unpaid {
          (job.basis, job.wasFullTimeStudent) = (.employee, false)
        }
        return job
      })
  }

  private func listed(among jobs: [Job]) -> [Job] { jobs.filter { $0.isComplete && lists($0) } }

  private func lists(_ job: Job) -> Bool { job.occupation.map(occupations.contains) ?? false }

  /// The listed occupation with the most time that counts before a day.
  fileprivate func best(
    of jobs: [Job], on day: CalendarDate, overBreaks: Bool = false
  ) -> (occupation: OccupationCode, time: WorkTime)? {
    let experience = Experience(in: jobs, under: rule, before: day)
    guard isContinuous else { return experience.greatest }
    return overBreaks ? experience.longestAcrossShortBreaks : experience.longest
  }

  /// Whether a job that lacks an answer may turn out to count.
  fileprivate func mayHold(_ job: Job) -> Bool {
    guard !job.isComplete, job.didMainDuties != false, job.occupation == nil || lists(job)
    else { return false }
    return !(isInCanada && job.isInCanada == false)
  }

  /// Why a complete job in a listed occupation gives nothing, or nothing for certain.
  fileprivate func obstacle(of job: Job, at index: Int, on day: CalendarDate) -> CategoryReason? {
    guard job.isComplete, lists(job) else { return nil }
    if isInCanada && job.isInCanada == false { return .jobAbroad(index) }
    if job.didMainDuties == false { return .jobWithoutDuties(index) }
    if case .on(let last)? = job.end, last < day.adding(years: -rule.years) {
      return .jobTooOld(index)
    }
    if let cause = rule.exclusion(of: job, on: day) {
      return cause.isDoubtfulForCategories ? .jobDoubtful(index, cause) : .jobLeftOut(index, cause)
    }
    return job.didMainDuties == nil ? .jobDutiesOpen(index) : nil
  }

  /// The first later day on which work that goes on would be enough, within another three years.
  ///
  /// No day adds more than itself, so what is missing can be leapt over; work that leaves the three
  /// years meanwhile makes a leap fall short, and another follows.
  fileprivate func reached(
    by jobs: [Job], after day: CalendarDate
  ) -> (day: CalendarDate, occupation: OccupationCode)? {
    guard jobs.contains(where: { $0.lasts(on: day) }) else { return nil }
    let limit = day.adding(years: rule.years)
    var day = day
    while day < limit, day.next > day {
      let best = best(of: jobs, on: day)
      if let best, best.time >= needed { return (day, best.occupation) }
      let missing = needed.units - (best?.time.units ?? 0)
      let parts = (missing + WorkTime.fullTimeHundredths - 1) / WorkTime.fullTimeHundredths
      let goal = day.sixtieths + parts
      repeat { day = day.next } while day.sixtieths < goal && day < limit
    }
    guard let best = best(of: jobs, on: day), best.time >= needed else { return nil }
    return (day, best.occupation)
  }
}

extension LeftOutCause {
  /// Whether what is published of categories leaves it open: the programs leave such work out.
  fileprivate var isDoubtfulForCategories: Bool {
    switch self {
    case .fullTimeStudent, .selfEmployedInCanada, .physicianBeforePolicy: true
    default: false
    }
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
