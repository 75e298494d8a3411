extension Scale {
  /// First official language, by level, for each ability: 4 and 5 earn the same.
  // swift-format-ignore
  static let firstLanguage = Scale(.criteria("A"), [
    // CLB  alone  accompanied
    (   0,     0,      0),
    (   4,     6,      6),
    (   6,     9,      8),
    (   7,    17,     16),
    (   8,    23,     22),
    (   9,    31,     29),
    (  10,    34,     32),
  ])

  /// Second official language, by level, for each ability: nothing more above 9.
  // swift-format-ignore
  static let secondLanguage = Scale(.criteria("A"), [
    // CLB  points
    (   0,     0),
    (   5,     1),
    (   7,     3),
    (   9,     6),
  ])
}
