extension Ruleset {
  /// Every factor of the criteria with what the candidate earns by it.
  func awards(for candidate: Candidate) -> [Award] {
    coreAwards(candidate) + spouseAwards(candidate) + transferAwards(candidate)
      + additionalAwards(candidate)
  }

  private func coreAwards(_ candidate: Candidate) -> [Award] {
    let accompanied = candidate.isAccompanied ?? false
    var awards = [
      core.age.award(
        .age, candidate.age, accompanied: accompanied, grounds: candidate.age.map(Grounds.age)),
      core.education.award(
        .education, candidate.education?.rank, accompanied: accompanied,
        grounds: candidate.education.map(Grounds.education)),
    ]
    let first = candidate.firstLanguage
    for ability in Ability.allCases {
      let level = candidate.first[ability]
      awards.append(
        core.firstLanguage.award(
          .firstLanguage(ability), level?.number, accompanied: accompanied,
          grounds: level.map { .level($0, first) }))
    }
    for ability in Ability.allCases {
      let level = candidate.second[ability]
      awards.append(
        core.secondLanguage.award(
          .secondLanguage(ability), level?.number, accompanied: accompanied,
          grounds: level.map { .level($0, first?.other) }))
    }
    awards.append(
      core.canadianWork.award(
        .canadianWork, candidate.canadianWork, accompanied: accompanied,
        grounds: candidate.canadianWork.map(Grounds.years)))
    return awards
  }

  private func spouseAwards(_ candidate: Candidate) -> [Award] {
    let facts = candidate.spouse
    var awards = [
      spouse.education.award(
        .spouseEducation, facts.education?.rank, grounds: facts.education.map(Grounds.education))
    ]
    for ability in Ability.allCases {
      let level = facts.language[ability]
      awards.append(
        spouse.language.award(
          .spouseLanguage(ability), level?.number, grounds: level.map { .level($0, nil) }))
    }
    awards.append(
      spouse.canadianWork.award(
        .spouseCanadianWork, facts.canadianWork, grounds: facts.canadianWork.map(Grounds.years)))
    switch candidate.isAccompanied {
    case true?: return awards
    case false?: return awards.map { $0.withheld(.notApplicable, .noAccompanyingSpouse) }
    case nil: return awards.map { $0.withheld(.open, .open) }
    }
  }

  private func additionalAwards(_ candidate: Candidate) -> [Award] {
    var awards = [additional.nomination.award(.nomination, candidate.isNominated)]
    if let sibling = additional.sibling {
      awards.append(sibling.award(.sibling, candidate.hasSiblingInCanada))
    }
    if let french = additional.french { awards.append(french.award(candidate)) }
    if let canadianStudy = additional.canadianStudy {
      awards.append(
        canadianStudy.award(
          .canadianStudy, candidate.canadianStudy?.rank,
          grounds: candidate.canadianStudy.map(Grounds.canadianStudy)))
    }
    switch additional.highWage {
    case .notInForce: awards.append(jobOfferAward(candidate))
    // The offer's points are part of what is unknown: nought would be a claim.
    case .unpublished(let citation):
      awards.append(
        Award(
          factor: .highWage, status: .unpublished, maximum: nil, grounds: .unpublished,
          citation: citation))
    case .published(let table):
      if additional.jobOffer != nil { awards.append(jobOfferAward(candidate)) }
      awards.append(table.award(candidate))
    }
    return awards
  }

  private func jobOfferAward(_ candidate: Candidate) -> Award {
    guard let jobOffer = additional.jobOffer else {
      return Award(
        factor: .jobOffer, status: .scored(0), maximum: 0, grounds: .noPointsInForce,
        citation: .criteria("D"))
    }
    return jobOffer.award(
      .jobOffer, candidate.offer?.rank, grounds: candidate.offer.map(Grounds.offer))
  }
}

extension FrenchBonus {
  fileprivate func award(_ candidate: Candidate) -> Award {
    let english = candidate.english.lowest
    let french = candidate.french.lowest
    // Weak French settles it; strong French earns the lower row whatever English will say.
    return Award(
      factor: .french,
      status: french.map { .scored(points(french: $0, english: english)) } ?? .open,
      maximum: upper,
      grounds: french.map { .french($0, english: english) } ?? .open,
      citation: citation)
  }
}

extension Scale {
  /// What a value earns by this table.
  fileprivate func award(
    _ factor: Factor, _ value: Int?, accompanied: Bool = false, grounds: Grounds?
  ) -> Award {
    Award(
      factor: factor,
      status: value.map { .scored(points(for: $0, accompanied: accompanied)) } ?? .open,
      maximum: maximum(accompanied: accompanied),
      grounds: grounds ?? .open,
      citation: citation)
  }
}

extension Flat {
  fileprivate func award(_ factor: Factor, _ isClaimed: Bool?) -> Award {
    Award(
      factor: factor, status: isClaimed.map { .scored($0 ? points : 0) } ?? .open, maximum: points,
      grounds: isClaimed.map(Grounds.claimed) ?? .open, citation: citation)
  }
}

extension Award {
  /// The same line, giving nothing for another reason.
  fileprivate func withheld(_ status: Status, _ grounds: Grounds) -> Award {
    Award(
      factor: factor, status: status, maximum: maximum, grounds: grounds, citation: citation)
  }
}
