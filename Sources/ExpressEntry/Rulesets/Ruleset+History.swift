extension Ruleset {
  /// Every edition known here, oldest first.
  public static let all: [Ruleset] = [jobOfferPointsRemoved, highWageOccupations]

  /// Job offers stopped earning points on 25 March 2025.
  static let jobOfferPointsRemoved = Ruleset(
    inForce: CalendarDate(2025, 3, 25), verified: CalendarDate(2026, 8, 24))

  /// High-wage occupations began to earn points on 3 November 2026: how many, is unknown here.
  ///
  /// Everything else is carried forward, and every total says what it is without.
  static let highWageOccupations = jobOfferPointsRemoved.amended(
    from: CalendarDate(2026, 11, 3), verified: CalendarDate(2026, 11, 23)
  ) {
    $0.additional.highWage = .unpublished(.highWageNotice)
  }
}
