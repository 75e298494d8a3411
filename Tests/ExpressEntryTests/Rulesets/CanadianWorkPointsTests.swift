import ExpressEntry
import Testing

/// IRCC's CRS criteria, parts A and B, Canadian work experience.
@Suite struct `Points for Canadian work` {
  struct Case: Sendable, CustomTestStringConvertible {
    let years, alone, accompanied, spouse: Int
    var testDescription: String { "\(years) years" }
  }

  // swift-format-ignore
  static let cases = [
    Case(years:  0, alone:  0, accompanied:  0, spouse:  0),
    Case(years:  1, alone: 40, accompanied: 35, spouse:  5),
    Case(years:  2, alone: 53, accompanied: 46, spouse:  7),
    Case(years:  3, alone: 64, accompanied: 56, spouse:  8),
    Case(years:  4, alone: 72, accompanied: 63, spouse:  9),
    Case(years:  5, alone: 80, accompanied: 70, spouse: 10),
    Case(years:  6, alone: 80, accompanied: 70, spouse: 10),
    Case(years: 10, alone: 80, accompanied: 70, spouse: 10),
    Case(years: 50, alone: 80, accompanied: 70, spouse: 10),
  ]

  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test(arguments: cases)
  func `follow the table`(_ expected: Case) {
    let alone = Candidate.pointless.with { $0.canadianWork = expected.years }
    #expect(rules.points(for: alone).canadianWork == expected.alone)
    #expect(rules.points(for: alone).total == expected.alone)
    let accompanied = alone.with { $0.isAccompanied = true }
    #expect(rules.points(for: accompanied).canadianWork == expected.accompanied)
    #expect(rules.points(for: accompanied).total == expected.accompanied)
  }

  @Test(arguments: cases)
  func `follow the spouse's table`(_ expected: Case) {
    let candidate = Candidate.pointless.with {
      $0.isAccompanied = true
      $0.spouse.canadianWork = expected.years
    }
    #expect(rules.points(for: candidate).spouseCanadianWork == expected.spouse)
    #expect(rules.points(for: candidate).total == expected.spouse)
  }
}
