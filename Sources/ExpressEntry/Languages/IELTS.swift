extension ConversionTable {
  /// IELTS General Training: bands 0 to 9, in halves.
  // swift-format-ignore
  static let ielts = ConversionTable(
    .languageCharts("IELTS General Training"),
    scores: Abilities(all: ScoreRange(0...9, halves: true)), [
    // CLB  listening  reading  writing  speaking
    (  10,       8.5,     8.0,     7.5,      7.5),
    (   9,       8.0,     7.0,     7.0,      7.0),
    (   8,       7.5,     6.5,     6.5,      6.5),
    (   7,       6.0,     6.0,     6.0,      6.0),
    (   6,       5.5,     5.0,     5.5,      5.5),
    (   5,       5.0,     4.0,     5.0,      5.0),
    (   4,       4.5,     3.5,     4.0,      4.0),
  ])
}
