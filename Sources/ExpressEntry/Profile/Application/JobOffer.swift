/// An offer of work in Canada.
public struct JobOffer: Hashable, Sendable {
  public var isHeld: Bool?
  public var occupation: OccupationCode?
  public var employer: String?
  /// Made by one employer alone; the trades allow two together.
  public var isFromOneEmployer: Bool?
  /// Made by two employers, and not by more: asked where it is not one alone, of a trade.
  public var isFromTwoEmployers: Bool?
  /// From an embassy, a high commission or a consulate in Canada, or from an employer listed as
  /// ineligible: IRPR 82(1), 200(3)(h)(ii) and (iii).
  public var isFromExcludedEmployer: Bool?
  /// The hours a week it offers.
  public var hours: WeeklyHours?
  /// Continuous: not seasonal, and not broken into contracts.
  public var isContinuous: Bool?
  public var length: OfferLength?
  public var authority: OfferAuthority?
  /// Works at present for an employer that the work permit names.
  public var worksForEmployer: Bool?
  /// Has one year of continuous full-time work, or the same in part time, for that employer.
  public var hasWorkedOneYear: Bool?
  /// The occupation that the work permit names: it shares its minor group with the offer's where
  /// the trades rely on it.
  public var permitOccupation: OccupationCode?
  /// From the Canadian Armed Forces.
  public var isMilitary: Bool?
  public var documents: DocumentMarks = [:]
  public var unknown = UnknownMembers()

  public init() {}
}

extension JobOffer {
  /// What the offer is to the factor of job offers; open while it or its occupation is.
  var kind: OfferKind? {
    switch isHeld {
    case false?: OfferKind.none
    case true?: occupation.map { $0.majorGroup == 0 ? .seniorManagement : .other }
    case nil: nil
    }
  }
}

/// How long offered work lasts after the visa would be issued.
public enum OfferLength: String, CaseIterable, Sendable {
  case underOneYear = "under_one_year"
  case oneYear = "one_year_or_more"
  /// Three years or more, or without an end.
  case threeYears = "three_years_or_more"
}

/// What lets the person take up the work offered: the paragraphs of IRPR 82(2) and 87.2(3)(d).
public enum OfferAuthority: String, CaseIterable, Sendable {
  /// A work permit issued on a labour market impact assessment: 82(2)(a), 87.2(3)(d)(ii).
  case assessedPermit = "lmia_permit"
  /// A work permit exempt from an assessment under 204(a), 204(c) or 205: 82(2)(b),
  /// 87.2(3)(d)(iii).
  case exemptPermit = "exempt_permit"
  /// No permit, and an offer approved on an assessment: 82(2)(c), 87.2(3)(d)(iv).
  case assessedOffer = "lmia_without_permit"
  /// Another permit or authority to work, and an offer approved on an assessment: 82(2)(d),
  /// 87.2(3)(d)(v).
  case assessedOfferWithPermit = "lmia_with_other_permit"
  /// None of these.
  case none
}
