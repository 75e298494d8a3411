import ExpressEntry

extension DocumentReason {
  /// The answer that calls for the document, as a sentence.
  public var sentence: Bilingual {
    switch self {
    case .applicant:
      Bilingual(en: "Every applicant.", fr: "Toute personne qui présente une demande.")
    case .spouse:
      Bilingual(en: "You have a spouse or partner.", fr: "Vous avez un époux ou conjoint.")
    case .children:
      Bilingual(en: "You have dependent children.", fr: "Vous avez des enfants à charge.")
    case .adultChildren:
      Bilingual(
        en: "A dependent child is 18 or older.", fr: "Un enfant à charge a 18 ans ou plus.")
    case .unknownUnion:
      Bilingual(en: "The marital status decides.", fr: "L’état matrimonial en décide.")
    case .union(let status):
      Bilingual.pair(
        Bilingual(en: "Marital status", fr: "État matrimonial"),
        status.label.map { "\($0.prefix(1).lowercased())\($0.dropFirst())." })
    case .adoption: Bilingual(en: "A child may be adopted.", fr: "Un enfant peut être adopté.")
    case .custody:
      Bilingual(
        en: "A child may have another parent.", fr: "Un enfant peut avoir un autre parent.")
    case .sibling:
      Bilingual(
        en: "A brother or sister in Canada is claimed.",
        fr: "Un frère ou une sœur au Canada est déclaré.")
    case .relative:
      Bilingual(en: "A relative in Canada is claimed.", fr: "Un proche au Canada est déclaré.")
    case .representative, .otherLanguage: Bilingual(en: "Any application.", fr: "Toute demande.")
    default: evidenceSentence
    }
  }

  private var evidenceSentence: Bilingual {
    switch self {
    case .languageTests(let tests):
      Bilingual.pair(
        Bilingual(en: "Results relied on", fr: "Résultats invoqués"),
        tests.map(\.label).listed.map { "\($0)." })
    case .languageClaim:
      Bilingual(
        en: "A level of language counts only with a test.",
        fr: "Un niveau de langue ne compte qu’avec un test.")
    case .foreignCredential:
      Bilingual(en: "A credential from abroad is claimed.", fr: "Un diplôme étranger est déclaré.")
    case .canadianCredential:
      Bilingual(en: "A Canadian credential is claimed.", fr: "Un diplôme canadien est déclaré.")
    case .educationClaim:
      Bilingual(
        en: "Education counts only with a credential.",
        fr: "Les études ne comptent qu’avec un diplôme.")
    case .canadianStudy:
      Bilingual(en: "Study in Canada is claimed.", fr: "Des études au Canada sont déclarées.")
    case .certificate:
      Bilingual(
        en: "A Canadian certificate in a trade is claimed.",
        fr: "Un certificat canadien dans un métier est déclaré.")
    case .claimedJob: Bilingual(en: "The job is claimed.", fr: "L’emploi est déclaré.")
    case .canadianJob: Bilingual(en: "The job is in Canada.", fr: "L’emploi est au Canada.")
    case .selfEmployment:
      Bilingual(
        en: "The work is self-employment.", fr: "Le travail est un travail indépendant.")
    case .workClaim:
      Bilingual(
        en: "Work counts only with its jobs.", fr: "Le travail ne compte qu’avec ses emplois.")
    case .livedAbroad(let country):
      Bilingual(en: "Lived in \(country).", fr: "Résidence dans ce pays\u{A0}: \(country).")
    case .workedAbroad(let country):
      Bilingual(en: "Worked in \(country).", fr: "Emploi dans ce pays\u{A0}: \(country).")
    case .stayAbroad: Bilingual(en: "Time spent abroad.", fr: "Temps passé à l’étranger.")
    case .unknownResidences:
      Bilingual(
        en: "Countries lived in are not answered yet.",
        fr: "Les pays de résidence restent sans réponse.")
    default: offerSentence
    }
  }

  private var offerSentence: Bilingual {
    switch self {
    case .settlementFunds:
      Bilingual(
        en: "The money to settle must be shown, unless exempt.",
        fr: "Il faut montrer les fonds d’établissement, sauf exemption.")
    case .canadianExperience:
      Bilingual(
        en: "The Canadian Experience Class is exempt from funds.",
        fr: "La catégorie de l’expérience canadienne est dispensée des fonds.")
    case .authorizedWithOffer:
      Bilingual(
        en: "Who may work in Canada and has a valid offer is exempt from funds.",
        fr: "Qui peut travailler au Canada et a une offre valide est dispensé des fonds.")
    case .offer: Bilingual(en: "A job offer is relied on.", fr: "Une offre d’emploi est invoquée.")
    case .offerOnAssessment:
      Bilingual(
        en: "The offer or the permit rests on an assessment.",
        fr: "L’offre ou le permis repose sur une étude d’impact.")
    case .offerWithPermit:
      Bilingual(
        en: "The offer comes with an authority to work.",
        fr: "L’offre s’accompagne d’une autorisation de travailler.")
    default:
      Bilingual(
        en: "A nomination through Express Entry is claimed.",
        fr: "Une désignation par Entrée express est déclarée.")
    }
  }
}
