extension ConversionTable {
  /// TCF Canada: listening and reading to 699, writing and speaking 0 to 20.
  // swift-format-ignore
  static let tcf = ConversionTable(
    .languageCharts("TCF Canada"),
    scores: Abilities(
      listening: ScoreRange(0...699), reading: ScoreRange(0...699),
      writing: ScoreRange(0...20), speaking: ScoreRange(0...20)), [
    // NCLC  listening  reading  writing  speaking
    (   10,       549,     549,      16,       16),
    (    9,       523,     524,      14,       14),
    (    8,       503,     499,      12,       12),
    (    7,       458,     453,      10,       10),
    (    6,       398,     406,       7,        7),
    (    5,       369,     375,       6,        6),
    (    4,       331,     342,       4,        4),
  ])
}
