import ExpressEntry

extension Form {
  /// A nomination, and an offer of work.
  static func offer(_ profile: Profile) -> [FormItem] {
    var items: [FormItem] = [.question(nomination), .question(isHeld)]
    if profile.jobOffer.isHeld == true {
      items.append(.question(occupation))
      items.append(
        .note(
          Bilingual(
            en:
              "Job offers earned CRS points until 24 March 2025, and none from 25 March 2025 to 2 November 2026. Since 3 November 2026 offers in listed high-wage occupations earn points whose values are not known here.",
            fr:
              "Les offres d’emploi ont donné des points du SCG jusqu’au 24 mars 2025, et aucun du 25 mars 2025 au 2 novembre 2026. Depuis le 3 novembre 2026, celles des professions à haut salaire désignées en donnent\u{A0}; leurs valeurs ne sont pas connues ici."
          )))
    }
    return items
  }

  private static let nomination = Question.choice(
    "nomination.kind",
    Wording(
      Bilingual(en: "Provincial nomination", fr: "Désignation provinciale"),
      hint: Bilingual(
        en: "Enhanced: made through Express Entry, and accepted in the profile.",
        fr: "Améliorée\u{A0}: par Entrée express, et acceptée dans le profil."),
      help: Bilingual(
        en:
          "An enhanced nomination by a province or territory earns 600 points, which is all that part D can give. A base nomination is made outside Express Entry and earns none.",
        fr:
          "Une désignation améliorée d’une province ou d’un territoire donne 600 points, tout ce que la partie D peut donner. Une désignation de base se fait hors d’Entrée express et n’en donne pas."
      )),
    AnswerPlace(\.nomination.kind))

  private static let isHeld = Question.yesNo(
    "jobOffer.isHeld",
    Wording(
      Bilingual(en: "Job offer in Canada?", fr: "Offre d’emploi au Canada\u{A0}?"),
      hint: Bilingual(
        en: "A written offer from an employer in Canada.",
        fr: "Une offre écrite d’un employeur au Canada."),
      help: Bilingual(
        en:
          "An offer can matter for a program even where it earns no CRS points: Federal Skilled Worker points, the trades requirement, and the settlement funds.",
        fr:
          "Une offre peut compter pour un programme même sans points du SCG\u{A0}: points des travailleurs qualifiés, exigence des métiers, fonds d’établissement."
      )),
    AnswerPlace(\.jobOffer.isHeld))

  private static let occupation = Question.occupation(
    "jobOffer.occupation",
    Wording(
      Bilingual(en: "NOC code of the offer", fr: "Code CNP de l’offre"),
      hint: Bilingual(en: "Five digits, such as 21232.", fr: "Cinq chiffres, par exemple 21232."),
      help: Bilingual(
        en: "The NOC 2021 unit group of the work offered.",
        fr: "Le groupe de base de la CNP 2021 du travail offert.")),
    AnswerPlace(\.jobOffer.occupation))
}
