import ExpressEntry

/// A line of the panel: factors that a person thinks of as one.
///
/// The raw values are the keys of the batch results.
public enum FactorGroup: String, CaseIterable, Sendable {
  case age, education
  case firstLanguage = "first_language"
  case secondLanguage = "second_language"
  case canadianWork = "canadian_work"
  case spouseEducation = "spouse_education"
  case spouseLanguage = "spouse_language"
  case spouseCanadianWork = "spouse_canadian_work"
  case educationTransfer = "education_transfer"
  case foreignWorkTransfer = "foreign_work_transfer"
  case certificateTransfer = "certificate_transfer"
  case nomination, sibling, french
  case canadianStudy = "canadian_study"
  case jobOffer = "job_offer"
  case highWage = "high_wage"

  /// The line that a factor belongs to.
  public init(_ factor: Factor) {
    self =
      switch factor {
      case .age: .age
      case .education: .education
      case .firstLanguage: .firstLanguage
      case .secondLanguage: .secondLanguage
      case .canadianWork: .canadianWork
      case .spouseEducation: .spouseEducation
      case .spouseLanguage: .spouseLanguage
      case .spouseCanadianWork: .spouseCanadianWork
      case .educationAndLanguage, .educationAndCanadianWork: .educationTransfer
      case .foreignWorkAndLanguage, .foreignWorkAndCanadianWork: .foreignWorkTransfer
      case .certificateAndLanguage: .certificateTransfer
      case .nomination: .nomination
      case .sibling: .sibling
      case .french: .french
      case .canadianStudy: .canadianStudy
      case .jobOffer: .jobOffer
      case .highWage: .highWage
      }
  }

  public var part: Part {
    switch self {
    case .age, .education, .firstLanguage, .secondLanguage, .canadianWork: .core
    case .spouseEducation, .spouseLanguage, .spouseCanadianWork: .spouse
    case .educationTransfer, .foreignWorkTransfer, .certificateTransfer: .transferability
    case .nomination, .sibling, .french, .canadianStudy, .jobOffer, .highWage: .additional
    }
  }

  /// A label for the panel: at most 19 columns.
  public var shortTitle: Bilingual {
    switch self {
    case .age: Bilingual(en: "Age", fr: "Âge")
    case .education: Bilingual(en: "Education", fr: "Scolarité")
    case .firstLanguage: Bilingual(en: "First language", fr: "Première langue")
    case .secondLanguage: Bilingual(en: "Second language", fr: "Deuxième langue")
    case .canadianWork: Bilingual(en: "Canadian work", fr: "Travail au Canada")
    case .spouseEducation: Bilingual(en: "Spouse: education", fr: "Époux\u{A0}: scolarité")
    case .spouseLanguage: Bilingual(en: "Spouse: language", fr: "Époux\u{A0}: langue")
    case .spouseCanadianWork: Bilingual(en: "Spouse: Can. work", fr: "Époux\u{A0}: trav. Can.")
    case .educationTransfer: Bilingual(en: "Education transfer", fr: "Transf.\u{A0}: études")
    case .foreignWorkTransfer:
      Bilingual(en: "Foreign transfer", fr: "Transf.\u{A0}: étranger")
    case .certificateTransfer: Bilingual(en: "Trade certificate", fr: "Certificat (métier)")
    case .nomination: Bilingual(en: "Nomination", fr: "Désignation")
    case .sibling: Bilingual(en: "Brother or sister", fr: "Frère ou sœur")
    case .french: Bilingual(en: "French skills", fr: "Français")
    case .canadianStudy: Bilingual(en: "Study in Canada", fr: "Études au Canada")
    case .jobOffer: Bilingual(en: "Job offer", fr: "Offre d’emploi")
    case .highWage: Bilingual(en: "High wage, offer", fr: "Haut salaire, offre")
    }
  }
}
