extension OccupationCode {
  /// Whether a professional body is designated to assess the foreign credentials of those whose
  /// primary occupation it is: IRPR 75(2.1) and (4).
  ///
  /// The Minister's list of bodies was not read: those of physicians, pharmacists and architects are
  /// recalled.
  public var hasProfessionalBody: Bool {
    switch number {
    case 31100, 31101, 31102, 31120, 21200: true
    default: false
    }
  }

  /// How sure it is for which occupations a body is designated.
  public static let professionalBodyConfidence = Citation.Confidence.recollection
}
