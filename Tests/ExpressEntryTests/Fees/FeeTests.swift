import ExpressEntry
import Testing

/// IRPR 295(1)(c), 303(1) and (2)(a), 315.1 and 12.2, and IRCC's notices of their indexation.
@Suite struct `Fees` {
  struct Case: Sendable, CustomTestStringConvertible {
    let day: CalendarDate
    let principal, spouse, child, residence: Int
    var testDescription: String { "\(day)" }
  }

  // swift-format-ignore
  static let cases = [
    Case(day: "2020-04-30", principal: 825, spouse: 825, child: 225, residence: 500),
    Case(day: "2022-04-29", principal: 825, spouse: 825, child: 225, residence: 500),
    Case(day: "2022-04-30", principal: 850, spouse: 850, child: 230, residence: 515),
    Case(day: "2024-04-29", principal: 850, spouse: 850, child: 230, residence: 515),
    Case(day: "2024-04-30", principal: 950, spouse: 950, child: 260, residence: 575),
    Case(day: "2026-04-29", principal: 950, spouse: 950, child: 260, residence: 575),
    Case(day: "2026-04-30", principal: 990, spouse: 990, child: 270, residence: 600),
    Case(day: "2026-11-23", principal: 990, spouse: 990, child: 270, residence: 600),
  ]

  /// A couple in their thirties, both coming, with children of whom some are 18 or older.
  static func family(children: Int? = 0, adults: Int? = 0) -> Profile {
    .with {
      $0.applicant.birthDate = "1992-03-01"
      $0.spouse.birthDate = "1994-03-01"
      $0.family.maritalStatus = .married
      ($0.family.spouseAccompanies, $0.family.spouseIsCanadian) = (true, false)
      ($0.family.dependentChildren, $0.family.adultChildren) = (children, adults)
    }
  }

  private func estimate(_ profile: Profile, on day: CalendarDate) throws -> FeeEstimate {
    try #require(profile.fees(on: day)).estimate
  }

  @Test(arguments: cases)
  func `are those of the day`(_ expected: Case) throws {
    let estimate = try estimate(Self.family(children: 2, adults: 2), on: expected.day)
    #expect(estimate.lines.map(\.item) == FeeItem.allCases)
    #expect(
      estimate.lines.map(\.dollars) == [
        expected.principal...expected.principal, expected.spouse...expected.spouse,
        2 * expected.child...2 * expected.child, 2 * expected.residence...2 * expected.residence,
        170...170,
      ])
  }

  /// IRPR 294(d) and 303(1.1): 30 April of every second year.
  @Test func `after 30 April 2028 are said to have been indexed since`() throws {
    #expect(try !estimate(Self.family(), on: "2028-04-29").isOutdated)
    #expect(try estimate(Self.family(), on: "2028-04-30").isOutdated)
    #expect(try !estimate(Self.family(), on: "2026-04-29").isOutdated)
  }

  @Test func `before 30 April 2020 are not known here`() {
    #expect(Self.family().fees(on: "2020-04-29") == nil)
  }

  @Test(arguments: ["2022-04-30", "2024-04-30", "2026-04-30"] as [CalendarDate])
  func `depend on the hour on the day they are indexed`(day: CalendarDate) throws {
    let quote = try #require(Self.family().fees(on: day))
    let before = try #require(quote.beforeNine)
    #expect(before.total == (try estimate(Self.family(), on: day.previous)).total)
    #expect(before.total != quote.estimate.total)
    #expect(try #require(Self.family().fees(on: day.previous)).beforeNine == nil)
    #expect(try #require(Self.family().fees(on: day.next)).beforeNine == nil)
  }

  @Test func `did not depend on the hour in 2020`() throws {
    #expect(try #require(Self.family().fees(on: "2020-04-30")).beforeNine == nil)
  }

  @Test func `are as sure as their source`() throws {
    let schedule = try #require(FeeSchedule.on("2026-04-30"))
    #expect(schedule.principal.citation.confidence == .high)
    #expect(schedule.spouse.citation.confidence == .medium)
    #expect(schedule.child.citation.confidence == .medium)
    #expect(schedule.permanentResidence.citation.confidence == .high)
    #expect(schedule.biometrics.citation.confidence == .certain)
    #expect(FeeSchedule.on("2024-04-30")?.child.citation.confidence == .certain)
    #expect(FeeSchedule.on("2022-04-30")?.principal.citation.confidence == .high)
    #expect(FeeSchedule.on("2020-04-30")?.principal.citation.confidence == .certain)
  }
}

