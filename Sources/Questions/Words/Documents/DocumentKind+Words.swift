import ExpressEntry

extension DocumentKind {
  /// What the document is called.
  public var title: Bilingual {
    switch self {
    case .passport:
      Bilingual(en: "Passport or travel document", fr: "Passeport ou titre de voyage")
    case .photo: Bilingual(en: "Digital photo", fr: "Photo numérique")
    case .medical:
      Bilingual(en: "Upfront medical examination", fr: "Examen médical préalable")
    case .policeCertificate: Bilingual(en: "Police certificate", fr: "Certificat de police")
    case .languageResults:
      Bilingual(en: "Language test results", fr: "Résultats d’examen de langue")
    case .educationAssessment:
      Bilingual(
        en: "Educational credential assessment (ECA)",
        fr: "Évaluation des diplômes d’études (EDE)")
    case .canadianCredential: Bilingual(en: "Canadian credential", fr: "Diplôme canadien")
    case .studyTranscripts:
      Bilingual(en: "Transcripts of study in Canada", fr: "Relevés de notes d’études au Canada")
    case .referenceLetter:
      Bilingual(en: "Reference letter", fr: "Lettre de référence de l’employeur")
    case .payRecords: Bilingual(en: "Contracts, pay stubs", fr: "Contrats, fiches de paie")
    case .taxRecords:
      Bilingual(en: "T4 slips, notices of assessment", fr: "Feuillets T4, avis de cotisation")
    case .businessRecords:
      Bilingual(
        en: "Business records, third-party proof", fr: "Dossiers d’entreprise, preuves de tiers")
    case .proofOfFunds: Bilingual(en: "Proof of funds", fr: "Preuve de fonds")
    case .fundsExemption:
      Bilingual(
        en: "Letter in place of proof of funds", fr: "Lettre tenant lieu de preuve de fonds")
    default: familyTitle
    }
  }

  private var familyTitle: Bilingual {
    switch self {
    case .birthCertificates:
      Bilingual(en: "Birth certificates", fr: "Certificats de naissance")
    case .adoptionPapers: Bilingual(en: "Adoption papers", fr: "Documents d’adoption")
    case .custodyPapers:
      Bilingual(en: "Custody papers, IMM 5604", fr: "Documents de garde, IMM 5604")
    case .marriageCertificate: Bilingual(en: "Marriage certificate", fr: "Certificat de mariage")
    case .commonLawDeclaration:
      Bilingual(
        en: "Common-law union, IMM 5409",
        fr: "Déclaration d’union de fait, IMM 5409")
    case .endOfUnion: Bilingual(en: "End of the union", fr: "Fin de l’union")
    case .offerLetter: Bilingual(en: "Job offer letter", fr: "Lettre d’offre d’emploi")
    case .labourMarketAssessment:
      Bilingual(
        en: "Labour market impact assessment (LMIA)",
        fr: "Étude d’impact sur le marché du travail")
    case .workPermit: Bilingual(en: "Work permit", fr: "Permis de travail")
    case .nomination: Bilingual(en: "Nomination certificate", fr: "Certificat de désignation")
    case .relativeInCanada:
      Bilingual(en: "Proof of a relative in Canada", fr: "Preuve d’un proche au Canada")
    case .certificateOfQualification:
      Bilingual(en: "Certificate of qualification", fr: "Certificat de compétence")
    case .representative:
      Bilingual(
        en: "Use of a representative, IMM 5476", fr: "Recours à un représentant, IMM 5476")
    default:
      Bilingual(
        en: "Certified translations, with affidavits",
        fr: "Traductions certifiées, avec affidavits")
    }
  }
}

extension DocumentState {
  /// What the mark says.
  public var label: Bilingual {
    switch self {
    case .held: Bilingual(en: "held", fr: "en main")
    case .requested: Bilingual(en: "asked for", fr: "demandé")
    case .missing: Bilingual(en: "missing", fr: "manquant")
    }
  }

  /// A sign for it, the same on the screen and on paper.
  public var sign: String {
    switch self {
    case .held: "[x]"
    case .requested: "[~]"
    case .missing: "[!]"
    }
  }

  /// The next state, and no state after the last.
  public static func following(_ state: DocumentState?) -> DocumentState? {
    guard let state else { return allCases.first }
    guard let place = allCases.firstIndex(of: state) else { return nil }
    return allCases.element(at: place + 1)
  }
}
