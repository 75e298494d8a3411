/// Something found in a profile that a requirement rests on; the words belong to `Questions`.
public enum Fact: Hashable, Sendable {
  /// Time that counts in all occupations together, of the years asked for.
  case work(WorkTime, years: Int)
  /// The longest time without a gap in one occupation, of the years asked for.
  case continuousWork(WorkTime, years: Int, OccupationCode)
  /// With breaks of a week at most it would be enough: no text says whether they matter.
  case shortBreak
  /// It counts by a public policy, and not by the regulations: physicians paid fee for service.
  case physicianPolicy
  /// Time in one trade, of the years asked for.
  case tradeWork(WorkTime, years: Int, OccupationCode)
  /// Dated jobs are there, and none of them counts; or there is said to be no work at all.
  case noWork
  /// Whole years were declared: whether they count cannot be told without dates.
  case declaredYears(Int)
  /// None of the jobs is in a skilled trade.
  case noTrade
  /// The occupation named is none of the skilled trades.
  case notATrade(OccupationCode)
  /// Whether enough of the work was the occupation's main duties.
  case mainDuties(Bool?)
  /// Levels in a language, and what stands behind them.
  case levels(OfficialLanguage, Abilities<LanguageLevel?>, Reason.What?)
  /// The least levels asked for; the occupation that decides them, where one does.
  case threshold(Abilities<LanguageLevel>, OccupationCode?)
  /// Occupations with the same amount of work, of which the law does not say which one decides.
  case equalTime([OccupationCode])
  /// Nothing is claimed in either language.
  case noLanguage
  case education(EducationLevel)
  /// What keeps a credential from counting, by its place in the list.
  case credential(Int, Reason.What)
  /// Whether the assessment is by the professional body designated for the occupation.
  case professionalBody(OccupationCode, Bool?)
  /// Whether a professional body is designated for the occupation is not known here.
  case otherProfessionalBody(OccupationCode)
  case noCredential
  case declaredValueUsed
  /// Points of the selection grid, out of the pass mark.
  case points(ClosedRange<Int>, pass: Int)
  /// Money held and needed, in dollars, for a family of a size.
  case funds(held: Int?, needed: Int, size: Int)
  /// No table of amounts is known for the day.
  case noFundsTable
  /// The family's size is still open, this at least.
  case familySize(atLeast: Int)
  /// Authorized to work in Canada and offered work: no money need be shown.
  case fundsExempt(OfferAuthority)
  case certificate(Bool?)
  /// The certificate held is in another trade than the one named.
  case certificateInOtherTrade(OccupationCode)
  case offer(OfferAssessment)
  case tradeRequirements(Bool?)
  case outsideQuebec(Bool?)
}
