import ExpressEntry

extension AdmissibilityGround {
  /// The section of the Immigration and Refugee Protection Act.
  public var section: String { rawValue }

  /// The ground as the Act names it.
  public var title: Bilingual {
    switch self {
    case .security: Bilingual(en: "Security", fr: "Sécurité")
    case .humanRights:
      Bilingual(
        en: "Human or international rights violations",
        fr: "Atteinte aux droits humains ou internationaux")
    case .sanctions: Bilingual(en: "Sanctions", fr: "Sanctions")
    case .criminality: Bilingual(en: "Criminality", fr: "Criminalité")
    case .organizedCriminality: Bilingual(en: "Organized criminality", fr: "Criminalité organisée")
    case .health: Bilingual(en: "Health grounds", fr: "Motifs sanitaires")
    case .financial: Bilingual(en: "Financial reasons", fr: "Motifs financiers")
    case .misrepresentation: Bilingual(en: "Misrepresentation", fr: "Fausses déclarations")
    case .cessation:
      Bilingual(en: "Cessation of refugee protection", fr: "Perte de l’asile")
    case .nonCompliance:
      Bilingual(en: "Non-compliance with the Act", fr: "Manquement à la loi")
    case .family:
      Bilingual(en: "Inadmissible family member", fr: "Inadmissibilité familiale")
    }
  }

  /// What the ground is about.
  public var meaning: Bilingual {
    switch self {
    case .security:
      Bilingual(
        en: "Espionage, subversion, terrorism, danger to security, violence, or membership.",
        fr: "Espionnage, renversement d’un gouvernement, terrorisme, danger pour la sécurité, "
          + "violence, ou appartenance.")
    case .humanRights:
      Bilingual(
        en: "War crimes, crimes against humanity, or senior office in a designated regime.",
        fr: "Crimes de guerre, crimes contre l’humanité, ou poste élevé dans un régime désigné.")
    case .sanctions:
      Bilingual(
        en: "Sanctions by Canada, or by an international organization it belongs to.",
        fr: "Sanctions du Canada, ou d’une organisation internationale dont il est membre.")
    case .criminality:
      Bilingual(
        en: "A conviction, a charge or an act, anywhere and at any time; impaired driving too.",
        fr:
          "Une condamnation, une accusation ou un acte, où que ce soit et à tout moment\u{A0}; la "
          + "conduite avec facultés affaiblies aussi.")
    case .organizedCriminality:
      Bilingual(
        en: "Organized crime, smuggling or trafficking in people, laundering of money.",
        fr: "Crime organisé, passage de clandestins, trafic de personnes, recyclage d’argent.")
    case .health:
      Bilingual(
        en: "A danger to public health or safety, or excessive demand on services.",
        fr: "Danger pour la santé ou la sécurité publiques, ou fardeau excessif pour les services.")
    case .financial:
      Bilingual(
        en: "Unable or unwilling to support oneself and one’s dependants.",
        fr: "Incapacité ou refus de subvenir à ses besoins et à ceux des personnes à charge.")
    case .misrepresentation:
      Bilingual(
        en: "False or withheld facts: five years without an application or a profile.",
        fr: "Faits faux ou cachés\u{A0}: cinq ans sans demande ni profil.")
    case .cessation:
      Bilingual(
        en: "A final decision that refugee protection has ceased.",
        fr: "Une décision définitive constatant la perte de l’asile.")
    case .nonCompliance:
      Bilingual(
        en: "Overstay, unauthorized work or study, or another breach.",
        fr: "Séjour trop long, travail ou études sans autorisation, ou autre manquement.")
    case .family:
      Bilingual(
        en: "A family member who is inadmissible; a spouse, partner or child who stays behind too.",
        fr:
          "Un membre de la famille inadmissible\u{A0}; un époux, conjoint ou enfant qui "
          + "ne vient pas aussi.")
    }
  }
}
