import ExpressEntry

/// How much a saved profile may hold as a whole.
public enum ProfileLimits {
  /// The bytes of a file.
  public static let size = 1 << 20
}

/// A whole number of a profile, which has a range.
public enum ProfileQuantity: CaseIterable, Sendable {
  case age, years, children, level, funds

  public var range: ClosedRange<Int> {
    switch self {
    case .age: 0...120
    case .years: 0...50
    case .children: 0...30
    case .level: 0...12
    case .funds: Settlement.possibleFunds
    }
  }
}
