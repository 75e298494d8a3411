extension Profile {
  /// Adds what the ruleset's table of high-wage occupations reads, where it has one.
  func addHighWage(to candidate: inout Candidate, on day: CalendarDate, under rules: Ruleset) {
    guard let table = rules.additional.highWage.table else { return }
    if table.countsWork {
      candidate.highWageWork = applicant.work.highWage(on: day, by: table)
      let isUnfinished = applicant.work.jobs != nil && applicant.work.mayHoldMore(inCanada: true)
      if candidate.highWageWork == nil || isUnfinished {
        candidate.unfinished.insert(.highWage)
      }
    }
    if table.countsOffers {
      candidate.highWageOffer = jobOffer.highWage(by: table)
      if candidate.highWageOffer == nil { candidate.unfinished.insert(.highWage) }
    }
  }
}

extension WorkHistory {
  /// The work in Canada that earns most by the table; open while no dated job tells of any.
  ///
  /// Months count as they do for Canadian work experience, and in one occupation at a time.
  func highWage(on day: CalendarDate, by table: HighWageTable) -> HighWageFact? {
    guard hasEvidence(inCanada: true), let jobs else {
      let isNone = declaredCanadianYears.map { $0 == 0 } ?? !mayHoldMore(inCanada: true)
      return isNone ? HighWageFact.none : nil
    }
    let ledger = WorkLedger(jobs: jobs, on: day, keepsCauses: false)
    var worked: [OccupationCode: WorkTime] = [:]
    for (index, job) in jobs.enumerated() where job.isInCanada == true {
      guard let occupation = job.occupation else { continue }
      worked[occupation] = (worked[occupation] ?? .zero) + ledger.counted[index]
    }
    var best = HighWageFact.none
    for (occupation, time) in worked.sorted(by: { $0.key < $1.key })
    where time > .zero && time.months >= table.leastMonths {
      guard let tier = table.tier(of: occupation) else { continue }
      let fact = HighWageFact.listed(occupation, tier: tier)
      let isBetter =
        best == .none
        || table.points(work: fact, offer: nil) > table.points(work: best, offer: nil)
      if isBetter { best = fact }
    }
    return best
  }
}

extension JobOffer {
  /// The offer as the table has it; open while it or its occupation is.
  func highWage(by table: HighWageTable) -> HighWageFact? {
    switch isHeld {
    case false?: HighWageFact.none
    case true?:
      occupation.map { code in
        table.tier(of: code).map { .listed(code, tier: $0) } ?? .none
      }
    case nil: nil
    }
  }
}
