/// What would meet a requirement, or tell whether it is met.
public enum Remedy: Hashable, Sendable {
  /// Full-time months still missing, rounded up, and the first day by which the jobs that still
  /// last make them up; `nil` where they do not.
  case work(months: Int, reached: CalendarDate?)
  /// A question to answer.
  case answer(Subject)
  /// Evidence to put in the place of a declared value.
  case evidence(Subject)
  /// New results of an approved test: those there are do not count.
  case test(OfficialLanguage)
  /// Levels missing in each ability: 0 where it suffices.
  case levels(OfficialLanguage, missing: Abilities<Int>)
  /// The other language would do as the first official language.
  case designate(OfficialLanguage)
  /// An educational credential assessment less than five years old, of a credential by its place.
  case assessment(Int)
  /// An assessment by the professional body designated for an occupation.
  case professionalAssessment(OccupationCode)
  case credential
  case points(Int)
  /// Dollars missing.
  case funds(Int)
  /// A certificate of qualification in the trade.
  case certificate
  /// Nothing known here: the texts are silent, and an officer decides.
  case officer
  /// The conditions that an offer of work lacks.
  case offer([OfferCondition])

  /// What a question is about.
  public enum Subject: Hashable, Sendable {
    case jobs
    /// A job that lacks an answer which decides whether it counts.
    case unfinishedJobs
    case mainDuties
    case language(OfficialLanguage)
    /// The scores of some abilities.
    case scores(OfficialLanguage)
    case testDate(OfficialLanguage)
    case credentials
    case assessmentDate
    /// Whether a credential was assessed by a professional body.
    case professionalBody
    case family
    case children
    case funds
    case outsideQuebec
    case tradeOccupation
    case tradeQualified
    case tradeRequirements
    case certificate
    case certificateTrade
    case offer([OfferCondition])
    /// A factor of the selection grid that is not known whole.
    case factor(SelectionFactor)
  }
}
