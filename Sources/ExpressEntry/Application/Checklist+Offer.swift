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
  /// are exempt, and so are those authorized to work in Canada who hold a valid offer.
  ///
  /// Under which class the invitation comes is for IRCC to say, so where Canadian work of the last
  /// three years leaves the class open, both are listed.
  mutating func addFunds() {
    let source = Citation.regulations("76(1)(b), 87.2(3)")
    switch profile.jobOffer.exemptsFromFunds {
    case true?:
      add(.fundsExemption, of: .family, because: .authorizedWithOffer, from: source)
      return
    case nil:
      let open: OpenFact =
        profile.jobOffer.isHeld == nil
        ? .offer : profile.jobOffer.authority == nil ? .offerAuthority : .offerTerms
      add(.proofOfFunds, of: .family, .perhaps(open), because: .settlementFunds, from: source)
      add(
        .fundsExemption, of: .family, .perhaps(open), because: .authorizedWithOffer, from: source)
    case false?:
      let reachesClass = profile.applicant.work.mayReachCanadianExperience(on: day)
      let status: DocumentNeed.Status =
        switch reachesClass {
        case false?: .needed
        case true?: .conditional(.otherClass)
        case nil: .perhaps(profile.applicant.work.jobs == nil ? .jobs : .jobDetails)
        }
      add(.proofOfFunds, of: .family, status, because: .settlementFunds, from: source)
      guard reachesClass != false else { return }
      add(
        .fundsExemption, of: .family,
        reachesClass == nil ? status : .conditional(.canadianExperienceClass),
        because: .canadianExperience, from: source)
    }
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

extension JobOffer {
  /// Whether the offer is valid and comes with an authority to work, which makes proof of funds
  /// needless; `nil` while an answer decides.
  ///
  /// Valid is what IRPR 82(1) calls arranged employment: continuous full-time work of a year or more
  /// in TEER 0 to 3, from an employer that is not excluded.
  var exemptsFromFunds: Bool? {
    let facts: [Bool?] = [
      isHeld, authority?.letsWork, isFromExcludedEmployer.map { !$0 }, isContinuous,
      length.map { $0 != .underOneYear }, occupation?.isSkilled,
      hours.map { $0.hundredths >= WorkTime.fullTimeHundredths },
    ]
    if facts.contains(false) { return false }
    return facts.contains(nil) ? nil : true
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
