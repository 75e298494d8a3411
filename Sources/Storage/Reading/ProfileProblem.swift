import ExpressEntry
import JSON

/// What is wrong with a saved profile, with what was found as evidence.
public enum ProfileProblem: Equatable, Sendable {
  /// The text is no JSON, or a value is of another kind than the one that belongs there.
  case json(JSONError.Problem)
  /// A key stands twice, in two spellings of the same characters.
  case repeatedKey(String)

  // The version of the format.
  case noVersion
  case noSuchVersion(Int)
  case newerVersion(Int)

  // Values of any member.
  case unknownChoice(String, allowed: [String])
  case outOfRange(Int, ProfileQuantity)
  case textTooLong(Int)

  // Days.
  case notADate(String)
  case noSuchYear(Int)
  case noSuchMonth(Int)
  case noSuchDay(Int, month: Int, year: Int)

  // Languages.
  case noSuchScore(String, LanguageTest, Ability)
  case testOfOtherLanguage(LanguageTest)
  /// A test of the same maker that Express Entry does not accept, by the name the file gives it.
  case testNotApproved(String, instead: LanguageTest)

  // Work and study.
  case notAnOccupation(String)
  case noSuchHours(String)
  case notAnEnd(String)
  case endBeforeStart(CalendarDate, start: CalendarDate)
  case incompleteHoursChange
  /// A stay in a country ends before it starts.
  case leftBeforeArrival(CalendarDate, start: CalendarDate)
  case tooManyJobs
  case tooManyCredentials
  case tooManyResidences
}
