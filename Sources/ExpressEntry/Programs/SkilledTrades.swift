extension Profile {
  /// The Federal Skilled Trades Class: IRPR 87.2.
  ///
  /// Read for the trade that the application would name, or else for the trade among the jobs that
  /// serves best. No education is asked for.
  func skilledTrades(on day: CalendarDate, funds: FundsAssessment) -> ProgramAssessment {
    if let named = applicant.trade.occupation {
      return skilledTrades(named, on: day, funds: funds)
    }
    let trades = Set((applicant.work.jobs ?? []).compactMap(\.occupation).filter(\.isSkilledTrade))
    guard !trades.isEmpty else { return skilledTrades(nil, on: day, funds: funds) }
    let all = trades.sorted().map { skilledTrades($0, on: day, funds: funds) }
    return all.max { $0.merit.lexicographicallyPrecedes($1.merit) } ?? all[0]
  }

  private func skilledTrades(
    _ trade: OccupationCode?, on day: CalendarDate, funds: FundsAssessment
  ) -> ProgramAssessment {
    let offer = jobOffer.tradeOffer(in: trade)
    return ProgramAssessment(
      .skilledTrades,
      tradeWork(in: trade, on: day) + [
        tradeRequirements(in: trade),
        .language(
          of: applicant, least: Abilities(listening: 5, reading: 4, writing: 4, speaking: 5),
          on: day, citation: .regulations("87.2(3)(a)")),
        certificateOrOffer(offer, in: trade),
        fundsRequirement(funds, exempting: offer, citation: .regulations("87.2(5)")),
        outsideQuebec("87.2(2)"),
      ],
      trade: trade)
  }

  /// Two years in the trade in the five before the day, once qualified: 87.2(3)(b).
  private func tradeWork(in trade: OccupationCode?, on day: CalendarDate) -> [Requirement] {
    let work = applicant.work
    let citation = Citation.regulations("87.2(3)(b)")
    let gaps = work.gaps
    let qualified = applicant.trade.qualified
    let jobs = (work.jobs ?? []).filter { $0.occupation == trade && trade != nil }
    func test(_ jobs: [Job]) -> WorkTest {
      WorkTest(rule: .skilledTrades, years: 2, jobs: jobs) { experience in
        trade.flatMap { experience.byOccupation[$0] } ?? .zero
      }
    }
    let test = test(qualified.map { first in jobs.compactMap { $0.since(first) } } ?? jobs)
    let duties = Requirement.mainDuties(
      test, on: day, gaps: gaps, citation: .regulations("87.2(3)(b)(i), (ii)"))
    guard let trade else {
      let isOpen = !gaps.isEmpty
      return [
        Requirement(
          .work, isOpen ? .unknown : .unmet, citation,
          facts: work.jobs == nil ? [] : [.noTrade],
          remedies: isOpen ? [.answer(.tradeOccupation), .answer(.jobs)] : []),
        duties,
      ]
    }
    guard trade.isSkilledTrade else {
      return [
        Requirement(
          .work, .unmet, .regulations("87.2(1)"), facts: [.notATrade(trade)],
          remedies: [.answer(.tradeOccupation)]),
        duties,
      ]
    }
    let counted = Requirement.work(test, on: day, gaps: gaps, citation: citation) {
      .tradeWork($0, years: test.years, trade)
    }
    // Without the day of qualification the work may have begun too early to count.
    guard counted.status == .met && qualified == nil else { return [counted, duties] }
    let open = Requirement(
      .work, .unknown, citation, facts: counted.facts, remedies: [.answer(.tradeQualified)])
    return [open, duties]
  }

  /// The employment requirements of the occupation, the certificate aside: 87.2(3)(c).
  ///
  /// Without any trade in a whole work history there is none whose requirements could be met, and
  /// nothing to answer.
  private func tradeRequirements(in trade: OccupationCode?) -> Requirement {
    let answer = applicant.trade.meetsRequirements
    let citation = Citation.regulations("87.2(3)(c)")
    let work = applicant.work
    if answer == nil, trade == nil, work.jobs != nil, work.gaps.isEmpty {
      return Requirement(.tradeRequirements, .unmet, citation, facts: [.noTrade])
    }
    return Requirement(
      .tradeRequirements, Requirement.Status(answer), citation,
      facts: [.tradeRequirements(answer)],
      remedies: answer == nil ? [.answer(.tradeRequirements)] : [])
  }

  /// A certificate of qualification, or an offer of a year's work: 87.2(3)(d).
  private func certificateOrOffer(
    _ offer: OfferAssessment, in trade: OccupationCode?
  ) -> Requirement {
    let certificate = hasCertificate(in: trade)
    var facts: [Fact] = [.certificate(applicant.certificateOfQualification)]
    if certificate == false, let other = applicant.trade.certificate,
      applicant.certificateOfQualification == true
    {
      facts.append(.certificateInOtherTrade(other))
    }
    facts.append(.offer(offer))
    if certificate == true {
      return Requirement(
        .certificateOrOffer, .met, .regulations("87.2(3)(d)(i)"), facts: [.certificate(true)])
    }
    let citation = Citation.regulations("87.2(3)(d)")
    switch offer.status {
    case .met:
      let provision = offer.authority?.tradeProvision ?? "87.2(3)(d)"
      return Requirement(
        .certificateOrOffer, .met, .regulations(provision), facts: [.offer(offer)])
    case .unmet where certificate == false:
      return Requirement(
        .certificateOrOffer, .unmet, citation, facts: facts,
        remedies: [.certificate, .offer(offer.failed)])
    case .unmet, .unknown:
      let question: Remedy.Subject =
        applicant.certificateOfQualification == nil ? .certificate : .certificateTrade
      var remedies: [Remedy] = certificate == nil ? [.answer(question)] : []
      if offer.status == .unknown { remedies.append(.answer(.offer(offer.open))) }
      return Requirement(
        .certificateOrOffer, .unknown, citation, facts: facts, remedies: remedies)
    }
  }

  /// Whether a certificate of qualification is held in a trade: 87.2(3)(d)(i).
  private func hasCertificate(in trade: OccupationCode?) -> Bool? {
    guard applicant.certificateOfQualification == true else {
      return applicant.certificateOfQualification
    }
    guard let trade, let held = applicant.trade.certificate else { return nil }
    return held == trade
  }
}

extension ProgramAssessment {
  /// How well a trade serves: fewest requirements unmet, then fewest open, then the lowest code.
  fileprivate var merit: [Int] {
    [
      -requirements(.unmet).count, -requirements(.unknown).count,
      -(requirements.compactMap(\.monthsMissing).first ?? 0), -(trade?.number ?? 0),
    ]
  }
}

extension Requirement {
  fileprivate var monthsMissing: Int? {
    for case .work(let months, _) in remedies { return months }
    return nil
  }
}

extension Job {
  /// The part of the job from a day on; `nil` where nothing is left of it.
  fileprivate func since(_ first: CalendarDate) -> Job? {
    guard let start, start < first else { return self }
    if case .on(let last)? = end, last < first { return nil }
    var job = self
    job.start = first
    return job
  }
}
