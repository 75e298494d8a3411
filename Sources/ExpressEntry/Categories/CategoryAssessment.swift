/// What a profile is to each category in force on a day.
///
/// Eligibility for a program is asked of every candidate besides, and is not looked at here.
public struct CategoryAssessment: Hashable, Sendable {
  public let day: CalendarDate
  /// The categories of the day; `nil` before 31 May 2023, when there were none.
  public let edition: CategoryEdition?
  /// One for each category of the edition, in its order.
  public let verdicts: [CategoryVerdict]
}

/// What a profile is to one category on a day, and why.
public struct CategoryVerdict: Hashable, Sendable {
  public let category: SelectionCategory
  public let standing: CategoryStanding
  public let reasons: [CategoryReason]
}

/// Whether a profile has what a category asks for.
public enum CategoryStanding: String, CaseIterable, Sendable {
  case qualifies
  case doesNotQualify = "does_not_qualify"
  /// An answer that decides it is open.
  case unknown = "not_known_yet"
}

extension CategoryVerdict {
  /// The day on which work that goes on would be enough, by the rules of the day assessed.
  public var reached: CalendarDate? {
    for case .workReached(let day, _) in reasons { return day }
    return nil
  }
}

extension Profile {
  /// What this profile is to each category in force on a day.
  public func categories(on day: CalendarDate) -> CategoryAssessment {
    let edition = CategoryEdition.on(day)
    let verdicts = (edition?.categories ?? []).map { category in
      let finding: CategoryFinding =
        switch category.requirement {
        case .french(let level): french(at: level, on: day)
        case .work(let work): applicant.work.finding(for: work, on: day)
        case .military(let service): military(service, on: day)
        }
      return CategoryVerdict(
        category: category, standing: finding.standing, reasons: finding.reasons)
    }
    return CategoryAssessment(day: day, edition: edition, verdicts: verdicts)
  }
}

/// A standing and what led to it.
struct CategoryFinding {
  var standing: CategoryStanding
  var reasons: [CategoryReason]
}
