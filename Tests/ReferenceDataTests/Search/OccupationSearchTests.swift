import Testing

@testable import ReferenceData

@Suite struct `A search for occupations` {
  private func codes(_ text: String, _ language: TitleLanguage = .english) -> [String] {
    OccupationSearch.noc2021.hits(for: text, in: language).map(\.occupation.code)
  }

  @Test(arguments: [
    ("infirmière auxiliaire", "INFIRMIERE AUXILIAIRE"), ("Maître d’hôtel", "maitre d'hotel"),
    ("manœuvre", "manoeuvre"), ("médecin", "me\u{301}decin"), ("truck driver", "  Truck—DRIVER. "),
    ("software developers", "software developer"), ("avocate", "avocat"),
  ])
  func `passes over case, accents, apostrophes, signs and plurals`(text: String, other: String) {
    #expect(!codes(text).isEmpty)
    #expect(codes(text).first == codes(other).first)
  }

  @Test(arguments: ["d", "de", "dev", "devel", "develop", "developer"])
  func `finds a word by its beginning`(text: String) {
    #expect(codes(text).contains("21232"))
  }

  @Test(arguments: [
    ("carpentr", "72310"), ("carpentter", "72310"), ("carpemter", "72310"), ("caprenter", "72310"),
    ("xarpenter", "72310"), ("carpente", "72310"), ("plonbier", "72300"), ("wleder", "72106"),
    ("software devleoper", "21232"),
  ])
  func `forgives one slip in a word`(text: String, code: String) {
    #expect(codes(text).prefix(3).contains(code))
  }

  @Test(arguments: ["crpnter", "wlederr", "cok z"])
  func `does not forgive two, nor one in a short word`(text: String) {
    #expect(!codes(text).contains("72310") && !codes(text).contains("72106"))
    #expect(!codes(text).contains("63200"))
  }

  @Test func `looks for slips only where hardly anything matches as typed`() {
    #expect(!codes("cook").contains { $0 == "12200" }, "bookkeepers")
  }

  @Test func `finds every unit group by its code`() {
    for occupation in Occupation.all {
      let hits = OccupationSearch.noc2021.hits(for: occupation.code, in: .english)
      #expect(hits == [OccupationHit(occupation: occupation, match: .code)])
    }
  }

  @Test(arguments: ["7210", "NOC 7210", "cnp 7210", " 7210 "])
  func `finds all that begin like a code, in its order`(text: String) {
    let all = (0...6).map { "7210\($0)" }
    #expect(codes(text) == all)
  }

  @Test func `takes the code of a line that begins with one`() {
    #expect(codes("21232 - Software developers and programmers") == ["21232"])
    #expect(codes("99999").isEmpty && codes("212321").isEmpty)
  }

  @Test(arguments: [
    "", " ", " \t\n ", "\u{0}\u{7}\u{1B}[31m", "👩‍⚕️🚚", "-- / ' ’ ,", "软件", "zzzzzz", "٣",
  ])
  func `finds nothing for texts that say nothing`(text: String) {
    let found = codes(text)
    #expect(found.isEmpty || text.contains("[31m"))
  }

  @Test func `sees words among signs that say nothing`() {
    #expect(codes("👩‍⚕️ nurse\u{7}").first == "31301")
  }

  @Test func `takes texts of any length`() {
    for text in [
      String(repeating: "a", count: 10_000), String(repeating: "nurse ", count: 2_000),
      String(repeating: "é", count: 10_000), String(repeating: "a b c d ", count: 1_250),
    ] { #expect(codes(text).count <= 516) }
    #expect(codes(String(repeating: "nurse ", count: 2_000)).first == "31301")
  }

  @Test func `counts each unit group once`() {
    for text in ["a", "manager", "é", "7", "technicien"] {
      let found = codes(text)
      #expect(Set(found).count == found.count && found.count <= 516)
    }
    #expect(codes("7").count == Occupation.all.count { $0.code.hasPrefix("7") })
  }

  @Test(arguments: ["manager", "assistant", "chef", "operator machine"])
  func `gives the same order every time`(text: String) {
    let first = OccupationSearch.noc2021.hits(for: text, in: .english)
    for _ in 0..<3 { #expect(OccupationSearch.noc2021.hits(for: text, in: .english) == first) }
  }

  @Test func `puts the language in use slightly first`() {
    let search = OccupationSearch.noc2021
    for language in TitleLanguage.allCases {
      #expect(search.hits(for: "maître d’hôtel", in: language).first?.match == .title(language))
    }
  }

  @Test func `says what matched`() {
    let search = OccupationSearch.noc2021
    #expect(search.hits(for: "cooks", in: .english).first?.match == .title(.english))
    #expect(
      search.hits(for: "long haul truck driver", in: .english).first?.match
        == .example("Long haul truck driver", .english))
    #expect(search.hits(for: "2123", in: .french).first?.match == .code)
  }

  @Test func `finds words that stand in several titles of one group last of all`() {
    let hits = OccupationSearch.noc2021.hits(for: "barista dishwasher", in: .english)
    #expect(hits.map(\.occupation.code) == ["65201"])
    #expect(hits.first?.match == .severalTitles)
  }

  @Test(arguments: [("hair dresser", "63210"), ("book keeper", "12200")])
  func `takes two words for one`(text: String, code: String) {
    #expect(codes(text).first == code)
  }
}
