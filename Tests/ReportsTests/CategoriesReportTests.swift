import ExpressEntry
import Foundation
import JSON
import Questions
import TerminalUI
import TestSupport
import Testing

@testable import Reports

@Suite struct `A report on categories` {
  static let profiles = ["single": Samples.amara, "couple": Samples.couple]
  static let days: [CalendarDate] = [
    CalendarDate(2023, 5, 30), CalendarDate(2024, 6, 1), CalendarDate(2026, 1, 1), Samples.day,
  ]

  private func report(_ profile: Profile, on day: CalendarDate = Samples.day) -> CategoriesReport {
    CategoriesReport(fileName: "amara-diallo.json", of: profile, on: day)
  }

  @Test(arguments: Language.allCases)
  func `is laid out`(language: Language) throws {
    try expectSnapshot(
      of: report(Samples.amara).text(in: language), named: "categories-\(language.rawValue)")
    try expectSnapshot(
      of: report(Samples.amara, on: CalendarDate(2024, 6, 1)).text(in: language),
      named: "categories-2024-\(language.rawValue)")
  }

  @Test(arguments: days, Language.allCases)
  func `keeps to 80 columns`(day: CalendarDate, language: Language) {
    for profile in Self.profiles.values {
      for line in report(profile, on: day).text(in: language).split(separator: "\n") {
        #expect(String(line).displayWidth <= 80 && line.last != " ", "\(line)")
      }
    }
  }

  @Test func `says that there were none before the first, and cites nothing`() {
    let text = report(Samples.amara, on: CalendarDate(2023, 5, 30)).text(in: .english)
    #expect(text.contains("no categories before 31 May 2023"))
    #expect(!text.contains("Sources"))
  }

  @Test func `says that a program is needed besides`() {
    #expect(report(Samples.amara).text(in: .english).contains("also be eligible for a"))
    #expect(report(Samples.amara).text(in: .french).contains("admissible à un programme"))
  }

  @Test func `has each category once in JSON`() throws {
    var json = JSONWriter()
    report(Samples.amara).write(to: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    try expectSnapshot(of: text.replacing(",{", with: ",\n{") + "\n", named: "categories-json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
    let categories = try #require(object["categories"] as? [[String: Any]])
    #expect(
      categories.map { $0["category"] as? String } == [
        "french", "healthcare", "stem", "trades", "education", "transport", "physicians",
        "senior_managers", "researchers", "military",
      ])
  }
}

@Suite struct `A report on fees` {
  private func report(_ profile: Profile, on day: CalendarDate = Samples.day) -> FeesReport {
    FeesReport(fileName: "amara-diallo.json", of: profile, on: day)
  }

  private static let family: Profile = {
    var profile = Samples.couple
    profile.family.spouseAccompanies = nil
    profile.family.dependentChildren = 2
    return profile
  }()

  @Test(arguments: Language.allCases)
  func `is laid out`(language: Language) throws {
    try expectSnapshot(
      of: report(Self.family, on: CalendarDate(2026, 4, 30)).text(in: language),
      named: "fees-\(language.rawValue)")
  }

  @Test(arguments: FeeSchedule.all.map(\.inForce), Language.allCases)
  func `keeps to 80 columns`(day: CalendarDate, language: Language) {
    for profile in [Self.family, Samples.amara, Profile()] {
      for line in report(profile, on: day).text(in: language).split(separator: "\n") {
        #expect(String(line).displayWidth <= 80 && line.last != " ", "\(line)")
      }
    }
  }

  @Test func `says that nothing is known before 30 April 2020`() {
    let text = report(Self.family, on: CalendarDate(2020, 4, 29)).text(in: .english)
    #expect(text.contains("No fees are known here") && !text.contains("Sources"))
  }

  @Test func `is laid out in JSON, with null where nothing is known`() throws {
    var json = JSONWriter()
    report(Self.family, on: CalendarDate(2026, 4, 30)).write(to: &json)
    let text = String(decoding: json.bytes, as: UTF8.self)
    try expectSnapshot(of: text.replacing(",{", with: ",\n{") + "\n", named: "fees-json")
    json.removeAll()
    report(Self.family, on: CalendarDate(2020, 4, 29)).write(to: &json)
    let early = String(decoding: json.bytes, as: UTF8.self)
    #expect(early.contains(#""total":null"#) && early.contains(#""lines":[]"#))
  }
}
