import ExpressEntry
import Testing

/// IRCC's CRS tool: the age on the day of scoring, in whole years.
@Suite struct `The age` {
  struct Case: Sendable, CustomTestStringConvertible {
    let birth, day: CalendarDate
    let age: Int
    var testDescription: String { "born \(birth), on \(day)" }
  }

  // swift-format-ignore
  static let cases = [
    Case(birth: "1996-06-02", day: "2026-06-01", age: 29),
    Case(birth: "1996-06-01", day: "2026-06-01", age: 30),
    Case(birth: "1996-05-31", day: "2026-06-01", age: 30),
    Case(birth: "1996-06-01", day: "2026-05-31", age: 29),
    Case(birth: "1995-12-31", day: "2025-12-31", age: 30),
    Case(birth: "1995-12-31", day: "2026-01-01", age: 30),
    Case(birth: "1996-01-01", day: "2025-12-31", age: 29),
    Case(birth: "2026-06-01", day: "2026-06-01", age:  0),
    Case(birth: "1906-06-01", day: "2026-06-01", age: 120),
    // Born on a leap day: a year older on 1 March in common years, by convention.
    Case(birth: "1996-02-29", day: "2026-02-27", age: 29),
    Case(birth: "1996-02-29", day: "2026-02-28", age: 29),
    Case(birth: "1996-02-29", day: "2026-03-01", age: 30),
    Case(birth: "1996-02-29", day: "2028-02-28", age: 31),
    Case(birth: "1996-02-29", day: "2028-02-29", age: 32),
    Case(birth: "1996-02-28", day: "2026-02-28", age: 30),
  ]

  @Test(arguments: cases)
  func `changes on the birthday`(_ expected: Case) {
    let profile = Profile.with { $0.applicant.birthDate = expected.birth }
    #expect(profile.candidate(on: expected.day).age == expected.age)
  }

  @Test func `is the declared one where there is no birth date`() {
    let profile = Profile.with { $0.applicant.declaredAge = 34 }
    let assessment = profile.assessed(on: scoreDate)
    #expect(assessment.candidate.age == 34)
    #expect(assessment.findings(.age) == [.declaredValueUsed])
  }

  @Test func `comes from the birth date where both are there, and a reason says so`() {
    let profile = Profile.with {
      $0.applicant.declaredAge = 25
      $0.applicant.birthDate = "1990-01-01"
    }
    let assessment = profile.assessed(on: scoreDate)
    #expect(assessment.candidate.age == 36)
    #expect(assessment.findings(.age) == [.declaredValueSetAside])
  }

  @Test func `is open while nothing tells it`() {
    #expect(Profile().candidate(on: scoreDate).age == nil)
  }

  @Test func `is open where the birth date is yet to come, and a reason says so`() {
    let profile = Profile.with { $0.applicant.birthDate = "2026-06-02" }
    let assessment = profile.assessed(on: scoreDate)
    #expect(assessment.candidate.age == nil)
    #expect(assessment.findings(.age) == [.birthDateAfterScoreDate])
  }

  @Test func `of someone born on a leap day comes with the convention`() {
    let profile = Profile.with { $0.applicant.birthDate = "1996-02-29" }
    #expect(profile.assessed(on: scoreDate).findings(.age) == [.leapDayBirthday])
  }

  @Test func `is fixed on the day of an invitation, and a reason says so`() {
    let profile = Profile.with {
      $0.applicant.birthDate = "1996-06-01"
      $0.invitationDate = "2026-05-31"
    }
    let invited = profile.assessed(on: "2026-07-20")
    #expect(invited.candidate.age == 29)
    #expect(invited.findings(.age) == [.ageFixed(on: "2026-05-31")])
    // On the day itself it is fixed already, and the day before not yet.
    #expect(profile.candidate(on: "2026-05-31").age == 29)
    let before = profile.assessed(on: "2026-05-30")
    #expect(before.candidate.age == 29)
    #expect(before.findings(.age) == [.invitationAfterScoreDate])
  }

  @Test func `is a year more where the invitation came on the birthday`() {
    let profile = Profile.with {
      $0.applicant.birthDate = "1996-06-01"
      $0.invitationDate = "2026-06-01"
    }
    #expect(profile.candidate(on: "2026-05-31").age == 29)
    #expect(profile.candidate(on: "2027-06-01").age == 30)
  }

  @Test func `declared is not changed by an invitation`() {
    let profile = Profile.with {
      $0.applicant.declaredAge = 34
      $0.invitationDate = "2026-05-31"
    }
    let assessment = profile.assessed(on: scoreDate)
    #expect(assessment.candidate.age == 34)
    #expect(assessment.findings(.age) == [.declaredValueUsed])
  }

  @Test func `falls in points on the birthday itself`() throws {
    let profile = Profile.with { $0.applicant.birthDate = "1996-06-01" }
    let rules = try #require(Ruleset.on(scoreDate))
    #expect(rules.points(for: profile.candidate(on: "2026-05-31")).age == 110)
    #expect(rules.points(for: profile.candidate(on: "2026-06-01")).age == 105)
  }
}
