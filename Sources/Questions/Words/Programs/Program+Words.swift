import ExpressEntry

extension Program {
  public var title: Bilingual {
    switch self {
    case .canadianExperience:
      Bilingual(en: "Canadian Experience Class", fr: "Catégorie de l’expérience canadienne")
    case .skilledWorker:
      Bilingual(
        en: "Federal Skilled Worker Class",
        fr: "Catégorie des travailleurs qualifiés (fédéral)")
    case .skilledTrades:
      Bilingual(
        en: "Federal Skilled Trades Class",
        fr: "Catégorie des travailleurs de métiers spécialisés (fédéral)")
    }
  }

  /// The letters it goes by.
  public var shortTitle: Bilingual {
    switch self {
    case .canadianExperience: Bilingual(both: "CEC")
    case .skilledWorker: Bilingual(en: "FSW", fr: "CTQF")
    case .skilledTrades: Bilingual(en: "FST", fr: "CTMSF")
    }
  }
}

extension ProgramAssessment {
  /// The whole answer in one line.
  public var answer: Bilingual {
    let unmet = requirements(.unmet).count
    let open = requirements(.unknown).count
    switch status {
    case .met:
      return Bilingual(
        en: "eligible: every requirement is met",
        fr: "admissible\u{A0}: toutes les exigences sont remplies")
    case .unmet:
      let count = Self.requirements(unmet)
      return Bilingual(
        en: "not eligible: \(count.en) not met",
        fr: "non admissible\u{A0}: \(count.fr) non \(unmet > 1 ? "remplies" : "remplie")")
    case .unknown:
      let count = Self.requirements(open)
      return Bilingual(
        en: "not known yet: \(count.en) open", fr: "à préciser\u{A0}: \(count.fr) en suspens")
    }
  }

  private static let requirements = CountedNoun(
    Bilingual(en: "requirement", fr: "exigence"), Bilingual(en: "requirements", fr: "exigences"))
}

extension Eligibility {
  /// The class that an invitation would name, where several are met.
  public var orderSentence: Bilingual? {
    guard let first, programs.filter({ $0.status == .met }).count > 1 else { return nil }
    let order = Bilingual(
      en: "Of several classes, an invitation would name the \(first.title.en)",
      fr: "De plusieurs catégories, l’invitation nommerait celle-ci\u{A0}: \(first.title.fr)")
    guard let sureness = Program.orderConfidence.words else { return order }
    return Bilingual(en: "\(order.en) (\(sureness.en)).", fr: "\(order.fr) (\(sureness.fr)).")
  }

  /// Which rules are read, whatever the day.
  public static let rulesSentence = Bilingual(
    en: "the regulations as they stood on 12 June 2026, whatever the score date",
    fr: "le règlement au 12 juin 2026, quelle que soit la date du calcul")

  /// That it takes more than one day.
  public static let timeSentence = Bilingual(
    en: "What is asked for must hold when the application is made and when the visa is issued.",
    fr: "Les exigences doivent être remplies au dépôt de la demande et à la délivrance du visa.")
}
