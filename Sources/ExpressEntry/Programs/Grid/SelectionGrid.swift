/// The points of the Federal Skilled Worker Class, factor by factor: IRPR 76 and 78 to 83.
///
/// Not to be taken for the Comprehensive Ranking System: these points let a person in, those rank.
public struct SelectionGrid: Hashable, Sendable {
  /// In the order of `SelectionFactor`.
  public let awards: [SelectionAward]
  /// The language read as the first official one: the one said to be, or the one that serves best.
  public let firstLanguage: OfficialLanguage

  /// The points fixed by the Minister under 76(2).
  public static let passMark = 67
  public static let maximum = 100

  public subscript(factor: SelectionFactor) -> SelectionAward? {
    awards.first { $0.factor == factor }
  }

  /// The least and the most that open facts leave.
  public var points: ClosedRange<Int> {
    awards.reduce(0) { $0 + $1.points.lowerBound }...awards.reduce(0) { $0 + $1.points.upperBound }
  }

  /// The points that are certain and rest on no declared value.
  public var proven: Int {
    awards.reduce(0) { $0 + ($1.isDeclared ? 0 : $1.points.lowerBound) }
  }
}

/// The points of one factor, and why.
public struct SelectionAward: Hashable, Sendable {
  public let factor: SelectionFactor
  /// One number where everything is known.
  public let points: ClosedRange<Int>
  public let grounds: SelectionGrounds
  /// Whether it rests on a declared value, without evidence yet.
  public let isDeclared: Bool

  init(
    _ factor: SelectionFactor, _ points: ClosedRange<Int>, _ grounds: SelectionGrounds,
    isDeclared: Bool = false
  ) {
    (self.factor, self.points) = (factor, points)
    (self.grounds, self.isDeclared) = (grounds, isDeclared)
  }

  public var maximum: Int { factor.maximum }
  public var citation: Citation { factor.citation }
  /// Whether nothing is open.
  public var isSettled: Bool { points.lowerBound == points.upperBound }
}

/// The facts that the points of a factor rest on; the words belong to `Questions`.
public enum SelectionGrounds: Hashable, Sendable {
  case open
  case levels(OfficialLanguage, Abilities<LanguageLevel?>)
  case education(EducationLevel)
  /// Whole years, at least and at most.
  case years(ClosedRange<Int>)
  case age(Int)
  case offer(OfferAssessment)
  /// Each element and whether it is there; those of a spouse only where a spouse may count.
  case adaptability([Element])

  public struct Element: Hashable, Sendable {
    public let element: AdaptabilityElement
    /// `nil` where nothing tells.
    public let isThere: Bool?
  }
}
