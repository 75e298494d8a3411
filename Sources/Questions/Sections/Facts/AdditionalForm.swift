import ExpressEntry

extension Form {
  /// Facts that earn points of their own, then those that only the programs ask.
  static func additional(_ profile: Profile) -> [FormItem] {
    let isProven = profile.applicant.education.studyIsProven
    var items: [FormItem] = [.question(sibling), .question(canadianStudy.optional(isProven))]
    if isProven {
      items.append(
        .note(
          Bilingual(
            en: "The credentials tell about studies in Canada; the quick answer is set aside.",
            fr:
              "Les diplômes renseignent sur les études au Canada\u{A0}; la réponse rapide est mise de côté."
          )))
    }
    return items + [.question(certificate)] + plans(profile)
  }

  private static let sibling = Question.yesNo(
    "family.siblingInCanada",
    Wording(
      Bilingual(en: "Brother or sister in Canada?", fr: "Frère ou sœur au Canada\u{A0}?"),
      hint: Bilingual(
        en: "18 or older, citizen or permanent resident, living in Canada.",
        fr: "18 ans ou plus, citoyen ou résident permanent, vivant au Canada."),
      help: Bilingual(
        en:
          "Yours or your accompanying spouse's: sharing at least one parent by blood, marriage, common-law partnership or adoption. Half and step siblings count; in-laws and cousins do not. 15 points, once.",
        fr:
          "Le vôtre ou celui de l’époux qui accompagne\u{A0}: au moins un parent commun, par le sang, le mariage, l’union de fait ou l’adoption. Les demi-frères et demi-sœurs comptent\u{A0}; pas la belle-famille ni les cousins. 15 points, une seule fois."
      )),
    AnswerPlace(\.family.siblingInCanada))

  private static let canadianStudy = Question.choice(
    "applicant.education.canadianStudy",
    Wording(
      Bilingual(en: "Studies in Canada", fr: "Études au Canada"),
      hint: Bilingual(
        en: "A post-secondary credential earned in Canada. Only the highest counts.",
        fr: "Un diplôme postsecondaire obtenu au Canada. Seul le plus haut compte."),
      help: Bilingual(
        en:
          "From a designated institution in Canada, enrolled full time and physically present for at least eight months (both waived if any part fell between March 2020 and August 2022). Not where language study was more than half, nor on an award that required returning home. A master's of one year earns the higher points.",
        fr:
          "D’un établissement désigné au Canada, inscrit à temps plein et présent au moins huit mois (levé si une partie tombe entre mars 2020 et août 2022). Pas si l’étude des langues en fait plus de la moitié, ni avec une bourse exigeant le retour. Une maîtrise d’un an donne le plus de points."
      )),
    AnswerPlace(\.applicant.education.canadianStudy))

  private static let certificate = Question.yesNo(
    "applicant.certificateOfQualification",
    Wording(
      Bilingual(en: "Certificate of qualification?", fr: "Certificat de compétence\u{A0}?"),
      hint: Bilingual(
        en: "In a trade, issued by a province, a territory or a federal body.",
        fr: "Dans un métier, délivré par une province, un territoire ou le fédéral."),
      help: Bilingual(
        en:
          "For a skilled trade, after an examination in Canada. A foreign certificate does not count, and a nomination certificate is something else. 25 points with CLB 5 in all four abilities, 50 with CLB 7.",
        fr:
          "Pour un métier spécialisé, après un examen au Canada. Un certificat étranger ne compte pas, et un certificat de désignation est autre chose. 25 points avec un niveau 5 dans les quatre habiletés, 50 avec un niveau 7."
      )),
    AnswerPlace(\.applicant.certificateOfQualification))
}
