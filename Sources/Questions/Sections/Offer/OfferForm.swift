import ExpressEntry

extension Form {
  /// A nomination, and an offer of work.
  static func offer(_ profile: Profile) -> [FormItem] {
    var items: [FormItem] = [.question(nomination)]
    if let kind = profile.nomination.kind, kind != .none {
      items.append(.question(province.forPrograms()))
    }
    items.append(.question(isHeld))
    let offer = profile.jobOffer
    guard offer.isHeld == true else { return items }
    items.append(.question(occupation))
    if offer.occupation?.isSkilled == false {
      return items + [
        .note(
          Bilingual(
            en: "TEER 4 and 5: no program counts this offer.",
            fr: "FÉER 4 et 5\u{A0}: aucun programme ne compte cette offre."))
      ]
    }
    items.append(.question(employer))
    items.append(.question(isFromExcludedEmployer.forPrograms()))
    if offer.isFromExcludedEmployer == true {
      return items + [
        .note(
          Bilingual(
            en: "No program counts an offer from such an employer.",
            fr: "Aucun programme ne compte l’offre d’un tel employeur."))
      ]
    }
    return items + terms(of: offer).map { .question($0.forPrograms()) }
  }

  /// What the programs ask of an offer that they may count: IRPR 82 and 87.2(3)(d).
  private static func terms(of offer: JobOffer) -> [Question] {
    let isTrade = offer.occupation?.isSkilledTrade == true
    var questions: [Question] = [isFromOneEmployer]
    if offer.isFromOneEmployer == false {
      guard isTrade else { return questions }
      questions.append(isFromTwoEmployers)
    }
    questions += [hours, isContinuous, length, authority]
    let relies = offer.authority == .assessedPermit || offer.authority == .exemptPermit
    if relies { questions.append(worksForEmployer) }
    if offer.authority == .exemptPermit && offer.worksForEmployer != false {
      questions.append(hasWorkedOneYear)
    }
    if offer.authority == .assessedPermit || (relies && isTrade) {
      questions.append(permitOccupation)
    }
    if offer.occupation.map(militaryOccupations.contains) == true { questions.append(isMilitary) }
    return questions
  }

  /// Officers, specialists and other ranks of the Canadian Armed Forces, in the category of skilled
  /// military recruits.
  private static let militaryOccupations: Set<OccupationCode> = Set(
    ["40042", "42102", "43204"].compactMap(OccupationCode.init))

  private static let nomination = Question.choice(
    "nomination.kind", .nomination, AnswerPlace(\.nomination.kind))
  private static let province = Question.choice(
    "nomination.province", .province, AnswerPlace(\.nomination.province))
  private static let isHeld = Question.yesNo(
    "jobOffer.isHeld", .offerIsHeld, AnswerPlace(\.jobOffer.isHeld))
  private static let occupation = Question.occupation(
    "jobOffer.occupation", .offerOccupation, AnswerPlace(\.jobOffer.occupation))
  private static let employer = Question.text(
    "jobOffer.employer", .offerEmployer, AnswerPlace(\.jobOffer.employer))
  private static let isFromExcludedEmployer = Question.yesNo(
    "jobOffer.isFromExcludedEmployer", .offerIsFromExcludedEmployer,
    AnswerPlace(\.jobOffer.isFromExcludedEmployer))
  private static let isFromOneEmployer = Question.yesNo(
    "jobOffer.isFromOneEmployer", .offerIsFromOneEmployer,
    AnswerPlace(\.jobOffer.isFromOneEmployer))
  private static let isFromTwoEmployers = Question.yesNo(
    "jobOffer.isFromTwoEmployers", .offerIsFromTwoEmployers,
    AnswerPlace(\.jobOffer.isFromTwoEmployers))
  private static let hours = Question.hours(
    "jobOffer.hoursPerWeek", .offerHours, AnswerPlace(\.jobOffer.hours))
  private static let isContinuous = Question.yesNo(
    "jobOffer.isContinuous", .offerIsContinuous, AnswerPlace(\.jobOffer.isContinuous))
  private static let length = Question.choice(
    "jobOffer.length", .offerLength, AnswerPlace(\.jobOffer.length))
  private static let authority = Question.choice(
    "jobOffer.authority", .offerAuthority, AnswerPlace(\.jobOffer.authority))
  private static let worksForEmployer = Question.yesNo(
    "jobOffer.worksForEmployer", .offerWorksForEmployer,
    AnswerPlace(\.jobOffer.worksForEmployer))
  private static let hasWorkedOneYear = Question.yesNo(
    "jobOffer.hasWorkedOneYear", .offerHasWorkedOneYear,
    AnswerPlace(\.jobOffer.hasWorkedOneYear))
  private static let permitOccupation = Question.occupation(
    "jobOffer.permitOccupation", .offerPermitOccupation,
    AnswerPlace(\.jobOffer.permitOccupation))
  private static let isMilitary = Question.yesNo(
    "jobOffer.isMilitary", .offerIsMilitary, AnswerPlace(\.jobOffer.isMilitary))
}
