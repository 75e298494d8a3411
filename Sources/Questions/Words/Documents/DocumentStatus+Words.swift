import ExpressEntry

extension DocumentNeed.Status {
  /// What still decides whether the document is needed, or `nil` where it is needed.
  public var sentence: Bilingual? {
    switch self {
    case .needed: nil
    case .perhaps(let fact):
      Bilingual.pair(
        Bilingual(en: "Perhaps. Still open", fr: "Peut-être. À préciser"),
        fact.words.map { "\($0)." })
    case .conditional(let condition): condition.words.capitalized.map { "\($0)." }
    }
  }

  /// The same in a word or two, for the end of a line.
  public var shortWords: Bilingual? {
    switch self {
    case .needed: nil
    case .perhaps: Bilingual(en: "perhaps", fr: "peut-être")
    case .conditional: Bilingual(en: "if it applies", fr: "s’il y a lieu")
    }
  }
}

extension OpenFact {
  /// The answer that is open.
  public var words: Bilingual {
    switch self {
    case .maritalStatus: Bilingual(en: "the marital status", fr: "l’état matrimonial")
    case .spouseAccompanies:
      Bilingual(
        en: "whether the spouse or partner comes too", fr: "si l’époux ou conjoint vient aussi")
    case .spouseIsCanadian:
      Bilingual(
        en: "whether the spouse or partner is a citizen or permanent resident",
        fr: "si l’époux ou conjoint est citoyen ou résident permanent")
    case .dependentChildren:
      Bilingual(en: "the number of dependent children", fr: "le nombre d’enfants à charge")
    case .adultChildren:
      Bilingual(en: "how many children are 18 or older", fr: "combien d’enfants ont 18 ans ou plus")
    case .languageTest: Bilingual(en: "which test was taken", fr: "quel test a été passé")
    case .credentials: Bilingual(en: "the credentials held", fr: "les diplômes obtenus")
    case .credentialPlace:
      Bilingual(
        en: "whether the credential was awarded in Canada",
        fr: "si le diplôme a été décerné au Canada")
    case .certificate:
      Bilingual(
        en: "whether a Canadian certificate is held in a trade",
        fr: "si un certificat canadien est détenu dans un métier")
    case .jobs: Bilingual(en: "the jobs held", fr: "les emplois occupés")
    case .jobDetails:
      Bilingual(
        en: "what decides whether the job counts", fr: "ce qui décide si l’emploi compte")
    case .jobPlace:
      Bilingual(en: "whether the work was in Canada", fr: "si le travail était au Canada")
    case .jobBasis:
      Bilingual(
        en: "whether the work was paid by an employer",
        fr: "si le travail était payé par un employeur")
    default: otherWords
    }
  }

  private var otherWords: Bilingual {
    switch self {
    case .residences: Bilingual(en: "the countries lived in", fr: "les pays de résidence")
    case .stayCountry: Bilingual(en: "the country", fr: "le pays")
    case .stayDates: Bilingual(en: "the dates of the stay", fr: "les dates du séjour")
    case .birthDate:
      Bilingual(
        en: "the date of birth: time before 18 does not count",
        fr: "la date de naissance\u{A0}: le temps avant 18 ans ne compte pas")
    case .offer: Bilingual(en: "whether there is a job offer", fr: "s’il y a une offre d’emploi")
    case .offerTerms: Bilingual(en: "the terms of the job offer", fr: "les conditions de l’offre")
    case .offerAuthority:
      Bilingual(
        en: "what lets you take up the work offered",
        fr: "ce qui permet d’occuper l’emploi offert")
    case .nomination:
      Bilingual(en: "whether there is a nomination", fr: "s’il y a une désignation")
    default:
      Bilingual(
        en: "whether there is a relative in Canada", fr: "s’il y a un proche au Canada")
    }
  }
}

extension DocumentCondition {
  /// When the document is needed.
  public var words: Bilingual {
    switch self {
    case .childrenCome:
      Bilingual(
        en: "only for children who come to Canada",
        fr: "seulement pour les enfants qui viennent au Canada")
    case .spouseIsForeign:
      Bilingual(
        en: "only if the spouse or partner is neither a citizen nor a permanent resident",
        fr: "seulement si l’époux ou conjoint n’est ni citoyen ni résident permanent")
    case .childrenLivedAbroad:
      Bilingual(
        en: "for every country where a child of 18 or older lived six months in a row since 18",
        fr: "pour chaque pays où un enfant de 18 ans ou plus a vécu six mois de suite depuis ses "
          + "18 ans")
    case .childAdopted:
      Bilingual(en: "only for an adopted child", fr: "seulement pour un enfant adopté")
    case .otherParentStays:
      Bilingual(
        en: "only if a child’s other parent stays behind",
        fr: "seulement si l’autre parent d’un enfant reste sur place")
    case .canadianExperienceClass:
      Bilingual(
        en: "if invited under the Canadian Experience Class",
        fr: "en cas d’invitation dans la catégorie de l’expérience canadienne")
    case .otherClass:
      Bilingual(
        en: "if invited under another class than Canadian Experience",
        fr: "en cas d’invitation dans une autre catégorie que l’expérience canadienne")
    case .skilledWorkerClass:
      Bilingual(
        en: "if invited under the Federal Skilled Worker Class",
        fr: "en cas d’invitation dans la catégorie des travailleurs qualifiés")
    case .skilledTradesClass:
      Bilingual(
        en: "if invited under the Federal Skilled Trades Class",
        fr: "en cas d’invitation dans la catégorie des métiers spécialisés")
    case .represented:
      Bilingual(
        en: "only if somebody represents you", fr: "seulement si quelqu’un vous représente")
    case .inOtherLanguage:
      Bilingual(
        en: "for every document that is neither in English nor in French",
        fr: "pour tout document qui n’est ni en français ni en anglais")
    }
  }
}
