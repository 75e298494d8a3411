/// Something in a ruleset that no instrument could mean.
public struct RulesetFault: Hashable, Sendable {
  public let table: RulesetTable
  /// The row or the tier it is about, from 0, where it is one.
  public let row: Int?
  /// The occupation of the tier it is about, from 0, where it is one.
  public let occupation: Int?
  public let what: What

  init(_ table: RulesetTable, row: Int? = nil, occupation: Int? = nil, _ what: What) {
    self.table = table
    self.row = row
    self.occupation = occupation
    self.what = what
  }

  public enum What: Hashable, Sendable {
    /// The first row starts above the lowest value.
    case startsAbove(Int)
    /// The row starts at or below the one before it.
    case doesNotRise(Int, after: Int)
    case negative(Int)
    /// More points than the limit that they share lets through.
    case aboveLimit(Int, limit: Int)
    /// A limit beyond what its awards can come to.
    case limitOutOfReach(Int, most: Int)
    /// A limit below what the awards of its part come to, where nothing says that it cuts them.
    case limitBelowSum(Int, sum: Int)
    /// Points that fall where the facts get better.
    case falls(Int, after: Int)
    /// A value compared with its source after the edition as a whole was.
    case checkedLater(CalendarDate, than: CalendarDate)
    /// A cited instrument without a title.
    case untitledSource

    // The table of high-wage occupations.
    case noTiers
    case noOccupations
    case unnamedTier
    case repeatedTier(String)
    /// The occupation stands in an earlier tier, by its name.
    case repeatedOccupation(OccupationCode, first: String)
    /// The occupation stands in the same tier already.
    case occupationTwiceInTier(OccupationCode)
    /// Some tiers give points for work and this one does not.
    case missingWork
    case missingOffer
    /// Neither work nor offers earn points by the table.
    case nothingCounts
    /// Points beside the limit of the part that nothing limits.
    case unlimited
    case lowMonths(Int)
  }
}

/// A table or a limit of a ruleset, by a name that never changes.
public enum RulesetTable: String, CaseIterable, Sendable {
  case limit
  case age = "core.age"
  case education = "core.education"
  case firstLanguage = "core.firstLanguage"
  case secondLanguage = "core.secondLanguage"
  case secondLanguageLimit = "core.secondLanguageLimit"
  case canadianWork = "core.canadianWork"
  case coreLimit = "core.limit"
  case spouseEducation = "spouse.education"
  case spouseLanguage = "spouse.language"
  case spouseCanadianWork = "spouse.canadianWork"
  case spouseLimit = "spouse.limit"
  case educationAndLanguage = "transferability.educationAndLanguage"
  case educationAndCanadianWork = "transferability.educationAndCanadianWork"
  case foreignWorkAndLanguage = "transferability.foreignWorkAndLanguage"
  case foreignWorkAndCanadianWork = "transferability.foreignWorkAndCanadianWork"
  case certificateAndLanguage = "transferability.certificateAndLanguage"
  case educationTransferLimit = "transferability.educationLimit"
  case foreignWorkTransferLimit = "transferability.foreignWorkLimit"
  case transferabilityLimit = "transferability.limit"
  case nomination = "additional.nomination"
  case sibling = "additional.sibling"
  case french = "additional.french"
  case canadianStudy = "additional.canadianStudy"
  case jobOffer = "additional.jobOffer"
  case highWage = "additional.highWage"
  case highWageLimit = "additional.highWage.limit"
  case additionalLimit = "additional.limit"
}
