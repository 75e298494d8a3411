import ExpressEntry

extension DocumentKind {
  /// What must be in the document, or come with it: nothing where the list says no more.
  public var contents: [Bilingual] {
    switch self {
    case .referenceLetter: Self.referenceLetter
    case .payRecords: [Self.payRecords]
    case .taxRecords: [Self.taxRecords]
    case .businessRecords: Self.businessRecords
    case .proofOfFunds: Self.proofOfFunds
    case .fundsExemption: [Self.exemption]
    case .medical: Self.medical
    case .policeCertificate: Self.police
    case .commonLawDeclaration: [Self.cohabitation]
    case .endOfUnion: [Self.endOfUnion]
    case .custodyPapers: [Self.custody]
    case .relativeInCanada: Self.relative
    case .translations: Self.translation
    case .educationAssessment, .passport, .photo, .languageResults,
      .canadianCredential, .studyTranscripts, .birthCertificates, .adoptionPapers,
      .marriageCertificate, .offerLetter, .labourMarketAssessment, .workPermit, .nomination,
      .certificateOfQualification, .representative:
      []
    }
  }

  private static let referenceLetter = [
    Bilingual(en: "the company’s letterhead", fr: "le papier à en-tête de l’entreprise"),
    Bilingual(
      en: "the company’s address, telephone and e-mail",
      fr: "l’adresse, le téléphone et le courriel de l’entreprise"),
    Bilingual(
      en: "name, title and signature of a supervisor or of human resources",
      fr: "nom, titre et signature d’un supérieur ou des ressources humaines"),
    Bilingual(en: "all your job titles", fr: "tous vos titres de poste"),
    Bilingual(en: "the dates of the job", fr: "les dates de l’emploi"),
    Bilingual(en: "your duties", fr: "vos fonctions"),
    Bilingual(en: "the hours a week", fr: "le nombre d’heures par semaine"),
    Bilingual(en: "salary and benefits", fr: "le salaire et les avantages"),
  ]
  private static let payRecords = Bilingual(
    en: "contracts or pay stubs that bear the letter out",
    fr: "contrats ou fiches de paie qui appuient la lettre")
  private static let taxRecords = Bilingual(
    en: "for every year of the job in Canada", fr: "pour chaque année de l’emploi au Canada")
  private static let businessRecords = [
    Bilingual(en: "records of the business", fr: "dossiers de l’entreprise"),
    Bilingual(
      en: "proof from third parties, such as clients",
      fr: "preuves de tiers, comme des clients"),
  ]
  private static let proofOfFunds = [
    Bilingual(
      en: "letters of each bank, on its letterhead, with its contact details",
      fr: "lettres de chaque banque, à en-tête, avec ses coordonnées"),
    Bilingual(
      en: "account numbers and opening dates", fr: "numéros de compte et dates d’ouverture"),
    Bilingual(
      en: "current balance, and the average of the last six months",
      fr: "solde actuel, et solde moyen des six derniers mois"),
    Bilingual(en: "debts", fr: "dettes"),
  ]
  private static let exemption = Bilingual(
    en: "says that no proof of funds is needed, and why",
    fr: "dit qu’aucune preuve de fonds n’est exigée, et pourquoi")
  private static let medical = [
    Bilingual(en: "by a panel physician", fr: "par un médecin désigné"),
    Bilingual(
      en: "for all family members, even those who do not come; not for a citizen or a permanent "
        + "resident",
      fr: "pour tous les membres de la famille, même ceux qui ne viennent pas\u{A0}; pas pour un "
        + "citoyen ou un résident permanent"),
  ]
  private static let police = [
    Bilingual(
      en: "each adult, every country of six months in a row or more in the last ten years",
      fr: "chaque adulte, chaque pays de six mois de suite ou plus au cours des dix dernières "
        + "années"),
    Bilingual(
      en: "not for Canada, nor for time before 18",
      fr: "ni pour le Canada, ni pour le temps avant 18 ans"),
  ]
  private static let cohabitation = Bilingual(
    en: "with proof of living together for 12 months",
    fr: "avec la preuve de 12 mois de cohabitation")
  private static let endOfUnion = Bilingual(
    en: "papers of the divorce, annulment, death or separation",
    fr: "documents du divorce, de l’annulation, du décès ou de la séparation")
  private static let custody = Bilingual(
    en: "the form number IMM 5604 is not confirmed here: check it at IRCC",
    fr: "le numéro de formulaire IMM 5604 n’est pas confirmé ici\u{A0}: vérifiez auprès d’IRCC")
  private static let relative = [
    Bilingual(
      en: "birth records that show the shared parent",
      fr: "actes de naissance montrant l’ascendant commun"),
    Bilingual(
      en: "proof that the relative is a citizen or permanent resident",
      fr: "preuve que ce proche est citoyen ou résident permanent"),
    Bilingual(
      en: "proof that the relative lives in Canada", fr: "preuve que ce proche habite au Canada"),
  ]
  private static let translation = [
    Bilingual(en: "a certified translation", fr: "une traduction certifiée"),
    Bilingual(en: "the translator’s affidavit", fr: "l’affidavit du traducteur"),
  ]
}
