extension ConversionTable {
  /// CELPIP-General: M, then levels 1 to 12. M is kept as 0.
  // swift-format-ignore
  static let celpip = ConversionTable(
    .languageCharts("CELPIP-General"), scores: Abilities(all: ScoreRange(0...12)), [
    // CLB  listening  reading  writing  speaking
    (  10,        10,      10,      10,       10),
    (   9,         9,       9,       9,        9),
    (   8,         8,       8,       8,        8),
    (   7,         7,       7,       7,        7),
    (   6,         6,       6,       6,        6),
    (   5,         5,       5,       5,        5),
    (   4,         4,       4,       4,        4),
  ])
}
