import ExpressEntry
import Foundation
import Testing

/// A value of a JSON file, reached by names and places.
struct Table {
  let value: Any

  init(_ value: Any) { self.value = value }

  /// Reads a file that lies beside this one.
  init(file: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    value = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.appending(path: file)))
  }

  subscript(name: String) -> Table {
    get throws {
      let members = try #require(value as? [String: Any])
      return Table(try #require(members[name], "\(name)"))
    }
  }

  /// A member that is there only where it is not nought.
  func points(_ name: String) throws -> Int {
    let members = try #require(value as? [String: Any])
    return try members[name].map { try Table($0).int } ?? 0
  }

  var int: Int { get throws { try #require((value as? NSNumber)?.intValue) } }
  var double: Double { get throws { try #require((value as? NSNumber)?.doubleValue) } }
  var list: [Table] { get throws { try #require(value as? [Any]).map { Table($0) } } }
  var names: [String] { get throws { try #require(value as? [String: Any]).keys.sorted() } }

  /// The points of the first line, highest first, whose level is reached.
  func points(level: Int, column: String) throws -> Int {
    let line = try #require(try list.first { try $0["min_clb"].int <= level })
    return try line[column].int
  }
}

/// Every value of the tables typed apart from the program's own.
@Suite struct `The tables of the criteria` {
  private let factors: Table
  private let maxima: Table
  private let tables: Table
  let rules: Ruleset

  init() throws {
    tables = try Table(file: "crs_tables.json")
    factors = try tables["factors"]
    maxima = try tables["maxima"]
    rules = try #require(Ruleset.on(scoreDate))
  }

  /// The two columns by their names in the file.
  private let columns = [("without", false), ("with", true)]

  @Test func `agree on age`() throws {
    for (name, accompanied) in columns {
      for age in 0...120 {
        #expect(
          try rules.core.age.points(for: age, accompanied: accompanied)
            == factors["age"][name].points("\(age)"))
      }
    }
  }

  @Test func `agree on education`() throws {
    for level in EducationLevel.allCases {
      for (name, accompanied) in columns {
        #expect(
          try rules.core.education.points(for: level.rank, accompanied: accompanied)
            == factors["education"][name][level.rawValue].int)
      }
      #expect(
        try rules.spouse.education.points(for: level.rank)
          == factors["spouse_education"][level.rawValue].int)
      #expect(
        try Transferability.tier(of: level) == factors["education_tier"][level.rawValue].int)
    }
    #expect(
      try factors["education"]["with"].names == EducationLevel.allCases.map(\.rawValue).sorted())
  }

  @Test func `agree on languages`() throws {
    for level in 0...12 {
      for (name, accompanied) in columns {
        #expect(
          try rules.core.firstLanguage.points(for: level, accompanied: accompanied)
            == factors["first_language"].points(level: level, column: name))
        #expect(
          try rules.core.secondLanguage.points(for: level, accompanied: accompanied)
            == factors["second_language"].points(level: level, column: "points"))
      }
      #expect(
        try rules.spouse.language.points(for: level)
          == factors["spouse_language"].points(level: level, column: "points"))
    }
    for (name, accompanied) in columns {
      #expect(
        try rules.core.secondLanguageLimit.points(accompanied: accompanied)
          == factors["second_language_cap"][name].int)
    }
  }

  @Test func `agree on Canadian work`() throws {
    for years in 0...20 {
      for (name, accompanied) in columns {
        let column = try factors["canadian_work"][name].list
        #expect(
          try rules.core.canadianWork.points(for: years, accompanied: accompanied)
            == column[min(years, column.count - 1)].int)
      }
      let column = try factors["spouse_canadian_work"].list
      #expect(
        try rules.spouse.canadianWork.points(for: years)
          == column[min(years, column.count - 1)].int)
    }
  }

  @Test func `agree on transferability`() throws {
    let transferability = try factors["transferability"]
    let tiers = try transferability["tier_points"]
    let scales = [
      rules.transferability.educationAndLanguage, rules.transferability.educationAndCanadianWork,
      rules.transferability.foreignWorkAndLanguage,
      rules.transferability.foreignWorkAndCanadianWork,
    ]
    for scale in scales {
      for row in 0...2 {
        for column in 0...2 {
          let name = ["", "low", "high"][column]
          let points =
            row == 0 || column == 0 ? 0 : try tiers["tier\(row)"][name].int
          #expect(scale.points(row: row, column: column) == points)
        }
      }
    }
    let certificate = rules.transferability.certificateAndLanguage
    let points = try transferability["certificate_x_language"].names.compactMap { Int($0) }
    #expect(certificate.rows.map(\.alone) == [0] + points)
    let caps = try transferability["caps"]
    #expect(try rules.transferability.educationLimit.points() == caps["education"].int)
    #expect(try rules.transferability.foreignWorkLimit.points() == caps["foreign"].int)
    #expect(try certificate.maximum() == caps["certificate"].int)
    #expect(try rules.transferability.limit.points() == caps["total"].int)
  }

  @Test func `agree on the maxima`() throws {
    for (name, accompanied) in columns {
      let core = rules.core
      #expect(try core.limit.points(accompanied: accompanied) == maxima["A_\(name)"].int)
      #expect(try core.age.maximum(accompanied: accompanied) == maxima["age"][name].int)
      #expect(try core.education.maximum(accompanied: accompanied) == maxima["education"][name].int)
      let first = 4 * core.firstLanguage.maximum(accompanied: accompanied)
      let second = core.secondLanguageLimit.points(accompanied: accompanied)
      #expect(try first == maxima["first_language"][name].int)
      #expect(try first + second == maxima["languages"][name].int)
      #expect(
        try core.canadianWork.maximum(accompanied: accompanied)
          == maxima["canadian_work"][name].int)
    }
    #expect(try rules.spouse.limit.points() == maxima["B"].int)
    #expect(try rules.spouse.education.maximum() == maxima["spouse"]["education"].int)
    #expect(try 4 * rules.spouse.language.maximum() == maxima["spouse"]["language"].int)
    #expect(try rules.spouse.canadianWork.maximum() == maxima["spouse"]["canadian_work"].int)
    #expect(try rules.transferability.limit.points() == maxima["C"].int)
    #expect(try rules.additional.limit.points() == maxima["D"].int)
    #expect(try rules.limit.points() == maxima["total"].int)
  }

  /// The rule sets of the file, each with the editions that fall into it: where no points changed
  /// there are several.
  private func eachEdition(_ body: (Ruleset, Table) throws -> Void) throws {
    for ruleSet in try tables["rule_sets"].list {
      let first = try #require(try ruleSet["in_force_from"].value as? String)
      let last = try ruleSet["in_force_to"].value as? String ?? "9999-12-31"
      let editions = Ruleset.all.filter { (first...last).contains($0.inForce.description) }
      #expect(editions.first?.inForce.description == first)
      if let day = CalendarDate(iso: last) {
        #expect(Ruleset.on(day) == editions.last)
        #expect(Ruleset.on(day.next)?.inForce == day.next)
      }
      for rules in editions { try body(rules, ruleSet) }
    }
  }

  @Test func `agree on additional points, edition by edition`() throws {
    var count = 0
    try eachEdition { rules, ruleSet in
      count += 1
      let points = try ruleSet["additional"]
      #expect(
        try points.names == [
          "canadian_study", "french_high", "french_low", "job_offer", "nomination", "sibling",
        ])
      #expect(try rules.additional.nomination.points == points["nomination"].int)
      #expect(try rules.additional.sibling?.points ?? 0 == points["sibling"].int)
      #expect(try rules.additional.french?.lower ?? 0 == points["french_low"].int)
      #expect(try rules.additional.french?.upper ?? 0 == points["french_high"].int)
      let offers = rules.additional.jobOffer?.rows.map(\.alone) ?? [0, 0, 0]
      #expect(
        try offers == ["none", "other", "noc00"].map { try points["job_offer"].points($0) })
      let study = rules.additional.canadianStudy?.rows.map(\.alone) ?? [0, 0, 0]
      let names = ["none", "one_or_two_year", "three_plus_or_graduate"]
      #expect(try study == names.map { try points["canadian_study"][$0].int })
      #expect(try points["canadian_study"]["secondary_or_less"].int == 0)
      #expect(try ruleSet["complete"].value as? Bool == rules.omissions.isEmpty)
    }
    #expect(count == Ruleset.all.count)
  }

  @Test func `agree that parts A to C have not changed since the first edition`() throws {
    let first = try #require(Ruleset.all.first)
    for edition in Ruleset.all {
      #expect(edition.core == rules.core && edition.core == first.core)
      #expect(edition.spouse == rules.spouse)
      #expect(edition.transferability == rules.transferability)
      #expect(edition.limit == rules.limit)
    }
  }
}

