/// Why something in a profile counts, or does not, on the score date.
///
/// The words belong to `Questions`; this holds what they are about.
public struct Reason: Hashable, Sendable {
  public let person: PersonRole
  public let subject: Subject
  public let what: What

  /// The part of the person's evidence that it speaks of.
  public enum Subject: Hashable, Sendable {
    case age, education, canadianStudy, work
    case language(OfficialLanguage)
    /// Which official language is the first.
    case firstLanguage
    /// By its place in the profile's list, from 0.
    case credential(Int)
    case job(Int)
  }

  /// What was found.
  public enum What: Hashable, Sendable {
    /// A declared value stands beside evidence, and evidence wins.
    case declaredValueSetAside
    /// The declared value is all there is.
    case declaredValueUsed
    /// Born on 29 February: the age changes on 1 March in common years, by convention.
    case leapDayBirthday
    case birthDateAfterScoreDate
    /// The age is the one on the day of the invitation.
    case ageFixed(on: CalendarDate)
    case invitationAfterScoreDate

    /// The results count until and with this day.
    case resultsValid(until: CalendarDate)
    /// The results became two years old on this day.
    case resultsExpired(on: CalendarDate)
    case resultsUndated
    case resultsAfterScoreDate
    /// The test was not accepted before this day.
    case testNotYetAccepted(LanguageTest, from: CalendarDate)
    /// One ability was taken again alone, which is not accepted.
    case oneSkillRetake
    /// Both languages could be the first, with these totals.
    case designations(Designations)

    /// A credential or a job still lacks an answer that decides whether it counts.
    case incomplete
    case completedAfterScoreDate
    case assessmentMissing
    case assessmentUndated
    case assessmentAfterScoreDate
    /// The assessment became five years old on this day.
    case assessmentExpired(on: CalendarDate)
    case credentialCounts
    /// The study in Canada earns additional points; full time and presence may have been waived.
    case studyEarns(CanadianStudy, isWaived: Bool)
    case studyFails(StudyCondition)
    /// An answer about the study in Canada still decides whether it earns points.
    case studyOpen
    /// The level reached by several credentials together.
    case levelReached(EducationLevel)

    /// Time of a job that counts, and time that does not with the cause of each part.
    case jobCounts(WorkTime, leftOut: [LeftOut])
    /// All the time that counts in Canada, and the whole years in it.
    case canadianWork(WorkTime, years: Int)
    /// All the time that counts abroad in one occupation, and the whole years in it.
    case foreignWork(WorkTime, years: Int, occupation: OccupationCode)
  }

  /// A span of a job that does not count, and why; of no length where the job has not begun.
  public struct LeftOut: Hashable, Sendable {
    public let cause: LeftOutCause
    public let time: WorkTime
  }
}

/// What study in Canada must meet to earn additional points.
public enum StudyCondition: String, CaseIterable, Sendable {
  case designatedInstitution, fullTime, inCanada, notLanguageStudy, noReturnRequired
}

extension Reason.What {
  /// How sure the rule behind it is.
  public var confidence: Citation.Confidence {
    switch self {
    case .testNotYetAccepted, .oneSkillRetake: .high
    default: .certain
    }
  }
}

/// Whose evidence it is.
public enum PersonRole: String, CaseIterable, Sendable {
  case applicant, spouse
}

/// Why working time does not count.
public enum LeftOutCause: String, CaseIterable, Sendable {
  /// More than ten years before the score date.
  case beforeTenYears
  /// On or after the score date.
  case notYetWorked
  /// An occupation of TEER 4 or 5.
  case notSkilled
  case unpaid
  /// Self-employed, in Canada.
  case selfEmployedInCanada
  /// A physician paid fee for service in Canada, before the public policy that counts such work.
  case physicianBeforePolicy
  case unauthorized
  /// Studying full time, in Canada.
  case fullTimeStudent
  /// Hours that other work has already brought to thirty a week.
  case beyondThirtyHours
  /// The part of each week by which the hours fall short of thirty.
  case partTime
  /// Abroad, in an occupation other than the one that counts.
  case otherOccupation
}

/// The reasons found so far, or nothing where nobody asked for them.
struct Reasons {
  private(set) var list: [Reason] = []
  let areKept: Bool

  init(areKept: Bool) { self.areKept = areKept }

  mutating func note(
    _ person: PersonRole, _ subject: Reason.Subject, _ what: @autoclosure () -> Reason.What
  ) {
    if areKept { list.append(Reason(person: person, subject: subject, what: what())) }
  }
}
