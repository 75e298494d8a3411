import ExpressEntry
import Testing

/// IRCC's CRS criteria, part C: every cell of the four tables that cross two facts.
@Suite struct `Points for transferability` {
  struct Case: Sendable, CustomTestStringConvertible {
    let tier, column, points: Int
    var testDescription: String { "row \(tier), column \(column)" }
  }

  /// The four tables have the same points in the same places.
  // swift-format-ignore
  static let cases = [
    Case(tier: 0, column: 0, points: 0), Case(tier: 0, column: 1, points:  0), Case(tier: 0, column: 2, points:  0),
    Case(tier: 1, column: 0, points: 0), Case(tier: 1, column: 1, points: 13), Case(tier: 1, column: 2, points: 25),
    Case(tier: 2, column: 0, points: 0), Case(tier: 2, column: 1, points: 25), Case(tier: 2, column: 2, points: 50),
  ]

  static let education: [[EducationLevel]] = [
    [.lessThanSecondary, .secondary],
    [.oneYear, .twoYear, .bachelorsOrThreeYear],
    [.twoOrMoreOneThreeYear, .mastersOrProfessional, .doctoral],
  ]

  /// Levels in all four; the third column needs 9 in every one.
  static let languages: [[Abilities<LanguageLevel?>]] = [
    [Abilities(all: 0), Abilities(all: 6), Abilities(10, 10, 10, 6), Abilities(6, 7, 7, 7)],
    [Abilities(all: 7), Abilities(all: 8), Abilities(10, 10, 10, 8), Abilities(9, 7, 9, 9)],
    [Abilities(all: 9), Abilities(all: 10), Abilities(all: 12), Abilities(12, 9, 10, 9)],
  ]

  static let canadianYears = [[0], [1], [2, 3, 5, 10]]
  static let foreignYears = [[0], [1, 2], [3, 4, 10]]

  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test(arguments: cases)
  func `cross education with the first language`(_ expected: Case) throws {
    for level in Self.education[expected.tier] {
      for abilities in Self.languages[expected.column] {
        let candidate = Candidate.pointless.with {
          $0.education = level
          $0.english = abilities
        }
        let points = rules.points(for: candidate)
        #expect(points.educationTransfer == expected.points)
        #expect(points.transferability == expected.points)
        #expect(try award(.educationAndLanguage, candidate) == expected.points)
      }
    }
  }

  @Test(arguments: cases)
  func `cross education with Canadian work`(_ expected: Case) throws {
    for level in Self.education[expected.tier] {
      for years in Self.canadianYears[expected.column] {
        let candidate = Candidate.pointless.with {
          $0.education = level
          $0.canadianWork = years
        }
        let points = rules.points(for: candidate)
        #expect(points.educationTransfer == expected.points)
        #expect(points.transferability == expected.points)
        #expect(try award(.educationAndCanadianWork, candidate) == expected.points)
      }
    }
  }

  @Test(arguments: cases)
  func `cross foreign work with the first language`(_ expected: Case) throws {
    for years in Self.foreignYears[expected.tier] {
      for abilities in Self.languages[expected.column] {
        let candidate = Candidate.pointless.with {
          $0.foreignWork = years
          $0.english = abilities
        }
        let points = rules.points(for: candidate)
        #expect(points.foreignWorkTransfer == expected.points)
        #expect(points.transferability == expected.points)
        #expect(try award(.foreignWorkAndLanguage, candidate) == expected.points)
      }
    }
  }

  @Test(arguments: cases)
  func `cross foreign work with Canadian work`(_ expected: Case) throws {
    for foreign in Self.foreignYears[expected.tier] {
      for canadian in Self.canadianYears[expected.column] {
        let candidate = Candidate.pointless.with {
          $0.foreignWork = foreign
          $0.canadianWork = canadian
        }
        let points = rules.points(for: candidate)
        #expect(points.foreignWorkTransfer == expected.points)
        #expect(points.transferability == expected.points)
        #expect(try award(.foreignWorkAndCanadianWork, candidate) == expected.points)
      }
    }
  }

  @Test func `are the same in both columns`() {
    let candidate = Candidate.pointless.with {
      $0.education = .bachelorsOrThreeYear
      $0.english = Abilities(all: 9)
      $0.foreignWork = 2
    }
    #expect(rules.points(for: candidate).transferability == 50)
    let accompanied = candidate.with { $0.isAccompanied = true }
    #expect(rules.points(for: accompanied).transferability == 50)
  }

  @Test func `do not come from a second language`() {
    let candidate = Candidate.pointless.with {
      $0.firstLanguage = .french
      $0.education = .doctoral
      $0.foreignWork = 3
      $0.hasCertificate = true
      $0.english = Abilities(all: 10)
    }
    #expect(rules.points(for: candidate).transferability == 0)
  }

  private func award(_ factor: Factor, _ candidate: Candidate) throws -> Int {
    try #require(rules.score(candidate).awards.first { $0.factor == factor }).points
  }
}

/// IRCC's CRS criteria, part C, certificate of qualification: 5 and 7 in all four.
@Suite struct `Points for a certificate of qualification` {
  struct Case: Sendable, CustomTestStringConvertible {
    let levels: Abilities<LanguageLevel?>
    let points: Int
    var testDescription: String { "\(points) points" }
  }

  static let cases = [
    Case(levels: Abilities(all: 0), points: 0),
    Case(levels: Abilities(all: 4), points: 0),
    Case(levels: Abilities(10, 10, 10, 4), points: 0),
    Case(levels: Abilities(all: 5), points: 25),
    Case(levels: Abilities(5, 10, 10, 10), points: 25),
    Case(levels: Abilities(all: 6), points: 25),
    Case(levels: Abilities(7, 7, 6, 7), points: 25),
    Case(levels: Abilities(all: 7), points: 50),
    Case(levels: Abilities(all: 8), points: 50),
    Case(levels: Abilities(9, 9, 7, 9), points: 50),
    Case(levels: Abilities(all: 9), points: 50),
    Case(levels: Abilities(all: 12), points: 50),
  ]

  @Test(arguments: cases)
  func `follow the table`(_ expected: Case) throws {
    let rules = try #require(Ruleset.on(scoreDate))
    let certified = Candidate.pointless.with {
      $0.hasCertificate = true
      $0.english = expected.levels
    }
    #expect(rules.points(for: certified).certificateTransfer == expected.points)
    #expect(rules.points(for: certified).transferability == expected.points)
    let uncertified = certified.with { $0.hasCertificate = false }
    #expect(rules.points(for: uncertified).certificateTransfer == 0)
  }
}
