extension Ruleset {
  /// The lowest and the highest total that the open facts of a candidate can still lead to.
  ///
  /// Every factor but age and the choice of column only ever rises with its fact, so the extremes
  /// come from answering each open fact with its least and with its best. Results and assessments
  /// without a date count, and their day may still show that they are too old.
  public func range(for candidate: Candidate) -> ClosedRange<Int> {
    if let isAccompanied = candidate.isAccompanied {
      return extremes(of: candidate, accompanied: isAccompanied)
    }
    let alone = extremes(of: candidate, accompanied: false)
    let accompanied = extremes(of: candidate, accompanied: true)
    let least = min(alone.lowerBound, accompanied.lowerBound)
    return least...max(alone.upperBound, accompanied.upperBound)
  }

  private func extremes(of candidate: Candidate, accompanied: Bool) -> ClosedRange<Int> {
    var candidate = candidate
    candidate.isAccompanied = accompanied
    let least = points(for: candidate.atWorst).total
    let most: Int
    if let first = candidate.firstLanguage {
      most = mostPoints(for: candidate, first: first)
    } else {
      most = max(
        mostPoints(for: candidate, first: .english), mostPoints(for: candidate, first: .french))
    }
    return least...max(least, most)
  }

  private func mostPoints(for candidate: Candidate, first: OfficialLanguage) -> Int {
    let age = candidate.age ?? core.age.best(accompanied: candidate.isAccompanied ?? false)
    let table = additional.highWage.table
    return points(for: candidate.atBest(first: first, age: age, listing: table)).total
  }
}

extension Scale {
  /// The first value that earns the most in a column.
  fileprivate func best(accompanied isAccompanied: Bool) -> Int {
    let most = maximum(accompanied: isAccompanied)
    return rows.first { (isAccompanied ? $0.accompanied : $0.alone) == most }?.from ?? 0
  }
}

extension Candidate {
  /// The same candidate without what counts for want of a date alone.
  fileprivate var atWorst: Candidate {
    guard !unfinished.isEmpty else { return self }
    var worst = self
    if unfinished.contains(.undatedEnglish) { worst.english = Abilities(all: 0) }
    if unfinished.contains(.undatedFrench) { worst.french = Abilities(all: 0) }
    if unfinished.contains(.undatedEducation) { worst.education = .lessThanSecondary }
    if unfinished.contains(.undatedSpouseLanguage) { worst.spouse.language = Abilities(all: 0) }
    if unfinished.contains(.undatedSpouseEducation) {
      worst.spouse.education = .lessThanSecondary
    }
    return worst
  }

  /// The same candidate with every open fact answered by what earns most.
  fileprivate func atBest(
    first: OfficialLanguage, age bestAge: Int, listing table: HighWageTable?
  ) -> Candidate {
    let bestYears = 50
    var best = self
    best.firstLanguage = first
    best.age = age ?? bestAge
    best.education = unfinished.contains(.education) ? .doctoral : education ?? .doctoral
    best.english = english.map { $0 ?? 10 }
    best.french = french.map { $0 ?? 10 }
    if unfinished.contains(.work) {
      (best.canadianWork, best.foreignWork) = (bestYears, bestYears)
    }
    best.canadianWork = best.canadianWork ?? bestYears
    best.foreignWork = best.foreignWork ?? bestYears
    best.hasCertificate = hasCertificate ?? true
    best.isNominated = isNominated ?? true
    best.hasSiblingInCanada = hasSiblingInCanada ?? true
    best.canadianStudy =
      unfinished.contains(.canadianStudy)
      ? .threeYearsOrGraduate : canadianStudy ?? .threeYearsOrGraduate
    best.offer = offer ?? .seniorManagement
    if let table {
      if unfinished.contains(.work) || highWageWork == nil { best.highWageWork = table.bestWork }
      best.highWageOffer = highWageOffer ?? table.bestOffer
    }
    best.spouse.education =
      unfinished.contains(.spouseEducation) ? .doctoral : spouse.education ?? .doctoral
    best.spouse.language = spouse.language.map { $0 ?? 10 }
    best.spouse.canadianWork =
      unfinished.contains(.spouseWork) ? bestYears : spouse.canadianWork ?? bestYears
    return best
  }
}
