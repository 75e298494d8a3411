/// Part C: skill transferability, where two facts together earn points.
///
/// Language here is the first official language alone, and every threshold is met by the weakest
/// of the four abilities.
public struct Transferability: Hashable, Sendable {
  /// Columns: nothing; CLB 7 in all four; CLB 9 in all four.
  public var educationAndLanguage = CrossScale.educationAndLanguage
  /// Columns: nothing; one year; two years or more.
  public var educationAndCanadianWork = CrossScale.educationAndCanadianWork
  public var foreignWorkAndLanguage = CrossScale.foreignWorkAndLanguage
  public var foreignWorkAndCanadianWork = CrossScale.foreignWorkAndCanadianWork
  /// By the weakest level.
  public var certificateAndLanguage = Scale.certificateAndLanguage

  public var educationLimit = Limit(.criteria("C"), 50)
  public var foreignWorkLimit = Limit(.criteria("C"), 50)
  /// The most the part can give.
  public var limit = Limit(.criteria("C"), 100)

  /// A lone credential, a bachelor's degree among them, is the lower tier; a master's the upper.
  public static func tier(of education: EducationLevel) -> Int {
    switch education {
    case .lessThanSecondary, .secondary: 0
    case .oneYear, .twoYear, .bachelorsOrThreeYear: 1
    case .twoOrMoreOneThreeYear, .mastersOrProfessional, .doctoral: 2
    }
  }

  /// One or two years of foreign work are the lower tier, three or more the upper.
  public static func tier(ofForeignWork years: Int) -> Int { years >= 3 ? 2 : years >= 1 ? 1 : 0 }

  /// One year of Canadian work is the lower tier, two or more the upper.
  public static func tier(ofCanadianWork years: Int) -> Int { max(0, min(years, 2)) }

  /// CLB 7 in all four is the lower tier, CLB 9 in all four the upper.
  public static func tier(ofLowest level: LanguageLevel) -> Int {
    level >= 9 ? 2 : level >= 7 ? 1 : 0
  }
}
