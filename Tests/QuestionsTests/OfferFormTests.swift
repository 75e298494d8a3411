import ExpressEntry
import Testing

@testable import Questions

/// The questions about an offer, as IRPR 82 and 87.2(3)(d) call for them.
@Suite struct `The questions about a job offer` {
  static func asked(_ change: (inout JobOffer) -> Void) -> [String] {
    var profile = Profile()
    profile.jobOffer.isHeld = true
    change(&profile.jobOffer)
    return Section.offer.questions(for: profile).map(\.id)
      .filter { $0.hasPrefix("jobOffer.") }.map { String($0.dropFirst("jobOffer.".count)) }
  }

  static let opening = ["isHeld", "occupation", "employer", "isFromExcludedEmployer"]
  static let terms =
    opening + ["isFromOneEmployer", "hoursPerWeek", "isContinuous", "length", "authority"]

  @Test func `are not asked where there is none`() {
    #expect(Self.asked { $0.isHeld = false } == ["isHeld"])
    #expect(Self.asked { $0.isHeld = nil } == ["isHeld"])
  }

  @Test func `ask for its terms before anything is known of it`() {
    #expect(Self.asked { _ in } == Self.terms)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    let authority: OfferAuthority?
    let asked: [String]
    var testDescription: String { "\(code) \(authority?.rawValue ?? "open")" }
  }

  // swift-format-ignore
  static let cases = [
    Case(code: "21232", authority: nil, asked: []),
    Case(code: "21232", authority: .assessedPermit, asked: ["worksForEmployer", "permitOccupation"]),
    Case(code: "21232", authority: .exemptPermit, asked: ["worksForEmployer", "hasWorkedOneYear"]),
    Case(code: "21232", authority: .assessedOffer, asked: []),
    Case(code: "21232", authority: .assessedOfferWithPermit, asked: []),
    Case(code: "21232", authority: OfferAuthority.none, asked: []),
    Case(code: "72106", authority: .assessedPermit, asked: ["worksForEmployer", "permitOccupation"]),
    Case(code: "72106", authority: .exemptPermit, asked: ["worksForEmployer", "hasWorkedOneYear", "permitOccupation"]),
    Case(code: "72106", authority: .assessedOffer, asked: []),
    Case(code: "40042", authority: nil, asked: ["isMilitary"]),
    Case(code: "42102", authority: .assessedOffer, asked: ["isMilitary"]),
    Case(code: "43204", authority: .exemptPermit, asked: ["worksForEmployer", "hasWorkedOneYear", "isMilitary"]),
    Case(code: "43200", authority: nil, asked: []),
  ]

  @Test(arguments: cases)
  func `follow from what authorizes it`(_ expected: Case) {
    let asked = Self.asked {
      $0.occupation = OccupationCode(expected.code)
      $0.authority = expected.authority
    }
    #expect(asked == Self.terms + expected.asked)
  }

  @Test func `leave the year out where the person does not work there`() {
    let asked = Self.asked {
      $0.authority = .exemptPermit
      $0.worksForEmployer = false
    }
    #expect(asked == Self.terms + ["worksForEmployer"])
  }

  @Test(arguments: [("00012", true), ("63200", true), ("14100", false), ("75101", false)])
  func `end where no program counts the occupation`(code: String, goesOn: Bool) {
    let asked = Self.asked { $0.occupation = OccupationCode(code) }
    #expect(asked == (goesOn ? Self.terms : ["isHeld", "occupation"]))
  }

  @Test func `end at an embassy, and at two employers outside the trades`() {
    #expect(Self.asked { $0.isFromExcludedEmployer = true } == Self.opening)
    let two = Self.asked {
      $0.occupation = OccupationCode("21232")
      $0.isFromOneEmployer = false
    }
    #expect(two == Self.opening + ["isFromOneEmployer"])
    let trade = Self.asked {
      $0.occupation = OccupationCode("72106")
      $0.isFromOneEmployer = false
    }
    #expect(trade.filter { $0 != "isFromTwoEmployers" } == Self.terms)
    #expect(trade.contains("isFromTwoEmployers"))
  }

  @Test func `ask which province, for a nomination of either kind`() {
    for (kind, isAsked) in [
      (nil, false), (NominationKind.none, false), (.base, true), (.enhanced, true),
    ] {
      var profile = Profile()
      profile.nomination.kind = kind
      let ids = Section.offer.questions(for: profile).map(\.id)
      #expect(ids.contains("nomination.province") == isAsked)
    }
  }

  // swift-format-ignore
  static let worth = [
    (CalendarDate(2015, 6, 1),   "600 points"),
    (CalendarDate(2016, 11, 18), "600 points"),
    (CalendarDate(2016, 11, 19), "50 points, or 200 in major group 00"),
    (CalendarDate(2025, 3, 24),  "50 points, or 200 in major group 00"),
    (CalendarDate(2025, 3, 25),  "no points"),
    (CalendarDate(2026, 11, 2),  "no points"),
    (CalendarDate(2026, 11, 3),  "not known here"),
  ]

  @Test(arguments: worth)
  func `say what it is worth by the rules of the day`(day: CalendarDate, words: String) throws {
    var profile = Profile()
    let rules = try #require(Ruleset.on(day))
    #expect(Section.offer.notes(for: profile, under: rules).isEmpty)
    profile.jobOffer.isHeld = true
    let notes = Section.offer.notes(for: profile, under: rules)
    #expect(notes.count == 1)
    #expect(notes.first?.en.contains(words) == true)
  }
}
