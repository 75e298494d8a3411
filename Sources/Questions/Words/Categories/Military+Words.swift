import ExpressEntry

extension MilitaryCondition {
  /// What is asked for, to precede a colon.
  public var label: Bilingual {
    switch self {
    case .service:
      Bilingual(
        en: "Continuous service in a recognized foreign military",
        fr: "Service continu dans une force militaire étrangère reconnue")
    case .offer: Bilingual(en: "Offer of work", fr: "Offre d’emploi")
    case .fromForces:
      Bilingual(
        en: "Offer from the Canadian Armed Forces", fr: "Offre des Forces armées canadiennes")
    case .occupation:
      Bilingual(
        en: "Offer in a listed occupation", fr: "Offre dans une profession listée")
    case .fullTime: Bilingual(en: "Full-time offer", fr: "Offre à temps plein")
    case .length:
      Bilingual(en: "Offer of three years or more", fr: "Offre d’au moins trois ans")
    case .credential:
      Bilingual(
        en: "Post-secondary credential of two years or more",
        fr: "Diplôme d’études postsecondaires d’au moins deux ans")
    }
  }

  /// The condition, and whether it is met.
  func words(isMet: Bool?) -> Bilingual {
    let verdict =
      switch isMet {
      case true?: Bilingual(en: "yes", fr: "oui")
      case false?: Bilingual(en: "no", fr: "non")
      case nil: Bilingual(en: "not answered yet", fr: "réponse à venir")
      }
    return .pair(label, verdict)
  }
}
