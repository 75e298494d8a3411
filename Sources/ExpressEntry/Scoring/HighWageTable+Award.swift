/// What an award for high-wage occupations rests on.
public struct HighWageGrounds: Hashable, Sendable {
  /// Work or an offer: the occupation and its tier where the table lists it.
  public struct Claim: Hashable, Sendable {
    public let occupation: OccupationCode
    public let tier: String
    public let points: Int
  }

  /// What the table reads, and how far it is known.
  public enum Fact: Hashable, Sendable {
    /// Earns nothing under the table, whatever it is.
    case notCounted
    case open
    /// Years in Canada are known, and no dated job says in which occupation.
    case undated
    case none
    case claim(Claim)
  }

  public let work, offer: Fact
  public let combination: HighWageTable.Combination
}

extension HighWageTable {
  /// What a candidate earns by the table, before the factor's own limit.
  func award(_ candidate: Candidate) -> Award {
    let grounds = HighWageGrounds(
      work: countsWork ? workFact(of: candidate) : .notCounted,
      offer: countsOffers ? fact(candidate.highWageOffer, \.offer) : .notCounted,
      combination: combination)
    let points = points(work: candidate.highWageWork, offer: candidate.highWageOffer)
    // What is known earns its points whatever the open fact will add.
    let isOpen = points == 0 && (grounds.work.isOpen || grounds.offer.isOpen)
    return Award(
      factor: .highWage, status: isOpen ? .open : .scored(points), maximum: mostBeforeLimit,
      grounds: isOpen && grounds.work != .undated ? .open : .highWage(grounds),
      citation: citation)
  }

  private func workFact(of candidate: Candidate) -> HighWageGrounds.Fact {
    let isUndated = candidate.highWageWork == nil && (candidate.canadianWork ?? 0) > 0
    return isUndated ? .undated : fact(candidate.highWageWork, \.work)
  }

  private func fact(_ fact: HighWageFact?, _ points: (Tier) -> Int?) -> HighWageGrounds.Fact {
    switch fact {
    case nil: .open
    case .some(.none): .none
    case .listed(let occupation, let tier)?:
      .claim(
        HighWageGrounds.Claim(
          occupation: occupation, tier: tiers[tier].name, points: points(tiers[tier]) ?? 0))
    }
  }
}

extension HighWageGrounds.Fact {
  fileprivate var isOpen: Bool { self == .open || self == .undated }
}
