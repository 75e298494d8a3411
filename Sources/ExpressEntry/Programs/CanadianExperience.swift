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
        },
        .mainDuties(test, on: day, gaps: gaps, citation: .regulations("87.1(2)(b), (c)")),
        canadianExperienceLanguage(test, hasGap: !gaps.isEmpty, on: day),
        outsideQuebec("87.1(1)"),
      ])
  }

  /// The threshold is 7 for an occupation of TEER 0 or 1, and 5 for TEER 2 or 3.
  ///
  /// With several occupations, the one with the greater amount of work decides: 87.1(2)(e). The law
  /// is silent where two have the same; the higher threshold is then asked for.
  private func canadianExperienceLanguage(
    _ test: WorkTest, hasGap: Bool, on day: CalendarDate
  ) -> Requirement {
    let citation = Citation.regulations("87.1(2)(d), (e)")
    let times = applicant.work.experience(under: .canadianExperience, before: day)?.byOccupation
    let most = times?.values.max()
    let deciding = (times ?? [:]).filter { $0.value == most }.keys
      .min { ($0.teer, $0) < ($1.teer, $1) }
    func requirement(_ level: LanguageLevel) -> Requirement {
      .language(
        of: applicant, least: Abilities(all: level), decidedBy: deciding, on: day,
        citation: citation)
    }
    if let deciding, !hasGap { return requirement(Self.threshold(for: deciding)) }
    // Which occupation decides is not known: what holds under both thresholds holds.
    let (higher, lower) = (requirement(7), requirement(5))
    if higher.status == .met || lower.status == .unmet || higher.status == lower.status {
      return higher.status == .met ? higher : lower
    }
    return Requirement(
      .language, .unknown, citation, facts: higher.facts,
      remedies: [.answer(.jobs)] + (lower.status == .unknown ? lower.remedies : []))
  }

  private static func threshold(for occupation: OccupationCode) -> LanguageLevel {
    occupation.teer <= 1 ? 7 : 5
  }
}
