import ExpressEntry
import Questions
import Testing

@Suite struct `The questions about plans and funds` {
  static func asks(_ id: String, _ change: (inout Profile) -> Void) -> Bool {
    var profile = Profile()
    change(&profile)
    return Section.additional.questions(for: profile).contains { $0.id == id }
  }

  @Test func `ask about grown children only where there are children`() {
    #expect(!Self.asks("family.adultChildren") { _ in })
    #expect(!Self.asks("family.adultChildren") { $0.family.dependentChildren = 0 })
    #expect(Self.asks("family.adultChildren") { $0.family.dependentChildren = 1 })
  }

  @Test func `ask about wider relatives only where there is no brother or sister`() {
    #expect(!Self.asks("family.relativeInCanada") { _ in })
    #expect(!Self.asks("family.relativeInCanada") { $0.family.siblingInCanada = true })
    #expect(Self.asks("family.relativeInCanada") { $0.family.siblingInCanada = false })
  }

  /// The groups of IRPR 87.2(1), on both sides of what they leave out.
  // swift-format-ignore
  static let occupations = [
    ("72010", true), ("72599", true), ("72600", false), ("72999", true), ("73100", true),
    ("74100", false), ("82010", true), ("83100", true), ("84100", false), ("92010", true),
    ("93100", true), ("93200", false), ("63200", true), ("63202", true), ("63210", false),
    ("62200", true), ("62201", false), ("21232", false),
  ]

  @Test(arguments: occupations)
  func `ask about a trade where a job or an offer is in one`(code: String, isTrade: Bool) {
    let inJob = Self.asks("applicant.trade.occupation") {
      var job = Job()
      job.occupation = OccupationCode(code)
      $0.applicant.work.jobs = [Job(), job]
    }
    #expect(inJob == isTrade)
    let inOffer = Self.asks("applicant.trade.qualified") {
      ($0.jobOffer.isHeld, $0.jobOffer.occupation) = (true, OccupationCode(code))
    }
    #expect(inOffer == isTrade)
    let inNone = Self.asks("applicant.trade.qualified") {
      ($0.jobOffer.isHeld, $0.jobOffer.occupation) = (false, OccupationCode(code))
    }
    #expect(!inNone)
  }

  @Test func `ask about a trade where there is a certificate`() {
    let id = "applicant.trade.meetsRequirements"
    #expect(Self.asks(id) { $0.applicant.certificateOfQualification = true })
    #expect(!Self.asks(id) { $0.applicant.certificateOfQualification = false })
  }

  @Test func `keep no section from being completed, and are counted for the programs`() {
    var profile = Profile()
    (profile.family.siblingInCanada, profile.family.relativeInCanada) = (false, nil)
    profile.applicant.education.canadianStudy = CanadianStudy.none
    profile.applicant.certificateOfQualification = false
    #expect(Section.additional.status(for: profile) == .completed)
    #expect(Section.additional.openForPrograms(in: profile) == 5)
    profile.settlement.livesOutsideQuebec = true
    #expect(Section.additional.openForPrograms(in: profile) == 4)
  }

  @Test func `ask for countries as a list of their own, in both persons' sections`() {
    var profile = Profile()
    profile.family.maritalStatus = .married
    (profile.family.spouseAccompanies, profile.family.spouseIsCanadian) = (true, false)
    for (person, section) in [(PersonRole.applicant, Section.additional), (.spouse, .spouse)] {
      let list = Entry.List(.residences, of: person)
      let entry = list.add(to: &profile)
      let ids = section.questions(for: profile).map(\.id)
      #expect(ids.contains("\(person.rawValue).residences[0].country"))
      #expect(ids.contains("\(person.rawValue).residences[0].end"))
      entry.remove(from: &profile)
      #expect(profile[person].residences == nil)
    }
  }
}

@Suite struct `An amount in dollars` {
  static let question = Section.additional.questions(for: Profile()).first {
    $0.id == "settlement.funds"
  }

  // swift-format-ignore
  static let amounts = [
    ("15263", 15_263), ("15 263", 15_263), ("15,263", 15_263), ("$15263", 15_263),
    ("$15,263", 15_263), ("15 263 $", 15_263), ("15\u{A0}263\u{A0}$", 15_263),
    ("15\u{202F}263 $ CA", 15_263), ("CAD 15263", 15_263), ("15263 cad", 15_263),
    ("CA$15,263", 15_263), (" 0 ", 0), ("999", 999), ("1,000,000,000", 1_000_000_000),
  ]

  @Test(arguments: amounts)
  func `is read however its thousands and its sign are written`(text: String, amount: Int) throws {
    let question = try #require(Self.question)
    #expect(try question.answer(from: text, today: CalendarDate(2026, 6, 1)) == .number(amount))
  }

  @Test(arguments: [
    "", "$", "CAD", "-1", "15.263", "15263.00", "15,26", "1,5263", "15263,00", "1000000001",
    "15,,263", "1234,567", "US$ 100", "fifteen", "1e4", "99999999999999999999999",
  ])
  func `is refused with what to type`(text: String) throws {
    let question = try #require(Self.question)
    #expect(throws: Rejection.self) {
      try question.answer(from: text, today: CalendarDate(2026, 6, 1))
    }
  }

  @Test func `is said back with its thousands apart`() throws {
    let question = try #require(Self.question)
    let echo = question.echo(of: .number(15_263), on: CalendarDate(2026, 6, 1))
    #expect(echo == Bilingual(en: "15,263 CAD", fr: "15\u{A0}263\u{A0}$\u{A0}CA"))
  }
}
