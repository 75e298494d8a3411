/// Part D: additional points.
///
/// A factor that is `nil` earns nothing under the edition.
public struct AdditionalFactors: Hashable, Sendable {
  public var nomination = Flat(.criteria("D"), 600)
  public var sibling: Flat?
  public var french: FrenchBonus?
  /// By `CanadianStudy.rank`.
  public var canadianStudy: Scale?
  /// By `OfferKind.rank`.
  public var jobOffer: Scale?
  public var highWage = HighWageFactor.notInForce

  /// The most the part can give: a nomination alone reaches it.
  public var limit = Limit(.criteria("D"), 600)
}

/// Points for a fact that is there or is not.
public struct Flat: Hashable, Sendable {
  public internal(set) var citation: Citation
  public let points: Int

  public init(_ citation: Citation, _ points: Int) {
    (self.citation, self.points) = (citation, points)
  }
}

/// What an offer of work is to the factor of job offers.
public enum OfferKind: String, CaseIterable, Sendable {
  case none
  /// In an occupation outside major group 00.
  case other
  /// In an occupation of major group 00, senior management.
  case seniorManagement = "senior_management"

  public var rank: Int {
    switch self {
    case .none: 0
    case .other: 1
    case .seniorManagement: 2
    }
  }
}

/// Points for strong French, by what English stands beside it.
public struct FrenchBonus: Hashable, Sendable {
  public internal(set) var citation: Citation
  /// With any English ability below 5, or no English test.
  public let lower: Int
  /// With English 5 or more in all four.
  public let upper: Int

  public static let frenchThreshold: LanguageLevel = 7
  public static let englishThreshold: LanguageLevel = 5

  public init(_ citation: Citation, lower: Int, upper: Int) {
    (self.citation, self.lower, self.upper) = (citation, lower, upper)
  }

  /// The points for the weakest level in each language; `nil` where it is not known.
  public func points(french: LanguageLevel?, english: LanguageLevel?) -> Int {
    guard let french, french >= Self.frenchThreshold else { return 0 }
    guard let english, english >= Self.englishThreshold else { return lower }
    return upper
  }
}

extension Scale {
  /// A qualifying offer of work, from 1 January 2015: the same as a nomination.
  // swift-format-ignore
  static let jobOfferAtLaunch = Scale(.history("2015-01-01"), [
    // kind                              points
    (OfferKind.none.rank,                    0),
    (OfferKind.other.rank,                 600),
    (OfferKind.seniorManagement.rank,      600),
  ])

  /// A qualifying offer of work, from 19 November 2016.
  // swift-format-ignore
  static let jobOffer = Scale(.history("2016-11-19"), [
    // kind                              points
    (OfferKind.none.rank,                    0),
    (OfferKind.other.rank,                  50),
    (OfferKind.seniorManagement.rank,      200),
  ])

  /// Post-secondary study in Canada, by length: only the highest counts.
  // swift-format-ignore
  static let canadianStudy = Scale(.criteria("D"), [
    // row                                         points
    (CanadianStudy.none.rank,                          0),
    (CanadianStudy.oneOrTwoYears.rank,                15),
    (CanadianStudy.threeYearsOrGraduate.rank,         30),
  ])
}
