import ExpressEntry
import Testing

/// IRCC's CRS criteria: 460 or 500, 40, 100, 600, and 1,200 in all.
@Suite struct `The maxima` {
  /// A candidate who has the best of everything.
  static let best = Candidate.pointless.with {
    $0.age = 25
    $0.education = .doctoral
    $0.english = Abilities(all: 10)
    $0.french = Abilities(all: 10)
    $0.canadianWork = 5
    $0.foreignWork = 3
    $0.hasCertificate = true
    $0.spouse.education = .doctoral
    $0.spouse.language = Abilities(all: 10)
    $0.spouse.canadianWork = 5
    $0.isNominated = true
    $0.hasSiblingInCanada = true
    $0.canadianStudy = .threeYearsOrGraduate
  }

  let rules: Ruleset

  init() throws { rules = try #require(Ruleset.on(scoreDate)) }

  @Test func `are 500 and 1,200 without a spouse`() {
    let score = rules.score(Self.best)
    #expect(score.points.age == 110)
    #expect(score.points.education == 150)
    #expect(score.points.firstLanguage == 136)
    #expect(score.points.secondLanguage == 24)
    #expect(score.points.canadianWork == 80)
    #expect(score[.core] == 500)
    #expect(score[.spouse] == 0)
    #expect(score[.transferability] == 100)
    #expect(score[.additional] == 600)
    #expect(score.total == 1200)
    #expect(score.hasNoSpousePart)
    #expect(score.maximum(of: .core) == 500)
    #expect(score.maximum == 1200)
  }

  @Test func `are 460, 40 and 1,200 with a spouse`() {
    let score = rules.score(Self.best.with { $0.isAccompanied = true })
    #expect(score.points.age == 100)
    #expect(score.points.education == 140)
    #expect(score.points.firstLanguage == 128)
    #expect(score.points.secondLanguage == 22)
    #expect(score.points.canadianWork == 70)
    #expect(score[.core] == 460)
    #expect(score.points.spouseEducation == 10)
    #expect(score.points.spouseLanguage == 20)
    #expect(score.points.spouseCanadianWork == 10)
    #expect(score[.spouse] == 40)
    #expect(score[.transferability] == 100)
    #expect(score[.additional] == 600)
    #expect(score.total == 1200)
    #expect(!score.hasNoSpousePart)
    #expect(score.maximum(of: .core) == 460)
    #expect(score.maximum(of: .spouse) == 40)
  }

  @Test(arguments: [false, true])
  func `are 600 without additional points`(isAccompanied: Bool) {
    let candidate = Self.best.with {
      $0.isAccompanied = isAccompanied
      $0.isNominated = false
      $0.hasSiblingInCanada = false
      $0.canadianStudy = CanadianStudy.none
      $0.french = Abilities(9, 9, 9, 6)
    }
    let points = rules.points(for: candidate)
    #expect(points.core + points.spouse == (isAccompanied ? 460 - 3 + 40 : 500 - 5))
    #expect(points.transferability == 100)
    #expect(points.additional == 0)
  }
}

/// IRCC's CRS criteria, part C: 50 for each group, 100 for all.
@Suite struct `The limits of transferability` {
  struct Case: Sendable, CustomTestStringConvertible {
    let education: EducationLevel
    let english: LanguageLevel
    let canadian, foreign: Int
    let isCertified: Bool
    /// Points of the groups and of the part, after their limits.
    let byEducation, byForeignWork, byCertificate, part: Int

    var testDescription: String {
      "\(education.rawValue), CLB \(english.number), \(canadian) and \(foreign) years"
    }

    init(
      _ education: EducationLevel, _ english: LanguageLevel, _ canadian: Int, _ foreign: Int,
      _ isCertified: Bool, _ points: (Int, Int, Int), _ part: Int
    ) {
      (self.education, self.english) = (education, english)
      (self.canadian, self.foreign, self.isCertified) = (canadian, foreign, isCertified)
      (byEducation, byForeignWork, byCertificate) = points
      self.part = part
    }
  }

  // swift-format-ignore
  static let cases = [
    // education               CLB  Canadian  foreign  certified      groups       part
    Case(.bachelorsOrThreeYear,  7,       1,       1,     false, (26, 26,  0),   52),
    Case(.bachelorsOrThreeYear,  7,       2,       1,     false, (38, 38,  0),   76),
    Case(.bachelorsOrThreeYear,  9,       1,       1,     false, (38, 38,  0),   76),
    Case(.bachelorsOrThreeYear,  9,       2,       2,     false, (50, 50,  0),  100),
    Case(.bachelorsOrThreeYear,  9,       2,       3,     false, (50, 50,  0),  100),
    Case(.mastersOrProfessional, 7,       1,       0,     false, (50,  0,  0),   50),
    Case(.mastersOrProfessional, 9,       1,       0,     false, (50,  0,  0),   50),
    Case(.mastersOrProfessional, 9,       5,       0,     false, (50,  0,  0),   50),
    Case(.secondary,             9,       2,       3,     false, ( 0, 50,  0),   50),
    Case(.secondary,             7,       1,       3,      true, ( 0, 50, 50),  100),
    Case(.oneYear,               6,       1,       1,      true, (13, 13, 25),   51),
    Case(.twoYear,               7,       1,       2,      true, (26, 26, 50),  100),
    Case(.doctoral,             10,       0,       3,     false, (50, 50,  0),  100),
    Case(.doctoral,             10,       5,       3,      true, (50, 50, 50),  100),
  ]

  @Test(arguments: cases)
  func `are 50 for each group and 100 for all`(_ expected: Case) throws {
    let rules = try #require(Ruleset.on(scoreDate))
    let candidate = Candidate.pointless.with {
      $0.education = expected.education
      $0.english = Abilities(all: expected.english)
      $0.canadianWork = expected.canadian
      $0.foreignWork = expected.foreign
      $0.hasCertificate = expected.isCertified
    }
    let points = rules.points(for: candidate)
    #expect(points.educationTransfer == expected.byEducation)
    #expect(points.foreignWorkTransfer == expected.byForeignWork)
    #expect(points.certificateTransfer == expected.byCertificate)
    #expect(points.transferability == expected.part)
  }

  @Test func `are reported with what was lost`() throws {
    let rules = try #require(Ruleset.on(scoreDate))
    let caps = rules.score(`The maxima`.best).caps
    let lost = Dictionary(uniqueKeysWithValues: caps.map { ($0.kind, $0.lost) })
    #expect(
      lost == [
        .educationTransfer: 50, .foreignWorkTransfer: 50, .transferability: 50, .additional: 95,
      ])
  }
}
