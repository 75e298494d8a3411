import ExpressEntry

@testable import Questions

extension AllWords {
  /// Every text about the federal programs, over profiles that bring out each of them.
  static let programs: [Bilingual] =
    Program.allCases.flatMap { program in
      [program.title, program.shortTitle]
        + Requirement.Kind.allCases.map { $0.title(in: program) }
    }
    + Requirement.Status.allCases.map(\.label)
    + OfferCondition.allCases.map(\.words) + OfferAuthority.allCases.map(\.words)
    + SelectionFactor.allCases.map(\.title) + AdaptabilityElement.allCases.map(\.title)
    + subjects.flatMap { [$0.words, $0.evidence] } + remedies.map(\.sentence)
    + facts.map(\.sentence)
    + [
      SelectionGrid.title, FundsAssessment.title, FundsAssessment.outdated,
      Eligibility.rulesSentence, Eligibility.timeSentence,
    ]
    + (FundsTable.all.last?.lines.flatMap { [$0.size, $0.amount] } ?? [])
    + profiles.flatMap(words)

  private static func words(of profile: Profile) -> [Bilingual] {
    let eligibility = profile.programs(on: Samples.day)
    let requirements = eligibility.programs.flatMap(\.requirements)
    let parts: [[Bilingual]] = [
      eligibility.programs.map(\.answer), requirements.flatMap(\.facts).map(\.sentence),
      requirements.flatMap(\.remedies).map(\.sentence),
      eligibility.grid.awards.flatMap { [$0.figure] + $0.reasons }, eligibility.fundsSentences,
      [eligibility.orderSentence].compactMap(\.self),
    ]
    return parts.flatMap(\.self)
  }

  private static let profiles: [Profile] = {
    var offered = Samples.dated
    (offered.jobOffer.isHeld, offered.jobOffer.authority) = (true, .assessedPermit)
    offered.settlement.funds = 10_000
    var refused = Samples.declared
    refused.jobOffer.isHeld = false
    refused.applicant.certificateOfQualification = false
    refused.applicant.trade.occupation = OccupationCode("14100")
    (refused.settlement.livesOutsideQuebec, refused.settlement.funds) = (false, 99_000)
    return [Profile(), offered, refused] + Samples.profiles
  }()

  private static let subjects: [Remedy.Subject] =
    [
      .jobs, .unfinishedJobs, .mainDuties, .language(.english), .language(.french),
      .scores(.french), .testDate(.english), .credentials, .assessmentDate, .family, .children,
      .funds, .outsideQuebec, .tradeOccupation, .tradeQualified, .tradeRequirements, .certificate,
      .offer(OfferCondition.allCases),
    ] + SelectionFactor.allCases.map { .factor($0) }

  private static let remedies: [Remedy] =
    [
      .work(months: 1, reached: Samples.day), .work(months: 12, reached: nil),
      .levels(.english, missing: Abilities(all: 2)), .levels(.french, missing: Abilities(all: 1)),
      .designate(.english), .designate(.french), .assessment(0), .credential, .points(1),
      .points(5), .funds(12_345), .certificate, .offer([.held]), .offer([.oneYear, .continuous]),
    ]

  private static let facts: [Fact] =
    [
      .noWork, .declaredYears(1), .declaredYears(3), .noTrade, .mainDuties(true),
      .mainDuties(false), .mainDuties(nil), .noLanguage, .noCredential, .declaredValueUsed,
      .points(60...70, pass: 67), .funds(held: nil, needed: 1_000, size: 1),
      .funds(held: 10, needed: 12_000, size: 4), .noFundsTable, .familySize(atLeast: 2),
      .certificate(nil), .tradeRequirements(true), .outsideQuebec(false),
    ] + OfferAuthority.allCases.map { .fundsExempt($0) }
}
