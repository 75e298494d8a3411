/// The words of the questions about study in Canada, which decide its additional points.
extension Wording {
  static let studyIsDesignated = Wording(
    Bilingual(en: "Designated institution?", fr: "Établissement désigné\u{A0}?"),
    hint: Bilingual(
      en: "A designated learning institution, in Canada.",
      fr: "Un établissement d’enseignement désigné, au Canada."),
    help: Bilingual(
      en:
        "A Canadian credential can earn 15 or 30 additional points. The next questions tell whether this one does; once they are answered, the quick answer among the additional facts is set aside.",
      fr:
        "Un diplôme canadien peut donner 15 ou 30 points supplémentaires. Les questions qui suivent disent si c’est le cas de celui-ci\u{A0}; une fois répondues, la réponse rapide des autres faits est mise de côté."
    ))
  static let studyStarted = Wording(
    Bilingual(en: "Study began on", fr: "Début des études"),
    hint: Bilingual(
      en: "The first day of the program. It decides on the waiver of 2020 to 2022.",
      fr: "Le premier jour du programme. Il décide de la levée de 2020 à 2022."),
    help: Bilingual(
      en:
        "Eight months of full-time study and of presence in Canada are waived where any part of the study fell between March 2020 and August 2022.",
      fr:
        "Huit mois d’études à temps plein et de présence au Canada ne sont pas exigés si une partie des études tombe entre mars 2020 et août 2022."
    ))
  static let studyWasFullTime = Wording(
    Bilingual(en: "Full time, eight months?", fr: "Temps plein, huit mois\u{A0}?"),
    hint: Bilingual(
      en: "Enrolled full time for at least eight months.",
      fr: "Inscription à temps plein pendant au moins huit mois."),
    help: Bilingual(
      en:
        "Study must have been full time for at least eight months, unless a part of it fell between March 2020 and August 2022.",
      fr:
        "Les études doivent avoir été à temps plein pendant au moins huit mois, sauf si une partie tombe entre mars 2020 et août 2022."
    ))
  static let studyWasInCanada = Wording(
    Bilingual(en: "In Canada, eight months?", fr: "Au Canada, huit mois\u{A0}?"),
    hint: Bilingual(
      en: "Physically in Canada for at least eight months of the study.",
      fr: "Présence physique au Canada pendant au moins huit mois d’études."),
    help: Bilingual(
      en:
        "Distance learning from abroad counts for the level of education, but not here, unless a part of the study fell between March 2020 and August 2022.",
      fr:
        "Les études à distance depuis l’étranger comptent pour la scolarité, mais pas ici, sauf si une partie tombe entre mars 2020 et août 2022."
    ))
  static let studyWasLanguage = Wording(
    Bilingual(en: "Mostly language study?", fr: "Surtout des études de langue\u{A0}?"),
    hint: Bilingual(
      en: "English or French as a second language, more than half of the study.",
      fr: "L’anglais ou le français langue seconde, plus de la moitié des études."),
    help: Bilingual(
      en: "Study that was language study for more than half earns no additional points.",
      fr:
        "Des études faites pour plus de la moitié d’étude des langues ne donnent aucun point supplémentaire."
    ))
  static let studyRequiredReturn = Wording(
    Bilingual(en: "Had to return home?", fr: "Retour au pays exigé\u{A0}?"),
    hint: Bilingual(
      en: "Paid for by an award that required returning home.",
      fr: "Payées par une bourse qui exigeait le retour au pays."),
    help: Bilingual(
      en: "Study on an award that required returning home earns no additional points.",
      fr:
        "Des études payées par une bourse qui exigeait le retour au pays ne donnent aucun point supplémentaire."
    ))
}
