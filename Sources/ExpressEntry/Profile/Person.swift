/// One person's own evidence: the applicant's, or the spouse's.
///
/// Evidence and a declared value may both be there: evidence wins.
public struct Person: Hashable, Sendable {
  /// The most countries lived in that a profile holds of one person.
  public static let maximumResidences = 100

  public var birthDate: CalendarDate?
  /// The age in whole years, declared for a quick estimate: 0 to 120.
  public var declaredAge: Int?
  public var education = Education()
  public var languages = Languages()
  public var work = WorkHistory()
  /// Whether a province, a territory or a federal body certified the person in a trade.
  public var certificateOfQualification: Bool?
  public var trade = Trade()
  /// Whether the person studied full time in Canada for two academic years or more, in a program
  /// of two years or more and in good standing, whatever came of it: IRPR 83(1)(b) and (b.1).
  public var studiedTwoYearsInCanada: Bool?
  /// Whole years of continuous service in a recognized foreign military: 0 to 50.
  public var militaryYears: Int?
  /// Countries other than Canada lived in; an empty list says that there is none.
  public var residences: [Residence]?
  public var documents: DocumentMarks = [:]
  public var unknown = UnknownMembers()

  public init() {}
}
