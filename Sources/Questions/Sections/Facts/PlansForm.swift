import ExpressEntry

extension Form {
  /// Plans, money and what else the programs ask: no points depend on it.
  static func plans(_ profile: Profile) -> [FormItem] {
    var questions: [Question] = [livesOutsideQuebec, funds]
    let children = profile.family.dependentChildren ?? 0
    if children > 0 { questions.append(adultChildren(of: children)) }
    if profile.family.siblingInCanada == false { questions.append(relative) }
    questions.append(studiedTwoYears(.applicant))
    if profile.asksTrade {
      questions += trade
      if profile.applicant.certificateOfQualification == true { questions.append(certificateTrade) }
    }
    questions.append(militaryYears)
    return [
      .heading(Bilingual(en: "Plans and funds", fr: "Projets et fonds")),
      .note(
        Bilingual(
          en: "These serve the programs and the papers, not the points.",
          fr: "Ceci sert aux programmes et aux documents, pas aux points.")),
    ] + questions.map { .question($0.forPrograms()) } + residences(of: .applicant, profile)
  }

  static func studiedTwoYears(_ person: PersonRole) -> Question {
    .yesNo(
      "\(person.rawValue).studiedTwoYearsInCanada", .studiedTwoYears(person),
      AnswerPlace(
        get: { $0[person].studiedTwoYearsInCanada },
        set: { $1[person].studiedTwoYearsInCanada = $0 }))
  }

  private static let livesOutsideQuebec = Question.yesNo(
    "settlement.livesOutsideQuebec", .livesOutsideQuebec,
    AnswerPlace(\.settlement.livesOutsideQuebec))
  private static let funds = Question.dollars(
    "settlement.funds", .funds, AnswerPlace(\.settlement.funds))
  private static let relative = Question.yesNo(
    "family.relativeInCanada", .relativeInCanada, AnswerPlace(\.family.relativeInCanada))
  private static let militaryYears = Question.number(
    "applicant.militaryYears", .militaryYears, AnswerPlace(\.applicant.militaryYears), in: 0...50)

  private static func adultChildren(of children: Int) -> Question {
    .number(
      "family.adultChildren", .adultChildren, AnswerPlace(\.family.adultChildren), in: 0...children)
  }

  private static let certificateTrade = Question.occupation(
    "applicant.trade.certificateOccupation", .certificateTrade,
    AnswerPlace(\.applicant.trade.certificate))

  private static let trade: [Question] = [
    .occupation(
      "applicant.trade.occupation", .tradeOccupation, AnswerPlace(\.applicant.trade.occupation)),
    .date(
      "applicant.trade.qualified", .tradeQualified, AnswerPlace(\.applicant.trade.qualified)),
    .yesNo(
      "applicant.trade.meetsRequirements", .tradeMeetsRequirements,
      AnswerPlace(\.applicant.trade.meetsRequirements)),
  ]
}

extension Profile {
  /// Whether the answers tell of a skilled trade: a job or an offer in one, or a certificate.
  fileprivate var asksTrade: Bool {
    let jobs = applicant.work.jobs ?? []
    let offered = jobOffer.isHeld == true ? jobOffer.occupation : nil
    return applicant.certificateOfQualification == true || offered?.isSkilledTrade == true
      || jobs.contains { $0.occupation?.isSkilledTrade == true }
  }
}