@Suite struct `A family's fees` {
  private func estimate(_ change: (inout Profile) -> Void) throws -> FeeEstimate {
    var profile = Fees.family()
    change(&profile)
    return try #require(profile.fees(on: scoreDate)).estimate
  }

  @Test func `for one person are 1,675 dollars`() throws {
    let estimate = try estimate { $0.family.maritalStatus = .neverMarried }
    #expect(estimate.total == 1_675...1_675)
    #expect(estimate.lines.map(\.item) == [.principal, .permanentResidence, .biometrics])
    #expect(estimate.open.isEmpty && estimate.assumptions.isEmpty)
  }

  @Test func `for a couple are 3,350 dollars`() throws {
    #expect(try estimate { _ in }.total == 3_350...3_350)
  }

  @Test func `leave out a spouse who stays behind or is Canadian`() throws {
    #expect(try estimate { $0.family.spouseAccompanies = false }.total == 1_675...1_675)
    #expect(try estimate { $0.family.spouseIsCanadian = true }.total == 1_675...1_675)
  }

  @Test func `for a couple and two children are 3,890 dollars: biometrics stop at 170`() throws {
    let estimate = try estimate { $0.family.dependentChildren = 2 }
    #expect(estimate.total == 3_890...3_890)
    #expect(estimate.assumptions == [.childrenAccompany])
    #expect(estimate.open.isEmpty)
  }

  @Test func `for one parent range with the ages of the children`() throws {
    let young = try estimate {
      $0.family.maritalStatus = .divorced
      $0.family.dependentChildren = 2
    }
    #expect(young.total == 2_215...2_300)
    #expect(young.open == [.childrenAges])
    let adult = try estimate {
      $0.family.maritalStatus = .divorced
      ($0.family.dependentChildren, $0.family.adultChildren) = (2, 1)
    }
    #expect(adult.total == 2_300...2_300)
    #expect(adult.open.isEmpty)
  }

  @Test func `take no right of permanent residence from an adult child`() throws {
    let estimate = try estimate { ($0.family.dependentChildren, $0.family.adultChildren) = (1, 1) }
    let line = try #require(estimate.lines.first { $0.item == .permanentResidence })
    #expect(line.persons == 2...2)
  }

  @Test func `range while the spouse is open, and say which answer is missing`() throws {
    let estimate = try estimate { $0.family.spouseAccompanies = nil }
    #expect(estimate.total == 1_675...3_350)
    #expect(estimate.open == [.spouse])
  }

  @Test func `are the least while the number of children is open`() throws {
    let estimate = try estimate { $0.family.dependentChildren = nil }
    #expect(estimate.total == 3_350...3_350)
    #expect(estimate.open == [.children])
  }

  @Test func `say that a spouse of unknown age is taken to give biometrics`() throws {
    let estimate = try estimate { $0.spouse.birthDate = nil }
    #expect(estimate.total == 3_350...3_350)
    #expect(estimate.assumptions == [.spouseGivesBiometrics])
  }

  struct Age: Sendable {
    let born: CalendarDate
    let dollars: Int
  }

  @Test(arguments: [
    Age(born: "2012-06-02", dollars: 1_590), Age(born: "2012-06-01", dollars: 1_675),
    Age(born: "1946-06-02", dollars: 1_675), Age(born: "1946-06-01", dollars: 1_590),
  ])
  func `take biometrics from 14 to 79`(age: Age) throws {
    let estimate = try estimate {
      $0.family.maritalStatus = .widowed
      $0.applicant.birthDate = age.born
    }
    #expect(estimate.total == age.dollars...age.dollars)
  }

  @Test func `leave biometrics open while the age is`() throws {
    let estimate = try estimate {
      $0.family.maritalStatus = .widowed
      $0.applicant.birthDate = nil
    }
    #expect(estimate.total == 1_590...1_675)
    #expect(estimate.open == [.age])
  }
}
