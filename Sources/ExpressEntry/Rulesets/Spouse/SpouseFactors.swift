/// Part B: the accompanying spouse or common-law partner.
public struct SpouseFactors: Hashable, Sendable {
  /// By `EducationLevel.rank`.
  public var education = Scale.spouseEducation
  /// By level in the spouse's first official language, for each ability.
  public var language = Scale.spouseLanguage
  /// By whole years.
  public var canadianWork = Scale.spouseCanadianWork

  /// The most the part can give.
  public var limit = Limit(.criteria("B"), 40)
}

extension Scale {
  /// The spouse's education: a doctorate earns what a master's does.
  // swift-format-ignore
  static let spouseEducation = Scale(.criteria("B"), [
    // row                                      points
    (EducationLevel.lessThanSecondary.rank,         0),
    (EducationLevel.secondary.rank,                 2),
    (EducationLevel.oneYear.rank,                   6),
    (EducationLevel.twoYear.rank,                   7),
    (EducationLevel.bachelorsOrThreeYear.rank,      8),
    (EducationLevel.twoOrMoreOneThreeYear.rank,     9),
    (EducationLevel.mastersOrProfessional.rank,    10),
    (EducationLevel.doctoral.rank,                 10),
  ])

  /// The spouse's first official language, by level, for each ability.
  // swift-format-ignore
  static let spouseLanguage = Scale(.criteria("B"), [
    // CLB  points
    (   0,     0),
    (   5,     1),
    (   7,     3),
    (   9,     5),
  ])

  /// The spouse's Canadian work experience, in whole years.
  // swift-format-ignore
  static let spouseCanadianWork = Scale(.criteria("B"), [
    // years  points
    (   0,       0),
    (   1,       5),
    (   2,       7),
    (   3,       8),
    (   4,       9),
    (   5,      10),
  ])
}
