extension WorkHistory {
  /// Whole years of skilled work in Canada and abroad: from dated jobs, or as declared.
  ///
  /// MI 15 and IRCC's CRS tool: work in the ten years before the day, paid, in TEER 0 to 3, thirty
  /// hours a week or the equal in part time. In Canada one or more occupations count together;
  /// abroad only one occupation does, the best.
  func years(
    on day: CalendarDate, of person: PersonRole, noting reasons: inout Reasons
  ) -> (canadian: Int?, foreign: Int?, isUnfinished: Bool) {
    guard let jobs else {
      if declaredCanadianYears != nil || declaredForeignYears != nil {
        reasons.note(person, .work, .declaredValueUsed)
      }
      return (declaredCanadianYears, declaredForeignYears, false)
    }
    if declaredCanadianYears != nil || declaredForeignYears != nil {
      reasons.note(person, .work, .declaredValueSetAside)
    }
    let ledger = WorkLedger(jobs: jobs, on: day)
    let foreign = ledger.bestForeign
    if reasons.areKept { ledger.explain(of: person, to: &reasons) }
    // While no job is complete, the years are open rather than nought.
    if !jobs.isEmpty && ledger.incomplete.count == jobs.count { return (nil, nil, true) }
    return (ledger.canadian.years, foreign?.time.years ?? 0, !ledger.incomplete.isEmpty)
  }
}

extension Job {
  /// Whether every answer that decides what counts is there.
  var isComplete: Bool {
    guard occupation != nil, let isInCanada, start != nil, end != nil, hours != nil, basis != nil
    else { return false }
    return !isInCanada || (wasAuthorized != nil && wasFullTimeStudent != nil)
  }
}
