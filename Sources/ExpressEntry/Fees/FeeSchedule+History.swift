extension FeeSchedule {
  /// Every schedule, oldest first: indexed on 30 April of every second year since 2022, next in
  /// 2028.
  public static let all = [amended, indexed2022, indexed2024, indexed2026]

  /// The amounts that the regulations themselves name.
  static let amended = FeeSchedule(
    2020, principal: 825, spouse: 825, child: 225, of: .regulations("295(1)(c)"),
    permanentResidence: 500, of: .regulations("303(1)"))

  static let indexed2022 = FeeSchedule(
    2022, principal: 850, spouse: 850, child: 230, of: .feeNotice(2022, .high),
    permanentResidence: 515, of: .feeNotice(2022, .high))

  static let indexed2024 = FeeSchedule(
    2024, principal: 950, spouse: 950, child: 260, of: .feeNotice(2024, .certain),
    permanentResidence: 575, of: .feeNotice(2024, .certain))

  /// The fees of a spouse and of a child are derived: they have the bases and the index of those
  /// that the notice quotes.
  static let indexed2026 = FeeSchedule(
    2026, principal: 990, spouse: 990, child: 270, of: .feeNotice(2026, .high),
    family: .feeNotice(2026, .medium), permanentResidence: 600, of: .feeNotice(2026, .high))

  /// A schedule from 30 April of a year on.
  private init(
    _ year: Int, principal: Int, spouse: Int, child: Int, of processing: Citation,
    family: Citation? = nil, permanentResidence: Int, of residence: Citation
  ) {
    inForce = CalendarDate(year, 4, 30)
    beginsAtNine = year >= 2022
    self.principal = Fee(principal, processing)
    self.spouse = Fee(spouse, family ?? processing)
    self.child = Fee(child, family ?? processing)
    self.permanentResidence = Fee(permanentResidence, residence)
    biometrics = Fee(85, .regulations("315.1"))
    biometricsOfFamily = Fee(170, .regulations("315.1"))
  }
}

extension Citation {
  /// The notice of the fees from 30 April of a year on.
  fileprivate static func feeNotice(_ year: Int, _ confidence: Confidence) -> Citation {
    Citation(
      instrument: .feeNotices, provision: "\(year)-04-30", confidence: confidence,
      verified: CalendarDate(2026, 11, 23))
  }
}
