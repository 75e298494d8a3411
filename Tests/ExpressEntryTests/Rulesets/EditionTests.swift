import ExpressEntry
import Testing

/// The same two people under every edition, worked by hand from the history of part D.
///
/// **One**, alone: age 30 105; master's 135; English first, CLB 9, 4 x 31 = 124; French second,
/// NCLC 7, 4 x 3 = 12; two years in Canada 53: A 429. Master's with CLB 9 50 and with two years in
/// Canada 50, limited to 50; three years abroad with the same 50 and 50, limited to 50: C 100.
/// A + C 529. A sibling; French 7 with English 5 or more; three years of study in Canada.
///
/// **Two**, accompanied: age 30 95; bachelor's 112; French first, NCLC 8, 4 x 22 = 88; English
/// second, CLB 4, 0; one year in Canada 35: A 330. Spouse: secondary 2, CLB 5 4 x 1 = 4, no work 0:
/// B 6. Bachelor's with NCLC 7 13 and with a year in Canada 13; a year abroad with the same 13 and
/// 13: C 52. A + B + C 388. A sibling; French 7 with English below 5; a year of study in Canada.
@Suite struct `The same people under every edition` {
  struct Case: Sendable, CustomTestStringConvertible {
    let first, last: CalendarDate
    /// The totals of the two without an offer, with one, and with one in major group 00.
    let one, two: [Int]
    var testDescription: String { "\(first)" }
  }

  // Part D: nothing but the offer, 600. 529 + 600, 388 + 600.
  // From 19 November 2016 study, 30 or 15; the offer 50 or 200.
  //   529 + 30 = 559; 388 + 15 = 403.
  // From 6 June 2017 the sibling, 15; French, 30 or 15.
  //   529 + 30 + 15 + 30 = 604; 388 + 15 + 15 + 15 = 433.
  // From 20 October 2020 French, 50 or 25.
  //   529 + 30 + 15 + 50 = 624; 388 + 15 + 15 + 25 = 443.
  // From 25 March 2025 the offer, 0. From 3 November 2026 it is not known, and left out.
  // swift-format-ignore
  static let cases = [
    Case(first: "2015-01-01", last: "2016-11-18", one: [529, 1129, 1129], two: [388, 988, 988]),
    Case(first: "2016-11-19", last: "2017-06-05", one: [559,  609,  759], two: [403, 453, 603]),
    Case(first: "2017-06-06", last: "2018-06-25", one: [604,  654,  804], two: [433, 483, 633]),
    Case(first: "2018-06-26", last: "2020-10-19", one: [604,  654,  804], two: [433, 483, 633]),
    Case(first: "2020-10-20", last: "2022-11-15", one: [624,  674,  824], two: [443, 493, 643]),
    Case(first: "2022-11-16", last: "2025-03-24", one: [624,  674,  824], two: [443, 493, 643]),
    Case(first: "2025-03-25", last: "2026-11-02", one: [624,  624,  624], two: [443, 443, 443]),
    Case(first: "2026-11-03", last: "2030-12-31", one: [624,  624,  624], two: [443, 443, 443]),
  ]

  static let one = Candidate.pointless.with {
    $0.age = 30
    $0.education = .mastersOrProfessional
    $0.english = Abilities(all: 9)
    $0.french = Abilities(all: 7)
    ($0.canadianWork, $0.foreignWork) = (2, 3)
    $0.hasSiblingInCanada = true
    $0.canadianStudy = .threeYearsOrGraduate
  }

  static let two = Candidate.pointless.with {
    $0.isAccompanied = true
    $0.age = 30
    $0.education = .bachelorsOrThreeYear
    $0.firstLanguage = .french
    $0.french = Abilities(all: 8)
    $0.english = Abilities(all: 4)
    ($0.canadianWork, $0.foreignWork) = (1, 1)
    $0.hasSiblingInCanada = true
    $0.canadianStudy = .oneOrTwoYears
    $0.spouse.education = .secondary
    $0.spouse.language = Abilities(all: 5)
  }

  @Test(arguments: cases)
  func `have what was worked by hand, on its first and on its last day`(
    _ expected: Case
  ) throws {
    for day in [expected.first, expected.last] {
      let rules = try #require(Ruleset.on(day))
      #expect(rules.inForce == expected.first)
      for (person, totals) in [(Self.one, expected.one), (Self.two, expected.two)] {
        for (offer, total) in zip(OfferKind.allCases, totals) {
          let score = rules.score(person.with { $0.offer = offer })
          #expect(score.total == total, "\(offer)")
          #expect(score.range == total...total)
          #expect(score.isComplete)
        }
      }
    }
  }

  @Test(arguments: cases)
  func `have 600 in part D with a nomination, whatever else there is`(_ expected: Case) throws {
    let rules = try #require(Ruleset.on(expected.first))
    let nominated = Self.one.with { ($0.isNominated, $0.offer) = (true, .seniorManagement) }
    #expect(rules.points(for: nominated).total == 529 + 600)
    let alone = Candidate.pointless.with { $0.isNominated = true }
    #expect(rules.score(alone).total == 600)
    #expect(rules.score(alone).caps.isEmpty)
  }

  @Test func `cover every edition`() {
    #expect(Ruleset.all.map(\.inForce) == Self.cases.map(\.first))
    for (older, newer) in zip(Self.cases, Self.cases.dropFirst()) {
      #expect(newer.first.previous == older.last)
    }
  }

  @Test(arguments: [("00015", 200), ("00010", 200), ("10010", 50), ("72010", 50)])
  func `have the points of an offer by its major group`(
    _ code: OccupationCode, _ points: Int
  ) throws {
    let rules = try #require(Ruleset.on("2025-03-24"))
    let profile = Profile.with { ($0.jobOffer.isHeld, $0.jobOffer.occupation) = (true, code) }
    #expect(rules.points(for: profile.candidate(on: "2025-03-24")).jobOffer == points)
    let undecided = Profile.with { $0.jobOffer.isHeld = true }
    let score = rules.score(undecided.candidate(on: "2025-03-24"))
    #expect(score.awards.first { $0.factor == .jobOffer }?.status == .open)
  }
}

@Suite struct `Somebody invited` {
  /// The change of 25 March 2025 took the points of offers, and left existing invitations alone.
  @Test func `is scored by the rules of the day of the invitation`() throws {
    let profile = Profile.with {
      $0.invitationDate = "2025-03-20"
      ($0.jobOffer.isHeld, $0.jobOffer.occupation) = (true, "21232")
    }
    let rules = try #require(Editions.builtIn.on("2025-03-30", for: profile))
    let points = { (rules: Ruleset, profile: Profile) in
      rules.score(profile.candidate(on: "2025-03-30", under: rules)).awards
        .first { $0.factor == .jobOffer }?.points
    }
    #expect(points(rules, profile) == 50)
    var later = profile
    later.invitationDate = "2025-03-25"
    let new = try #require(Editions.builtIn.on("2025-03-30", for: later))
    #expect(points(new, later) == 0)
  }

  @Test func `after the score date is scored by the rules of the score date`() {
    let profile = Profile.with { $0.invitationDate = "2026-12-01" }
    for day: CalendarDate in ["2025-01-01", "2026-06-01"] {
      #expect(Editions.builtIn.on(day, for: profile) == Editions.builtIn.on(day))
    }
    #expect(Editions.builtIn.on("2014-12-31", for: profile) == nil)
  }
}
