/// The words of the questions about a nomination, and about an offer and who makes it.
extension Wording {
  static let nomination = Wording(
    Bilingual(en: "Provincial nomination", fr: "Désignation provinciale"),
    hint: Bilingual(
      en: "Enhanced: made through Express Entry, and accepted in the profile.",
      fr: "Améliorée\u{A0}: faite par Entrée express, et acceptée dans le profil."),
    help: Bilingual(
      en:
        "An enhanced nomination by a province or territory goes through Express Entry and earns 600 points, which is all that part D can give. A base nomination is made outside Express Entry and earns none. Quebec selects its own immigrants and takes no part.",
      fr:
        "Une désignation améliorée d’une province ou d’un territoire passe par Entrée express et donne 600 points, tout ce que la partie D peut donner. Une désignation de base se fait hors d’Entrée express et n’en donne pas. Le Québec sélectionne lui-même ses immigrants et n’y participe pas."
    ))

  static let province = Wording(
    Bilingual(en: "Nominated by", fr: "Désigné par"),
    hint: Bilingual(
      en: "The province or territory. It changes no points.",
      fr: "La province ou le territoire. Sans effet sur les points."),
    help: Bilingual(
      en:
        "The province or territory that nominates. Every enhanced nomination earns the same points.",
      fr:
        "La province ou le territoire qui désigne. Toutes les désignations améliorées donnent les mêmes points."
    ))

  static let offerIsHeld = Wording(
    Bilingual(en: "Job offer in Canada?", fr: "Offre d’emploi au Canada\u{A0}?"),
    hint: Bilingual(
      en: "A written offer from an employer in Canada.",
      fr: "Une offre écrite d’un employeur au Canada."),
    help: Bilingual(
      en:
        "CRS: offers earned points until 24 March 2025, none from 25 March 2025 to 2 November 2026; since 3 November 2026 those in listed high-wage occupations earn points. Programs: arranged employment gives 10 Federal Skilled Worker points, and 5 more for adaptability (IRPR 82, 83(1)(e)). Skilled Trades ask for an offer or a certificate of qualification (87.2(3)(d)). An offer that counts waives the settlement funds only together with a permit or another authorization to work: IRPR 76(1)(b)(ii), 87.2(5).",
      fr:
        "SCG\u{A0}: les offres ont donné des points jusqu’au 24 mars 2025, aucun du 25 mars 2025 au 2 novembre 2026\u{A0}; depuis le 3 novembre 2026, celles des professions à haut salaire désignées en donnent. Programmes\u{A0}: l’emploi réservé donne 10 points aux travailleurs qualifiés, et 5 de plus pour la capacité d’adaptation (RIPR 82, 83(1)e)). Les métiers spécialisés exigent une offre ou un certificat de compétence (87.2(3)d)). Une offre qui compte ne dispense des fonds d’établissement qu’avec un permis ou une autre autorisation de travailler\u{A0}: RIPR 76(1)b)(ii), 87.2(5)."
    ))

  static let offerOccupation = Wording(
    Bilingual(en: "NOC code of the offer", fr: "Code CNP de l’offre"),
    hint: Bilingual(
      en: "Type words, such as truck driver, or a code: 21232.",
      fr: "Tapez des mots, comme camionneuse, ou un code\u{A0}: 21232."),
    help: Bilingual(
      en:
        "The NOC 2021 unit group of the work offered. Arranged employment must be of TEER 0, 1, 2 or 3; for the trades program it must be the trade applied for.",
      fr:
        "Le groupe de base de la CNP 2021 du travail offert. L’emploi réservé doit être de FÉER 0, 1, 2 ou 3\u{A0}; pour les métiers, ce doit être le métier de la demande."
    ))

  static let offerEmployer = Wording(
    Bilingual(en: "Employer", fr: "Employeur"),
    hint: Bilingual(
      en: "For your own record. Not needed for points or programs.",
      fr: "Pour mémoire. Sans effet sur les points ni les programmes."),
    help: Bilingual(
      en: "The name helps to tell papers apart. Nothing is decided by it.",
      fr: "Le nom aide à s’y retrouver dans les documents. Rien n’en dépend."))

  static let offerIsFromExcludedEmployer = Wording(
    Bilingual(en: "Embassy or ineligible employer?", fr: "Employeur exclu\u{A0}?"),
    hint: Bilingual(
      en: "Embassy, high commission, consulate, or listed as ineligible?",
      fr: "Ambassade, haut-commissariat, consulat, ou liste des non-admissibles\u{A0}?"),
    help: Bilingual(
      en:
        "An offer by an embassy, high commission or consulate in Canada, or by an employer named in IRPR 200(3)(h)(ii) or (iii), is no arranged employment, and does not serve the trades program (IRPR 82(1), 87.2(3)(d)).",
      fr:
        "Une offre d’une ambassade, d’un haut-commissariat ou d’un consulat au Canada, ou d’un employeur visé au RIPR 200(3)h)(ii) ou (iii), n’est pas un emploi réservé et ne sert pas aux métiers (RIPR 82(1), 87.2(3)d))."
    ))

  static let offerIsFromTwoEmployers = Wording(
    Bilingual(en: "From two, not more?", fr: "De deux, pas plus\u{A0}?"),
    hint: Bilingual(
      en: "Do two employers make it together? Three are too many.",
      fr: "Deux employeurs la font-ils ensemble\u{A0}? Trois, c’est trop."),
    help: Bilingual(
      en: "In a skilled trade the offer is by up to two employers (IRPR 87.2(3)(d)(ii) to (v)).",
      fr:
        "Dans un métier spécialisé, l’offre vient d’au plus deux employeurs (RIPR 87.2(3)d)(ii) à (v))."
    ))

  static let offerIsFromOneEmployer = Wording(
    Bilingual(en: "From one employer?", fr: "D’un seul employeur\u{A0}?"),
    hint: Bilingual(
      en: "Made by one employer alone. Trades allow two together.",
      fr: "Faite par un seul employeur. Les métiers en permettent deux."),
    help: Bilingual(
      en:
        "Arranged employment is offered by a single employer (IRPR 82(1)). In a skilled trade up to two employers may make the offer together (87.2(3)(d)).",
      fr:
        "L’emploi réservé est offert par un seul employeur (RIPR 82(1)). Dans un métier spécialisé, deux employeurs au plus peuvent faire l’offre ensemble (87.2(3)d))."
    ))
}
