import ExpressEntry
import Testing

/// IRCC's CRS criteria and tool, and the ministerial instructions: which credentials count.
@Suite struct `The level of education` {
  struct Case: Sendable, CustomTestStringConvertible {
    let kinds: [CredentialKind]
    let level: EducationLevel
    var testDescription: String { kinds.map(\.rawValue).joined(separator: " and ") }
  }

  static let cases = [
    Case(kinds: [], level: .lessThanSecondary),
    Case(kinds: [.secondary], level: .secondary),
    Case(kinds: [.oneYear], level: .oneYear),
    Case(kinds: [.twoYear], level: .twoYear),
    Case(kinds: [.threeYear], level: .bachelorsOrThreeYear),
    Case(kinds: [.bachelors], level: .bachelorsOrThreeYear),
    Case(kinds: [.masters], level: .mastersOrProfessional),
    Case(kinds: [.professional], level: .mastersOrProfessional),
    Case(kinds: [.doctoral], level: .doctoral),
    // Two or more, one of them for a program of three years or more.
    Case(kinds: [.bachelors, .oneYear], level: .twoOrMoreOneThreeYear),
    Case(kinds: [.oneYear, .bachelors], level: .twoOrMoreOneThreeYear),
    Case(kinds: [.bachelors, .twoYear], level: .twoOrMoreOneThreeYear),
    Case(kinds: [.threeYear, .oneYear], level: .twoOrMoreOneThreeYear),
    Case(kinds: [.bachelors, .bachelors], level: .twoOrMoreOneThreeYear),
    Case(kinds: [.oneYear, .oneYear, .threeYear], level: .twoOrMoreOneThreeYear),
    // Without one of three years, two are worth the longer.
    Case(kinds: [.twoYear, .twoYear], level: .twoYear),
    Case(kinds: [.oneYear, .twoYear], level: .twoYear),
    Case(kinds: [.oneYear, .oneYear], level: .oneYear),
    Case(kinds: [.oneYear, .oneYear, .oneYear], level: .oneYear),
    // Secondary school is not one of the two.
    Case(kinds: [.secondary, .bachelors], level: .bachelorsOrThreeYear),
    Case(kinds: [.secondary, .threeYear], level: .bachelorsOrThreeYear),
    Case(kinds: [.secondary, .secondary], level: .secondary),
    // The highest row that applies, never two added up.
    Case(kinds: [.bachelors, .masters], level: .mastersOrProfessional),
    Case(kinds: [.masters, .twoYear], level: .mastersOrProfessional),
    Case(kinds: [.bachelors, .bachelors, .doctoral], level: .doctoral),
  ]

  @Test(arguments: cases)
  func `is the row that Canadian credentials reach together`(_ expected: Case) {
    #expect(level(of: expected.kinds.map { .canadian($0) }) == expected.level)
  }

  @Test(arguments: cases)
  func `is the row that assessed foreign credentials reach together`(_ expected: Case) {
    let credentials = expected.kinds.map { Credential.foreign($0, assessed: "2025-06-01") }
    #expect(level(of: credentials) == expected.level)
  }

  @Test func `needs no assessment of a Canadian credential`() {
    var credential = Credential.canadian(.masters)
    credential.isAssessed = false
    #expect(level(of: [credential]) == .mastersOrProfessional)
  }

  @Test func `leaves out a foreign credential without an assessment`() {
    let assessment = assessment(of: [.unassessed(.doctoral), .canadian(.secondary)])
    #expect(assessment.candidate.education == .secondary)
    #expect(assessment.findings(.credential(0)) == [.assessmentMissing])
    #expect(assessment.findings(.credential(1)) == [.credentialCounts])
  }

