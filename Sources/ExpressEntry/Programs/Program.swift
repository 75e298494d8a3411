/// The federal classes that Express Entry manages.
///
/// In the order in which someone eligible for several is invited.
public enum Program: String, CaseIterable, Sendable {
  /// The Canadian Experience Class: IRPR 87.1.
  case canadianExperience = "cec"
  /// The Federal Skilled Worker Class: IRPR 75 to 83.
  case skilledWorker = "fsw"
  /// The Federal Skilled Trades Class: IRPR 87.2.
  case skilledTrades = "fst"

  /// How sure the order of invitation is: no text that was read fixes it.
  public static let orderConfidence = Citation.Confidence.recollection
}

/// One class, requirement by requirement, in the order of the regulations.
public struct ProgramAssessment: Hashable, Sendable {
  public let program: Program
  public let requirements: [Requirement]
  /// The trade that the Federal Skilled Trades Class was read for: the one named, or the best.
  public let trade: OccupationCode?

  init(_ program: Program, _ requirements: [Requirement], trade: OccupationCode? = nil) {
    (self.program, self.requirements, self.trade) = (program, requirements, trade)
  }

  /// The whole answer: unmet if one requirement is, unknown only where none is unmet.
  public var status: Requirement.Status {
    let all = requirements.map(\.status)
    return all.contains(.unmet) ? .unmet : all.contains(.unknown) ? .unknown : .met
  }

  /// The requirements that are not met, or not known to be.
  public func requirements(_ status: Requirement.Status) -> [Requirement] {
    requirements.filter { $0.status == status }
  }
}

/// What a profile amounts to under each class on one day.
///
/// The regulations are read as they stood on 12 June 2026, whatever the day.
public struct Eligibility: Hashable, Sendable {
  /// The day the application would be made: the score date.
  public let day: CalendarDate
  /// When the requirements must be met: on the day of the application, and when the visa is issued.
  public static let time = Citation.regulations("77")

  /// In the order of invitation.
  public let programs: [ProgramAssessment]
  /// The points of the Federal Skilled Worker Class.
  public let grid: SelectionGrid
  public let funds: FundsAssessment

  public subscript(program: Program) -> ProgramAssessment? {
    programs.first { $0.program == program }
  }

  /// The class that an invitation would name: the first one whose requirements are all met.
  public var first: Program? { programs.first { $0.status == .met }?.program }
}

extension Profile {
  /// What this profile amounts to under the three classes on a day.
  ///
  /// Evidence decides. A declared value that falls short falls short; one that suffices leaves its
  /// requirement open until there is evidence behind it.
  public func programs(
    on day: CalendarDate, funds tables: [FundsTable] = FundsTable.all
  ) -> Eligibility {
    let grid = selectionGrid(on: day)
    let funds = settlementFunds(on: day, among: tables)
    return Eligibility(
      day: day,
      programs: [
        canadianExperience(on: day), skilledWorker(on: day, grid: grid, funds: funds),
        skilledTrades(on: day, funds: funds),
      ],
      grid: grid, funds: funds)
  }

  /// IRPR 75(1), 87.1(1) and 87.2(2): to live outside Quebec, which selects its own immigrants.
  func outsideQuebec(_ provision: String) -> Requirement {
    let answer = settlement.livesOutsideQuebec
    return Requirement(
      .outsideQuebec, Requirement.Status(answer), .regulations(provision),
      facts: [.outsideQuebec(answer)], remedies: answer == nil ? [.answer(.outsideQuebec)] : [])
  }
}
