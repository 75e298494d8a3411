/// The words of the questions about the terms of an offer, and about what lets the person take it up.
extension Wording {
  static let offerHours = Wording(
    Bilingual(en: "Hours a week offered", fr: "Heures offertes par semaine"),
    hint: Bilingual(
      en: "Paid hours in a week. 30 or more are full time.",
      fr: "Heures payées par semaine. 30 ou plus font un temps plein."),
    help: Bilingual(
      en: "Only full-time work counts: at least 30 hours over a week (IRPR 73, 82(1)).",
      fr:
        "Seul un travail à temps plein compte\u{A0}: au moins 30 heures par semaine (RIPR 73, 82(1))."
    ))

  static let offerIsContinuous = Wording(
    Bilingual(en: "Continuous work?", fr: "Travail continu\u{A0}?"),
    hint: Bilingual(
      en: "Not seasonal, and not broken into separate contracts.",
      fr: "Ni saisonnier, ni coupé en contrats séparés."),
    help: Bilingual(
      en: "The work offered must be continuous (IRPR 82(1), 87.2(3)(d)).",
      fr: "Le travail offert doit être continu (RIPR 82(1), 87.2(3)d))."))

  static let offerLength = Wording(
    Bilingual(en: "How long?", fr: "Durée\u{A0}?"),
    hint: Bilingual(
      en: "Counted from the day the permanent resident visa is issued.",
      fr: "Comptée du jour de la délivrance du visa de résident permanent."),
    help: Bilingual(
      en:
        "Programs ask for one year at least after the visa is issued (IRPR 82(1), 87.2(3)(d)). A first contract of some months, to be renewed, is not a year. The category of skilled military recruits asks for three years.",
      fr:
        "Les programmes exigent au moins un an après la délivrance du visa (RIPR 82(1), 87.2(3)d)). Un premier contrat de quelques mois, à renouveler, n’est pas un an. La catégorie des recrues militaires qualifiées en exige trois."
    ))

  static let offerAuthority = Wording(
    Bilingual(en: "Authorized by", fr: "Autorisation de travail"),
    hint: Bilingual(
      en: "What lets you take up this work. The help explains each choice.",
      fr: "Ce qui permet de prendre cet emploi. L’aide explique chaque choix."),
    help: Bilingual(
      en:
        "1: a work permit that names the employer, issued on a labour market impact assessment (IRPR 82(2)(a)). 2: a work permit exempt from an assessment under 204(a), 204(c) or 205, such as under an agreement or for a significant benefit (82(2)(b)). 3: no permit, but an offer approved on an assessment (82(2)(c)). 4: another permit or authorization, and an offer approved on an assessment (82(2)(d)). With 1 and 2 you must be in Canada, and the permit valid on the day of the application; you must be authorized again when the visa is issued, and the assessment not suspended or revoked. Choices 1, 2 and 4 also waive the settlement funds where the offer counts.",
      fr:
        "1\u{A0}: un permis de travail qui nomme l’employeur, délivré après une étude d’impact sur le marché du travail (RIPR 82(2)a)). 2\u{A0}: un permis dispensé d’étude par 204a), 204c) ou 205, par exemple selon un accord ou pour un avantage important (82(2)b)). 3\u{A0}: pas de permis, mais une offre approuvée après étude (82(2)c)). 4\u{A0}: un autre permis ou une autorisation, et une offre approuvée après étude (82(2)d)). Avec 1 et 2, il faut être au Canada, le permis doit être valide le jour de la demande, une autorisation est encore nécessaire à la délivrance du visa, et l’étude ne doit être ni suspendue ni révoquée. Les choix 1, 2 et 4 dispensent aussi des fonds d’établissement si l’offre compte."
    ))

  static let offerWorksForEmployer = Wording(
    Bilingual(en: "Working there now?", fr: "Y travaillez-vous\u{A0}?"),
    hint: Bilingual(
      en: "For the employer of this offer, whom your work permit names?",
      fr: "Pour l’employeur de cette offre, que nomme votre permis de travail\u{A0}?"),
    help: Bilingual(
      en:
        "On a permit that counts, the person works for an employer specified on it, and that same employer makes the offer (IRPR 82(2)(a) and (b), 87.2(3)(d)(ii) and (iii)). Work for one employer on the permit and an offer from another is a no.",
      fr:
        "Avec un permis qui compte, la personne travaille pour un employeur qui y est nommé, et c’est ce même employeur qui fait l’offre (RIPR 82(2)a) et b), 87.2(3)d)(ii) et (iii)). Travailler pour un employeur du permis et avoir l’offre d’un autre, c’est non."
    ))

  static let offerHasWorkedOneYear = Wording(
    Bilingual(en: "One year with them?", fr: "Un an chez cet employeur\u{A0}?"),
    hint: Bilingual(
      en: "One year of full-time work, or the same in part time, unbroken.",
      fr: "Un an à temps plein, ou l’équivalent à temps partiel, sans coupure."),
    help: Bilingual(
      en:
        "With a permit exempt from an assessment, at least one year of continuous full-time work for that employer, or the equal in part time, is needed (IRPR 82(2)(b)(iii), 87.2(3)(d)(iii)(D)).",
      fr:
        "Avec un permis dispensé d’étude, il faut au moins un an de travail continu à temps plein pour cet employeur, ou l’équivalent à temps partiel (RIPR 82(2)b)(iii), 87.2(3)d)(iii)(D))."
    ))

  static let offerPermitOccupation = Wording(
    Bilingual(en: "NOC code of the permit", fr: "Code CNP du permis"),
    hint: Bilingual(
      en: "The occupation that your work permit names: words, or a code.",
      fr: "La profession que nomme le permis\u{A0}: des mots, ou un code."),
    help: Bilingual(
      en:
        "A permit issued on an assessment must be for an occupation of TEER 0, 1, 2 or 3 (IRPR 82(2)(a)(i)). In the trades, the offer must be in the same minor group, the first four digits, as the permit (87.2(3)(d)(ii) and (iii)).",
      fr:
        "Un permis délivré après une étude doit viser une profession de FÉER 0, 1, 2 ou 3 (RIPR 82(2)a)(i)). Pour les métiers, l’offre doit être du même groupe intermédiaire, les quatre premiers chiffres, que le permis (87.2(3)d)(ii) et (iii))."
    ))

  static let offerIsMilitary = Wording(
    Bilingual(en: "Canadian Armed Forces?", fr: "Forces armées canadiennes\u{A0}?"),
    hint: Bilingual(
      en: "Is the offer from the Canadian Armed Forces?",
      fr: "L’offre vient-elle des Forces armées canadiennes\u{A0}?"),
    help: Bilingual(
      en:
        "The category of skilled military recruits asks for a full-time offer of three years or more by the Canadian Armed Forces, in one of three occupations, and ten years of service in a recognized foreign military.",
      fr:
        "La catégorie des recrues militaires qualifiées exige une offre à temps plein de trois ans ou plus des Forces armées canadiennes, dans l’une de trois professions, et dix ans de service dans une armée étrangère reconnue."
    ))
}
