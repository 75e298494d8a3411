import ExpressEntry

extension Part {
  public var title: Bilingual {
    switch self {
    case .core: Bilingual(en: "Core human capital", fr: "Capital humain de base")
    case .spouse:
      Bilingual(en: "Spouse or common-law partner", fr: "Époux ou conjoint de fait")
    case .transferability:
      Bilingual(en: "Skill transferability", fr: "Transférabilité des compétences")
    case .additional: Bilingual(en: "Additional points", fr: "Points supplémentaires")
    }
  }

  /// A title for the panel: at most 17 columns.
  public var shortTitle: Bilingual {
    switch self {
    case .core: Bilingual(en: "Core", fr: "Capital humain")
    case .spouse: Bilingual(en: "Spouse, partner", fr: "Époux, conjoint")
    case .transferability: Bilingual(en: "Skill transfer", fr: "Transférabilité")
    case .additional: Bilingual(en: "Additional", fr: "Points suppl.")
    }
  }
}
