import ExpressEntry
import Testing

@Suite struct `A ruleset` {
  @Test(arguments: Ruleset.all)
  func `that is built in has no fault`(_ rules: Ruleset) {
    #expect(rules.faults.isEmpty)
  }

  private static let citation = Citation(
    instrument: .criteria, provision: "A", confidence: .certain,
    verified: CalendarDate(2026, 8, 24))

  private func faults(_ change: (inout Ruleset) -> Void) throws -> [RulesetFault.What] {
    var rules = try #require(Ruleset.on("2025-03-25"))
    change(&rules)
    return rules.faults.map(\.what)
  }

  @Test func `has points that are never below nought`() throws {
    #expect(
      try faults { $0.additional.sibling = Flat(Self.citation, -15) } == [.negative(-15)])
  }

  @Test func `has scales that start at nought and rise`() throws {
    let whats = try faults {
      $0.core.canadianWork = Scale(Self.citation, [(from: 1, points: 0), (from: 1, points: 80)])
    }
    #expect(whats.contains(.startsAbove(1)))
    #expect(whats.contains(.doesNotRise(1, after: 1)))
  }

  @Test func `has no award above the limit of its part`() throws {
    let whats = try faults { $0.additional.nomination = Flat(Self.citation, 601) }
    #expect(whats == [.aboveLimit(601, limit: 600)])
  }

  @Test func `has limits that its awards reach`() throws {
    #expect(
      try faults { $0.spouse.limit = Limit(Self.citation, 41) } == [.limitOutOfReach(41, most: 40)])
    #expect(
      try faults { $0.limit = Limit(Self.citation, 1100) } == [.limitBelowSum(1100, sum: 1200)])
  }

  @Test func `was compared with its sources no earlier than each of its values`() throws {
    let later = Citation(
      instrument: .criteria, provision: "D", confidence: .certain,
      verified: CalendarDate(2026, 8, 25))
    #expect(
      try faults { $0.additional.sibling = Flat(later, 15) } == [
        .checkedLater(CalendarDate(2026, 8, 25), than: CalendarDate(2026, 8, 24))
      ])
  }
}
