import ExpressEntry

/// The words of the questions about plans, money, family and service.
extension Wording {
  static let livesOutsideQuebec = Wording(
    Bilingual(en: "Living outside Quebec?", fr: "Vivre hors du Québec\u{A0}?"),
    hint: Bilingual(
      en: "Do you mean to live in a province or territory other than Quebec?",
      fr: "Comptez-vous vivre dans une province ou un territoire hors Québec\u{A0}?"),
    help: Bilingual(
      en:
        "All three programs of Express Entry are for those who mean to live outside Quebec, which selects its own immigrants (IRPR 75(1), 87.1(1), 87.2(2)).",
      fr:
        "Les trois programmes d’Entrée express visent ceux qui comptent vivre hors du Québec, qui sélectionne lui-même ses immigrants (RIPR 75(1), 87.1(1), 87.2(2))."
    ))

  static let funds = Wording(
    Bilingual(en: "Funds, in CAD", fr: "Fonds, en $ CA"),
    hint: Bilingual(
      en: "Money you can bring, free of debt, in whole Canadian dollars.",
      fr: "Argent disponible et sans dette, en dollars canadiens entiers."),
    help: Bilingual(
      en:
        "Transferable and available money, not borrowed, without real property. Skilled Workers and Skilled Trades show an amount that grows with the family, those included who stay behind. Canadian Experience asks for none. In the other two, an offer that counts, held together with a permit or another authorization to work, stands in for the money (IRPR 76(1)(b), 87.2(5)).",
      fr:
        "Argent transférable et disponible, non emprunté, sans les immeubles. Les travailleurs qualifiés et les métiers spécialisés montrent un montant qui croît avec la famille, y compris ceux qui restent. L’expérience canadienne n’en exige pas. Dans les deux autres, une offre qui compte, avec un permis ou une autre autorisation de travailler, en tient lieu (RIPR 76(1)b), 87.2(5))."
    ))

  static let adultChildren = Wording(
    Bilingual(en: "Children 18 or older", fr: "Enfants de 18 ans ou plus"),
    hint: Bilingual(
      en: "How many of the dependent children. 0 if none.",
      fr: "Combien des enfants à charge. 0 si aucun."),
    help: Bilingual(
      en: "Dependent children of 18 or older need police certificates of their own.",
      fr:
        "Les enfants à charge de 18 ans ou plus ont besoin de leurs propres certificats de police."
    ))

  static let relativeInCanada = Wording(
    Bilingual(en: "Another relative in Canada?", fr: "Autre parenté au Canada\u{A0}?"),
    hint: Bilingual(
      en: "Parent, grandparent, child, grandchild, aunt, uncle, niece, nephew.",
      fr: "Parent, grand-parent, enfant, petit-enfant, oncle, tante, neveu, nièce."),
    help: Bilingual(
      en:
        "Yours or your accompanying spouse's: 18 or older, a Canadian citizen or permanent resident, living in Canada; related by blood, marriage, common-law partnership or adoption. 5 Federal Skilled Worker points (IRPR 83(1)(d), (5)); a brother or sister counts there too. No CRS points.",
      fr:
        "La vôtre ou celle de l’époux qui accompagne\u{A0}: 18 ans ou plus, citoyen canadien ou résident permanent, vivant au Canada\u{A0}; par le sang, le mariage, l’union de fait ou l’adoption. 5 points des travailleurs qualifiés (RIPR 83(1)d), (5))\u{A0}; un frère ou une sœur y compte aussi. Aucun point du SCG."
    ))

  static let militaryYears = Wording(
    Bilingual(en: "Years in a foreign military", fr: "Années dans une armée étrangère"),
    hint: Bilingual(
      en: "Whole years of unbroken service, recognized and foreign. 0 if none.",
      fr: "Années complètes sans coupure, armée étrangère reconnue. 0 si aucune."),
    help: Bilingual(
      en:
        "The category of skilled military recruits asks for ten years or more of continuous service in a recognized foreign military, and an offer of the Canadian Armed Forces.",
      fr:
        "La catégorie des recrues militaires qualifiées exige dix ans ou plus de service continu dans une armée étrangère reconnue, et une offre des Forces armées canadiennes."
    ))

