import ExpressEntry
import JSON

/// What is wrong with an edition file or a funds file, with what was found as evidence.
public enum EditionProblem: Equatable, Sendable {
  /// The text is no JSON, or a value is of another kind than the one that belongs there.
  case json(JSONError.Problem)
  /// A member that has no meaning here: a law that is half understood is worse than none.
  case unknownMember(String, allowed: [String])
  case missing(String)
  case noSuchVersion(Int, reads: Int)
  case newerVersion(Int, reads: Int)
  case unknownChoice(String, allowed: [String])
  case outOfRange(Int, ClosedRange<Int>)
  /// A day that is none.
  case date(ProfileProblem)
  case noSuchBase(CalendarDate)
  case baseAfterStart(CalendarDate, start: CalendarDate)
  case checkedLater(CalendarDate, than: CalendarDate)
  case emptyText
  case textTooLong(Int)
  case notOneLine
  case notAnAddress(String)
  /// A built-in source is named, which has its address already.
  case needlessAddress
  case noSource
  case emptyList
  case wrongCount(Int, expected: Int)
  case tooMany(Int, most: Int)
  /// An amount for a larger family that is not above the one before it.
  case amountDoesNotRise(Int, after: Int)
  /// Two tables of one file that are in force from the same day.
  case repeatedStart(CalendarDate)
  case notAnOccupation(String)
  /// Five digits that could be a code, and that NOC 2021 does not have.
  case noSuchOccupation(OccupationCode)
  /// A warning: points for work in an occupation of TEER 4 or 5, where work never counts.
  case workNeverCounts(OccupationCode)
  case otherSection(String)
  /// What was read is no rule that an instrument could mean.
  case law(RulesetFault.What)
}

/// A fault of an edition file or a funds file, or a warning about it, and its place.
public struct EditionFault: Equatable, Sendable {
  public let problem: EditionProblem
  public let place: ProfilePlace
}

extension EditionFault {
  init(_ error: JSONError) {
    self.init(
      problem: .json(error.problem), place: ProfilePlace(member: "", location: error.location))
  }
}

/// How much an edition file or a funds file may hold of one thing.
public enum EditionLimits {
  /// The characters of a text, counted as Unicode scalars.
  public static let text = 200
  /// The points of an award.
  public static let points = 0...1_200
  /// The points of a limit.
  public static let limit = 0...9_999
  /// The dollars of an amount of settlement funds.
  public static let dollars = 1...1_000_000
  /// The family sizes of a table of funds.
  public static let familySizes = 20
}
