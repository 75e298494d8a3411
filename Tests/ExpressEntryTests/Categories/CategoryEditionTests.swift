import ExpressEntry
import Testing

/// IRCC's announcements of 31 May 2023, 27 February 2025, 8 December 2025 and 18 February 2026.
@Suite struct `Categories` {
  @Test(arguments: CategoryLists.all)
  func `hold the occupations announced`(_ list: CategoryLists.List) throws {
    let category = try #require(CategoryEdition.on(list.day)?[list.kind])
    #expect(list.codes.count == list.count)
    #expect(category.occupations.sorted() == list.codes.sorted())
    #expect(Set(category.occupations).count == list.count)
  }

  struct Boundary: Sendable, CustomTestStringConvertible {
    let day: CalendarDate
    let before, from: [CategoryKind]
    var testDescription: String { "\(day)" }
  }

  static let boundaries = [
    Boundary(
      day: "2023-05-31", before: [],
      from: [.french, .healthcare, .stem, .trades, .transport, .agriculture]),
    Boundary(
      day: "2025-02-27",
      before: [.french, .healthcare, .stem, .trades, .transport, .agriculture],
      from: [.french, .healthcare, .stem, .trades, .education, .agriculture]),
    Boundary(
      day: "2025-12-08",
      before: [.french, .healthcare, .stem, .trades, .education, .agriculture],
      from: [.french, .healthcare, .stem, .trades, .education, .agriculture, .physicians]),
    Boundary(
      day: "2026-02-18",
      before: [.french, .healthcare, .stem, .trades, .education, .agriculture, .physicians],
      from: [
        .french, .healthcare, .stem, .trades, .education, .transport, .physicians,
        .seniorManagers, .researchers, .military,
      ]),
  ]

  @Test(arguments: boundaries)
  func `change on the day and not before`(_ boundary: Boundary) {
    let (before, from) = (
      Profile().categories(on: boundary.day.previous), Profile().categories(on: boundary.day)
    )
    #expect(before.verdicts.map(\.category.kind) == boundary.before)
    #expect(from.verdicts.map(\.category.kind) == boundary.from)
    #expect((before.edition == nil) == boundary.before.isEmpty)
    #expect(from.edition?.inForce == boundary.day)
  }

  @Test func `of six months give way to twelve on 18 February 2026`() {
    let profile = Profile.working(.abroad("2025-06-01", "2025-12-31", as: "31301"))
    #expect(profile.verdict(.healthcare, on: "2026-02-17")?.standing == .qualifies)
    #expect(profile.verdict(.healthcare, on: "2026-02-18")?.standing == .doesNotQualify)
  }

  @Test func `are told for an occupation and a day, for whoever picks one`() {
    func kinds(_ code: OccupationCode, _ day: CalendarDate) -> [CategoryKind] {
      code.categories(on: day).map(\.kind)
    }
    #expect(kinds("31100", "2026-06-01") == [.healthcare, .physicians])
    #expect(kinds("31100", "2025-12-07") == [.healthcare])
    #expect(kinds("31100", "2025-12-08") == [.healthcare, .physicians])
    #expect(kinds("21232", "2024-06-01") == [.stem])
    #expect(kinds("21232", "2026-06-01") == [])
    #expect(kinds("40042", "2026-06-01") == [.military])
    #expect(kinds("31100", "2023-05-30") == [])
  }

  @Test func `carry what has to be said of a list`() {
    let notes = CategoryEdition.all.map { $0.categories.compactMap(\.note) }
    #expect(
      notes == [
        [.healthcareByElimination, .tradesRecalled], [.cooksNotButchers], [.cooksNotButchers],
        [.butchersNotCooks, .noGovernment],
      ])
  }

  @Test func `are all not known yet of an empty profile`() {
    for edition in CategoryEdition.all {
      for verdict in Profile().categories(on: edition.inForce).verdicts {
        #expect(verdict.standing == .unknown && !verdict.reasons.isEmpty)
      }
    }
  }
}
