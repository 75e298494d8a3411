import Testing

@testable import ReferenceData

@Suite struct `Occupations` {
  @Test func `are the 516 unit groups`() {
    #expect(Occupation.all.count == 516)
    #expect(Set(Occupation.all.map(\.code)).count == 516)
  }

  @Test func `have a code of five digits whose second is the TEER category`() {
    for occupation in Occupation.all {
      let digits = Array(occupation.code.utf8)
      #expect(digits.count == 5)
      #expect(Int(digits[1]) - 0x30 == occupation.teer, "\(occupation.code)")
      #expect((0...5).contains(occupation.teer))
    }
  }

  @Test func `spread over the TEER categories as published`() {
    let counts = (0...5).map { teer in Occupation.all.count { $0.teer == teer } }
    #expect(counts == [48, 97, 162, 69, 95, 45])
  }

  @Test func `have titles in both languages, without quotes or edges of blank`() {
    for occupation in Occupation.all {
      for title in [occupation.englishTitle, occupation.frenchTitle] {
        #expect(!title.isEmpty && title.first != " " && title.last != " ")
        #expect(!title.contains("\"") && !title.contains("\r") && !title.contains("\n"))
      }
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let code, english, french: String
    let teer: Int
    var testDescription: String { code }
  }

  // swift-format-ignore
  static let cases = [
    Case(code: "00010", english: "Legislators", french: "Membres des corps législatifs", teer: 0),
    Case(
      code: "00012",
      english: "Senior managers - financial, communications and other business services",
      french: "Cadres supérieurs/cadres supérieures - services financiers, communications "
        + "et autres services aux entreprises", teer: 0),
    Case(
      code: "21232", english: "Software developers and programmers",
      french: "Développeurs/développeuses et programmeurs/programmeuses de logiciels", teer: 1),
    Case(code: "63200", english: "Cooks", french: "Cuisiniers/cuisinières", teer: 3),
  ]

  @Test(arguments: cases)
  func `are found by code`(_ expected: Case) throws {
    let occupation = try #require(Occupation.find(code: expected.code))
    #expect(occupation.englishTitle == expected.english)
    #expect(occupation.frenchTitle == expected.french)
    #expect(occupation.teer == expected.teer)
    #expect(Occupation.find(number: occupation.number) == occupation)
  }

  @Test func `are found each by its own code`() {
    for occupation in Occupation.all {
      #expect(Occupation.find(code: occupation.code) == occupation)
    }
  }

  @Test(arguments: ["", "1", "99999", "2123", "212320", "+1232", "2123x", "00014 "])
  func `are not found by anything else`(code: String) {
    #expect(Occupation.find(code: code) == nil)
  }
}

@Suite struct `A scanner of CSV` {
  private func fields(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 {
      var scanner = CSVScanner($0)
      return [scanner.field(), scanner.field(), scanner.field()]
    }
  }

  @Test func `takes quotes off and undoubles them`() {
    #expect(fields("a,\"b, \"\"c\"\"\",d\r\n") == ["a", "b, \"c\"", "d"])
  }

  @Test func `reads empty fields`() { #expect(fields(",\"\",\n") == ["", "", ""]) }

  @Test func `passes over a line end inside quotes`() {
    var text = "a,\"b\nc\",d\ne,f,g"
    let next = text.withUTF8 {
      var scanner = CSVScanner($0)
      scanner.endLine()
      return scanner.field()
    }
    #expect(next == "e")
  }
}
