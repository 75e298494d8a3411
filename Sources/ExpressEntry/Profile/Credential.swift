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
  /// Whether the assessment is by the professional body designated for the person's occupation:
  /// IRPR 75(2.1).
  public var isFromProfessionalBody: Bool?
  /// The study for it, asked of post-secondary credentials awarded in Canada only.
  public var study = Study()
  public var documents: DocumentMarks = [:]
  /// What was noted of its answers, by the name of the member.
  public var annotations: Annotations = [:]
  public var unknown = UnknownMembers()

  public init() {}
}

/// How a Canadian post-secondary credential was studied for: it decides the additional points.
public struct Study: Hashable, Sendable {
  /// The first day of the program.
  public var started: CalendarDate?
  /// Whether the institution is a designated one.
  public var isDesignated: Bool?
  /// Whether the person was enrolled full time for eight months at least.
  public var wasFullTime: Bool?
  /// Whether the person was physically in Canada for eight months at least.
  public var wasInCanada: Bool?
  /// Whether English or French as a second language was more than half of it.
  public var wasLanguageStudy: Bool?
  /// Whether an award paid for it that required returning home.
  public var requiredReturn: Bool?

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
  public var isPostSecondary: Bool { self != .secondary }

  /// Whether its program took three years or more.
  var isThreeYearsOrMore: Bool {
    switch self {
    case .secondary, .oneYear, .twoYear, .masters: false
    case .threeYear, .bachelors, .professional, .doctoral: true
    }
  }
}
