extension Ruleset {
  /// Every edition, oldest first: each is the one before it with one instrument's changes.
  public static let all: [Ruleset] = [
    launch, jobOffersReduced, siblingAndFrench, invitationShortened, frenchRaised,
    occupationsReclassified, jobOfferPointsRemoved, highWageOccupations,
  ]

  /// Express Entry began on 1 January 2015; a qualifying offer earned as much as a nomination.
  static let launch = {
    var launch = Ruleset(inForce: CalendarDate(2015, 1, 1), verified: CalendarDate(2026, 11, 23))
    launch.additional.nomination = Flat(.history("2015-01-01"), 600)
    launch.additional.jobOffer = .jobOfferAtLaunch
    return launch
  }()

  /// Offers fell to 200 and 50 on 19 November 2016, and study in Canada began to earn points.
  static let jobOffersReduced = launch.amended(
    from: CalendarDate(2016, 11, 19), verified: CalendarDate(2026, 11, 23)
  ) {
    $0.additional.jobOffer = .jobOffer
    $0.additional.canadianStudy = .canadianStudy
  }

  /// Siblings and French began to earn points on 6 June 2017.
  static let siblingAndFrench = jobOffersReduced.amended(
    from: CalendarDate(2017, 6, 6), verified: CalendarDate(2026, 11, 23)
  ) {
    $0.additional.sibling = Flat(.criteria("D"), 15)
    $0.additional.french = FrenchBonus(.history("2017-06-06"), lower: 15, upper: 30)
  }

  /// Invitations left 60 days to apply again from 26 June 2018; no points changed.
  static let invitationShortened = siblingAndFrench.amended(
    from: CalendarDate(2018, 6, 26), verified: CalendarDate(2026, 11, 23)
  ) { _ in }

  /// French rose to 25 and 50 on 20 October 2020.
  static let frenchRaised = invitationShortened.amended(
    from: CalendarDate(2020, 10, 20), verified: CalendarDate(2026, 11, 23)
  ) {
    $0.additional.french = FrenchBonus(.criteria("D"), lower: 25, upper: 50)
  }

  /// NOC 2021 and its TEER categories took the place of NOC 2016 on 16 November 2022.
  static let occupationsReclassified = frenchRaised.amended(
    from: CalendarDate(2022, 11, 16), verified: CalendarDate(2026, 11, 23)
  ) {
    $0.classification = .noc2021
  }

  /// Job offers stopped earning points on 25 March 2025.
  static let jobOfferPointsRemoved = occupationsReclassified.amended(
    from: CalendarDate(2025, 3, 25), verified: CalendarDate(2026, 8, 24)
  ) {
    $0.additional.nomination = Flat(.criteria("D"), 600)
    $0.additional.jobOffer = nil
  }

  /// High-wage occupations began to earn points on 3 November 2026: how many, is unknown here.
  ///
  /// Everything else is carried forward, and every total says what it is without. Whether sibling,
  /// French and Canadian study changed that day is not known here, which their citations carry.
  static let highWageOccupations = jobOfferPointsRemoved.amended(
    from: CalendarDate(2026, 11, 3), verified: CalendarDate(2026, 11, 23)
  ) {
    $0.additional.sibling?.citation = .carriedForward
    $0.additional.french?.citation = .carriedForward
    $0.additional.canadianStudy?.citation = .carriedForward
    $0.additional.highWage = .unpublished(.highWageNotice)
  }
}
