/// One person's own evidence: the applicant's, or the spouse's.
///
/// Evidence and a declared value may both be there: evidence wins.
public struct Person: Hashable, Sendable {
  public var birthDate: CalendarDate?
  /// The age in whole years, declared for a quick estimate: 0 to 120.
  public var declaredAge: Int?
  public var education = Education()
  public var languages = Languages()
  public var work = WorkHistory()
  /// Whether a province, a territory or a federal body certified the person in a trade.
  public var certificateOfQualification: Bool?
  public var unknown = UnknownMembers()

  public init() {}
}
