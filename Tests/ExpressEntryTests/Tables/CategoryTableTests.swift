import ExpressEntry
import Testing

/// Every list of categories typed apart from the program's own.
@Suite struct `The lists of categories` {
  private let periods: [Table]

  init() throws { periods = try Table(file: "categories.json")["periods"].list }

  /// The categories of a period in the file, with the days on which each was in force.
  private func categories() throws -> [(from: CalendarDate, to: CalendarDate, table: Table)] {
    try periods.flatMap { period in
      let start = try #require(period.day("in_force_from"))
      let end = period.day("in_force_to") ?? CalendarDate(2199, 12, 31)
      return try period["categories"].list.map { ($0.day("in_force_from") ?? start, end, $0) }
    }
  }

  @Test func `hold the same codes on the first and the last day of each period`() throws {
    for (from, to, table) in try categories() {
      let kind = try #require(CategoryKind(rawValue: try table["id"].text))
      let codes = try table["occupations"].list.map { try $0["noc"].text }.sorted()
      #expect(try codes.count == table["occupation_count"].int)
      for day in [from, to] {
        let category = try #require(CategoryEdition.on(day)?[kind], "\(kind) on \(day)")
        #expect(category.occupations.map(\.description).sorted() == codes, "\(kind) on \(day)")
      }
    }
  }

  @Test func `have the same categories, and no other, on the first and last day`() throws {
    let all = try categories()
    let days = Set(all.flatMap { [$0.from, $0.to] })
    for day in days {
      let expected = try all.filter { $0.from <= day && day <= $0.to }
        .map { try $0.table["id"].text }
      #expect(
        CategoryEdition.on(day)?.categories.map(\.kind.rawValue).sorted() == expected.sorted(),
        "\(day)")
    }
  }

  @Test func `ask for the work that the file says in words`() throws {
    for (day, _, table) in try categories() {
      let kind = try #require(CategoryKind(rawValue: try table["id"].text))
      let category = try #require(CategoryEdition.on(day)?[kind])
      guard case .work(let work) = category.requirement else {
        #expect(kind == .french || kind == .military)
        continue
      }
      let words = try table["work"].text
      #expect(words.hasPrefix("At least \(work.months) months"))
      #expect(words.contains("CONTINUOUS full-time") == work.isContinuous)
      #expect(words.contains("IN CANADA") == work.isInCanada)
      #expect(words.contains("3 years") && work.rule.years == 3)
    }
  }

  @Test func `are as sure as the file says, and never surer`() throws {
    for (day, _, table) in try categories() {
      let kind = try #require(CategoryKind(rawValue: try table["id"].text))
      let confidence = try table["confidence"].text
      #expect(
        CategoryEdition.on(day)?[kind]?.citation.confidence.rawValue
          == (confidence == "medium-high" ? "medium" : confidence))
    }
  }

  @Test func `hold occupations of TEER 0 to 3 alone, of the TEER the file says`() throws {
    for (_, _, table) in try categories() {
      for occupation in try table["occupations"].list {
        let code = try #require(OccupationCode(try occupation["noc"].text))
        #expect(try code.teer == occupation["teer"].int)
        #expect(code.isSkilled, "\(code)")
      }
    }
  }
}

extension Table {
  var text: String { get throws { try #require(value as? String) } }

  /// A day, where the member is there and is one.
  fileprivate func day(_ name: String) -> CalendarDate? {
    ((value as? [String: Any])?[name] as? String).flatMap { CalendarDate(iso: $0) }
  }
}
