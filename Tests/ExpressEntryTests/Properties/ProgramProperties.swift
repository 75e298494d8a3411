import Testing

@testable import ExpressEntry

/// What holds for any profile under the federal programs.
@Suite struct `Programs, whatever the profile` {
  private typealias Change = @Sendable (inout Profile) -> Void

  /// A fact that may be open, and what it may be answered with.
  private struct Question: Sendable {
    let isOpen: @Sendable (Profile) -> Bool
    let answers: [Change]

    init<Value: Sendable>(
      _ place: WritableKeyPath<Profile, Value?> & Sendable, _ values: [Value]
    ) {
      isOpen = { $0[keyPath: place] == nil }
      answers = values.map { value in { $0[keyPath: place] = value } }
    }
  }

  private static let questions: [Question] = [
    Question(\.family.maritalStatus, [.neverMarried, .married]),
    Question(\.family.spouseAccompanies, [true, false]),
    Question(\.family.spouseIsCanadian, [true, false]),
    Question(\.family.spouseResidesAbroad, [true, false]),
    Question(\.family.dependentChildren, [0, 2, 9]),
    Question(\.family.siblingInCanada, [true, false]),
    Question(\.family.relativeInCanada, [true, false]),
    Question(\.applicant.birthDate, ["1990-01-01", "1983-01-01"]),
    Question(\.applicant.studiedTwoYearsInCanada, [true, false]),
    Question(\.spouse.studiedTwoYearsInCanada, [true, false]),
    Question(\.applicant.education.credentials, [[], [.canadian(.bachelors)]]),
    Question(\.applicant.certificateOfQualification, [true, false]),
    Question(\.applicant.trade.certificate, ["72310", "63200"]),
    Question(\.applicant.trade.qualified, ["2020-01-01", "2025-01-01"]),
    Question(\.applicant.trade.meetsRequirements, [true, false]),
    Question(\.settlement.livesOutsideQuebec, [true, false]),
    Question(\.settlement.funds, [0, 16_000, 90_000]),
    Question(\.jobOffer.isHeld, [true, false]),
    Question(\.jobOffer.occupation, ["72310", "21232", "14100"]),
    Question(\.jobOffer.isFromOneEmployer, [true, false]),
    Question(\.jobOffer.isFromTwoEmployers, [true, false]),
    Question(\.jobOffer.isFromExcludedEmployer, [true, false]),
    Question(\.jobOffer.hours, [WeeklyHours(hours: 20), WeeklyHours(hours: 40)]),
    Question(\.jobOffer.isContinuous, [true, false]),
    Question(\.jobOffer.length, OfferLength.allCases),
    Question(\.jobOffer.authority, OfferAuthority.allCases),
    Question(\.jobOffer.worksForEmployer, [true, false]),
    Question(\.jobOffer.hasWorkedOneYear, [true, false]),
    Question(\.jobOffer.permitOccupation, ["72310", "21232"]),
    Question(
      \.applicant.work.jobs,
      [
        [], [.inCanada("2024-06-01") { $0.didMainDuties = true }],
        [.abroad("2020-06-01", as: "72310") { $0.didMainDuties = true }],
        [.inCanada("2024-06-01", as: "63200"), .abroad("2016-01-01", "2018-06-30")],
      ]),
    Question(\.spouse.work.jobs, [[], [.inCanada("2024-06-01")]]),
  ]

  private static let languages: [LanguageEvidence] = [
    LanguageEvidence(), .celpip(4), .celpip(5), .celpip(7), .celpip(9),
    .test(.celpip, taken: nil, Abilities(all: 8)), .estimate(Abilities(all: 8)),
  ]

  /// Any profile, about two facts in three of it answered.
  private static func profile(from seed: Int) -> (Profile, SplitMix64) {
    var generator = SplitMix64(seed: UInt64(seed))
    var profile = Profile()
    for question in questions where Int.random(in: 0..<3, using: &generator) > 0 {
      question.answers.randomElement(using: &generator)?(&profile)
    }
    profile.applicant.languages.first = .english
    profile.applicant.languages.english = languages.randomElement(using: &generator) ?? .celpip(9)
    profile.spouse.languages.english = languages.randomElement(using: &generator) ?? .celpip(9)
    if Bool.random(using: &generator) {
      profile.applicant.languages.french.proof = LanguageProof.none
    }
    return (profile, generator)
  }

  @Test(arguments: 0..<20)
  func `an answer settles what was open, and moves nothing that was settled`(seed: Int) {
    for part in 0..<5 {
      var (profile, generator) = Self.profile(from: seed * 5 + part)
      for question in Self.questions.shuffled(using: &generator) where question.isOpen(profile) {
        let before = profile.programs(on: scoreDate)
        question.answers.randomElement(using: &generator)?(&profile)
        let after = profile.programs(on: scoreDate)
        for program in [Program.canadianExperience, .skilledWorker] {
          check(before[program], after[program])
        }
        #expect(before.grid.points.contains(after.grid.points.lowerBound))
        #expect(before.grid.points.contains(after.grid.points.upperBound))
      }
    }
  }

  private func check(_ before: ProgramAssessment?, _ after: ProgramAssessment?) {
    guard let before, let after else { return }
    #expect(before.requirements.map(\.kind) == after.requirements.map(\.kind))
    for (old, new) in zip(before.requirements, after.requirements) where old.status != .unknown {
      #expect(old.status == new.status, "\(before.program) \(old.kind)")
    }
    if before.status != .unknown { #expect(before.status == after.status) }
  }

  @Test(arguments: 0..<40)
  func `the points are the sum of their factors, each within its maximum`(seed: Int) {
    let (profile, _) = Self.profile(from: seed)
    let grid = profile.selectionGrid(on: scoreDate)
    #expect(grid.awards.map(\.factor) == SelectionFactor.allCases)
    #expect(grid.points.lowerBound == grid.awards.reduce(0) { $0 + $1.points.lowerBound })
    #expect(grid.points.upperBound == grid.awards.reduce(0) { $0 + $1.points.upperBound })
    #expect(grid.awards.allSatisfy { $0.points.upperBound <= $0.maximum })
    #expect(grid.points.upperBound <= SelectionGrid.maximum)
    #expect(grid.proven <= grid.points.lowerBound)
  }

  @Test(arguments: 0..<40)
  func `the whole answer follows from the requirements`(seed: Int) {
    let (profile, _) = Self.profile(from: seed)
    let eligibility = profile.programs(on: scoreDate)
    #expect(eligibility.programs.map(\.program) == Program.allCases)
    for assessment in eligibility.programs {
      let statuses = Set(assessment.requirements.map(\.status))
      let expected: Requirement.Status =
        statuses.contains(.unmet) ? .unmet : statuses.contains(.unknown) ? .unknown : .met
      #expect(assessment.status == expected)
      for requirement in assessment.requirements where requirement.status == .unknown {
        #expect(!requirement.remedies.isEmpty, "\(requirement)")
      }
    }
    #expect(eligibility.first == eligibility.programs.first { $0.status == .met }?.program)
  }
}
