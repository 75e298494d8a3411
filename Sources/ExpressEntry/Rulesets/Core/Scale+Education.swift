extension Scale {
  /// Education: the highest row that applies, never two added up.
  // swift-format-ignore
  static let education = Scale(.criteria("A"), [
    // row                                       alone  accompanied
    (EducationLevel.lessThanSecondary.rank,          0,      0),
    (EducationLevel.secondary.rank,                 30,     28),
    (EducationLevel.oneYear.rank,                   90,     84),
    (EducationLevel.twoYear.rank,                   98,     91),
    (EducationLevel.bachelorsOrThreeYear.rank,     120,    112),
    (EducationLevel.twoOrMoreOneThreeYear.rank,    128,    119),
    (EducationLevel.mastersOrProfessional.rank,    135,    126),
    (EducationLevel.doctoral.rank,                 150,    140),
  ])
}
