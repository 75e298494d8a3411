/// Part A: core human capital.
public struct CoreFactors: Hashable, Sendable {
  /// By age in whole years.
  public var age = Scale.age
  /// By `EducationLevel.rank`.
  public var education = Scale.education
  /// By level, for each of the four abilities.
  public var firstLanguage = Scale.firstLanguage
  public var secondLanguage = Scale.secondLanguage
  public var secondLanguageLimit = Limit(.criteria("A"), alone: 24, accompanied: 22)
  /// By whole years.
  public var canadianWork = Scale.canadianWork

  /// The most the part can give.
  public var limit = Limit(.criteria("A"), alone: 500, accompanied: 460)
}
