extension CrossScale {
  /// Education with the first official language.
  // swift-format-ignore
  static let educationAndLanguage = CrossScale(.criteria("C"), [
    // below 7  CLB 7 in all  CLB 9 in all
    [     0,          0,            0],  // secondary or less
    [     0,         13,           25],  // one credential of a year or more
    [     0,         25,           50],  // two or more, one of three years; or a graduate degree
  ])

  /// Education with Canadian work experience.
  // swift-format-ignore
  static let educationAndCanadianWork = CrossScale(.criteria("C"), [
    // none   1 year   2 years or more
    [   0,       0,        0],  // secondary or less
    [   0,      13,       25],  // one credential of a year or more
    [   0,      25,       50],  // two or more, one of three years; or a graduate degree
  ])

  /// Foreign work experience with the first official language.
  // swift-format-ignore
  static let foreignWorkAndLanguage = CrossScale(.criteria("C"), [
    // below 7  CLB 7 in all  CLB 9 in all
    [     0,          0,            0],  // none
    [     0,         13,           25],  // 1 or 2 years
    [     0,         25,           50],  // 3 years or more
  ])

  /// Foreign work experience with Canadian work experience.
  // swift-format-ignore
  static let foreignWorkAndCanadianWork = CrossScale(.criteria("C"), [
    // none   1 year   2 years or more
    [   0,       0,        0],  // none
    [   0,      13,       25],  // 1 or 2 years
    [   0,      25,       50],  // 3 years or more
  ])
}

extension Scale {
  /// Certificate of qualification with the first official language: 5 and 7, not 7 and 9.
  // swift-format-ignore
  static let certificateAndLanguage = Scale(.criteria("C"), [
    // weakest CLB  points
    (   0,              0),
    (   5,             25),
    (   7,             50),
  ])
}
