import ExpressEntry

extension Omission {
  /// What the total lacks, for beside every total.
  public var sentence: Bilingual {
    switch what {
    case .highWageAndJobOffer:
      Bilingual(
        en: "without the high-wage and job-offer points in force since 3 November 2026",
        fr: "sans les points pour professions à haut salaire et offres d’emploi en vigueur "
          + "depuis le 3 novembre 2026")
    }
  }
}
