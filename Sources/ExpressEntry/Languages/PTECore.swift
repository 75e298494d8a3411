extension ConversionTable {
  /// PTE Core: whole scores 10 to 90. Level 3 is published and earns nothing, so it is left out.
  // swift-format-ignore
  static let pte = ConversionTable(
    .languageCharts("PTE Core"), scores: Abilities(all: ScoreRange(10...90)), [
    // CLB  listening  reading  writing  speaking
    (  10,        89,      88,      90,       89),
    (   9,        82,      78,      88,       84),
    (   8,        71,      69,      79,       76),
    (   7,        60,      60,      69,       68),
    (   6,        50,      51,      60,       59),
    (   5,        39,      42,      51,       51),
    (   4,        28,      33,      41,       42),
  ])
}