/// Every line of the charts typed apart from the program's own.
@Suite struct `The charts of language tests` {
  static let names: [LanguageTest: String] = [
    .ielts: "IELTS", .celpip: "CELPIP", .pte: "PTE", .tef: "TEF", .tcf: "TCF",
  ]

  @Test(arguments: LanguageTest.allCases, Ability.allCases)
  func `agree on every level`(_ test: LanguageTest, _ ability: Ability) throws {
    let name = try #require(Self.names[test])
    let chart = try Table(file: "language_tables.json")["tests"][name]
    #expect(try chart["language"].value as? String == test.language.rawValue)
    let lines = try chart["min_score"][ability.rawValue].list.map { line in
      let cells = try line.list
      return (tenths: Int((try cells[0].double * 10).rounded()), level: try cells[1].int)
    }
    let rows = test.conversion.rows
    #expect(rows.map { $0.tenths[ability] } == lines.map(\.tenths))
    #expect(rows.map(\.level.number) == lines.map(\.level))
  }

  @Test(arguments: [LanguageTest.ielts, .pte, .tef, .tcf], Ability.allCases)
  func `agree on which scores exist`(_ test: LanguageTest, _ ability: Ability) throws {
    let name = try #require(Self.names[test])
    let legal = try Table(file: "language_tables.json")["tests"][name]["legal"]
    let range = try legal.names.contains("min") ? legal : legal[ability.rawValue]
    let scores = test.conversion.scores[ability]
    #expect(try Double(scores.lowest) == range["min"].double * 10)
    #expect(try Double(scores.highest) == range["max"].double * 10)
    #expect(try Double(scores.step) == range["step"].double * 10)
  }

  @Test func `agree on the levels of CELPIP`() throws {
    let legal = try Table(file: "language_tables.json")["tests"]["CELPIP"]["legal"]["values"].list
    #expect(legal.first?.value as? String == "M")
    let levels = try legal.dropFirst().map { try $0.int * 10 }
    let scores = LanguageTest.celpip.conversion.scores.listening
    #expect((0...200).filter(scores.contains) == [0] + levels)
  }

  @Test func `agree on the day PTE Core was accepted`() throws {
    let chart = try Table(file: "language_tables.json")["tests"]["PTE"]
    #expect(
      try chart["accepted_from"].value as? String == LanguageTest.pte.acceptedFrom?.description)
  }
}
