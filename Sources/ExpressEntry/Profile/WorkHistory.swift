/// A person's work: dated jobs, or the whole years they are said to amount to.
public struct WorkHistory: Hashable, Sendable {
  /// The most jobs that a profile holds of one person.
  public static let maximumJobs = 200

  /// Every job that may count; an empty list says that there is none.
  public var jobs: [Job]?
  /// Whole years of skilled work in Canada, declared for a quick estimate: 0 to 50.
  public var declaredCanadianYears: Int?
  /// Whole years of skilled work abroad, declared for a quick estimate: 0 to 50.
  public var declaredForeignYears: Int?
  public var unknown = UnknownMembers()

  public init() {}
}

/// One job: one employer, one occupation, one country, from a day to a day.
public struct Job: Hashable, Sendable {
  /// What the person was called there: at most 100 characters.
  public var title: String?
  public var employer: String?
  public var occupation: OccupationCode?
  /// Whether the work was done while physically in Canada.
  public var isInCanada: Bool?
  /// The country, where it is not Canada.
  public var country: String?
  public var start: CalendarDate?
  public var end: JobEnd?
  public var hours: WeeklyHours?
  /// Later changes of the weekly hours, in any order.
  public var hoursChanges: [HoursChange] = []
  public var basis: JobBasis?
  /// Asked of work in Canada: whether a work permit or an exemption authorized it, the person
  /// holding temporary resident status.
  public var wasAuthorized: Bool?
  /// Asked of work in Canada: whether the person was studying full time during it.
  public var wasFullTimeStudent: Bool?
  /// Whether the person did what the lead statement of the occupation says, and a substantial
  /// number of its main duties with all the essential ones.
  public var didMainDuties: Bool?
  public var documents: DocumentMarks = [:]
  /// What was noted of its answers, by the name of the member.
  public var annotations: Annotations = [:]
  public var unknown = UnknownMembers()

  public init() {}
}

/// Until when a job lasted.
public enum JobEnd: Hashable, Sendable {
  case ongoing
  /// The last day worked.
  case on(CalendarDate)
}

/// On what footing the work was done.
public enum JobBasis: String, CaseIterable, Sendable {
  /// Paid wages or commission by an employer.
  case employee
  case selfEmployed = "self_employed"
  /// A physician paid fee for service: self-employment in Canada that a public policy lets count.
  case physician = "physician_fee_for_service"
  /// A volunteer, or an unpaid intern.
  case unpaid
}

/// Hours of work a week, in hundredths of an hour: 3750 is 37.5 hours.
public struct WeeklyHours: Hashable, Comparable, Sendable {
  public let hundredths: Int

  /// Creates from hundredths of an hour: 0 to 168 hours, or `nil`.
  public init?(hundredths: Int) {
    guard (0...16_800).contains(hundredths) else { return nil }
    self.hundredths = hundredths
  }

  public static func < (a: Self, b: Self) -> Bool { a.hundredths < b.hundredths }
}

/// A change of a job's weekly hours.
public struct HoursChange: Hashable, Sendable {
  public var from: CalendarDate
  public var hours: WeeklyHours
  public var unknown = UnknownMembers()

  public init(from: CalendarDate, hours: WeeklyHours) {
    (self.from, self.hours) = (from, hours)
  }
}
