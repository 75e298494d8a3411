import ExpressEntry

extension Cap {
  /// What the limit took away: "Skill transferability stays at 100: 26 points are lost to the limit".
  public var sentence: Bilingual {
    let points = CountedNoun.points(lost)
    let limit = limit.words
    let isOne = lost == 1
    return .pair(
      Bilingual(
        en: "\(kind.title.en) \(kind.isMany ? "stay" : "stays") at \(limit.en)",
        fr: "\(kind.title.fr) \(kind.isMany ? "restent" : "reste") à \(limit.fr)"),
      Bilingual(
        en: "\(points.en) \(isOne ? "is" : "are") lost to the limit",
        fr: "\(points.fr) \(isOne ? "est perdu" : "sont perdus") en raison du plafond"))
  }
}

extension Cap.Kind {
  /// What the limit applies to.
  public var title: Bilingual {
    switch self {
    case .secondLanguage:
      Bilingual(en: "Second official language", fr: "La deuxième langue officielle")
    case .educationTransfer:
      Bilingual(
        en: "Education with language and work in Canada",
        fr: "L’ensemble études, langue et travail au Canada")
    case .foreignWorkTransfer:
      Bilingual(
        en: "Work abroad with language and work in Canada",
        fr: "L’ensemble travail à l’étranger, langue et travail au Canada")
    case .transferability:
      Bilingual(en: "Skill transferability", fr: "La transférabilité des compétences")
    case .additional: Bilingual(en: "Additional points", fr: "Les points supplémentaires")
    case .highWage:
      Bilingual(
        en: "Points for high-wage occupations", fr: "Les points pour professions à haut salaire")
    }
  }

  /// Whether the title is of the plural.
  fileprivate var isMany: Bool { self == .additional || self == .highWage }
}
