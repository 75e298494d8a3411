/// What no instrument could mean in a table of high-wage occupations.
struct HighWageFaults {
  let table: HighWageTable

  init(_ table: HighWageTable) { self.table = table }

  var all: [RulesetFault] { wholeFaults + tierFaults + occupationFaults }

  /// The major groups of NOC 2021, the first two digits of every code.
  // swift-format-ignore
  private static let majorGroups: Set = [
     0, 10, 11, 12, 13, 14, 20, 21, 22, 30, 31, 32, 33, 40, 41, 42, 43, 44, 45, 50, 51, 52, 53,
    54, 55, 60, 62, 63, 64, 65, 70, 72, 73, 74, 75, 80, 82, 83, 84, 85, 90, 92, 93, 94, 95,
  ]

  private var wholeFaults: [RulesetFault] {
    var faults: [RulesetFault] = []
    if table.tiers.isEmpty {
      faults.append(RulesetFault(.highWage, .noTiers))
    } else if !table.countsWork && !table.countsOffers {
      faults.append(RulesetFault(.highWage, .nothingCounts))
    }
    if table.leastMonths < 1 {
      faults.append(RulesetFault(.highWage, .lowMonths(table.leastMonths)))
    }
    if let limit = table.limit?.points() {
      if limit > table.mostBeforeLimit {
        faults.append(
          RulesetFault(.highWageLimit, .limitOutOfReach(limit, most: table.mostBeforeLimit)))
      }
    } else if !table.isWithinPartLimit {
      faults.append(RulesetFault(.highWage, .unlimited))
    }
    return faults
  }

  private var tierFaults: [RulesetFault] {
    table.tiers.enumerated().flatMap { index, tier in
      var whats: [RulesetFault.What] = []
      if tier.name.allSatisfy(\.isWhitespace) {
        whats.append(.unnamedTier)
      } else if table.tiers[..<index].contains(where: { $0.name == tier.name }) {
        whats.append(.repeatedTier(tier.name))
      }
      if tier.occupations.isEmpty { whats.append(.noOccupations) }
      if table.countsWork && tier.work == nil { whats.append(.missingWork) }
      if table.countsOffers && tier.offer == nil { whats.append(.missingOffer) }
      if let least = [tier.work, tier.offer].compactMap({ $0 }).min(), least < 0 {
        whats.append(.negative(least))
      }
      return whats.map { RulesetFault(.highWage, row: index, $0) }
    }
  }

  private var occupationFaults: [RulesetFault] {
    var tierOf: [OccupationCode: String] = [:]
    var faults: [RulesetFault] = []
    for (index, tier) in table.tiers.enumerated() {
      for (place, code) in tier.occupations.enumerated() {
        if !Self.majorGroups.contains(code.majorGroup) {
          faults.append(
            RulesetFault(.highWage, row: index, occupation: place, .impossibleOccupation(code)))
        }
        if let first = tierOf[code] {
          faults.append(
            RulesetFault(
              .highWage, row: index, occupation: place, .repeatedOccupation(code, first: first)))
        } else {
          tierOf[code] = tier.name
        }
      }
    }
    return faults
  }
}
