extension Checklist {
  /// The offer, and what it rests on.
  mutating func addOffer() {
    let offer = profile.jobOffer
    guard offer.isHeld != false else { return }
    let status: DocumentNeed.Status = offer.isHeld == nil ? .perhaps(.offer) : .needed
    add(.offerLetter, of: .offer, status, because: .offer)
    // An offer that is itself in doubt has nothing to rest on yet.
    guard offer.isHeld == true else { return }
    guard let authority = offer.authority else {
      add(
        .labourMarketAssessment, of: .offer, .perhaps(.offerAuthority), because: .offerOnAssessment)
      add(.workPermit, of: .offer, .perhaps(.offerAuthority), because: .offerWithPermit)
      return
    }
    if authority.isAssessed {
      add(.labourMarketAssessment, of: .offer, because: .offerOnAssessment)
    }
    if authority.letsWork { add(.workPermit, of: .offer, because: .offerWithPermit) }
  }

  /// An enhanced nomination; a base one is outside of Express Entry.
  mutating func addNomination() {
    switch profile.nomination.kind {
    case .enhanced?: add(.nomination, of: .nomination, because: .nomination)
    case nil: add(.nomination, of: .nomination, .perhaps(.nomination), because: .nomination)
    case .some(.none), .base?: break
    }
  }

  /// Proof of funds, or the letter in its place: those invited under the Canadian Experience Class
  /// are exempt, and so are those whose offer qualifies under the class and who may work in Canada.
  ///
  /// Under which class the invitation comes is for IRCC to say, so where the classes differ, or
  /// Canadian work of the last three years leaves that one open, both are listed.
  mutating func addFunds() {
    let exemptions = profile.fundsExemptions(on: day)
    let exempt = exemptions.filter { $0.isExempt == true }
    if exempt.count == exemptions.count {
      addExemption(.needed, because: .authorizedWithOffer)
    } else if exemptions.contains(where: { $0.isExempt == nil }) {
      addProofOfFunds(.perhaps(profile.jobOffer.openFact))
      addExemption(.perhaps(profile.jobOffer.openFact), because: .authorizedWithOffer)
    } else if !exempt.isEmpty {
      for each in exemptions {
        if each.isExempt == true {
          addExemption(.conditional(each.condition), because: .authorizedWithOffer)
        } else {
          addProofOfFunds(.conditional(each.condition))
        }
      }
    } else {
      addFundsByClass()
    }
  }

  /// Without an offer that frees from funds, only the Canadian Experience Class does.
  private mutating func addFundsByClass() {
    let reachesClass = profile.applicant.work.mayReachCanadianExperience(on: day)
    let status: DocumentNeed.Status =
      switch reachesClass {
      case false?: .needed
      case true?: .conditional(.otherClass)
      case nil: .perhaps(profile.applicant.work.jobs == nil ? .jobs : .jobDetails)
      }
    addProofOfFunds(status)
    guard reachesClass != false else { return }
    addExemption(
      reachesClass == nil ? status : .conditional(.canadianExperienceClass),
      because: .canadianExperience)
  }

  private mutating func addProofOfFunds(_ status: DocumentNeed.Status) {
    add(.proofOfFunds, of: .family, status, because: .settlementFunds, from: Self.fundsRule)
  }

  private mutating func addExemption(
    _ status: DocumentNeed.Status, because reason: DocumentReason
  ) {
    add(.fundsExemption, of: .family, status, because: reason, from: Self.fundsRule)
  }

  private static let fundsRule = Citation.regulations("76(1)(b), 87.2(5)")
}

/// Whether the offer frees from showing funds under one of the classes that ask for them.
private struct FundsExemption {
  let condition: DocumentCondition
  let isExempt: Bool?
}

extension Profile {
  /// The Federal Skilled Worker Class, and that of the trades where the profile tells of a trade:
  /// IRPR 76(1)(b)(ii) and 87.2(5).
  fileprivate func fundsExemptions(on day: CalendarDate) -> [FundsExemption] {
    let worker = FundsExemption(
      condition: .skilledWorkerClass, isExempt: jobOffer.arrangedEmployment.exemptsFromFunds)
    let funds = settlementFunds(on: day)
    guard let trade = skilledTrades(on: day, funds: funds).trade else { return [worker] }
    let trades = FundsExemption(
      condition: .skilledTradesClass,
      isExempt: jobOffer.tradeOffer(in: trade).exemptsFromFunds)
    return [worker, trades]
  }
}

extension JobOffer {
  /// What leaves it open whether the offer frees from showing funds.
  fileprivate var openFact: OpenFact {
    isHeld == nil ? .offer : authority == nil ? .offerAuthority : .offerTerms
  }
}

extension OfferAuthority {
  /// Whether a labour market impact assessment is behind the offer or the permit.
  var isAssessed: Bool {
    switch self {
    case .assessedPermit, .assessedOffer, .assessedOfferWithPermit: true
    case .exemptPermit, .none: false
    }
  }

  /// Whether the person is authorized to work in Canada at present.
  var letsWork: Bool {
    switch self {
    case .assessedPermit, .exemptPermit, .assessedOfferWithPermit: true
    case .assessedOffer, .none: false
    }
  }
}

extension WorkHistory {
  /// Whether there is work in Canada in the last three years that the Canadian Experience Class
  /// could count; `nil` while answers decide.
  ///
  /// Whether it amounts to a year is for the assessment of the program: any of it leaves the class
  /// open here.
  func mayReachCanadianExperience(on day: CalendarDate) -> Bool? {
    guard let jobs else { return declaredCanadianYears == 0 ? false : nil }
    let rule = WorkRule.canadianExperience
    let earliest = day.adding(years: -rule.years)
    var isOpen = false
    for job in jobs where job.isInCanada != false {
      if case .on(let last)? = job.end, last < earliest { continue }
      guard job.isComplete else {
        isOpen = true
        continue
      }
      if rule.exclusion(of: job, on: day) == nil { return true }
    }
    return isOpen ? nil : false
  }
}
