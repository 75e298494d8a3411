import ExpressEntry

extension Form {
  /// The accompanying spouse or common-law partner.
  static func spouse(_ profile: Profile) -> [FormItem] {
    if profile.family.countsSpouse == false && profile.family.countsSpouseForAdaptability == true {
      return adaptability(profile)
    }
    guard profile.family.countsSpouse == true else {
      return [.note(profile.family.countsSpouse == nil ? stillOpen : notCounted)]
    }
    return education(of: .spouse, profile) + [.heading(language)]
      + languages(of: .spouse, profile) + work(of: .spouse, profile)
      + [.heading(programs), .question(studiedTwoYears(.spouse).forPrograms())]
      + residences(of: .spouse, profile)
  }

  /// A spouse who counts for the Federal Skilled Worker Class alone: IRPR 83(1).
  private static func adaptability(_ profile: Profile) -> [FormItem] {
    let items = languages(of: .spouse, profile) + work(of: .spouse, profile)
    return [.heading(programs), .heading(language)] + items.map(\.forPrograms)
      + [.question(studiedTwoYears(.spouse).forPrograms())]
  }

  private static let programs = Bilingual(
    en: "For the programs, not the points", fr: "Pour les programmes, pas les points")

  private static let language = Bilingual(en: "Language", fr: "Langue")

  private static let notCounted = Bilingual(
    en:
      "Not needed: no accompanying spouse or partner counts, by your answers in section 1. What was entered here is kept.",
    fr:
      "Sans objet\u{A0}: selon la section 1, aucun époux ou conjoint ne compte. Ce qui a été entré ici est gardé."
  )

  private static let stillOpen = Bilingual(
    en: "Answer the questions about your family in section 1 first.",
    fr: "Répondez d’abord aux questions de la section 1 sur votre famille.")
}
