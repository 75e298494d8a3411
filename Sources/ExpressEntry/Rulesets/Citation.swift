/// Where a rule is written down, and how sure we are of having read it right.
public struct Citation: Hashable, Sendable {
  public let instrument: Instrument
  /// The provision inside the instrument: "A", "A-D", "IELTS General Training".
  public let provision: String
  public let confidence: Confidence
  /// The day someone last compared the value with the source.
  public let verified: CalendarDate
  /// The instrument that an edition file names, where it is none of ours.
  public let document: Document?
  /// The file in which a person gave a value that is not built in, where it alone is from there.
  public let file: String?

  public init(
    instrument: Instrument, provision: String, confidence: Confidence, verified: CalendarDate,
    document: Document? = nil, file: String? = nil
  ) {
    self.instrument = instrument
    self.provision = provision
    self.confidence = confidence
    self.verified = verified
    self.document = document
    self.file = file
  }

  /// An instrument by the title that an edition file gives it.
  public struct Document: Hashable, Sendable {
    public let title: String
    public let address: String?

    public init(title: String, address: String?) { (self.title, self.address) = (title, address) }
  }

  /// Where the text can be read, where an address is known.
  public var address: String? { document?.address ?? instrument.address }

  /// A text that rules are taken from.
  public enum Instrument: String, CaseIterable, Sendable {
    /// IRCC's page of CRS criteria, dated 2026-06-22.
    case criteria
    /// IRCC's charts of language test results for Express Entry.
    case languageCharts = "language_charts"
    /// The archived ministerial instructions of an edition, by the day it came into force.
    case archivedInstructions = "archived_instructions"
    /// The Immigration and Refugee Protection Act.
    case act
    /// The Immigration and Refugee Protection Regulations, consolidated to 12 June 2026.
    case regulations
    /// IRCC's list of documents for an application, as transcribed on 19 July 2026.
    case documentList = "document_list"
    /// The steps of the system and their times, as IRCC describes them.
    case processing
    /// What is known of the change of 3 November 2026.
    case highWageNotice = "high_wage_notice"
    /// IRCC's announcements of category-based selection, by the day the lists came into force.
    case categoryLists = "category_lists"
    /// IRCC's notices of permanent residence fees, by the day they came into force.
    case feeNotices = "fee_notices"
    /// IRCC's tables of settlement funds, by the day one came into force.
    case settlementFunds = "settlement_funds"
    /// An instrument that an edition file names: `document` has its title.
    case named = "named"
  }

  /// How well a value is confirmed.
  public enum Confidence: String, CaseIterable, Sendable {
    /// Official text, or several independent transcriptions that agree word for word.
    case certain
    /// Two independent secondary sources.
    case high
    /// One source, or derived.
    case medium
    /// Recalled, and not confirmed.
    case recollection
    /// Not known; of a built-in source, its values are not either.
    case unknown
  }

  /// IRCC's page of CRS criteria, by its part.
  static func criteria(_ part: String) -> Citation {
    Citation(
      instrument: .criteria, provision: part, confidence: .certain,
      verified: CalendarDate(2026, 8, 24))
  }

  /// A value of part D carried forward past 3 November 2026: whether it changed is not known here.
  static let carriedForward = Citation(
    instrument: .criteria, provision: "D", confidence: .medium,
    verified: CalendarDate(2026, 11, 23))

  /// The archived instructions that came into force on a day.
  static func history(_ day: String, confidence: Confidence = .certain) -> Citation {
    Citation(
      instrument: .archivedInstructions, provision: day, confidence: confidence,
      verified: CalendarDate(2026, 11, 23))
  }

  /// IRCC's charts of test results, by the test.
  static func languageCharts(_ test: String) -> Citation {
    Citation(
      instrument: .languageCharts, provision: test, confidence: .certain,
      verified: CalendarDate(2026, 8, 24))
  }

  /// A provision of the Immigration and Refugee Protection Regulations.
  static func regulations(
    _ provision: String, _ confidence: Confidence = .certain
  ) -> Citation {
    Citation(
      instrument: .regulations, provision: provision, confidence: confidence,
      verified: CalendarDate(2026, 11, 23))
  }

  /// The reports of the change of 3 November 2026: the factor exists, its values are unknown here.
  public static let highWageNotice = Citation(
    instrument: .highWageNotice, provision: "D", confidence: .unknown,
    verified: CalendarDate(2026, 11, 23))
}

extension Citation.Instrument {
  /// Where the text can be read, in English, where an address is known.
  public var address: String? {
    switch self {
    case .criteria:
      "https://www.canada.ca/en/immigration-refugees-citizenship/services/immigrate-canada/express-entry/check-score/crs-criteria.html"
    case .languageCharts, .archivedInstructions, .act, .regulations, .documentList, .processing,
      .highWageNotice, .categoryLists, .feeNotices, .settlementFunds, .named:
      nil
    }
  }
}
