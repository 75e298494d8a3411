import ExpressEntry

extension OfferAssessment {
  /// How far an offer of work qualifies.
  public var sentence: Bilingual {
    switch status {
    case .met:
      Bilingual(
        en: "An offer of work that qualifies: \((authority ?? .none).words.en)",
        fr: "Offre d’emploi admissible\u{A0}: \((authority ?? .none).words.fr)")
    case .unmet where failed == [.held]:
      Bilingual(en: "No offer of work", fr: "Aucune offre d’emploi")
    case .unmet:
      .pair(
        Bilingual(en: "The offer of work lacks", fr: "Il manque à l’offre d’emploi"), failed.words)
    case .unknown:
      .pair(
        Bilingual(en: "Offer of work, to answer", fr: "Offre d’emploi, à répondre"), open.words)
    }
  }
}

extension [OfferCondition] {
  /// The conditions as a list.
  var words: Bilingual { map(\.words).joined(Bilingual(both: ", ")) }
}

extension OfferCondition {
  public var words: Bilingual {
    switch self {
    case .held: Bilingual(en: "an offer at all", fr: "une offre")
    case .oneEmployer: Bilingual(en: "a single employer", fr: "un seul employeur")
    case .atMostTwoEmployers:
      Bilingual(en: "one employer, or two", fr: "un employeur, ou deux")
    case .allowedEmployer:
      Bilingual(
        en: "an employer that is neither a mission nor listed as ineligible",
        fr: "un employeur qui n’est ni une mission ni inadmissible")
    case .fullTime: Bilingual(en: "30 hours a week", fr: "30 heures par semaine")
    case .continuous: Bilingual(en: "continuous work", fr: "un travail continu")
    case .oneYear:
      Bilingual(en: "a year after the visa", fr: "une durée d’un an après le visa")
    case .skilled: Bilingual(en: "TEER 0, 1, 2 or 3", fr: "FÉER 0, 1, 2 ou 3")
    case .sameTrade:
      Bilingual(en: "the trade of the application", fr: "le métier de la demande")
    case .authority:
      Bilingual(
        en: "a permit or an assessment (LMIA)", fr: "un permis ou une étude d’impact (EIMT)")
    case .worksForEmployer:
      Bilingual(
        en: "work for an employer on the permit", fr: "un emploi chez l’employeur du permis")
    case .workedOneYear:
      Bilingual(
        en: "a year of work for the employer", fr: "un an de travail pour l’employeur")
    case .permitOccupation:
      Bilingual(
        en: "an occupation on the permit that allows it",
        fr: "une profession du permis qui le permet")
    case .sameMinorGroup:
      Bilingual(
        en: "the permit’s minor group", fr: "le groupe intermédiaire du permis")
    }
  }
}

extension OfferAuthority {
  /// What lets the person take up the work, inside a sentence.
  public var words: Bilingual {
    switch self {
    case .assessedPermit:
      Bilingual(
        en: "a permit issued on an assessment (LMIA)",
        fr: "permis délivré après étude d’impact (EIMT)")
    case .exemptPermit:
      Bilingual(
        en: "a permit exempt from an assessment (LMIA)",
        fr: "permis dispensé d’étude d’impact (EIMT)")
    case .assessedOffer:
      Bilingual(
        en: "an assessment (LMIA) and no permit", fr: "étude d’impact (EIMT) et aucun permis")
    case .assessedOfferWithPermit:
      Bilingual(
        en: "an assessment (LMIA) and another permit",
        fr: "étude d’impact (EIMT) et autre permis")
    case .none:
      Bilingual(en: "no permit and no assessment", fr: "ni permis ni étude d’impact")
    }
  }
}
