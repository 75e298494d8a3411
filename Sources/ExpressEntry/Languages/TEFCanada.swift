extension ConversionTable {
  /// TEF Canada, by the line « Équivalence ancien score » of the attestation.
  ///
  /// That line alone counts for Express Entry, whatever the day of the test. The scores in use
  /// since 2019 run to 699 and are for other purposes: one above these maxima is a sign that the
  /// wrong line was read.
  // swift-format-ignore
  static let tef = ConversionTable(
    .languageCharts("TEF Canada"),
    scores: Abilities(
      listening: ScoreRange(0...360), reading: ScoreRange(0...300),
      writing: ScoreRange(0...450), speaking: ScoreRange(0...450)), [
    // NCLC  listening  reading  writing  speaking
    (   10,       316,     263,     393,      393),
    (    9,       298,     248,     371,      371),
    (    8,       280,     233,     349,      349),
    (    7,       249,     207,     310,      310),
    (    6,       217,     181,     271,      271),
    (    5,       181,     151,     226,      226),
    (    4,       145,     121,     181,      181),
  ])
}
