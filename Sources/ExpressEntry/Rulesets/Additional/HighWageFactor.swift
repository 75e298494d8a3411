/// The points for work and offers in high-wage occupations, in force since 3 November 2026.
public enum HighWageFactor: Hashable, Sendable {
  /// The ruleset has no such factor.
  case notInForce
  /// The factor is in force, and its occupations and points are not known here.
  case unpublished(Citation)
  /// The factor as an edition file gives it.
  ///
  /// Kept apart, so that rules without it stay small.
  indirect case published(HighWageTable)

  /// The occupations and their points, where they are known.
  public var table: HighWageTable? {
    if case .published(let table) = self { table } else { nil }
  }
}

/// Occupations by tier, and what Canadian work and an offer in each tier earn.
public struct HighWageTable: Hashable, Sendable {
  /// The occupations of one level of wages.
  public struct Tier: Hashable, Sendable {
    /// As the instrument calls it: "2x".
    public let name: String
    public let occupations: [OccupationCode]
    /// What Canadian work in them earns; `nil` where work earns nothing at all.
    public let work: Int?
    /// What an offer in them earns; `nil` where offers earn nothing at all.
    public let offer: Int?

    public init(name: String, occupations: [OccupationCode], work: Int?, offer: Int?) {
      self.name = name
      self.occupations = occupations
      self.work = work
      self.offer = offer
    }
  }

  /// What work and an offer come to together.
  public enum Combination: String, CaseIterable, Sendable {
    case sum, higher
  }

  public let citation: Citation
  public let tiers: [Tier]
  /// The least whole months of Canadian work in one listed occupation.
  public let leastMonths: Int
  public let combination: Combination
  /// A limit of the factor's own, where it has one.
  public let limit: Limit?
  /// Whether its points share the limit of part D, rather than stand beside it.
  public let isWithinPartLimit: Bool

  public init(
    _ citation: Citation, tiers: [Tier], leastMonths: Int, combination: Combination,
    limit: Limit?, isWithinPartLimit: Bool
  ) {
    self.citation = citation
    self.tiers = tiers
    self.leastMonths = leastMonths
    self.combination = combination
    self.limit = limit
    self.isWithinPartLimit = isWithinPartLimit
  }

  /// Whether any tier gives points for work in Canada.
  public var countsWork: Bool { tiers.contains { $0.work != nil } }

  /// Whether any tier gives points for an offer.
  public var countsOffers: Bool { tiers.contains { $0.offer != nil } }

  /// The place of the tier that lists an occupation.
  public func tier(of occupation: OccupationCode) -> Int? {
    tiers.firstIndex { $0.occupations.contains(occupation) }
  }

  /// What the two facts earn together, before any limit; an open one has earned nothing yet.
  public func points(work: HighWageFact?, offer: HighWageFact?) -> Int {
    let work = work?.tier.flatMap { tiers[$0].work } ?? 0
    let offer = offer?.tier.flatMap { tiers[$0].offer } ?? 0
    return combination == .sum ? work + offer : max(work, offer)
  }

  /// The most that work and an offer can earn together, after the factor's own limit.
  public var maximum: Int { min(mostBeforeLimit, limit?.points() ?? .max) }

  /// The most that work and an offer can earn together.
  var mostBeforeLimit: Int { points(work: bestWork, offer: bestOffer) }

  var bestWork: HighWageFact { best(\.work) }

  var bestOffer: HighWageFact { best(\.offer) }

  private func best(_ points: (Tier) -> Int?) -> HighWageFact {
    let best = tiers.indices.max { (points(tiers[$0]) ?? 0) < (points(tiers[$1]) ?? 0) }
    guard let best, let occupation = tiers[best].occupations.first else { return .none }
    return .listed(occupation, tier: best)
  }
}

/// What work or an offer is to a table of high-wage occupations.
public enum HighWageFact: Hashable, Sendable {
  /// None, too short, or in no occupation of the table.
  case none
  /// In an occupation of the tier at this place of the table.
  case listed(OccupationCode, tier: Int)

  var tier: Int? {
    if case .listed(_, let tier) = self { tier } else { nil }
  }
}

extension AdditionalFactors {
  /// The most part D can give: its limit, and what stands beside it.
  public var maximum: Int {
    guard let table = highWage.table, !table.isWithinPartLimit else { return limit.points() }
    return limit.points() + table.maximum
  }
}
