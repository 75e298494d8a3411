/// Why a profile qualifies for a category, or what is missing.
///
/// The words belong to `Questions`; this holds what they are about. Jobs are named by their places
/// in the profile's list, from 0.
public enum CategoryReason: Hashable, Sendable {
  /// The listed occupation with the most time that counts has enough.
  case workMet(OccupationCode, WorkTime)
  /// The listed occupation with the most time that counts lacks so much.
  case workShort(OccupationCode, WorkTime, missing: WorkTime)
  /// The listed occupation with the most time that may count has enough, if it does.
  case workPossible(OccupationCode, WorkTime)
  /// It is enough only if breaks of a week at most do not matter, which no text says.
  case shortBreak
  /// No work that counts is in a listed occupation.
  case workNotListed
  /// No jobs are entered yet.
  case workUnanswered
  /// A job that may be in a listed occupation lacks an answer.
  case jobIncomplete(Int)
  /// A job in a listed occupation that does not count, and why.
  case jobLeftOut(Int, LeftOutCause)
  /// A job in a listed occupation of which it is open whether it counts, and why.
  case jobDoubtful(Int, LeftOutCause)
  /// A job in a listed occupation of which it is open whether the main duties were done.
  case jobDutiesOpen(Int)
  /// A job in a listed occupation whose main duties were not done.
  case jobWithoutDuties(Int)
  /// A job in a listed occupation that ended before the three years began.
  case jobTooOld(Int)
  /// A job in a listed occupation outside Canada, where work in Canada alone counts.
  case jobAbroad(Int)
  /// Work that goes on in a listed occupation would be enough on this day.
  case workReached(CalendarDate, OccupationCode)

  /// All four abilities reach the level asked for; the weakest is at this level.
  case frenchMet(LanguageLevel)
  case frenchShort(Ability, LanguageLevel)
  case frenchOpen(Ability)
  /// French is not answered, or claimed not to be known.
  case frenchUnanswered
  case frenchNotClaimed
  /// The levels are an estimate: a test has to show them.
  case frenchEstimated
  /// What was found of the test results.
  case frenchResults(Reason.What)

  /// A condition for military recruits: met, not met, or open.
  case military(MilitaryCondition, isMet: Bool?)
}

/// What is asked of skilled military recruits.
public enum MilitaryCondition: String, CaseIterable, Sendable {
  /// Years of continuous service in a recognized foreign military.
  case service
  /// An offer of work at all.
  case offer
  /// From the Canadian Armed Forces.
  case fromForces = "from_forces"
  /// In a listed occupation.
  case occupation
  /// Full time: thirty hours a week.
  case fullTime = "full_time"
  /// Three years at least.
  case length
  /// A post-secondary credential of two years or more, assessed where it is foreign.
  case credential
}

extension CategoryReason {
  /// How sure the rule behind it is.
  ///
  /// The published requirement does not speak of work in Canada as a student, on one's own account
  /// or without authorization, of main duties, nor of breaks.
  public var confidence: Citation.Confidence {
    switch self {
    case .jobDoubtful, .jobLeftOut(_, .unauthorized), .jobDutiesOpen, .jobWithoutDuties,
      .shortBreak:
      .medium
    case .frenchResults(let what): what.confidence
    default: .certain
    }
  }
}
