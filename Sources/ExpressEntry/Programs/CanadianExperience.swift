extension Profile {
  /// The Canadian Experience Class: IRPR 87.1.
  ///
  /// No education and no funds are asked for. No occupation is designated as restricted.
  func canadianExperience(on day: CalendarDate) -> ProgramAssessment {
    let work = applicant.work
    let test = WorkTest(
      rule: .canadianExperience, years: 1,
      jobs: (work.jobs ?? []).filter { $0.isInCanada != false }, measure: \.total)
    let gaps = [work.gap(inCanada: true)].compactMap(\.self)
    return ProgramAssessment(
      .canadianExperience,
      [
        .work(test, on: day, gaps: gaps, citation: .regulations("87.1(2)(a), (3)")) {
          .work($0, years: test.years)
        }.noting(test.restsOnPhysicianPolicy(before: day) ? .physicianPolicy : nil),
        .mainDuties(test, on: day, gaps: gaps, citation: .regulations("87.1(2)(b), (c)")),
        canadianExperienceLanguage(hasGap: !gaps.isEmpty, on: day),
        outsideQuebec("87.1(1)"),
      ])
  }

  /// The threshold is 7 for an occupation of TEER 0 or 1, and 5 for TEER 2 or 3.
  ///
  /// With several occupations, the one with the greater amount of work decides: 87.1(2)(e). Where
  /// two may be that one, because the law is silent on equal amounts or an answer is open, both
  /// thresholds are read.
  private func canadianExperienceLanguage(hasGap: Bool, on day: CalendarDate) -> Requirement {
    let citation = Citation.regulations("87.1(2)(d), (e)")
    let (deciding, isOpen) = decidingOccupations(on: day)
    func requirement(_ level: LanguageLevel) -> Requirement {
      .language(
        of: applicant, least: Abilities(all: level),
        decidedBy: deciding.first { Self.threshold(for: $0) == level }, on: day,
        citation: citation)
    }
    let thresholds = Set(deciding.map(Self.threshold))
    if !hasGap, thresholds.count == 1, let only = thresholds.first { return requirement(only) }
    // What holds under both thresholds holds.
    let (higher, lower) = (requirement(7), requirement(5))
    if higher.status == .met { return higher }
    if lower.status == .unmet || higher.status == lower.status { return lower }
    var (facts, remedies) = (higher.facts, [Remedy]())
    if hasGap || deciding.isEmpty {
      remedies.append(.answer(.jobs))
    } else if isOpen {
      remedies.append(.answer(.mainDuties))
    } else {
      facts.append(.equalTime(deciding))
      remedies.append(.officer)
    }
    return Requirement(
      .language, .unknown, citation, facts: facts,
      remedies: remedies + (lower.status == .unknown ? lower.remedies : []))
  }

  /// The occupations that may have the greatest amount of work whose main duties were done, and
  /// whether an answer about the duties would tell which.
  private func decidingOccupations(
    on day: CalendarDate
  ) -> (codes: [OccupationCode], isOpen: Bool) {
    func times(_ counts: (Job) -> Bool) -> [OccupationCode: WorkTime] {
      let jobs = (applicant.work.jobs ?? []).filter(counts)
      return Experience(in: jobs, under: .canadianExperience, before: day).byOccupation
    }
    let certain = times { $0.didMainDuties == true }
    let possible = times { $0.didMainDuties != false }
    let most = certain.values.max() ?? .zero
    let codes = possible.filter { $0.value >= most }.keys.sorted { ($0.teer, $0) < ($1.teer, $1) }
    return (codes, certain != possible)
  }

  private static func threshold(for occupation: OccupationCode) -> LanguageLevel {
    occupation.teer <= 1 ? 7 : 5
  }
}
