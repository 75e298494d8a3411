import ExpressEntry

/// One thing to ask: where its answer lives, how it is given, and the words around it.
///
/// Questions are data. What is asked is worked out afresh from the profile each time (see
/// `Section.form(for:)`), so that going back can never leave a stale path behind.
public struct Question: Sendable, Identifiable {
  /// The place of the answer in the saved file, such as `applicant.birthDate`.
  public let id: String
  /// The name of the field, as errors and the review repeat it.
  public let label: Bilingual
  /// One line below the form: what to type or choose.
  public let hint: Bilingual
  /// Half a screen, on F1: why it is asked and where to find the answer.
  public let help: Bilingual
  public let control: Control
  /// Whether the score or the profile stays open without it.
  public var isRequired = true
  /// Whether it may stay open for the score, and a program or a category asks it.
  public var isForPrograms = false
  /// Whether a text may have digits in it: a name of a country has none, and a date that was typed
  /// a box too early has.
  var takesDigits = true
  /// For how many years what happened on the day asked for counts, where it lapses.
  var validity: Int?

  let read: @Sendable (Profile) -> Answer?
  let write: @Sendable (Answer?, inout Profile) -> Void

  /// The answer a profile holds, or `nil` while there is none.
  public func answer(in profile: Profile) -> Answer? { read(profile) }

  /// The profile with another answer, or with none.
  public func answered(_ answer: Answer?, in profile: Profile) -> Profile {
    var profile = profile
    write(answer, &profile)
    return profile
  }
}

/// How an answer is given.
public enum Control: Sendable {
  /// By picking one of a few.
  case choice([Bilingual])
  /// A day, in many forms.
  case date(latest: LatestDate)
  /// A whole number.
  case number(ClosedRange<Int>)
  /// An amount of money, in whole Canadian dollars.
  case dollars
  /// A score as printed on the report of a test.
  case score(LanguageTest, Ability)
  /// A level of the benchmarks, 0 to 12.
  case level(OfficialLanguage)
  /// Hours of work a week.
  case hours
  /// A code of five digits.
  case occupation
  /// The last day of a job, or that it goes on.
  case jobEnd
  /// A few words.
  case text(limit: Int)

  /// How late a date may be.
  public enum LatestDate: Sendable {
    case today
    case anyDay
  }

  /// Whether the answer is typed into a box.
  public var isTyped: Bool {
    if case .choice = self { false } else { true }
  }
}

/// An answer to one question.
public enum Answer: Hashable, Sendable {
  /// By place in the list of options, from 0.
  case option(Int)
  case date(CalendarDate)
  case number(Int)
  /// A test score, in tenths.
  case tenths(Int)
  case hours(WeeklyHours)
  case occupation(OccupationCode)
  case jobEnd(JobEnd)
  case text(String)
}

/// Why typed text cannot be the answer, in words that say what to do.
public struct Rejection: Error, Hashable, Sendable {
  public let words: Bilingual

  public init(_ words: Bilingual) { self.words = words }
}
