/// A rule that counts work: how far back it looks, and what it leaves out.
///
/// The ranking system and the three federal classes read the same dated jobs, each in its own way.
public enum WorkRule: CaseIterable, Sendable {
  /// The Comprehensive Ranking System: MI 15 and 19.
  case rankingSystem
  /// The Canadian Experience Class: IRPR 87.1(2)(a) and (3).
  case canadianExperience
  /// The Federal Skilled Trades Class: IRPR 87.2(3)(b).
  case skilledTrades
  /// The Federal Skilled Worker Class: IRPR 75(2)(a) and 80.
  case skilledWorker
  /// Category-based selection, in Canada and abroad: the ranking system's work, in three years.
  case category
  /// Category-based selection for work in Canada alone.
  case canadianCategory

  /// The years before the day in which work counts.
  public var years: Int {
    switch self {
    case .rankingSystem, .skilledWorker: 10
    case .canadianExperience, .category, .canadianCategory: 3
    case .skilledTrades: 5
    }
  }

  /// Whether work outside Canada is none of its business.
  var readsCanadaAlone: Bool { self == .canadianExperience || self == .canadianCategory }

  /// From the first day that counts to the day itself, which does not, in sixtieths of a month.
  func window(before day: CalendarDate) -> Range<Int> {
    day.adding(years: -years).sixtieths..<day.sixtieths
  }

  /// The longest break, in sixtieths of a month, that leaves it open whether work goes on: a week.
  static let shortBreak = 7 * 2

  /// The first day on which physicians paid fee for service count as if employed, under a public
  /// policy for those invited on or after it.
  public static let physicianPolicy = CalendarDate(2023, 4, 25)

  /// What keeps the whole of a job from counting on a day, whatever its dates.
  func exclusion(of job: Job, on day: CalendarDate) -> LeftOutCause? {
    if job.occupation?.isSkilled != true { return .notSkilled }
    if job.basis == .unpaid { return .unpaid }
    guard job.isInCanada == true else { return nil }
    if job.wasAuthorized != true { return .unauthorized }
    if job.wasFullTimeStudent == true && !countsStudents { return .fullTimeStudent }
    guard !countsSelfEmployment else { return nil }
    if job.basis == .selfEmployed { return .selfEmployedInCanada }
    if job.basis == .physician && day < Self.physicianPolicy { return .physicianBeforePolicy }
    return nil
  }

  /// Whether paid work in Canada during full-time study counts.
  private var countsStudents: Bool { self == .skilledWorker }

  /// Whether authorized self-employment in Canada counts.
  private var countsSelfEmployment: Bool { self == .skilledWorker || self == .skilledTrades }
}
