/// The money a family is asked to show on a day, and the money it has.
public struct FundsAssessment: Hashable, Sendable {
  public let day: CalendarDate
  /// The table of the day; `nil` before the first one known.
  public let table: FundsTable?
  /// The family counted so far: the person, the spouse or partner, and the dependent children,
  /// coming to Canada or not, citizens or not.
  public let size: Int
  /// What of the family is not known.
  public let openFamily: [Remedy.Subject]
  /// Money held, in whole dollars.
  public let held: Int?

  /// The amount for the family counted so far.
  public var needed: Int? { table?.amount(for: size) }

  /// Whether the table is a year old or more: one is published every year, and a later one may be
  /// in force.
  public var mayBeOutdated: Bool { table.map { $0.inForce.adding(years: 1) <= day } ?? false }

  /// Dollars missing, where it is known that some are.
  public var missing: Int? {
    guard let needed, let held, held < needed else { return nil }
    return needed - held
  }

  /// Whether the money suffices, all exemptions aside.
  public var status: Requirement.Status {
    guard let needed, let held else { return .unknown }
    if held < needed { return .unmet }
    return openFamily.isEmpty ? .met : .unknown
  }
}

extension Profile {
  /// What settlement funds are asked of this family on a day.
  public func settlementFunds(
    on day: CalendarDate, among tables: [FundsTable] = FundsTable.all
  ) -> FundsAssessment {
    var open: [Remedy.Subject] = []
    if family.hasSpouse == nil { open.append(.family) }
    if family.dependentChildren == nil { open.append(.children) }
    return FundsAssessment(
      day: day,
      table: tables.on(day),
      size: 1 + (family.hasSpouse == true ? 1 : 0) + (family.dependentChildren ?? 0),
      openFamily: open, held: settlement.funds)
  }

  /// Funds, or an offer of work that frees from them.
  func fundsRequirement(
    _ funds: FundsAssessment, exempting offer: OfferAssessment, citation: Citation
  ) -> Requirement {
    if offer.exemptsFromFunds == true, let authority = offer.authority {
      return Requirement(.funds, .met, citation, facts: [.fundsExempt(authority)])
    }
    var facts: [Fact] = []
    if let needed = funds.needed {
      facts.append(.funds(held: funds.held, needed: needed, size: funds.size))
    } else {
      facts.append(.noFundsTable)
    }
    if !funds.openFamily.isEmpty { facts.append(.familySize(atLeast: funds.size)) }
    let isOpen = offer.exemptsFromFunds == nil
    let status = funds.status == .unmet && isOpen ? .unknown : funds.status
    var remedies: [Remedy] = []
    if let missing = funds.missing {
      remedies.append(.funds(missing))
    } else {
      if funds.held == nil { remedies.append(.answer(.funds)) }
      remedies += funds.openFamily.map { .answer($0) }
    }
    if isOpen { remedies.append(.answer(.offer(offer.open))) }
    return Requirement(
      .funds, status, funds.table?.citation ?? citation, facts: facts, remedies: remedies)
  }
}
