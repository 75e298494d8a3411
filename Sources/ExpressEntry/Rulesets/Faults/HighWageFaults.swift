/// What no instrument could mean in a table of high-wage occupations.
struct HighWageFaults {
  let table: HighWageTable

  init(_ table: HighWageTable) { self.table = table }

  var all: [RulesetFault] { wholeFaults + tierFaults + occupationFaults }

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
    var tierOf: [OccupationCode: Int] = [:]
    var faults: [RulesetFault] = []
    for (index, tier) in table.tiers.enumerated() {
      for (place, code) in tier.occupations.enumerated() {
        guard let first = tierOf[code] else {
          tierOf[code] = index
          continue
        }
        faults.append(
          RulesetFault(
            .highWage, row: index, occupation: place,
            first == index
              ? .occupationTwiceInTier(code)
              : .repeatedOccupation(code, first: table.tiers[first].name)))
      }
    }
    return faults
  }
}
