import ExpressEntry
import Questions
import ReferenceData
import TerminalUI
import TestSupport
import Testing

@testable import Reports

@Suite struct `What a search for occupations found` {
  static let searches = [
    "words": "caissière", "code": "31301", "nothing": "zzzzzz",
    "without": "nurse at sunnybrook hospital",
  ]

  private func page(_ text: String, _ language: Language) -> String {
    OccupationsPage(finding: text, limit: 5, on: CalendarDate(2026, 6, 1), in: language).plainText()
  }

  @Test(arguments: Self.searches.keys.sorted(), Language.allCases)
  func `is laid out`(name: String, language: Language) throws {
    let text = try #require(Self.searches[name])
    try expectSnapshot(
      of: page(text, language), named: "occupations-\(name)-\(language.rawValue)")
  }

  @Test(
    arguments: [
      "manager", "00012", "technicien", "barista dishwasher", "infirmière à l’hôpital zzzz",
    ], Language.allCases)
  func `keeps to 80 columns and to French typography`(text: String, language: Language) {
    for line in page(text, language).split(separator: "\n") {
      #expect(String(line).displayWidth <= 80, "\(line)")
      #expect(language == .english || !line.contains("'") && !line.contains(" :"), "\(line)")
    }
  }
}
