import ExpressEntry
import Testing

/// MI 12(3) and IRCC's CRS tool: approved tests, with results less than two years old.
@Suite struct `Language results` {
  struct Case: Sendable, CustomTestStringConvertible {
    let taken, day: CalendarDate
    let count: Bool
    var testDescription: String { "taken \(taken), on \(day)" }
  }

  // swift-format-ignore
  static let cases = [
    Case(taken: "2024-06-02", day: "2026-06-01", count: true),
    Case(taken: "2024-06-01", day: "2026-06-01", count: false),
    Case(taken: "2024-05-31", day: "2026-06-01", count: false),
    Case(taken: "2026-06-01", day: "2026-06-01", count: true),
    Case(taken: "2026-06-02", day: "2026-06-01", count: false),
    Case(taken: "2024-02-29", day: "2026-02-28", count: true),
    Case(taken: "2024-02-29", day: "2026-03-01", count: false),
    Case(taken: "2024-12-31", day: "2026-12-30", count: true),
    Case(taken: "2024-12-31", day: "2026-12-31", count: false),
  ]

  @Test(arguments: cases)
  func `count until the day they are two years old`(_ expected: Case) {
    let evidence = LanguageEvidence.test(
      .celpip, taken: expected.taken, Abilities(all: 9))
    let levels = assessment(of: evidence, on: expected.day).candidate.english
    #expect(levels == Abilities(all: expected.count ? 9 : 0))
  }

