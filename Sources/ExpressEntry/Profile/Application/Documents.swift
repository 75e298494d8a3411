/// How far each document of one holder has come: a family, a person, a job, a credential.
public struct DocumentMarks: Hashable, Sendable {
  public var marks: [DocumentKind: DocumentMark] = [:]
  /// Marks of documents that this version does not know.
  public var unknown = UnknownMembers()

  public init() {}

  /// The mark of one document; `nil` where nothing was said of it.
  public subscript(kind: DocumentKind) -> DocumentMark? {
    get { marks[kind] }
    set { marks[kind] = newValue }
  }
}

extension DocumentMarks: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (DocumentKind, DocumentMark)...) {
    for (kind, mark) in elements { marks[kind] = mark }
  }
}

/// How far one document has come.
public struct DocumentMark: Hashable, Sendable {
  public var state: DocumentState?
  public var note: String?
  public var unknown = UnknownMembers()

  public init() {}
}

/// Where a document is.
public enum DocumentState: String, CaseIterable, Sendable {
  case held, requested, missing
}

/// A document that an application may need.
public enum DocumentKind: String, CaseIterable, Sendable {
  case passport, photo, medical
  case policeCertificate = "police_certificate"
  case languageResults = "language_results"
  case educationAssessment = "education_assessment"
  case canadianCredential = "canadian_credential"
  case studyTranscripts = "study_transcripts"
  case referenceLetter = "reference_letter"
  case payRecords = "pay_records"
  case taxRecords = "tax_records"
  case businessRecords = "business_records"
  case proofOfFunds = "proof_of_funds"
  case fundsExemption = "funds_exemption"
  case birthCertificates = "birth_certificates"
  case adoptionPapers = "adoption_papers"
  case custodyPapers = "custody_papers"
  case marriageCertificate = "marriage_certificate"
  case commonLawDeclaration = "common_law_declaration"
  case endOfUnion = "end_of_union"
  case offerLetter = "offer_letter"
  case labourMarketAssessment = "labour_market_assessment"
  case workPermit = "work_permit"
  case nomination
  case relativeInCanada = "relative_in_canada"
  case certificateOfQualification = "certificate_of_qualification"
  case representative
  case translations
}
