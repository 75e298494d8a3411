import ExpressEntry
import Testing

/// IRCC, 18 February 2026: ten years of continuous service in a recognized foreign military, a
/// full-time offer of three years or more from the Canadian Armed Forces in 40042, 42102 or 43204,
/// and a post-secondary credential of two years or more.
@Suite struct `The category of military recruits` {
  static let recruit = Profile.with {
    $0.applicant.militaryYears = 10
    $0.applicant.education.credentials = [.foreign(.twoYear, assessed: "2025-01-01")]
    $0.jobOffer.isHeld = true
    $0.jobOffer.isMilitary = true
    $0.jobOffer.occupation = "42102"
    $0.jobOffer.hours = WeeklyHours(hours: 30)
    $0.jobOffer.length = .threeYears
  }

  private func verdict(_ change: (inout Profile) -> Void) throws -> CategoryVerdict {
    var profile = Self.recruit
    change(&profile)
    return try #require(profile.verdict(.military, on: scoreDate))
  }

  @Test(arguments: ["40042", "42102", "43204"] as [OccupationCode])
  func `takes whoever meets all`(code: OccupationCode) throws {
    let verdict = try verdict { $0.jobOffer.occupation = code }
    #expect(verdict.standing == .qualifies)
    #expect(verdict.reasons == MilitaryCondition.allCases.map { .military($0, isMet: true) })
  }

  struct Change: Sendable, CustomTestStringConvertible {
    let condition: MilitaryCondition
    let isMet: Bool?
    let change: @Sendable (inout Profile) -> Void
    var testDescription: String { "\(condition), \(isMet.map { "\($0)" } ?? "open")" }
  }

  static let changes: [Change] = [
    Change(condition: .service, isMet: false) { $0.applicant.militaryYears = 9 },
    Change(condition: .service, isMet: nil) { $0.applicant.militaryYears = nil },
    Change(condition: .offer, isMet: false) { $0.jobOffer.isHeld = false },
    Change(condition: .offer, isMet: nil) { $0.jobOffer.isHeld = nil },
    Change(condition: .fromForces, isMet: false) { $0.jobOffer.isMilitary = false },
    Change(condition: .fromForces, isMet: nil) { $0.jobOffer.isMilitary = nil },
    Change(condition: .occupation, isMet: false) { $0.jobOffer.occupation = "43202" },
    Change(condition: .occupation, isMet: nil) { $0.jobOffer.occupation = nil },
    Change(condition: .fullTime, isMet: false) {
      $0.jobOffer.hours = WeeklyHours(hours: 29.99)
    },
    Change(condition: .fullTime, isMet: nil) { $0.jobOffer.hours = nil },
    Change(condition: .length, isMet: false) { $0.jobOffer.length = .oneYear },
    Change(condition: .length, isMet: nil) { $0.jobOffer.length = nil },
    Change(condition: .credential, isMet: false) {
      $0.applicant.education.credentials = [.canadian(.oneYear), .canadian(.oneYear)]
    },
    Change(condition: .credential, isMet: false) {
      $0.applicant.education.credentials = [.unassessed(.bachelors)]
    },
    Change(condition: .credential, isMet: false) {
      $0.applicant.education.credentials = [.foreign(.bachelors, assessed: "2021-06-01")]
    },
    Change(condition: .credential, isMet: nil) {
      $0.applicant.education.credentials = [.foreign(.bachelors, assessed: nil)]
    },
    Change(condition: .credential, isMet: nil) { $0.applicant.education.credentials = nil },
    Change(condition: .credential, isMet: nil) {
      $0.applicant.education.credentials = nil
      $0.applicant.education.declaredLevel = .twoYear
    },
    Change(condition: .credential, isMet: false) {
      $0.applicant.education.credentials = nil
      $0.applicant.education.declaredLevel = .oneYear
    },
    Change(condition: .credential, isMet: true) {
      $0.applicant.education.credentials = [.foreign(.twoYear, assessed: "2021-06-02")]
    },
  ]

  @Test(arguments: changes)
  func `asks for each`(_ expected: Change) throws {
    let verdict = try verdict(expected.change)
    #expect(verdict.reasons.contains(.military(expected.condition, isMet: expected.isMet)))
    let standing: CategoryStanding =
      expected.isMet.map { $0 ? .qualifies : .doesNotQualify } ?? .unknown
    #expect(verdict.standing == standing)
  }
}