  @Test func `say how long they count`() {
    let results = LanguageEvidence.test(.celpip, taken: "2024-06-02", Abilities(all: 9))
    #expect(
      assessment(of: results, on: "2026-06-01").findings(.language(.english))
        == [.resultsValid(until: "2026-06-01")])
    #expect(
      assessment(of: results, on: "2026-06-02").findings(.language(.english))
        == [.resultsExpired(on: "2026-06-02")])
    #expect(
      assessment(of: results, on: "2024-06-01").findings(.language(.english))
        == [.resultsAfterScoreDate])
  }

  @Test func `count without a date, and say so`() {
    let results = LanguageEvidence.test(.ielts, taken: nil, Abilities(8.5, 8.0, 7.5, 7.5))
    let assessment = assessment(of: results)
    #expect(assessment.candidate.english == Abilities(all: 10))
    #expect(assessment.findings(.language(.english)) == [.resultsUndated])
  }

  @Test func `of PTE Core count from 30 January 2024`() {
    let results = LanguageEvidence.test(.pte, taken: "2024-01-20", Abilities(all: 90))
    #expect(assessment(of: results, on: "2024-01-30").candidate.english == Abilities(all: 10))
    let before = assessment(of: results, on: "2024-01-29")
    #expect(before.candidate.english == Abilities(all: 0))
    #expect(
      before.findings(.language(.english)) == [.testNotYetAccepted(.pte, from: "2024-01-30")])
  }

  @Test func `stand before an estimate, and a reason says so`() {
    var evidence = LanguageEvidence.test(.celpip, taken: "2026-01-10", Abilities(all: 6))
    evidence.proof = nil
    evidence.declaredLevels = Abilities(all: 10)
    let assessment = assessment(of: evidence)
    #expect(assessment.candidate.english == Abilities(all: 6))
    #expect(
      assessment.findings(.language(.english))
        == [.declaredValueSetAside, .resultsValid(until: "2028-01-09")])
  }

  @Test func `give way to an estimate where that is what is relied on`() {
    var evidence = LanguageEvidence.test(.celpip, taken: "2026-01-10", Abilities(all: 6))
    evidence.proof = .estimate
    evidence.declaredLevels = Abilities(all: 10)
    let assessment = assessment(of: evidence)
    #expect(assessment.candidate.english == Abilities(all: 10))
    #expect(assessment.findings(.language(.english)) == [.declaredValueUsed])
  }

  @Test func `are those of the test relied on, where there are two`() {
    var evidence = LanguageEvidence.test(.celpip, taken: "2026-01-10", Abilities(all: 6))
    let other = LanguageEvidence.test(.ielts, taken: "2026-02-10", Abilities(all: 9))
    evidence.results[.ielts] = other.results[.ielts]
    #expect(assessment(of: evidence).candidate.english == Abilities(all: 6))
    evidence.proof = .test(.ielts)
    #expect(assessment(of: evidence).candidate.english == Abilities(all: 10))
  }

  @Test func `with one skill taken again alone do not count, and the reason is not certain`() {
    var evidence = LanguageEvidence.test(.ielts, taken: "2026-01-10", Abilities(all: 8))
    evidence.results[.ielts]?.isOneSkillRetake = true
    let retaken = assessment(of: evidence)
    #expect(retaken.candidate.english == Abilities(all: 0))
    #expect(retaken.findings(.language(.english)) == [.oneSkillRetake])
    #expect(Reason.What.oneSkillRetake.confidence == .high)
    evidence.results[.ielts]?.isOneSkillRetake = false
    #expect(assessment(of: evidence).candidate.english.lowest == 9)
  }

  @Test func `of PTE Core count from its first day on, which is not certain`() {
    let evidence = LanguageEvidence.test(.pte, taken: "2024-01-10", Abilities(all: 90))
    #expect(assessment(of: evidence, on: "2024-01-29").candidate.english == Abilities(all: 0))
    #expect(assessment(of: evidence, on: "2024-01-30").candidate.english == Abilities(all: 10))
    let reason = assessment(of: evidence, on: "2024-01-29").findings(.language(.english)).first
    #expect(reason?.confidence == .high)
  }

  @Test func `without a day count, and leave the levels unfinished`() {
    let undated = LanguageEvidence.test(.celpip, taken: nil, Abilities(all: 9))
    let candidate = assessment(of: undated).candidate
    #expect(candidate.english == Abilities(all: 9))
    #expect(candidate.unfinished == .undatedEnglish)
    var empty = LanguageEvidence()
    empty.proof = .test(.celpip)
    #expect(assessment(of: empty).candidate.unfinished.isEmpty)
  }

  @Test func `are nothing, and not open, where nothing is claimed`() {
    var evidence = LanguageEvidence()
    evidence.proof = LanguageProof.none
    #expect(assessment(of: evidence).candidate.english == Abilities(all: 0))
  }

  @Test func `are open while nothing is answered, ability by ability`() {
    #expect(Profile().candidate(on: scoreDate).english == Abilities(all: nil))
    var evidence = LanguageEvidence()
    evidence.proof = .test(.ielts)
    #expect(assessment(of: evidence).candidate.english == Abilities(all: nil))
    var result = TestResult()
    result.taken = "2026-01-10"
    result.tenths.reading = 65
    evidence.results[.ielts] = result
    #expect(assessment(of: evidence).candidate.english == Abilities(nil, 8, nil, nil))
  }

  @Test func `come ability by ability from the test's own chart`() {
    let ielts = LanguageEvidence.test(.ielts, taken: "2026-01-10", Abilities(7.0, 3.5, 6.5, 5.0))
    #expect(assessment(of: ielts).candidate.english == Abilities(7, 4, 8, 5))
    let pte = LanguageEvidence.test(.pte, taken: "2026-01-10", Abilities(88, 88, 89, 41))
    #expect(assessment(of: pte).candidate.english == Abilities(9, 10, 9, 0))
  }

  private func assessment(
    of english: LanguageEvidence, on day: CalendarDate = scoreDate
  ) -> Assessment {
    Profile.with { $0.applicant.languages.english = english }.assessed(on: day)
  }
}

/// Which language is the first is the candidate's to say; the second is always the other one.
@Suite struct `The first language` {
  static let profile = Profile.with {
    $0.applicant.languages.english = .estimate(Abilities(all: 9))
    $0.applicant.languages.french = .estimate(Abilities(all: 7))
  }

  @Test func `is the one designated, and the other is the second`() throws {
    let rules = try #require(Ruleset.on(scoreDate))
    var profile = Self.profile
    profile.applicant.languages.first = .english
    let english = rules.points(for: profile.candidate(on: scoreDate))
    #expect(english.firstLanguage == 4 * 31)
    #expect(english.secondLanguage == 4 * 3)
    profile.applicant.languages.first = .french
    let french = rules.points(for: profile.candidate(on: scoreDate))
    #expect(french.firstLanguage == 4 * 17)
    #expect(french.secondLanguage == 4 * 6)
    #expect(english.french == 50 && french.french == 50)
  }

  @Test func `is open until one is designated, and earns nothing till then`() throws {
    let rules = try #require(Ruleset.on(scoreDate))
    let points = rules.points(for: Self.profile.candidate(on: scoreDate))
    #expect(points.firstLanguage == 0 && points.secondLanguage == 0)
    #expect(points.french == 50)
  }
}
