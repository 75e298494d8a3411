/// One diploma, certificate or degree.
public struct Credential: Hashable, Sendable {
  public var kind: CredentialKind?
  /// What it is called: at most 100 characters.
  public var title: String?
  /// Whether an institution in Canada awarded it.
  public var isCanadian: Bool?
  public var completed: CalendarDate?
  /// Whether a designated organization assessed it (ECA); asked of foreign credentials only.
  public var isAssessed: Bool?
  /// The day of the assessment report.
  public var assessed: CalendarDate?
  public var unknown = UnknownMembers()

  public init() {}
}

/// What a credential is equal to in Canada.
public enum CredentialKind: String, CaseIterable, Sendable {
  case secondary
  case oneYear = "one_year"
  case twoYear = "two_year"
  case threeYear = "three_year"
  case bachelors
  case masters
  /// An entry-to-practice degree of a licensed profession, such as medicine or law.
  case professional
  case doctoral

  /// The row of the education tables that one such credential reaches alone.
  public var level: EducationLevel {
    switch self {
    case .secondary: .secondary
    case .oneYear: .oneYear
    case .twoYear: .twoYear
    case .threeYear, .bachelors: .bachelorsOrThreeYear
    case .masters, .professional: .mastersOrProfessional
    case .doctoral: .doctoral
    }
  }

  /// Whether it is one of the credentials that "two or more" may count.
  var isPostSecondary: Bool { self != .secondary }

  /// Whether its program took three years or more.
  var isThreeYearsOrMore: Bool {
    switch self {
    case .secondary, .oneYear, .twoYear, .masters: false
    case .threeYear, .bachelors, .professional, .doctoral: true
    }
  }
}
