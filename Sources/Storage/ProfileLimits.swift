/// How much of one thing a saved profile may hold.
public enum ProfileLimits {
  /// The bytes of a file.
  public static let size = 1 << 20
  /// The characters of a text, counted as Unicode scalars.
  public static let text = 100
  public static let jobs = 200
  public static let credentials = 50
}

/// A whole number of a profile, which has a range.
public enum ProfileQuantity: CaseIterable, Sendable {
  case age, years, children, level

  public var range: ClosedRange<Int> {
    switch self {
    case .age: 0...120
    case .years: 0...50
    case .children: 0...30
    case .level: 0...12
    }
  }
}
