extension CategoryEdition {
  /// Every edition of the categories, oldest first.
  ///
  /// Selection by category became possible on 23 June 2022, and the first categories were announced
  /// on 31 May 2023: before that day there were none.
  public static let all: [CategoryEdition] = [announced, narrowed, withPhysicians, lengthened]

  /// The first categories, of 31 May 2023.
  static let announced = CategoryEdition(
    inForce: CalendarDate(2023, 5, 31),
    categories: [
      .french("2023-05-31"),
      .sixMonths(.healthcare, .healthcare2023, "2023-05-31", note: .healthcareByElimination),
      .sixMonths(.stem, .stem2023, "2023-05-31"),
      .sixMonths(
        .trades, .trades2023, "2023-05-31", confidence: .medium, note: .tradesRecalled),
      .sixMonths(.transport, .transport2023, "2023-05-31"),
      .sixMonths(.agriculture, .agriculture2023, "2023-05-31"),
    ])

  /// Education came and transport went on 27 February 2025, and the lists changed.
  static let narrowed = CategoryEdition(
    inForce: CalendarDate(2025, 2, 27),
    categories: [
      .french("2025-02-27"),
      .sixMonths(.healthcare, .healthcare, "2025-02-27"),
      .sixMonths(.stem, .stem, "2025-02-27"),
      .sixMonths(.trades, .trades2025, "2025-02-27", note: .cooksNotButchers),
      .sixMonths(.education, .education, "2025-02-27"),
      .sixMonths(.agriculture, .agriculture2025, "2025-02-27"),
    ])

  /// Physicians with Canadian work experience joined on 8 December 2025.
  static let withPhysicians = CategoryEdition(
    inForce: CalendarDate(2025, 12, 8),
    categories: narrowed.categories + [
      .year(.physicians, .physicians, inCanada: true, "2025-12-08", confidence: .high)
    ])

  /// Twelve months took the place of six, and need not be continuous, from 18 February 2026.
  static let lengthened = CategoryEdition(
    inForce: CalendarDate(2026, 2, 18),
    categories: [
      .french("2026-02-18"),
      .year(.healthcare, .healthcare, "2026-02-18"),
      .year(.stem, .stem, "2026-02-18"),
      .year(.trades, .trades, "2026-02-18", note: .butchersNotCooks),
      .year(.education, .education, "2026-02-18"),
      .year(.transport, .transport, "2026-02-18"),
      .year(.physicians, .physicians, inCanada: true, "2026-02-18"),
      .year(.seniorManagers, .seniorManagers, inCanada: true, "2026-02-18", note: .noGovernment),
      .year(.researchers, .researchers, inCanada: true, "2026-02-18"),
      SelectionCategory(
        .military,
        .military(
          MilitaryService(
            occupations: .military, years: 10, offer: .threeYears, credential: .twoYear)),
        .categoryLists("2026-02-18", .high)),
    ])
}

extension SelectionCategory {
  /// NCLC 7 in all four abilities, and no occupation.
  fileprivate static func french(_ day: String) -> Self {
    Self(.french, .french(7), .categoryLists(day, .certain))
  }

  /// Six months without a gap, in Canada or abroad: the rule until 17 February 2026.
  fileprivate static func sixMonths(
    _ kind: CategoryKind, _ occupations: [OccupationCode], _ day: String,
    confidence: Citation.Confidence = .high, note: CategoryNote? = nil
  ) -> Self {
    let work = CategoryWork(
      occupations: occupations, months: 6, isContinuous: true, isInCanada: false)
    return Self(kind, .work(work), .categoryLists(day, confidence), note: note)
  }

  /// Twelve months, with or without gaps: the rule from 18 February 2026, and for physicians from
  /// their first day.
  fileprivate static func year(
    _ kind: CategoryKind, _ occupations: [OccupationCode], inCanada: Bool = false, _ day: String,
    confidence: Citation.Confidence = .certain, note: CategoryNote? = nil
  ) -> Self {
    let work = CategoryWork(
      occupations: occupations, months: 12, isContinuous: false, isInCanada: inCanada)
    return Self(kind, .work(work), .categoryLists(day, confidence), note: note)
  }
}

extension Citation {
  /// The lists that came into force on a day.
  fileprivate static func categoryLists(_ day: String, _ confidence: Confidence) -> Citation {
    Citation(
      instrument: .categoryLists, provision: day, confidence: confidence,
      verified: CalendarDate(2026, 11, 23))
  }
}
