extension Profile {
  /// The Federal Skilled Worker Class: IRPR 75 to 83.
  ///
  /// The primary occupation is the one that serves best.
  func skilledWorker(
    on day: CalendarDate, grid: SelectionGrid, funds: FundsAssessment
  ) -> ProgramAssessment {
    let work = applicant.work
    let gaps = work.gapsAnywhere
    let (test, occupation) = primaryOccupation(on: day)
    return ProgramAssessment(
      .skilledWorker,
      [
        .work(test, on: day, gaps: gaps, citation: .regulations("75(2)(a)")) { time in
          occupation.map { .continuousWork(time, years: test.years, $0) } ?? .noWork
        },
        .mainDuties(test, on: day, gaps: gaps, citation: .regulations("75(2)(b), (c)")),
        .language(
          of: applicant, least: Abilities(all: 7), on: day, citation: .regulations("75(2)(d)")),
        credential(on: day, for: occupation),
        points(of: grid, on: day),
        fundsRequirement(
          funds, exempting: jobOffer.arrangedEmployment, citation: .regulations("76(1)(b)")),
        outsideQuebec("75(1)"),
      ])
  }

  /// The occupation that a year without a gap is best shown in, and the test for it.
  private func primaryOccupation(
    on day: CalendarDate
  ) -> (test: WorkTest, occupation: OccupationCode?) {
    let jobs = applicant.work.jobs ?? []
    func test(_ code: OccupationCode) -> WorkTest {
      WorkTest(
        rule: .skilledWorker, years: 1, jobs: jobs.filter { $0.occupation == code },
        measure: { $0.continuous[code] ?? .zero },
        looseMeasure: { $0.acrossShortBreaks[code] ?? .zero })
    }
    /// A whole year first, then one that may still be, then time as far as it is asked for: certain
    /// duties before open ones, then any. Of whole years, one whose credential serves.
    func merit(_ code: OccupationCode) -> [Int] {
      let test = test(code)
      let done = test.time(before: day) { $0.didMainDuties == true }
      let open = test.time(before: day) { $0.didMainDuties != false }
      let loose = test.timeOverBreaks(before: day) { $0.didMainDuties != false }
      let all = test.time(before: day)
      let isWhole = [done, open, loose].map { $0 >= test.needed ? 1 : 0 }
      return isWhole + [credential(on: day, for: code).status.rank]
        + [done, open, all].map { min($0, test.needed).units } + [all.units, -code.number]
    }
    let codes = Set(jobs.compactMap(\.occupation).filter(\.isSkilled))
    let best = codes.map { (code: $0, merit: merit($0)) }
      .max { $0.merit.lexicographicallyPrecedes($1.merit) }
    guard let best else {
      return (WorkTest(rule: .skilledWorker, years: 1, jobs: [], measure: { _ in .zero }), nil)
    }
    return (test(best.code), best.code)
  }

  /// A Canadian credential, or a foreign one with an assessment less than five years old: by a
  /// professional body, where one is designated for the primary occupation.
  private func credential(
    on day: CalendarDate, for occupation: OccupationCode?
  ) -> Requirement {
    let citation = Citation.regulations("75(2)(e)")
    guard let credentials = applicant.education.credentials else {
      switch applicant.education.declaredLevel {
      case nil:
        return Requirement(
          .credential, .unknown, citation, remedies: [.answer(.credentials)])
      case .lessThanSecondary?:
        return Requirement(
          .credential, .unmet, citation, facts: [.noCredential], remedies: [.credential])
      case let level?:
        return Requirement(
          .credential, .unknown, citation, facts: [.education(level), .declaredValueUsed],
          remedies: [.evidence(.credentials)])
      }
    }
    let findings = credentials.map { $0.finding(on: day) }
    let counted = credentials.indices.filter { findings[$0] == .credentialCounts }
    let isFree = { (place: Int) in credentials[place].isCanadian == true }
    if let place = counted.first(where: isFree) ?? counted.first {
      let fact = Fact.credential(place, .credentialCounts)
      guard let occupation, !isFree(place) else {
        return Requirement(.credential, .met, citation, facts: [fact])
      }
      guard occupation.hasProfessionalBody else {
        // A body can be designated for a licensed occupation of TEER 1, 2 or 3 alone: 75(4)(b).
        let doubt: [Fact] = occupation.teer == 0 ? [] : [.otherProfessionalBody(occupation)]
        return Requirement(.credential, .met, citation, facts: [fact] + doubt)
      }
      return professionalCredential(counted.map { credentials[$0] }, for: occupation, fact)
    }
    let facts: [Fact] =
      findings.isEmpty
      ? [.noCredential] : findings.enumerated().map { .credential($0.offset, $0.element) }
    if findings.contains(.assessmentUndated) {
      return Requirement(
        .credential, .unknown, citation, facts: facts, remedies: [.answer(.assessmentDate)])
    }
    if findings.contains(.incomplete) {
      return Requirement(
        .credential, .unknown, citation, facts: facts, remedies: [.answer(.credentials)])
    }
    let remedies: [Remedy] = findings.enumerated().compactMap { place, finding in
      switch finding {
      case .assessmentMissing, .assessmentExpired: .assessment(place)
      default: nil
      }
    }
    return Requirement(
      .credential, .unmet, citation, facts: facts,
      remedies: remedies.isEmpty ? [.credential] : remedies)
  }

  /// Foreign credentials of somebody in an occupation with a professional body: 75(2.1).
  private func professionalCredential(
    _ credentials: [Credential], for occupation: OccupationCode, _ fact: Fact
  ) -> Requirement {
    let answers = credentials.map(\.isFromProfessionalBody)
    let answer: Bool? = answers.contains(true) ? true : answers.contains(nil) ? nil : false
    return Requirement(
      .credential, Requirement.Status(answer),
      .regulations("75(2)(e), (2.1)", OccupationCode.professionalBodyConfidence),
      facts: [fact, .professionalBody(occupation, answer)],
      remedies: answer == nil
        ? [.answer(.professionalBody)] : [.professionalAssessment(occupation)])
  }

  /// The pass mark, which points that rest on declared values alone leave open: 76(1)(a).
  private func points(of grid: SelectionGrid, on day: CalendarDate) -> Requirement {
    let citation = Citation.regulations("76(1)(a), (2)")
    let fact = Fact.points(grid.points, pass: SelectionGrid.passMark)
    if grid.points.upperBound < SelectionGrid.passMark {
      return Requirement(
        .points, .unmet, citation, facts: [fact],
        remedies: designation(bettering: grid, on: day)
          + [.points(SelectionGrid.passMark - grid.points.upperBound)])
    }
    if grid.proven >= SelectionGrid.passMark {
      return Requirement(.points, .met, citation, facts: [fact])
    }
    let open = grid.awards.filter { !$0.isSettled }.map { Remedy.answer(.factor($0.factor)) }
    let declared = grid.awards.filter { $0.isSettled && $0.isDeclared }
      .map { Remedy.evidence(.factor($0.factor)) }
    return Requirement(
      .points, .unknown, citation,
      facts: [fact] + (declared.isEmpty ? [] : [.declaredValueUsed]), remedies: open + declared)
  }

  /// The other language as the first one, where it serves better: the person says which, 79(1).
  private func designation(bettering grid: SelectionGrid, on day: CalendarDate) -> [Remedy] {
    guard applicant.languages.first != nil else { return [] }
    let other = selectionGrid(first: grid.firstLanguage.other, on: day)
    return other.points.lowerBound > grid.points.upperBound
      ? [.designate(other.firstLanguage)] : []
  }
}
