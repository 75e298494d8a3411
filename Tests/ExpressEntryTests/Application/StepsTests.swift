import ExpressEntry
import Testing

@Suite struct `Steps` {
  private func step(_ kind: ApplicationStep.Kind, of profile: Profile = Profile()) throws
    -> ApplicationStep
  {
    try #require(profile.steps(on: scoreDate).first { $0.kind == kind })
  }

  @Test func `have the terms that were published`() throws {
    #expect(try step(.profile).term == .days(60))
    #expect(try step(.pool).term == .months(12))
    #expect(try step(.nomination).term == .days(30))
    #expect(try step(.invitation).term == .days(60))
    #expect(try step(.decision).term == .serviceStandard(months: 6))
    #expect(try step(.invitation).deadline == nil)
  }

  /// The day of an invitation and the last day to apply.
  // swift-format-ignore
  static let deadlines: [(CalendarDate, CalendarDate?)] = [
    ("2026-01-01", "2026-03-02"), ("2026-01-31", "2026-04-01"), ("2026-02-28", "2026-04-29"),
    ("2024-01-01", "2024-03-01"), ("2024-02-29", "2024-04-29"), ("2026-11-01", "2026-12-31"),
    ("2026-11-02", "2027-01-01"), ("2026-07-31", "2026-09-29"), ("2021-06-29", "2021-08-28"),
    ("2021-06-28", nil),
  ]

  @Test(arguments: deadlines)
  func `end sixty days after the invitation`(invited: CalendarDate, last: CalendarDate?) throws {
    #expect(try step(.invitation, of: .with { $0.invitationDate = invited }).deadline == last)
  }

  @Test func `warn of results that lapse by the last day`() throws {
    // Invited on 2026-04-02, so the last day is 2026-06-01.
    func lapses(_ taken: CalendarDate) throws -> [ApplicationStep.Lapse] {
      try step(
        .invitation,
        of: .bare.with {
          $0.invitationDate = "2026-04-02"
          $0.applicant.languages.english = .test(.ielts, taken: taken, Abilities(all: 7))
        }
      ).lapses
    }
    #expect(try lapses("2024-06-02").isEmpty)
    #expect(try lapses("2024-06-01").map(\.day) == ["2026-06-01"])
    #expect(try lapses("2024-06-01").map(\.subject) == [.test(.ielts)])
  }

  @Test func `note what has lapsed already before there is an invitation`() throws {
    func lapses(_ assessed: CalendarDate) throws -> Int {
      try step(
        .evidence,
        of: .bare.with {
          $0.applicant.education.credentials = [.foreign(.bachelors, assessed: assessed)]
        }
      ).lapses.count
    }
    #expect(try lapses("2021-06-02") == 0)
    #expect(try lapses("2021-06-01") == 1)
  }

  @Test func `took as long as was said on 12 May 2026`() {
    #expect(ProcessingEstimate.all.map(\.months) == [7, 7, nil, 7])
    #expect(ProcessingEstimate.all.allSatisfy { $0.published == "2026-05-12" })
    #expect(ProcessingEstimate.all.allSatisfy { $0.citation.confidence == .high })
  }
}
