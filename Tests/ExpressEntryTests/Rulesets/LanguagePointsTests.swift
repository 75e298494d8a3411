import ExpressEntry
import Testing

/// IRCC's CRS criteria, parts A and B, official languages, per ability.
@Suite struct `Points for languages` {
  struct Case: Sendable, CustomTestStringConvertible {
    let level: LanguageLevel
    let alone, accompanied, second, spouse: Int
    var testDescription: String { "CLB \(level.number)" }
  }

  // swift-format-ignore
  static let cases = [
    Case(level:  0, alone:  0, accompanied:  0, second: 0, spouse: 0),
    Case(level:  1, alone:  0, accompanied:  0, second: 0, spouse: 0),
    Case(level:  3, alone:  0, accompanied:  0, second: 0, spouse: 0),
    Case(level:  4, alone:  6, accompanied:  6, second: 0, spouse: 0),
    Case(level:  5, alone:  6, accompanied:  6, second: 1, spouse: 1),
    Case(level:  6, alone:  9, accompanied:  8, second: 1, spouse: 1),
    Case(level:  7, alone: 17, accompanied: 16, second: 3, spouse: 3),
    Case(level:  8, alone: 23, accompanied: 22, second: 3, spouse: 3),
    Case(level:  9, alone: 31, accompanied: 29, second: 6, spouse: 5),
    Case(level: 10, alone: 34, accompanied: 32, second: 6, spouse: 5),
    Case(level: 11, alone: 34, accompanied: 32, second: 6, spouse: 5),
    Case(level: 12, alone: 34, accompanied: 32, second: 6, spouse: 5),
  ]

  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test(arguments: cases, Ability.allCases)
  func `follow the table of the first language`(_ expected: Case, _ ability: Ability) {
    for first in OfficialLanguage.allCases {
      let alone = Candidate.pointless.with {
        $0.firstLanguage = first
        $0[first][ability] = expected.level
      }
      #expect(rules.points(for: alone).firstLanguage == expected.alone)
      #expect(rules.points(for: alone).total == expected.alone)
      let accompanied = alone.with { $0.isAccompanied = true }
      #expect(rules.points(for: accompanied).firstLanguage == expected.accompanied)
      #expect(rules.points(for: accompanied).total == expected.accompanied)
    }
  }

  @Test(arguments: cases, Ability.allCases)
  func `follow the table of the second language`(_ expected: Case, _ ability: Ability) {
    for first in OfficialLanguage.allCases {
      for isAccompanied in [false, true] {
        let candidate = Candidate.pointless.with {
          $0.isAccompanied = isAccompanied
          $0.firstLanguage = first
          $0[first.other][ability] = expected.level
        }
        #expect(rules.points(for: candidate).secondLanguage == expected.second)
        #expect(rules.points(for: candidate).total == expected.second)
      }
    }
  }

  @Test(arguments: cases, Ability.allCases)
  func `follow the spouse's table`(_ expected: Case, _ ability: Ability) {
    let candidate = Candidate.pointless.with {
      $0.isAccompanied = true
      $0.spouse.language[ability] = expected.level
    }
    #expect(rules.points(for: candidate).spouseLanguage == expected.spouse)
    #expect(rules.points(for: candidate).total == expected.spouse)
  }

  @Test(arguments: cases)
  func `are four times the ability's where all four are level`(_ expected: Case) {
    let alone = Candidate.pointless.with { $0.english = Abilities(all: expected.level) }
    #expect(rules.points(for: alone).firstLanguage == 4 * expected.alone)
    let accompanied = alone.with { $0.isAccompanied = true }
    #expect(rules.points(for: accompanied).firstLanguage == 4 * expected.accompanied)
    let second = Candidate.pointless.with {
      $0.firstLanguage = .french
      $0.english = Abilities(all: expected.level)
    }
    #expect(rules.points(for: second).secondLanguage == 4 * expected.second)
  }

  @Test func `are added ability by ability where they differ`() {
    let alone = Candidate.pointless.with { $0.english = Abilities(10, 8, 6, 4) }
    #expect(rules.points(for: alone).firstLanguage == 34 + 23 + 9 + 6)
    let accompanied = alone.with { $0.isAccompanied = true }
    #expect(rules.points(for: accompanied).firstLanguage == 32 + 22 + 8 + 6)
  }
}

/// IRCC's CRS criteria, part A: 24 points at most for the second language, 22 with a spouse.
@Suite struct `The limit of the second language` {
  struct Case: Sendable, CustomTestStringConvertible {
    let levels: Abilities<LanguageLevel?>
    let alone, accompanied: Int
    var testDescription: String { "up to \(alone) points" }
  }

  static let cases = [
    Case(levels: Abilities(9, 9, 9, 9), alone: 24, accompanied: 22),
    Case(levels: Abilities(12, 10, 9, 9), alone: 24, accompanied: 22),
    Case(levels: Abilities(9, 9, 9, 8), alone: 21, accompanied: 21),
    Case(levels: Abilities(9, 9, 9, 6), alone: 19, accompanied: 19),
    Case(levels: Abilities(9, 9, 9, 4), alone: 18, accompanied: 18),
  ]

  @Test(arguments: cases)
  func `is 24 alone and 22 with a spouse`(_ expected: Case) throws {
    let rules = try #require(Ruleset.on(scoreDate))
    let alone = Candidate.pointless.with {
      $0.firstLanguage = .french
      $0.english = expected.levels
    }
    #expect(rules.points(for: alone).secondLanguage == expected.alone)
    #expect(!rules.score(alone).caps.contains { $0.kind == .secondLanguage })
    let accompanied = alone.with { $0.isAccompanied = true }
    #expect(rules.points(for: accompanied).secondLanguage == expected.accompanied)
    let caps = rules.score(accompanied).caps.filter { $0.kind == .secondLanguage }
    #expect(caps.map(\.lost) == (expected.alone > 22 ? [2] : []))
  }
}