  static func studiedTwoYears(_ person: PersonRole) -> Wording {
    Wording(
      Bilingual(en: "Two years of study in Canada?", fr: "Deux ans d’études au Canada\u{A0}?"),
      hint: Bilingual(
        en: "Full time, two academic years or more; a credential is not needed.",
        fr: "À temps plein, deux années scolaires ou plus\u{A0}; diplôme non requis."),
      help: Bilingual(
        en:
          "Full-time study in Canada, at least 15 hours of instruction a week, under a study permit or an exemption (IRPR 188), at a secondary or post-secondary institution that a province recognizes (83(2)), for two academic years or more in a program of two years or more, in good standing. 5 Federal Skilled Worker points for \(person == .applicant ? "you" : "an accompanying spouse or partner") (IRPR 83(1)\(person == .applicant ? "(b)" : "(b.1)")). No CRS points by itself.",
        fr:
          "Études à temps plein au Canada, au moins 15 heures de cours par semaine, avec un permis d’études ou une dispense (RIPR 188), dans un établissement secondaire ou postsecondaire reconnu par une province (83(2)), pendant deux années scolaires ou plus d’un programme de deux ans ou plus, avec un bon rendement. 5 points des travailleurs qualifiés pour \(person == .applicant ? "vous" : "l’époux ou conjoint qui accompagne") (RIPR 83(1)\(person == .applicant ? "b)" : "b.1)")). Aucun point du SCG par elles-mêmes."
      ))
  }
}

/// The words of the questions about a skilled trade.
extension Wording {
  static let tradeOccupation = Wording(
    Bilingual(en: "Trade to apply in", fr: "Métier de la demande"),
    hint: Bilingual(
      en: "The trade that the application would name: words, or a NOC code.",
      fr: "Le métier que nommerait la demande\u{A0}: des mots, ou un code CNP."),
    help: Bilingual(
      en:
        "Federal Skilled Trades counts work in one trade: major groups 72 (not 726), 73, 82, 83, 92 and 93 (not 932), minor group 6320 and unit group 62200 (IRPR 87.2(1)).",
      fr:
        "Les métiers spécialisés comptent le travail dans un seul métier\u{A0}: grands groupes 72 (sauf 726), 73, 82, 83, 92 et 93 (sauf 932), groupe intermédiaire 6320 et groupe de base 62200 (RIPR 87.2(1))."
    ))

  static let certificateTrade = Wording(
    Bilingual(en: "Trade of the certificate", fr: "Métier du certificat"),
    hint: Bilingual(
      en: "The trade it certifies: words, or a NOC code.",
      fr: "Le métier qu’il atteste\u{A0}: des mots, ou un code CNP."),
    help: Bilingual(
      en:
        "Federal Skilled Trades takes a certificate of qualification only in the trade that the application names (IRPR 87.2(3)(d)(i)). The CRS points do not depend on the trade.",
      fr:
        "Les métiers spécialisés n’acceptent un certificat de compétence que dans le métier que nomme la demande (RIPR 87.2(3)d)(i)). Les points du SCG ne dépendent pas du métier."
    ))

  static let tradeQualified = Wording(
    Bilingual(en: "Qualified since", fr: "Qualifié depuis"),
    hint: Bilingual(
      en: "The day from which you could practise the trade on your own.",
      fr: "Le jour dès lequel vous pouviez exercer le métier de façon autonome."),
    help: Bilingual(
      en:
        "Only work after becoming qualified to practise the trade independently counts: two years of it in the last five (IRPR 87.2(3)(b)).",
      fr:
        "Seul compte le travail fait une fois qualifié pour exercer le métier de façon autonome\u{A0}: deux ans dans les cinq derniers (RIPR 87.2(3)b))."
    ))

  static let tradeMeetsRequirements = Wording(
    Bilingual(en: "Employment requirements met?", fr: "Conditions d’accès remplies\u{A0}?"),
    hint: Bilingual(
      en: "Those of the trade in the NOC, the certificate aside.",
      fr: "Celles du métier dans la CNP, hormis le certificat."),
    help: Bilingual(
      en:
        "The NOC lists employment requirements for each unit group. All that are relevant must be met, except holding a provincial certificate of qualification (IRPR 87.2(3)(c)).",
      fr:
        "La CNP énumère les conditions d’accès de chaque groupe de base. Celles qui s’appliquent doivent être remplies, sauf détenir un certificat de compétence provincial (RIPR 87.2(3)c))."
    ))
}
