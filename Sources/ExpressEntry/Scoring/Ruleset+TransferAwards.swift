extension Ruleset {
  /// The lines of part C, each before the limits.
  func transferAwards(_ candidate: Candidate) -> [Award] {
    let tiers = TransferTiers(candidate)
    let lowest = candidate.first.lowest
    let tables = transferability
    return [
      tables.educationAndLanguage.award(
        .educationAndLanguage, row: tiers.education, column: tiers.language,
        isSettled: candidate.education != nil && lowest != nil,
        grounds: both(candidate.education, lowest).map(Grounds.educationAndLanguage)),
      tables.educationAndCanadianWork.award(
        .educationAndCanadianWork, row: tiers.education, column: tiers.canadianWork,
        isSettled: candidate.education != nil && candidate.canadianWork != nil,
        grounds: both(candidate.education, candidate.canadianWork).map(Grounds.educationAndYears)),
      tables.foreignWorkAndLanguage.award(
        .foreignWorkAndLanguage, row: tiers.foreignWork, column: tiers.language,
        isSettled: candidate.foreignWork != nil && lowest != nil,
        grounds: both(candidate.foreignWork, lowest).map(Grounds.yearsAndLanguage)),
      tables.foreignWorkAndCanadianWork.award(
        .foreignWorkAndCanadianWork, row: tiers.foreignWork, column: tiers.canadianWork,
        isSettled: candidate.foreignWork != nil && candidate.canadianWork != nil,
        grounds: both(candidate.foreignWork, candidate.canadianWork).map(Grounds.yearsAndYears)),
      certificateAward(candidate),
    ]
  }

  private func certificateAward(_ candidate: Candidate) -> Award {
    let lowest = candidate.first.lowest
    let table = transferability.certificateAndLanguage
    let status: Award.Status
    let grounds: Grounds
    switch candidate.hasCertificate {
    case nil: (status, grounds) = (.open, .open)
    case false?:
      (status, grounds) = (.scored(0), .certificateAndLanguage(false, lowest: lowest))
    case true?:
      status = lowest.map { .scored(table.points(for: $0.number)) } ?? .open
      grounds = .certificateAndLanguage(true, lowest: lowest)
    }
    return Award(
      factor: .certificateAndLanguage, status: status, maximum: table.maximum(), grounds: grounds,
      citation: table.citation)
  }

  /// The limits that took points away from this candidate.
  func caps(for candidate: Candidate) -> [Cap] {
    let accompanied = candidate.isAccompanied ?? false
    let tiers = TransferTiers(candidate)
    let points = points(for: candidate)
    let tables = transferability
    let highWage = additional.highWage.table
    return [
      Cap(
        .secondLanguage, core.secondLanguageLimit, accompanied: accompanied,
        earned: core.secondLanguage.sum(candidate.second, accompanied: accompanied)),
      Cap(
        .educationTransfer, tables.educationLimit,
        earned: tables.educationAndLanguage.points(row: tiers.education, column: tiers.language)
          + tables.educationAndCanadianWork.points(
            row: tiers.education, column: tiers.canadianWork)),
      Cap(
        .foreignWorkTransfer, tables.foreignWorkLimit,
        earned: tables.foreignWorkAndLanguage.points(row: tiers.foreignWork, column: tiers.language)
          + tables.foreignWorkAndCanadianWork.points(
            row: tiers.foreignWork, column: tiers.canadianWork)),
      Cap(
        .transferability, tables.limit,
        earned: points.educationTransfer + points.foreignWorkTransfer
          + points.certificateTransfer),
      highWage.flatMap { table in
        table.limit.flatMap {
          Cap(
            .highWage, $0,
            earned: table.points(work: candidate.highWageWork, offer: candidate.highWageOffer))
        }
      },
      Cap(
        .additional, additional.limit,
        earned: points.additionalBeforeLimit
          + (highWage?.isWithinPartLimit == false ? 0 : points.highWage)),
    ].compactMap { $0 }
  }
}

extension CrossScale {
  fileprivate func award(
    _ factor: Factor, row: Int, column: Int, isSettled: Bool, grounds: Grounds?
  ) -> Award {
    Award(
      factor: factor,
      status: isSettled ? .scored(points(row: row, column: column)) : .open,
      maximum: maximum,
      grounds: grounds ?? .open,
      citation: citation)
  }
}

/// Two values, where both are known.
private func both<A, B>(_ a: A?, _ b: B?) -> (A, B)? {
  if let a, let b { (a, b) } else { nil }
}
