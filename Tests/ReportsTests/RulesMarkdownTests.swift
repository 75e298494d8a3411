import ExpressEntry
import Foundation
import Questions
import TestSupport
import Testing

@testable import Reports

/// The printed tables against the tables typed apart from the program's own, value by value.
@Suite struct `The rules in Markdown` {
  private let printed: MarkdownTables
  private let factors: [String: Any]
  private let tables: [String: Any]

  init() throws {
    let newest = try #require(Ruleset.all.last)
    printed = MarkdownTables(RulesPage(newest, on: newest.inForce).markdown(in: .english))
    tables = try Self.json("crs_tables.json")
    factors = try #require(tables["factors"] as? [String: Any])
  }

  private static func json(_ file: String) throws -> [String: Any] {
    let path = BuiltProgram.packageFolder + "/Tests/ExpressEntryTests/Tables/" + file
    let data = try Data(contentsOf: URL(filePath: path))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func member<Value>(_ path: String...) throws -> Value {
    var value: Any? = factors
    for name in path { value = (value as? [String: Any])?[name] }
    return try #require(value as? Value, "\(path)")
  }

  /// The columns of a table with two, by their names in the file.
  private let columns = [("without", 1), ("with", 2)]

  private static let levels = [
    "less_than_secondary", "secondary", "one_year", "two_year", "bachelors_or_three_year",
    "two_or_more_one_three_year", "masters_or_professional", "doctoral",
  ]

  private func points(_ lines: [[String: Int]], _ level: Int, _ column: String) throws -> Int {
    let line = try #require(lines.first { ($0["min_clb"] ?? 0) <= level })
    return try #require(line[column])
  }

  @Test func `are what docs/rules.md holds`() throws {
    let newest = try #require(Ruleset.all.last)
    let path = BuiltProgram.packageFolder + "/docs/rules.md"
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(
      page == RulesPage(newest, on: newest.inForce).markdown(in: .english),
      "stale: crs rules --markdown --on \(newest.inForce) --lang en > docs/rules.md")
  }

  @Test func `agree on age`() throws {
    for (name, column) in columns {
      let points: [String: Int] = try member("age", name)
      for age in 0...120 {
        #expect(try printed.points("Age", at: age, column: column) == points["\(age)"] ?? 0)
      }
    }
  }

  @Test func `agree on education`() throws {
    let spouse: [String: Int] = try member("spouse_education")
    #expect(try printed["Education"].count == Self.levels.count)
    for (line, level) in Self.levels.enumerated() {
      for (name, column) in columns {
        let points: [String: Int] = try member("education", name)
        #expect(try printed.points("Education", line: line, column: column) == points[level])
      }
      #expect(
        try printed.points("Spouse or partner: education", line: line) == spouse[level])
    }
  }

