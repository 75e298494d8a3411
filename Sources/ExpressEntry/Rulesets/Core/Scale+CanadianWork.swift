extension Scale {
  /// Canadian work experience, in whole years.
  // swift-format-ignore
  static let canadianWork = Scale(.criteria("A"), [
    // years  alone  accompanied
    (   0,       0,      0),
    (   1,      40,     35),
    (   2,      53,     46),
    (   3,      64,     56),
    (   4,      72,     63),
    (   5,      80,     70),
  ])
}
