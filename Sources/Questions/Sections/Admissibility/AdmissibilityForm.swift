import ExpressEntry

extension Form {
  /// Screening questions, for those who want them: never scored, and never counted as open.
  static func admissibility(_ profile: Profile) -> [FormItem] {
    let opening = Bilingual(
      en:
        "You may skip all of this. It is never scored and changes no points; only what you answer is kept: in your file, the copy beside it (~), and the draft.",
      fr:
        "Vous pouvez tout sauter. Rien ici n’est compté ni ne change les points\u{A0}; seul ce que vous répondez est gardé\u{A0}: dans votre fichier, sa copie (~) et le brouillon."
    )
    return [.note(opening)]
      + AdmissibilityGround.allCases.flatMap { ground -> [FormItem] in
        let question = FormItem.question(question(about: ground))
        guard profile.admissibility.answers[ground] == true else { return [question] }
        return [question, .note(advice(on: ground))]
      }
  }

  private static func question(about ground: AdmissibilityGround) -> Question {
    .yesNo(
      "admissibility.\(ground.rawValue)", ground.wording,
      AnswerPlace(
        get: { $0.admissibility.answers[ground] },
        set: { $1.admissibility.answers[ground] = $0 })
    ).optional()
  }

  /// What a yes may mean, the section of the Act, and whom to ask.
  private static func advice(on ground: AdmissibilityGround) -> Bilingual {
    let meaning = ground.meaningOfYes
    return Bilingual(
      en:
        "\(meaning.en) See section \(ground.rawValue) of the Act, and speak to a licensed representative.",
      fr:
        "\(meaning.fr) Voir l’article \(ground.rawValue) de la Loi, et parlez-en à un représentant autorisé."
    )
  }
}

extension AdmissibilityGround {
  /// What a yes may mean.
  fileprivate var meaningOfYes: Bilingual {
    switch self {
    case .security:
      Bilingual(
        en: "This can keep a person out on security grounds, even where they were only a member.",
        fr:
          "Cela peut fermer le Canada pour raison de sécurité, même à qui n’était que membre.")
    case .humanRights:
      Bilingual(
        en: "This can keep a person out for violating human or international rights.",
        fr: "Cela peut fermer le Canada pour atteinte aux droits humains ou internationaux.")
    case .sanctions:
      Bilingual(
        en: "A person under such sanctions cannot come as long as they last.",
        fr: "Une personne visée par de telles sanctions ne peut venir tant qu’elles durent.")
    case .criminality:
      Bilingual(
        en:
          "What counts is what the offence would be in Canada. For offences outside Canada, rehabilitation can be granted from 5 years after the sentence or the act; it is deemed, under conditions, after 10 years for a single offence punishable by less than 10 years, and after 5 for two or more summary ones (IRPR 17, 18).",
        fr:
          "Ce qui compte est ce que l’infraction serait au Canada. Pour une infraction hors du Canada, la réadaptation peut être accordée dès 5 ans après la peine ou l’acte\u{A0}; elle est présumée, sous conditions, après 10 ans pour une seule infraction passible de moins de 10 ans, et après 5 pour deux ou plus punissables par procédure sommaire (RIPR 17, 18)."
      )
    case .organizedCriminality:
      Bilingual(
        en: "This can keep a person out for organized criminality, membership included.",
        fr: "Cela peut fermer le Canada pour criminalité organisée, appartenance comprise.")
    case .health:
      Bilingual(
        en: "It matters only as a danger to others, or as an excessive demand on services.",
        fr: "N’importent que le danger pour autrui ou un fardeau excessif pour les services.")
    case .financial:
      Bilingual(
        en: "An officer may ask how you and your dependants will be supported.",
        fr: "Un agent peut demander comment vous et vos personnes à charge vivrez.")
    case .misrepresentation:
      Bilingual(
        en:
          "Misrepresentation bars a person for five years, without an application or a profile: from the final finding if made outside Canada, else from the removal.",
        fr:
          "De fausses déclarations excluent cinq ans, sans demande ni profil\u{A0}: dès la décision définitive hors du Canada, sinon dès le renvoi."
      )
    case .cessation:
      Bilingual(
        en: "A final decision of this kind keeps a person out.",
        fr: "Une telle décision définitive ferme le Canada.")
    case .nonCompliance:
      Bilingual(
        en: "A breach of the Act can keep a person out.",
        fr: "Un manquement à la Loi peut fermer le Canada.")
    case .family:
      Bilingual(
        en:
          "The whole family can be kept out by one of its members, in some cases by one who stays behind too (IRPR 23).",
        fr:
          "Un seul membre peut fermer le Canada à toute la famille, parfois même s’il ne vient pas (RIPR 23)."
      )
    }
  }
}
