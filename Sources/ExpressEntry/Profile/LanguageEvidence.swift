/// What shows a person's level in one official language.
public struct LanguageEvidence: Hashable, Sendable {
  /// What the person relies on.
  public var proof: LanguageProof?
  /// Results by test: those of a test not relied on are kept, and not read.
  public var results: [LanguageTest: TestResult] = [:]
  /// Levels declared where no test has been taken yet: 0 to 12.
  public var declaredLevels = Abilities<Int?>(all: nil)
  /// Unknown members that stood among the declared levels.
  public var unknownLevels = UnknownMembers()
  public var unknown = UnknownMembers()

  public init() {}

  /// The results of a test, where nothing known of them is the same as none.
  public subscript(test: LanguageTest) -> TestResult {
    get { results[test] ?? TestResult() }
    set { results[test] = newValue == TestResult() ? nil : newValue }
  }
}

/// What a claim to a language rests on.
public enum LanguageProof: Hashable, Sendable {
  case test(LanguageTest)
  /// No test has been taken yet: the levels are the person's own estimate.
  case estimate
  /// The person claims nothing for this language.
  case none
}

/// The tests that are approved for Express Entry.
public enum LanguageTest: String, CaseIterable, Sendable {
  case ielts, celpip, pte, tef, tcf

  public var language: OfficialLanguage {
    switch self {
    case .ielts, .celpip, .pte: .english
    case .tef, .tcf: .french
    }
  }
}

/// One sitting of one test.
public struct TestResult: Hashable, Sendable {
  public var taken: CalendarDate?
  /// The scores on the report, in tenths: 85 is 8.5, and CELPIP's M is 0.
  public var tenths = Abilities<Int?>(all: nil)
  /// Whether one ability was taken again on another day (IELTS One Skill Retake).
  public var isOneSkillRetake: Bool?
  public var unknown = UnknownMembers()

  public init() {}
}
