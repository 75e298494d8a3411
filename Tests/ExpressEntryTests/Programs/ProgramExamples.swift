@testable import ExpressEntry

/// Profiles that meet every requirement of one class, and little else.
extension Profile {
  /// A developer at work in Canada for seventeen months.
  static let canadianExperience = Profile.with {
    $0.applicant.work.jobs = [.inCanada("2025-01-01") { $0.didMainDuties = true }]
    $0.applicant.languages.english = .celpip(9)
    $0.applicant.languages.french.proof = LanguageProof.none
    $0.settlement.livesOutsideQuebec = true
  }

  /// A developer abroad of thirty with a master's degree and six years of work: 74 points.
  static let skilledWorker = Profile.with {
    $0.family.maritalStatus = .neverMarried
    $0.family.dependentChildren = 0
    ($0.family.siblingInCanada, $0.family.relativeInCanada) = (false, false)
    $0.applicant.birthDate = "1996-01-01"
    $0.applicant.studiedTwoYearsInCanada = false
    $0.applicant.education.credentials = [.foreign(.masters, assessed: "2024-03-05")]
    $0.applicant.languages.first = .english
    $0.applicant.languages.english = .celpip(9)
    $0.applicant.languages.french.proof = LanguageProof.none
    $0.applicant.work.jobs = [.abroad("2019-06-01", "2025-12-31") { $0.didMainDuties = true }]
    $0.jobOffer.isHeld = false
    $0.settlement.livesOutsideQuebec = true
    $0.settlement.funds = 15_263
  }

  /// A carpenter abroad with a Canadian certificate and two years of work.
  static let skilledTrades = Profile.with {
    $0.family.maritalStatus = .neverMarried
    $0.family.dependentChildren = 0
    $0.applicant.languages.english = .test(.celpip, taken: "2025-06-14", Abilities(5, 4, 4, 5))
    $0.applicant.languages.french.proof = LanguageProof.none
    $0.applicant.work.jobs = [
      .abroad("2023-06-01", "2025-05-31", as: "72310") { $0.didMainDuties = true }
    ]
    $0.applicant.certificateOfQualification = true
    $0.applicant.trade.certificate = "72310"
    $0.applicant.trade.qualified = "2020-01-01"
    $0.applicant.trade.meetsRequirements = true
    $0.jobOffer.isHeld = false
    $0.settlement.livesOutsideQuebec = true
    $0.settlement.funds = 15_263
  }

  static func eligible(for program: Program) -> Profile {
    switch program {
    case .canadianExperience: canadianExperience
    case .skilledWorker: skilledWorker
    case .skilledTrades: skilledTrades
    }
  }

  func status(in program: Program, on day: CalendarDate = scoreDate) -> Requirement.Status? {
    programs(on: day)[program]?.status
  }

  /// The points of the selection grid, least and most.
  var gridPoints: ClosedRange<Int> { selectionGrid(on: scoreDate).points }
}

extension LanguageEvidence {
  /// The same CELPIP level in all four abilities, by results that count.
  static func celpip(_ level: Double) -> LanguageEvidence {
    .test(.celpip, taken: "2025-06-14", Abilities(all: level))
  }

  /// NCLC 5 and a little more in all four abilities, by results that count.
  static let someFrench = LanguageEvidence.test(
    .tcf, taken: "2025-06-14", Abilities(380, 400, 7, 7))
}

extension JobOffer {
  /// An offer that meets every condition of both classes, in an occupation.
  static func qualifying(
    _ authority: OfferAuthority, as occupation: OccupationCode = "21232"
  ) -> JobOffer {
    var offer = JobOffer()
    (offer.isHeld, offer.occupation, offer.permitOccupation) = (true, occupation, occupation)
    (offer.isFromOneEmployer, offer.isFromExcludedEmployer) = (true, false)
    (offer.hours, offer.isContinuous, offer.length) = (WeeklyHours(hours: 30), true, .oneYear)
    (offer.worksForEmployer, offer.hasWorkedOneYear) = (true, true)
    offer.authority = authority
    return offer
  }
}

extension Fact {
  var isWork: Bool {
    switch self {
    case .work, .continuousWork, .tradeWork, .noWork: true
    default: false
    }
  }
}
