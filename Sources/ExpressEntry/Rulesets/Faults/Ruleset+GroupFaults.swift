extension Ruleset {
  /// Limits and the awards under them that cannot both be right.
  var groupFaults: [RulesetFault] {
    let faults =
      [false, true].flatMap { coreFaults(accompanied: $0) }.unique
      + spouseFaults + transferFaults + additionalFaults
    // Where a part is wrong the total is too, which need not be said.
    return faults.isEmpty ? totalFaults : faults
  }

  private func coreFaults(accompanied: Bool) -> [RulesetFault] {
    func most(_ scale: Scale, times: Int = 1) -> Int {
      scale.maximum(accompanied: accompanied) * times
    }
    let second = core.secondLanguageLimit.points(accompanied: accompanied)
    let limit = core.limit.points(accompanied: accompanied)
    let secondMost = most(core.secondLanguage, times: 4)
    let parts: [(RulesetTable, Int)] = [
      (.age, most(core.age)), (.education, most(core.education)),
      (.firstLanguage, most(core.firstLanguage, times: 4)),
      (.secondLanguage, min(secondMost, second)), (.canadianWork, most(core.canadianWork)),
    ]
    var faults = parts.filter { $0.1 > limit }
      .map { RulesetFault($0.0, .aboveLimit($0.1, limit: limit)) }
    if second > secondMost {
      faults.append(
        RulesetFault(.secondLanguageLimit, .limitOutOfReach(second, most: secondMost)))
    }
    return faults.isEmpty ? sumFaults(.coreLimit, limit, parts.map(\.1)) : faults
  }

  private var spouseFaults: [RulesetFault] {
    let limit = spouse.limit.points()
    let parts: [(RulesetTable, Int)] = [
      (.spouseEducation, spouse.education.maximum()),
      (.spouseLanguage, spouse.language.maximum() * 4),
      (.spouseCanadianWork, spouse.canadianWork.maximum()),
    ]
    let above = parts.filter { $0.1 > limit }
    return above.isEmpty
      ? sumFaults(.spouseLimit, limit, parts.map(\.1))
      : above.map { RulesetFault($0.0, .aboveLimit($0.1, limit: limit)) }
  }

  private var transferFaults: [RulesetFault] {
    let tables = transferability
    let education = [
      (RulesetTable.educationAndLanguage, tables.educationAndLanguage.maximum),
      (.educationAndCanadianWork, tables.educationAndCanadianWork.maximum),
    ]
    let foreign = [
      (RulesetTable.foreignWorkAndLanguage, tables.foreignWorkAndLanguage.maximum),
      (.foreignWorkAndCanadianWork, tables.foreignWorkAndCanadianWork.maximum),
    ]
    let certificate = tables.certificateAndLanguage.maximum()
    let (first, second) = (tables.educationLimit.points(), tables.foreignWorkLimit.points())
    let whole = [
      (RulesetTable.educationTransferLimit, first), (.foreignWorkTransferLimit, second),
      (.certificateAndLanguage, certificate),
    ]
    return limitFaults(.educationTransferLimit, first, education)
      + limitFaults(.foreignWorkTransferLimit, second, foreign)
      + limitFaults(.transferabilityLimit, tables.limit.points(), whole)
  }

  private var additionalFaults: [RulesetFault] {
    var parts = [(RulesetTable.nomination, additional.nomination.points)]
    if let sibling = additional.sibling { parts.append((.sibling, sibling.points)) }
    if let french = additional.french { parts.append((.french, french.upper)) }
    if let study = additional.canadianStudy { parts.append((.canadianStudy, study.maximum())) }
    if let offer = additional.jobOffer { parts.append((.jobOffer, offer.maximum())) }
    if let table = additional.highWage.table, table.isWithinPartLimit {
      parts.append((.highWage, table.maximum))
    }
    return limitFaults(.additionalLimit, additional.limit.points(), parts)
  }

  private var totalFaults: [RulesetFault] {
    if let table = additional.highWage.table, !table.isWithinPartLimit, table.limit == nil {
      return []
    }
    let others = transferability.limit.points() + additional.maximum
    let alone = core.limit.points() + others
    let together = core.limit.points(accompanied: true) + spouse.limit.points() + others
    return
      (sumFaults(.limit, limit.points(), [alone])
      + sumFaults(.limit, limit.points(accompanied: true), [together])).unique
  }

  /// A limit that is not what its awards come to, where it is said to be their sum.
  private func sumFaults(_ table: RulesetTable, _ limit: Int, _ parts: [Int]) -> [RulesetFault] {
    let sum = parts.reduce(0, +)
    if limit > sum { return [RulesetFault(table, .limitOutOfReach(limit, most: sum))] }
    return limit < sum ? [RulesetFault(table, .limitBelowSum(limit, sum: sum))] : []
  }

  /// Awards above a limit that cuts their sum, and a limit that they cannot reach.
  private func limitFaults(
    _ table: RulesetTable, _ limit: Int, _ parts: [(RulesetTable, Int)]
  ) -> [RulesetFault] {
    let sum = parts.reduce(0) { $0 + $1.1 }
    return parts.filter { $0.1 > limit }.map { RulesetFault($0.0, .aboveLimit($0.1, limit: limit)) }
      + (limit > sum ? [RulesetFault(table, .limitOutOfReach(limit, most: sum))] : [])
  }
}

extension [RulesetFault] {
  /// The faults without those that say the same again.
  fileprivate var unique: [RulesetFault] {
    reduce(into: []) { list, fault in if !list.contains(fault) { list.append(fault) } }
  }
}
