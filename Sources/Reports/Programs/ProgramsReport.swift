import ExpressEntry
import Questions

/// What a profile amounts to under the three federal classes, with all that leads to it.
public struct ProgramsReport: Sendable {
  /// The name of the file that the answers came from, where there is one.
  public let fileName: String?
  public let eligibility: Eligibility

  /// The answers of a profile, judged on a day.
  public init(
    fileName: String? = nil, of profile: Profile, on day: CalendarDate,
    funds: [FundsTable] = FundsTable.all
  ) {
    self.fileName = fileName
    eligibility = profile.programs(on: day, funds: funds)
  }
}
