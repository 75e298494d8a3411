extension WorkHistory {
  /// Whole years of skilled work in Canada and abroad: from dated jobs, or as declared.
  ///
  /// MI 15 and IRCC's CRS tool: work in the ten years before the day, paid, in TEER 0 to 3, thirty
  /// hours a week or the equal in part time. In Canada one or more occupations count together;
  /// abroad only one occupation does, the best.
  ///
  /// Canada and abroad are told apart: complete jobs there are evidence and win over declared years;
  /// else the declared years stand. A list of jobs is a whole answer, so a side without a job is
  /// nought, but for a job that is not complete: it leaves the fact open.
  func years(
    on day: CalendarDate, of person: PersonRole, noting reasons: inout Reasons
  ) -> (canadian: Int?, foreign: Int?, isUnfinished: Bool) {
    let ledger = WorkLedger(jobs: jobs ?? [], on: day, keepsCauses: reasons.areKept)
    if reasons.areKept && jobs != nil { ledger.explain(of: person, to: &reasons) }
    let canadian = settle(declaredCanadianYears, inCanada: true, ledger.canadian.years)
    let foreign = settle(
      declaredForeignYears, inCanada: false, ledger.bestForeign?.time.years ?? 0)
    if canadian.isSetAside || foreign.isSetAside {
      reasons.note(person, .work, .declaredValueSetAside)
    }
    if canadian.isDeclared || foreign.isDeclared {
      reasons.note(person, .work, .declaredValueUsed)
    }
    return (canadian.years, foreign.years, !ledger.incomplete.isEmpty)
  }

  /// The years of one side of the border.
  private func settle(
    _ declared: Int?, inCanada: Bool, _ counted: Int
  ) -> (years: Int?, isSetAside: Bool, isDeclared: Bool) {
    if hasEvidence(inCanada: inCanada) { return (counted, declared != nil, false) }
    if let declared { return (declared, false, true) }
    return (mayHoldMore(inCanada: inCanada) ? nil : 0, false, false)
  }

  /// Whether work may be there that no complete job tells of: none is listed, or one that is listed
  /// still lacks an answer.
  func mayHoldMore(inCanada: Bool) -> Bool {
    jobs?.contains { !$0.isComplete && $0.isInCanada != !inCanada } ?? true
  }

  /// Whether dated jobs speak for work in Canada, or abroad.
  public func hasEvidence(inCanada: Bool) -> Bool {
    jobs?.contains { $0.isComplete && $0.isInCanada == inCanada } ?? false
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
