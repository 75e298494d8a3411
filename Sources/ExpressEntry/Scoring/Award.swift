/// The points of one factor, out of how many, and why.
public struct Award: Hashable, Sendable {
  /// How far a factor has been answered.
  public enum Status: Hashable, Sendable {
    /// Not answered: it has earned nothing yet, which is not the same as nought.
    case open
    /// Asked of nobody in this position, such as a spouse's factor without a spouse.
    case notApplicable
    /// In force, and its values are not known here.
    case unpublished
    case scored(Int)
  }

  public let factor: Factor
  public let status: Status
  /// The most the factor can give in the column that applies; `nil` where that is unknown.
  public let maximum: Int?
  public let grounds: Grounds
  public let citation: Citation

  /// The points so far.
  public var points: Int {
    if case .scored(let points) = status { points } else { 0 }
  }
}

/// The facts that an award rests on; the words for them belong to `Questions`.
public enum Grounds: Hashable, Sendable {
  case open
  case age(Int)
  case education(EducationLevel)
  case level(LanguageLevel, OfficialLanguage?)
  case years(Int)
  case educationAndLanguage(EducationLevel, lowest: LanguageLevel)
  case educationAndYears(EducationLevel, Int)
  case yearsAndLanguage(Int, lowest: LanguageLevel)
  case yearsAndYears(foreign: Int, canadian: Int)
  case certificateAndLanguage(Bool, lowest: LanguageLevel?)
  case claimed(Bool)
  case canadianStudy(CanadianStudy)
  case offer(OfferKind)
  /// The weakest level in each language; English is `nil` while it is open.
  case french(LanguageLevel, english: LanguageLevel?)
  case noAccompanyingSpouse
  case noPointsInForce
  case highWage(HighWageGrounds)
  case unpublished
}
