extension Profile {
  /// Every step from the tests to the landing, with the last day of those whose start is known.
  ///
  /// Language results and assessments must still count when the application is made, IRPR 75(2)(d)
  /// and (e): before an invitation, what has lapsed by the day itself is noted; after it, what will
  /// have lapsed by the last day to apply.
  public func steps(on day: CalendarDate) -> [ApplicationStep] {
    let deadline = invitationDate.flatMap(ApplicationStep.deadline(ofInvitation:))
    return ApplicationStep.Kind.allCases.map { kind in
      let end = kind == .invitation ? deadline : nil
      let checked = kind == .invitation ? deadline : kind == .evidence ? day : nil
      return ApplicationStep(
        kind: kind, term: kind.term, deadline: end,
        lapses: checked.map { lapses(by: $0, on: day) } ?? [], citation: kind.citation)
    }
  }

  /// The results and reports that no longer count on a day.
  private func lapses(by end: CalendarDate, on day: CalendarDate) -> [ApplicationStep.Lapse] {
    checklist(on: day).flatMap { need in
      need.terms.compactMap { term in
        guard let lapse = term.lapses, lapse <= end else { return nil }
        return ApplicationStep.Lapse(need: need.id, subject: term.subject, day: lapse)
      }
    }
  }
}

extension ApplicationStep {
  /// The days in which to apply, or to decline, from the day of an invitation.
  static let invitationDays = 60

  /// The first day of invitations that the sixty days are sure to hold for: they were ninety from
  /// March 2020 to 28 June 2021.
  private static let sixtyDaysSince = CalendarDate(2021, 6, 29)

  /// The last day to apply: the day of the invitation itself is not counted.
  static func deadline(ofInvitation day: CalendarDate) -> CalendarDate? {
    day < sixtyDaysSince ? nil : day.adding(days: invitationDays)
  }
}

extension ApplicationStep.Kind {
  var term: StepTerm? {
    switch self {
    case .profile: .days(60)
    case .pool: .months(12)
    case .nomination: .days(30)
    case .invitation: .days(ApplicationStep.invitationDays)
    case .decision: .serviceStandard(months: 6)
    case .eligibility, .evidence, .fees, .acknowledgement, .biometrics, .checks, .confirmation,
      .landing:
      nil
    }
  }

  var citation: Citation {
    switch self {
    case .biometrics: .regulations("12.2(1), 315.1")
    case .invitation: .act("10.1(6), 10.1(7)")
    case .profile, .pool: .processing(.certain)
    case .eligibility, .evidence, .nomination, .fees, .acknowledgement, .checks, .decision,
      .confirmation, .landing:
      .processing(.high)
    }
  }
}

extension Citation {
  /// The steps of the system as IRCC describes them.
  fileprivate static func processing(_ confidence: Confidence) -> Citation {
    Citation(
      instrument: .processing, provision: "", confidence: confidence,
      verified: CalendarDate(2026, 11, 23))
  }
}