  @Test func `agree on languages`() throws {
    let first: [[String: Int]] = try member("first_language")
    let second: [[String: Int]] = try member("second_language")
    let spouse: [[String: Int]] = try member("spouse_language")
    for level in 0...12 {
      for (name, column) in columns {
        #expect(
          try printed.points(
            "First official language, each ability", at: level, column: column)
            == points(first, level, name))
      }
      #expect(
        try printed.points("Second official language, each ability", at: level)
          == points(second, level, "points"))
      #expect(
        try printed.points(
          "Spouse or partner: first official language, each ability", at: level)
          == points(spouse, level, "points"))
    }
    for (name, column) in columns {
      let cap: Int = try member("second_language_cap", name)
      #expect(try printed.points("Limits of part A", line: 0, column: column) == cap)
    }
  }

  @Test func `agree on Canadian work`() throws {
    let spouse: [Int] = try member("spouse_canadian_work")
    for years in 0...20 {
      for (name, column) in columns {
        let points: [Int] = try member("canadian_work", name)
        #expect(
          try printed.points("Work experience in Canada", at: years, column: column)
            == points[min(years, points.count - 1)])
      }
      #expect(
        try printed.points("Spouse or partner: work in Canada", at: years)
          == spouse[min(years, spouse.count - 1)])
    }
  }

  @Test(arguments: [
    "Education with language", "Education with work in Canada", "Work abroad with language",
    "Work abroad with work in Canada",
  ])
  func `agree on transferability`(title: String) throws {
    for tier in 0...2 {
      for (column, name) in ["", "low", "high"].enumerated() {
        let expected: Int =
          tier == 0 || column == 0
          ? 0 : try member("transferability", "tier_points", "tier\(tier)", name)
        #expect(try printed.points(title, line: tier, column: column + 1) == expected)
      }
    }
  }

  @Test func `agree on the certificate and the limits`() throws {
    let words: [String: String] = try member("transferability", "certificate_x_language")
    for (points, threshold) in words {
      let level = try #require(threshold.dropFirst(4).first?.wholeNumberValue)
      let title = "Certificate of qualification with language"
      #expect(try printed.points(title, at: level) == Int(points))
      #expect(try printed.points(title, at: level - 1) < Int(points) ?? 0)
    }
    let caps: [String: Int] = try member("transferability", "caps")
    let transfer = "Limits of part C"
    #expect(try printed.points(transfer, line: 0) == caps["education"])
    #expect(try printed.points(transfer, line: 1) == caps["foreign"])
    #expect(try printed.points(transfer, line: 2) == caps["total"])
    let maxima = try #require(tables["maxima"] as? [String: Any])
    #expect(
      try printed.points("Limits of part A", line: 1, column: 1) == maxima["A_without"] as? Int)
    #expect(try printed.points("Limits of part A", line: 1, column: 2) == maxima["A_with"] as? Int)
    #expect(try printed.points("Limits of part B", line: 0) == maxima["B"] as? Int)
    #expect(try printed.points("Limits of part D", line: 0) == maxima["D"] as? Int)
    #expect(try printed.points("All parts together", line: 0) == maxima["total"] as? Int)
  }

  @Test(arguments: Ruleset.all.map(\.inForce))
  func `agree on additional points`(day: CalendarDate) throws {
    let rules = try #require(Ruleset.on(day))
    let printed = MarkdownTables(RulesPage(rules, on: day).markdown(in: .english))
    let sets = try #require(tables["rule_sets"] as? [[String: Any]])
    let set = try #require(
      sets.last { ($0["in_force_from"] as? String ?? "") <= day.description })
    let points = try #require(set["additional"] as? [String: Any])
    let study = try #require(points["canadian_study"] as? [String: Int])
    let offer = try #require(points["job_offer"] as? [String: Int])

    /// The values of a table, or noughts where the edition has no such table.
    func values(_ title: String, count: Int) throws -> [Int] {
      printed.titles.contains(title)
        ? try printed.column(title, 1).map { try #require(Int($0)) }
        : Array(repeating: 0, count: count)
    }
    #expect(
      try values("Provincial or territorial nomination", count: 1)
        == [points["nomination"] as? Int])
    #expect(
      try values("Brother or sister in Canada", count: 1) == [points["sibling"] as? Int])
    #expect(
      try values("French language skills", count: 2)
        == [points["french_low"] as? Int, points["french_high"] as? Int])
    #expect(
      try values("Post-secondary study in Canada", count: 3)
        == ["none", "one_or_two_year", "three_plus_or_graduate"].map { study[$0] })
    #expect(
      try values("Job offer", count: 3) == ["none", "other", "noc00"].map { offer[$0] ?? 0 })
    #expect(
      printed.titles.contains("High-wage occupation and job offer")
        == (set["complete"] as? Bool == false))

    let line = try #require(try printed["History of part D"].first { $0[0] == day.description })
    func pair(_ one: Int?, _ other: Int?) -> String {
      let (one, other) = (one ?? 0, other ?? 0)
      return one == 0 && other == 0 ? "-" : "\(one) / \(other)"
    }
    let isComplete = set["complete"] as? Bool == true
    #expect(line[1] == (isComplete ? pair(offer["noc00"], offer["other"]) : "not known"))
    #expect(line[2] == "\(points["nomination"] as? Int ?? 0)")
    #expect(line[3] == pair(study["one_or_two_year"], study["three_plus_or_graduate"]))
    #expect(line[4] == (points["sibling"] as? Int == 0 ? "-" : "\(points["sibling"] as? Int ?? 0)"))
    #expect(line[5] == pair(points["french_low"] as? Int, points["french_high"] as? Int))
    #expect(line[6] == (day < CalendarDate(2022, 11, 16) ? "NOC 2016" : "NOC 2021"))
  }

  static let charts = [
    "IELTS": "IELTS General Training", "CELPIP": "CELPIP-General",
    "PTE": "PTE Core, accepted from 30 January 2024", "TEF": "TEF Canada", "TCF": "TCF Canada",
  ]

  @Test(arguments: charts.keys.sorted())
  func `agree on the charts of language tests`(name: String) throws {
    let title = try #require(Self.charts[name])
    let tests = try #require(try Self.json("language_tables.json")["tests"] as? [String: Any])
    let chart = try #require(tests[name] as? [String: Any])
    let scores = try #require(chart["min_score"] as? [String: [[Double]]])
    for (index, ability) in ["listening", "reading", "writing", "speaking"].enumerated() {
      let expected = try #require(scores[ability])
      let levels = try printed.column(title, 0).map { try #require(Int($0.prefix { $0 != " " })) }
      #expect(levels.map(Double.init) == expected.map { $0[1] })
      let values = try printed.column(title, index + 1).map { try #require(Double($0)) }
      #expect(values == expected.map { $0[0] })
    }
  }
}
