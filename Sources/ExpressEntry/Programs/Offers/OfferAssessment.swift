/// What an offer of work must be, and what its holder.
public enum OfferCondition: String, CaseIterable, Sendable {
  /// There is an offer.
  case held
  case oneEmployer = "one_employer"
  /// The trades allow two employers.
  case atMostTwoEmployers = "at_most_two_employers"
  /// Neither an embassy, a high commission or a consulate, nor an employer listed as ineligible.
  case allowedEmployer = "allowed_employer"
  /// Thirty hours a week: IRPR 73(1).
  case fullTime = "full_time"
  case continuous
  /// A year at least after the visa is issued.
  case oneYear = "one_year"
  /// In TEER 0, 1, 2 or 3.
  case skilled
  /// In the trade that the application names.
  case sameTrade = "same_trade"
  /// One of the paragraphs that let the holder take it up.
  case authority
  /// At work for an employer that the permit names.
  case worksForEmployer = "works_for_employer"
  /// A year of continuous full-time work, or the same in part time, for the employer.
  case workedOneYear = "worked_one_year"
  /// The permit is for an occupation that allows it.
  case permitOccupation = "permit_occupation"
  /// The permit's occupation is in the minor group of the offer's.
  case sameMinorGroup = "same_minor_group"
}

/// An offer of work under one class, condition by condition.
public struct OfferAssessment: Hashable, Sendable {
  public let authority: OfferAuthority?
  /// The conditions that are not met, and those that nothing tells of.
  public let failed, open: [OfferCondition]

  /// Creates from each condition and whether it is met; a first one that fails is told alone where
  /// there is no offer at all.
  init(authority: OfferAuthority?, _ conditions: [(OfferCondition, Bool?)]) {
    self.authority = authority
    if let first = conditions.first, first.1 != true {
      failed = first.1 == false ? [first.0] : []
      open = first.1 == nil ? [first.0] : []
    } else {
      failed = conditions.filter { $0.1 == false }.map(\.0)
      open = conditions.filter { $0.1 == nil }.map(\.0)
    }
  }

  public var status: Requirement.Status {
    failed.isEmpty ? open.isEmpty ? .met : .unknown : .unmet
  }

  /// Whether it frees from showing money: authorized to work in Canada, and a qualifying offer.
  ///
  /// IRPR 76(1)(b)(ii) and 87.2(5). An offer without authority to work does not.
  public var exemptsFromFunds: Bool? {
    if status == .unmet { return false }
    switch authority {
    case .assessedOffer?, OfferAuthority.none?: return false
    case .assessedPermit?, .exemptPermit?, .assessedOfferWithPermit?:
      return status == .met ? true : nil
    case nil: return nil
    }
  }
}

extension JobOffer {
  /// What both classes ask of an offer.
  private var common: [(OfferCondition, Bool?)] {
    [
      (.held, isHeld),
      (.allowedEmployer, isFromExcludedEmployer.map { !$0 }),
      (.fullTime, hours.map { $0.hundredths >= WorkTime.fullTimeHundredths }),
      (.continuous, isContinuous),
      (.oneYear, length.map { $0 != .underOneYear }),
    ]
  }

  /// Arranged employment: IRPR 82(1) and (2).
  public var arrangedEmployment: OfferAssessment {
    var conditions =
      common + [(.oneEmployer, isFromOneEmployer), (.skilled, occupation.map(\.isSkilled))]
    switch authority {
    case nil: conditions.append((.authority, nil))
    case OfferAuthority.none?: conditions.append((.authority, false))
    case .assessedPermit?:
      conditions += [
        (.worksForEmployer, worksForEmployer),
        (.permitOccupation, permitOccupation.map(\.isSkilled)),
      ]
    case .exemptPermit?:
      conditions += [(.worksForEmployer, worksForEmployer), (.workedOneYear, hasWorkedOneYear)]
    case .assessedOffer?, .assessedOfferWithPermit?: break
    }
    return OfferAssessment(authority: authority, conditions)
  }

  /// Who makes it is asked first; whether they are two, only where they are several.
  private var isFromAtMostTwoEmployers: Bool? {
    switch isFromOneEmployer {
    case true?: true
    case false?: isFromTwoEmployers
    case nil: nil
    }
  }

  /// An offer in a trade: IRPR 87.2(3)(d)(ii) to (v).
  ///
  /// Two employers may make it together, and not more.
  public func tradeOffer(in trade: OccupationCode?) -> OfferAssessment {
    func isSameTrade(_ occupation: OccupationCode) -> Bool? {
      trade.map { $0 == occupation } ?? (occupation.isSkilledTrade ? nil : false)
    }
    var conditions =
      common + [
        (.atMostTwoEmployers, isFromAtMostTwoEmployers),
        (.sameTrade, occupation.flatMap(isSameTrade)),
      ]
    var isSameGroup: Bool? {
      guard let occupation, let permitOccupation else { return nil }
      return occupation.minorGroup == permitOccupation.minorGroup
    }
    switch authority {
    case nil: conditions.append((.authority, nil))
    case OfferAuthority.none?: conditions.append((.authority, false))
    case .assessedPermit?:
      conditions += [
        (.worksForEmployer, worksForEmployer),
        (.permitOccupation, permitOccupation.map(\.isSkilledTrade)),
        (.sameMinorGroup, isSameGroup),
      ]
    case .exemptPermit?:
      conditions += [
        (.worksForEmployer, worksForEmployer), (.workedOneYear, hasWorkedOneYear),
        (.sameMinorGroup, isSameGroup),
      ]
    case .assessedOffer?, .assessedOfferWithPermit?: break
    }
    return OfferAssessment(authority: authority, conditions)
  }
}

extension OfferAuthority {
  /// The provision of the Federal Skilled Trades Class.
  var tradeProvision: String {
    switch self {
    case .assessedPermit: "87.2(3)(d)(ii)"
    case .exemptPermit: "87.2(3)(d)(iii)"
    case .assessedOffer: "87.2(3)(d)(iv)"
    case .assessedOfferWithPermit: "87.2(3)(d)(v)"
    case .none: "87.2(3)(d)"
    }
  }
}
