import ExpressEntry
import Testing

/// IRCC's CRS criteria, parts A and B, level of education; and its tier in part C.
@Suite struct `Points for education` {
  struct Case: Sendable, CustomTestStringConvertible {
    let level: EducationLevel
    let alone, accompanied, spouse, tier: Int
    var testDescription: String { level.rawValue }
  }

  // swift-format-ignore
  static let cases = [
    Case(level: .lessThanSecondary,     alone:   0, accompanied:   0, spouse:  0, tier: 0),
    Case(level: .secondary,             alone:  30, accompanied:  28, spouse:  2, tier: 0),
    Case(level: .oneYear,               alone:  90, accompanied:  84, spouse:  6, tier: 1),
    Case(level: .twoYear,               alone:  98, accompanied:  91, spouse:  7, tier: 1),
    Case(level: .bachelorsOrThreeYear,  alone: 120, accompanied: 112, spouse:  8, tier: 1),
    Case(level: .twoOrMoreOneThreeYear, alone: 128, accompanied: 119, spouse:  9, tier: 2),
    Case(level: .mastersOrProfessional, alone: 135, accompanied: 126, spouse: 10, tier: 2),
    Case(level: .doctoral,              alone: 150, accompanied: 140, spouse: 10, tier: 2),
  ]

  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test func `have a case for every level`() {
    #expect(Self.cases.map(\.level) == EducationLevel.allCases)
  }

  @Test(arguments: cases)
  func `follow the table`(_ expected: Case) {
    let alone = Candidate.pointless.with { $0.education = expected.level }
    #expect(rules.points(for: alone).education == expected.alone)
    #expect(rules.points(for: alone).total == expected.alone)
    let accompanied = alone.with { $0.isAccompanied = true }
    #expect(rules.points(for: accompanied).education == expected.accompanied)
    #expect(rules.points(for: accompanied).total == expected.accompanied)
  }

  @Test(arguments: cases)
  func `follow the spouse's table`(_ expected: Case) {
    let candidate = Candidate.pointless.with {
      $0.isAccompanied = true
      $0.spouse.education = expected.level
    }
    #expect(rules.points(for: candidate).spouseEducation == expected.spouse)
    #expect(rules.points(for: candidate).total == expected.spouse)
  }

  @Test(arguments: cases)
  func `belong to a tier of transferability`(_ expected: Case) {
    #expect(Transferability.tier(of: expected.level) == expected.tier)
  }
}
