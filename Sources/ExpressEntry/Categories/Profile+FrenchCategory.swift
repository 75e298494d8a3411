extension Profile {
  /// Whether the results of a French test reach a level in all four abilities on a day.
  func french(at level: LanguageLevel, on day: CalendarDate) -> CategoryFinding {
    let basis = applicant.languages.french.basis(in: .french)
    if basis == nil { return CategoryFinding(standing: .unknown, reasons: [.frenchUnanswered]) }
    if basis == LanguageProof.none {
      return CategoryFinding(standing: .doesNotQualify, reasons: [.frenchNotClaimed])
    }
    let assessment = assessed(on: day)
    let results = assessment.reasons.filter {
      $0.person == .applicant && $0.subject == .language(.french)
    }.map(\.what)
    if let fault = results.first(where: \.makesResultsVoid) {
      return CategoryFinding(standing: .doesNotQualify, reasons: [.frenchResults(fault)])
    }

    let levels = assessment.candidate.french
    var reasons: [CategoryReason] = []
    for ability in Ability.allCases {
      guard let reached = levels[ability] else {
        reasons.append(.frenchOpen(ability))
        continue
      }
      if reached < level { reasons.append(.frenchShort(ability, reached)) }
    }
    let isShort = Ability.allCases.contains { ability in
      levels[ability].map { $0 < level } ?? false
    }
    if let lowest = levels.lowest, lowest >= level { reasons.append(.frenchMet(lowest)) }
    let isEstimate = results.contains(.declaredValueUsed)
    if isEstimate { reasons.append(.frenchEstimated) }
    reasons += results.filter(\.isAboutValidity).map { .frenchResults($0) }
    if isShort { return CategoryFinding(standing: .doesNotQualify, reasons: reasons) }
    let isOpen =
      levels.lowest == nil || isEstimate || assessment.candidate.unfinished.contains(.undatedFrench)
    return CategoryFinding(standing: isOpen ? .unknown : .qualifies, reasons: reasons)
  }
}

extension Reason.What {
  /// Whether it says for how long results count.
  fileprivate var isAboutValidity: Bool {
    switch self {
    case .resultsValid, .resultsUndated: true
    default: false
    }
  }
}
