extension Ruleset {
  /// Everything in these rules that no instrument could mean: the built-in editions have none.
  public var faults: [RulesetFault] {
    scaleFaults + crossFaults + flatFaults + citationFaults + groupFaults
      + (additional.highWage.table.map(HighWageFaults.init)?.all ?? [])
  }

  private var scales: [(RulesetTable, Scale)] {
    [
      (.age, core.age), (.education, core.education), (.firstLanguage, core.firstLanguage),
      (.secondLanguage, core.secondLanguage), (.canadianWork, core.canadianWork),
      (.spouseEducation, spouse.education), (.spouseLanguage, spouse.language),
      (.spouseCanadianWork, spouse.canadianWork),
      (.certificateAndLanguage, transferability.certificateAndLanguage),
    ]
      + [
        additional.canadianStudy.map { (.canadianStudy, $0) },
        additional.jobOffer.map { (.jobOffer, $0) },
      ].compactMap { $0 }
  }

  private var crossScales: [(RulesetTable, CrossScale)] {
    [
      (.educationAndLanguage, transferability.educationAndLanguage),
      (.educationAndCanadianWork, transferability.educationAndCanadianWork),
      (.foreignWorkAndLanguage, transferability.foreignWorkAndLanguage),
      (.foreignWorkAndCanadianWork, transferability.foreignWorkAndCanadianWork),
    ]
  }

  private var limits: [(RulesetTable, Limit)] {
    [
      (.limit, limit), (.coreLimit, core.limit), (.secondLanguageLimit, core.secondLanguageLimit),
      (.spouseLimit, spouse.limit), (.educationTransferLimit, transferability.educationLimit),
      (.foreignWorkTransferLimit, transferability.foreignWorkLimit),
      (.transferabilityLimit, transferability.limit), (.additionalLimit, additional.limit),
    ] + (additional.highWage.table?.limit.map { [(.highWageLimit, $0)] } ?? [])
  }

  private var flats: [(RulesetTable, points: Int, Citation)] {
    var flats = [
      (
        RulesetTable.nomination, points: additional.nomination.points,
        additional.nomination.citation
      )
    ]
    if let sibling = additional.sibling {
      flats.append((.sibling, points: sibling.points, sibling.citation))
    }
    if let french = additional.french {
      flats.append((.french, points: french.lower, french.citation))
      flats.append((.french, points: french.upper, french.citation))
    }
    return flats
  }

  private var scaleFaults: [RulesetFault] {
    scales.flatMap { table, scale in
      var faults: [RulesetFault] = []
      if let first = scale.rows.first, first.from > 0 {
        faults.append(RulesetFault(table, row: 0, .startsAbove(first.from)))
      }
      for (index, pair) in zip(scale.rows, scale.rows.dropFirst()).enumerated()
      where pair.0.from >= pair.1.from {
        faults.append(
          RulesetFault(table, row: index + 1, .doesNotRise(pair.1.from, after: pair.0.from)))
      }
      if table != .age { faults += fallFaults(table, scale) }
      for (index, row) in scale.rows.enumerated() where min(row.alone, row.accompanied) < 0 {
        faults.append(RulesetFault(table, row: index, .negative(min(row.alone, row.accompanied))))
      }
      return faults
    }
  }

  /// Rows that earn less than the one before them, which age alone may.
  private func fallFaults(_ table: RulesetTable, _ scale: Scale) -> [RulesetFault] {
    zip(scale.rows, scale.rows.dropFirst()).enumerated().compactMap { index, pair in
      let (before, row) = pair
      guard row.alone < before.alone || row.accompanied < before.accompanied else { return nil }
      let (points, after) =
        row.alone < before.alone
        ? (row.alone, before.alone) : (row.accompanied, before.accompanied)
      return RulesetFault(table, row: index + 1, .falls(points, after: after))
    }
  }

  private var crossFaults: [RulesetFault] {
    crossScales.flatMap { table, scale in
      var faults: [RulesetFault] = []
      for (index, row) in scale.points.enumerated() {
        if let least = row.min(), least < 0 {
          faults.append(RulesetFault(table, row: index, .negative(least)))
        }
        let before = index == 0 ? [] : scale.points[index - 1]
        let pairs = Array(zip(row, row.dropFirst())) + Array(zip(before, row))
        if let pair = pairs.first(where: { $0.0 > $0.1 }) {
          faults.append(RulesetFault(table, row: index, .falls(pair.1, after: pair.0)))
        }
      }
      return faults
    }
  }

  private var flatFaults: [RulesetFault] {
    var faults = flats.filter { $0.points < 0 }.map { RulesetFault($0.0, .negative($0.points)) }
    faults += limits.compactMap { table, limit in
      let least = min(limit.alone, limit.accompanied)
      return least < 0 ? RulesetFault(table, .negative(least)) : nil
    }
    if let french = additional.french, french.upper < french.lower {
      faults.append(RulesetFault(.french, .falls(french.upper, after: french.lower)))
    }
    return faults
  }

  private var citationFaults: [RulesetFault] {
    var citations =
      scales.map { ($0, $1.citation) } + crossScales.map { ($0, $1.citation) }
      + limits.map { ($0, $1.citation) } + flats.map { ($0.0, $0.2) }
    switch additional.highWage {
    case .notInForce: break
    case .unpublished(let citation): citations.append((.highWage, citation))
    case .published(let table): citations.append((.highWage, table.citation))
    }
    var faults: [RulesetFault] = []
    for (table, citation) in citations {
      if citation.verified > verified {
        faults.append(RulesetFault(table, .checkedLater(citation.verified, than: verified)))
      }
      let title = citation.document?.title ?? ""
      if citation.instrument == .named, title.allSatisfy(\.isWhitespace) {
        faults.append(RulesetFault(table, .untitledSource))
      }
    }
    return faults
  }
}
