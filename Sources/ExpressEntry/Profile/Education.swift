/// A person's education: credentials, or the level they are said to amount to.
public struct Education: Hashable, Sendable {
  /// The most credentials that a profile holds of one person.
  public static let maximumCredentials = 50

  /// Credentials held; an empty list says that there are none.
  public var credentials: [Credential]?
  /// The highest level, declared for a quick estimate.
  public var declaredLevel: EducationLevel?
  /// The Canadian post-secondary study that earns additional points.
  public var canadianStudy: CanadianStudy?
  public var unknown = UnknownMembers()

  public init() {}
}

/// A row of the education tables, lowest first.
public enum EducationLevel: String, CaseIterable, Comparable, Sendable {
  case lessThanSecondary = "less_than_secondary"
  case secondary
  case oneYear = "one_year"
  case twoYear = "two_year"
  case bachelorsOrThreeYear = "bachelors_or_three_year"
  case twoOrMoreOneThreeYear = "two_or_more_one_three_year"
  case mastersOrProfessional = "masters_or_professional"
  case doctoral

  /// The place of the row in the tables, from 0.
  public var rank: Int {
    switch self {
    case .lessThanSecondary: 0
    case .secondary: 1
    case .oneYear: 2
    case .twoYear: 3
    case .bachelorsOrThreeYear: 4
    case .twoOrMoreOneThreeYear: 5
    case .mastersOrProfessional: 6
    case .doctoral: 7
    }
  }

  public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
}

/// A Canadian post-secondary credential that meets the conditions for additional points.
public enum CanadianStudy: String, CaseIterable, Sendable {
  case none
  /// A credential of one or two years.
  case oneOrTwoYears = "one_or_two_years"
  /// A credential of three years or more, or a master's, professional or doctoral degree.
  case threeYearsOrGraduate = "three_years_or_graduate"

  public var rank: Int {
    switch self {
    case .none: 0
    case .oneOrTwoYears: 1
    case .threeYearsOrGraduate: 2
    }
  }
}
