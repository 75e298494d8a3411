import Foundation
import Testing

@testable import ExpressEntry

/// The values of the federal programs, typed apart from the program's own.
@Suite struct `The tables of the programs` {
  @Test func `agree on the selection grid`() throws {
    let grid = try Table(file: "fsw_grid.json")
    #expect(try SelectionGrid.passMark == grid["pass_mark"].int)
    let maxima = try grid["maxima"]
    #expect(try SelectionGrid.maximum == maxima["total"].int)
    let language = SelectionFactor.firstLanguage.maximum + SelectionFactor.secondLanguage.maximum
    #expect(try language == maxima["language"].int)
    let others: [SelectionFactor] = [
      .education, .experience, .age, .arrangedEmployment, .adaptability,
    ]
    for factor in others {
      #expect(try factor.maximum == maxima[factor.rawValue].int)
    }
    let first = try grid["language_first_per_ability"]
    for level in 0...12 {
      let points = level < 7 ? 0 : try first[level < 9 ? "\(level)" : "9+"].int
      #expect(SelectionTables.firstLanguage(LanguageLevel(level)) == points)
    }
    for level in EducationLevel.allCases {
      #expect(try SelectionTables.education(level) == grid["education"][level.rawValue].int)
    }
    for years in 0...10 {
      let points =
        years == 0 ? 0 : try grid["experience"][years < 6 ? "\(years)" : "6+"].int
      #expect(SelectionTables.experience(years) == points)
    }
    for age in 0...120 {
      let name = age < 18 ? "under_18" : age > 46 ? "47+" : "\(age)"
      #expect(try SelectionTables.age(age) == grid["age"][name].int)
    }
    #expect(try SelectionTables.arrangedEmployment == grid["arranged_employment"].int)
  }

  @Test func `agree on adaptability`() throws {
    let elements = try Table(file: "fsw_grid.json")["adaptability"]
    let names: [AdaptabilityElement: String] = [
      .spouseLanguage: "spouse_language_clb4", .ownStudy: "own_study_2_years",
      .spouseStudy: "spouse_study_2_years", .ownWork: "own_work_1_year",
      .spouseWork: "spouse_work_1_year", .arrangedEmployment: "arranged_employment",
      .relative: "relative",
    ]
    #expect(try elements.names == names.values.sorted())
    for element in AdaptabilityElement.allCases {
      let name = try #require(names[element])
      #expect(try element.points == elements[name].int)
    }
  }

  @Test func `agree on settlement funds`() throws {
    let tables = try Table(file: "funds.json")["tables"].list
    #expect(tables.count == FundsTable.all.count)
    for (table, expected) in zip(FundsTable.all, tables) {
      let day = try #require(try expected["effective"].value as? String)
      #expect(table.inForce.description.hasPrefix(day))
      let amounts = try expected["amounts"]
      for size in 1...7 { #expect(try table.amount(for: size) == amounts["\(size)"].int) }
      #expect(try table.eachMore == expected["each_additional"].int)
      #expect(
        try table.citation.confidence.rawValue == expected["confidence"].value as? String)
    }
  }

  @Test func `agree on every occupation that is a skilled trade, and on every other`() throws {
    let trades = try Table(file: "fst_occupations.json")["occupations"].list
      .map { try #require(try $0["noc"].value as? String) }
    #expect(trades.count == 96 && Set(trades).count == 96)
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = package.appending(path: "Sources/CReferenceData/data/noc2021.csv")
    let codes = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .compactMap { OccupationCode(String($0.prefix(5))) }
    #expect(codes.count == 516)
    #expect(
      Set(codes.filter(\.isSkilledTrade).map(\.description)) == Set(trades))
  }
}
