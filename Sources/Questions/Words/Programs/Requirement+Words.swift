import ExpressEntry

extension Requirement.Status {
  public var label: Bilingual {
    switch self {
    case .met: Bilingual(en: "met", fr: "remplie")
    case .unmet: Bilingual(en: "not met", fr: "non remplie")
    case .unknown: Bilingual(en: "not known", fr: "à préciser")
    }
  }
}

extension Requirement.Kind {
  /// What a class asks for, in a few words.
  public func title(in program: Program) -> Bilingual {
    switch self {
    case .work: Self.workTitle(in: program)
    case .mainDuties:
      Bilingual(en: "Main duties of the occupation", fr: "Fonctions principales de la profession")
    case .language: Bilingual(en: "Language", fr: "Langue")
    case .credential:
      Bilingual(en: "Credential, assessed if foreign", fr: "Diplôme, évalué s’il est étranger")
    case .points:
      Bilingual(en: "67 points of the selection grid", fr: "67 points de la grille de sélection")
    case .tradeRequirements:
      Bilingual(
        en: "Employment requirements of the trade", fr: "Conditions d’accès au métier")
    case .certificateOrOffer:
      Bilingual(
        en: "Certificate of qualification, or an offer",
        fr: "Certificat de compétence ou offre d’emploi")
    case .funds: Bilingual(en: "Settlement funds", fr: "Fonds d’établissement")
    case .outsideQuebec:
      Bilingual(en: "To live outside Quebec", fr: "Vivre ailleurs qu’au Québec")
    }
  }

  private static func workTitle(in program: Program) -> Bilingual {
    switch program {
    case .canadianExperience:
      Bilingual(
        en: "A year of work in Canada in 3 years", fr: "Un an de travail au Canada en 3 ans")
    case .skilledWorker:
      Bilingual(
        en: "A year without a gap in one occupation",
        fr: "Un an continu dans une même profession")
    case .skilledTrades:
      Bilingual(
        en: "Two years in one trade in 5 years", fr: "Deux ans dans un métier en 5 ans")
    }
  }
}
