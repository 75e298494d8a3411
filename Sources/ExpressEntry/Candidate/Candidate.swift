/// What a profile amounts to on one day under the law.
///
/// Small integers and enums, no dates and no text; each is known, or `nil` because the profile
/// leaves it open. Every ruleset scores this and nothing else.
public struct Candidate: Hashable, Sendable {
  /// Whether an accompanying spouse or common-law partner counts: which column applies.
  public var isAccompanied: Bool?
  /// Age in whole years.
  public var age: Int?
  public var education: EducationLevel?
  /// The official language designated as the first.
  public var firstLanguage: OfficialLanguage?
  public var english = Abilities<LanguageLevel?>(all: nil)
  public var french = Abilities<LanguageLevel?>(all: nil)
  /// Whole years of skilled work in Canada.
  public var canadianWork: Int?
  /// Whole years of skilled work abroad, in one occupation.
  public var foreignWork: Int?
  public var hasCertificate: Bool?
  public var spouse = Spouse()
  /// Whether a province or territory nominated the candidate through Express Entry.
  public var isNominated: Bool?
  public var hasSiblingInCanada: Bool?
  public var canadianStudy: CanadianStudy?
  /// The qualifying offer of work, for the editions under which one earns points.
  public var offer: OfferKind?
  /// Work in Canada in a high-wage occupation, for the editions that list them.
  public var highWageWork: HighWageFact?
  /// An offer in a high-wage occupation, for the editions that list them.
  public var highWageOffer: HighWageFact?
  /// Facts that unfinished evidence could still raise, or lower where it has no date yet.
  public var unfinished: Unfinished = []

  public init() {}

  /// The accompanying spouse's own facts.
  public struct Spouse: Hashable, Sendable {
    public var education: EducationLevel?
    /// Levels in the spouse's first official language.
    public var language = Abilities<LanguageLevel?>(all: nil)
    public var canadianWork: Int?

    public init() {}
  }

  /// Facts for which evidence has been begun and is not complete.
  public struct Unfinished: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let education = Unfinished(rawValue: 1)
    public static let work = Unfinished(rawValue: 2)
    public static let spouseEducation = Unfinished(rawValue: 4)
    public static let spouseWork = Unfinished(rawValue: 8)
    public static let canadianStudy = Unfinished(rawValue: 16)
    /// The edition lists high-wage occupations, and what they ask for is still open.
    public static let highWage = Unfinished(rawValue: 1024)

    // Results and assessments that count for now, though their day may show that they are too old.
    public static let undatedEnglish = Unfinished(rawValue: 32)
    public static let undatedFrench = Unfinished(rawValue: 64)
    public static let undatedEducation = Unfinished(rawValue: 128)
    public static let undatedSpouseLanguage = Unfinished(rawValue: 256)
    public static let undatedSpouseEducation = Unfinished(rawValue: 512)

    public static func undated(_ language: OfficialLanguage) -> Unfinished {
      language == .english ? undatedEnglish : undatedFrench
    }
  }

  /// Levels in one official language.
  public subscript(language: OfficialLanguage) -> Abilities<LanguageLevel?> {
    get { language == .english ? english : french }
    set {
      switch language {
      case .english: english = newValue
      case .french: french = newValue
      }
    }
  }

  /// Levels in the first official language: open until one is designated.
  public var first: Abilities<LanguageLevel?> {
    guard let firstLanguage else { return Abilities(all: nil) }
    return self[firstLanguage]
  }

  /// Levels in the second official language, always the other one.
  public var second: Abilities<LanguageLevel?> {
    guard let firstLanguage else { return Abilities(all: nil) }
    return self[firstLanguage.other]
  }
}

/// A level of the Canadian Language Benchmarks (CLB), or of the Niveaux de compétence linguistique
/// canadiens (NCLC): the number is shared, the label depends on the language.
///
/// Express Entry tells nothing apart above 10, so tests give at most 10; a level below 4 earns
/// nothing anywhere, and tests give 0 for it.
public struct LanguageLevel: Hashable, Comparable, Sendable, ExpressibleByIntegerLiteral {
  /// Kept small, because a candidate has twelve of them.
  private let small: Int8

  public var number: Int { Int(small) }

  public init(_ number: Int) { small = Int8(clamping: number) }

  public init(integerLiteral number: Int) { self.init(number) }

  public static func < (a: Self, b: Self) -> Bool { a.small < b.small }
}

extension Abilities where Value == LanguageLevel? {
  /// The weakest of the four levels, or `nil` while one of them is open.
  ///
  /// Every threshold of the law is met by the weakest ability, never by an average.
  public var lowest: LanguageLevel? {
    guard let listening, let reading, let writing, let speaking else { return nil }
    return min(listening, reading, writing, speaking)
  }
}