  @Test func `needs an assessment of each foreign credential of the two`() {
    #expect(
      level(of: [.foreign(.bachelors, assessed: "2025-06-01"), .unassessed(.oneYear)])
        == .bachelorsOrThreeYear)
    #expect(
      level(of: [.unassessed(.bachelors), .foreign(.oneYear, assessed: "2025-06-01")]) == .oneYear)
    #expect(
      level(of: [.foreign(.bachelors, assessed: "2025-06-01"), .canadian(.oneYear)])
        == .twoOrMoreOneThreeYear)
  }

  struct Assessed: Sendable, CustomTestStringConvertible {
    let day: CalendarDate
    let level: EducationLevel
    var testDescription: String { "assessed on \(day)" }
  }

  /// On 1 June 2026: an assessment must be less than five years old.
  static let assessments = [
    Assessed(day: "2021-05-31", level: .lessThanSecondary),
    Assessed(day: "2021-06-01", level: .lessThanSecondary),
    Assessed(day: "2021-06-02", level: .bachelorsOrThreeYear),
    Assessed(day: "2026-05-31", level: .bachelorsOrThreeYear),
    Assessed(day: "2026-06-01", level: .bachelorsOrThreeYear),
    Assessed(day: "2026-06-02", level: .lessThanSecondary),
  ]

  @Test(arguments: assessments)
  func `asks for an assessment less than five years old`(_ expected: Assessed) {
    #expect(level(of: [.foreign(.bachelors, assessed: expected.day)]) == expected.level)
  }

  @Test func `says on which day an assessment expired`() {
    #expect(
      assessment(of: [.foreign(.bachelors, assessed: "2021-06-01")]).findings(.credential(0))
        == [.assessmentExpired(on: "2026-06-01")])
    #expect(
      assessment(of: [.foreign(.bachelors, assessed: "2020-02-29")]).findings(.credential(0))
        == [.assessmentExpired(on: "2025-03-01")])
  }

  @Test func `counts an assessment from the day of its report`() {
    let assessment = assessment(of: [.foreign(.bachelors, assessed: "2026-06-02")])
    #expect(assessment.candidate.education == .lessThanSecondary)
    #expect(assessment.findings(.credential(0)) == [.assessmentAfterScoreDate])
  }

  @Test func `counts an assessment without a date, and says so`() {
    let assessment = assessment(of: [.foreign(.bachelors, assessed: nil)])
    #expect(assessment.candidate.education == .bachelorsOrThreeYear)
    #expect(assessment.findings(.credential(0)) == [.assessmentUndated])
  }

  @Test func `counts a credential from the day it was completed`() {
    var credential = Credential.canadian(.masters)
    credential.completed = "2026-06-01"
    #expect(level(of: [credential]) == .mastersOrProfessional)
    credential.completed = "2026-06-02"
    let assessment = assessment(of: [credential])
    #expect(assessment.candidate.education == .lessThanSecondary)
    #expect(assessment.findings(.credential(0)) == [.completedAfterScoreDate])
  }

  @Test func `may still rise while a credential lacks an answer`() {
    var credential = Credential()
    credential.kind = .doctoral
    let candidate = assessment(of: [.canadian(.oneYear), credential]).candidate
    #expect(candidate.education == .oneYear)
    #expect(candidate.unfinished == [.education])
  }

  @Test func `is the declared one where no credentials are listed`() {
    let profile = Profile.with { $0.applicant.education.declaredLevel = .doctoral }
    let assessment = profile.assessed(on: scoreDate)
    #expect(assessment.candidate.education == .doctoral)
    #expect(assessment.findings(.education) == [.declaredValueUsed])
  }

  @Test func `comes from credentials where both are there, and a reason says so`() {
    let profile = Profile.with {
      $0.applicant.education.declaredLevel = .doctoral
      $0.applicant.education.credentials = [.canadian(.oneYear)]
    }
    let assessment = profile.assessed(on: scoreDate)
    #expect(assessment.candidate.education == .oneYear)
    #expect(
      assessment.findings(.education) == [.declaredValueSetAside, .levelReached(.oneYear)])
  }

  @Test func `is open while nothing tells it, and less than secondary for an empty list`() {
    #expect(Profile().candidate(on: scoreDate).education == nil)
    #expect(level(of: []) == .lessThanSecondary)
  }

  private func assessment(of credentials: [Credential]) -> Assessment {
    Profile.with { $0.applicant.education.credentials = credentials }.assessed(on: scoreDate)
  }

  private func level(of credentials: [Credential]) -> EducationLevel? {
    assessment(of: credentials).candidate.education
  }
}
