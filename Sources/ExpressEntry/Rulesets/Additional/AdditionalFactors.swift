/// Part D: additional points.
public struct AdditionalFactors: Hashable, Sendable {
  public var nomination = Flat(.criteria("D"), 600)
  public var sibling = Flat(.criteria("D"), 15)
  public var french = FrenchBonus(.criteria("D"), lower: 25, upper: 50)
  /// By `CanadianStudy.rank`.
  public var canadianStudy = Scale.canadianStudy
  public var jobOffer = Flat(.criteria("D"), 0)
  public var highWage = HighWageFactor.notInForce

  /// The most the part can give: a nomination alone reaches it.
  public var limit = Limit(.criteria("D"), 600)
}

/// Points for a fact that is there or is not.
public struct Flat: Hashable, Sendable {
  public let citation: Citation
  public let points: Int

  init(_ citation: Citation, _ points: Int) { (self.citation, self.points) = (citation, points) }
}

/// Points for strong French, by what English stands beside it.
public struct FrenchBonus: Hashable, Sendable {
  public let citation: Citation
  /// With any English ability below 5, or no English test.
  public let lower: Int
  /// With English 5 or more in all four.
  public let upper: Int

  static let frenchThreshold: LanguageLevel = 7
  static let englishThreshold: LanguageLevel = 5

  init(_ citation: Citation, lower: Int, upper: Int) {
    (self.citation, self.lower, self.upper) = (citation, lower, upper)
  }

  /// The points for the weakest level in each language; `nil` where it is not known.
  public func points(french: LanguageLevel?, english: LanguageLevel?) -> Int {
    guard let french, french >= Self.frenchThreshold else { return 0 }
    guard let english, english >= Self.englishThreshold else { return lower }
    return upper
  }
}

/// The points for work and offers in high-wage occupations, in force since 3 November 2026.
public enum HighWageFactor: Hashable, Sendable {
  /// The ruleset has no such factor.
  case notInForce
  /// The factor is in force, and its occupations and points are not known here.
  case unpublished(Citation)
}

extension Scale {
  /// Post-secondary study in Canada, by length: only the highest counts.
  // swift-format-ignore
  static let canadianStudy = Scale(.criteria("D"), [
    // row                                         points
    (CanadianStudy.none.rank,                          0),
    (CanadianStudy.oneOrTwoYears.rank,                15),
    (CanadianStudy.threeYearsOrGraduate.rank,         30),
  ])
}
