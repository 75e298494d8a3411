import ExpressEntry
import Questions
import TerminalUI
import TestSupport
import Testing

@testable import Reports

@Suite struct `The rules in text` {
  @Test(arguments: Ruleset.all.map(\.inForce), Language.allCases)
  func `keep to 80 columns but for addresses`(day: CalendarDate, language: Language) throws {
    let rules = try #require(Ruleset.on(day))
    for line in RulesPage(rules, on: day).text(in: language).split(separator: "\n")
    where !line.contains("https://") {
      #expect(String(line).displayWidth <= 80 && line.last != " ", "\(line)")
    }
  }

  @Test(arguments: Ruleset.all.map(\.inForce))
  func `cite a source for every table, each table once`(day: CalendarDate) throws {
    let tables = RulesPage(try #require(Ruleset.on(day)), on: day).parts.flatMap(\.tables)
    #expect(Set(tables.map(\.title)).count == tables.count)
    for table in tables {
      #expect(!table.citations.isEmpty && !table.rows.isEmpty, "\(table.title.en)")
      #expect(table.rows.allSatisfy { $0.values.count == table.columns.count - 1 })
    }
  }

  @Test func `say how sure they are, and when they were checked`() throws {
    let text = RulesPage(Samples.current, on: Samples.day).text(in: .english)
    #expect(text.contains("certain: official text"))
    #expect(text.contains("its values are not known"))
    #expect(text.contains("last checked 24"))
    #expect(text.contains("without the high-wage and job-offer points in force since"))
  }

  @Test(arguments: [
    ("2015-01-01", false), ("2016-06-01", false), ("2024-01-29", false), ("2024-01-30", true),
    ("2026-11-23", true),
  ])
  func `convert the results of the tests that were accepted on the day`(
    day: String, isPTEAccepted: Bool
  ) throws {
    // IRCC accepts PTE Core since 30 January 2024; the other four have no such day.
    let day = try #require(CalendarDate(iso: day))
    let page = RulesPage(Samples.rules(on: day), on: day)
    let tests = try #require(page.parts.last)
    #expect(tests.tables.count == (isPTEAccepted ? 5 : 4))
    #expect(tests.tables.contains { $0.title.en.hasPrefix("PTE Core") } == isPTEAccepted)
    #expect(
      tests.notes.map(\.en)
        == (isPTEAccepted
          ? []
          : [
            "Not yet accepted on \(day.words.en): PTE Core, accepted from 30 January 2024."
          ]))
    for text in [page.text(in: .english), page.markdown(in: .english)] {
      #expect(text.replacing("\n", with: " ").contains("accepted from 30 January 2024"))
    }
  }

  @Test(arguments: Language.allCases)
  func `are laid out`(language: Language) throws {
    let day = CalendarDate(2017, 6, 6)
    try expectSnapshot(
      of: RulesPage(Samples.rules(on: day), on: day).text(in: language),
      named: "rules-2017-\(language.rawValue)")
  }
}

@Suite struct `The changes between two days` {
  private func changes(_ from: CalendarDate, _ to: CalendarDate) throws -> RulesChanges {
    try #require(RulesChanges(from: from, to: to))
  }

  @Test(arguments: Language.allCases)
  func `are laid out edition by edition`(language: Language) throws {
    let text = try changes(CalendarDate(2015, 1, 1), CalendarDate(2026, 11, 3)).text(in: language)
    #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= 80 })
    try expectSnapshot(of: text, named: "changes-\(language.rawValue)")
  }

  @Test func `are those after the first day, to the last with it`() throws {
    let steps = try changes(CalendarDate(2016, 11, 19), CalendarDate(2017, 6, 6)).steps
    #expect(steps.map(\.newer.inForce) == [CalendarDate(2017, 6, 6)])
    #expect(
      try changes(CalendarDate(2016, 11, 19), CalendarDate(2017, 6, 5)).steps.isEmpty)
  }

  @Test func `are told from the earlier to the later, and say so where that was not asked`() throws
  {
    let (one, other) = (CalendarDate(2016, 1, 1), CalendarDate(2021, 1, 1))
    let sentence =
      "\nThe later day was given first; the changes are told from the earlier day to the\nlater.\n"
    let (asked, turned) = try (
      changes(one, other).text(in: .english), changes(other, one).text(in: .english)
    )
    #expect(turned.contains(sentence) && !asked.contains(sentence))
    #expect(turned.replacing(sentence, with: "") == asked)
    #expect(try changes(other, one).text(in: .french).contains("La date la plus tardive"))
  }

  @Test func `are none where a day has no rules`() {
    #expect(RulesChanges(from: CalendarDate(2014, 12, 31), to: CalendarDate(2020, 1, 1)) == nil)
  }

  @Test func `name every value that differs`() {
    let words = Samples.rules(on: CalendarDate(2020, 10, 20))
      .changes(since: Samples.rules(on: CalendarDate(2020, 10, 19))).map(\.words.en)
    #expect(words.count == 2)
    #expect(words.contains { $0.hasSuffix("from 15 to 25") })
    #expect(words.contains { $0.hasSuffix("from 30 to 50") })
  }
}
