import Testing

@testable import ReferenceData

@Suite struct `Titles of occupations` {
  @Test(arguments: TitleLanguage.allCases)
  func `find their unit group first`(language: TitleLanguage) {
    for occupation in Occupation.all {
      let title = language == .english ? occupation.englishTitle : occupation.frenchTitle
      let first = OccupationSearch.noc2021.hits(for: title, in: language).first
      #expect(first == OccupationHit(occupation: occupation, match: .title(language)), "\(title)")
    }
  }

  /// Every 97th: no title is in two unit groups of the same language.
  @Test(arguments: TitleLanguage.allCases)
  func `find their unit group where they are examples`(language: TitleLanguage) {
    let index = OccupationSearch.noc2021.index
    let titles = index.titles.filter { $0.isExample && $0.language == language }
    for title in stride(from: 0, to: titles.count, by: 97).map({ titles[$0] }) {
      let text = index.text(of: title)
      let hits = OccupationSearch.noc2021.hits(for: text, in: language)
      #expect(hits.contains { $0.occupation == Occupation.all[Int(title.group)] }, "\(text)")
    }
  }

  @Test func `are as many as published`() {
    let counts = TitleLanguage.allCases.map { language in
      Occupation.all.reduce(0) { $0 + $1.exampleTitles(in: language).count }
    }
    #expect(counts == [27_935, 29_767])
    let index = OccupationSearch.noc2021.index
    #expect(index.titles.count { $0.isExample } == 27_935 + 29_767)
  }

  @Test func `are read without quotes`() throws {
    let legislators = try #require(Occupation.find(code: "00010"))
    #expect(
      legislators.exampleTitles(in: .english).prefix(2) == [
        "Aboriginal band chief", "Aboriginal band council member",
      ])
    for occupation in [legislators] + Occupation.all.suffix(3) {
      for title in occupation.exampleTitles(in: .french) { #expect(!title.contains("\"")) }
    }
  }

  @Test func `of two genders are one word to find`() {
    let titles = [
      "Infirmier auxiliaire", "infirmière auxiliaire", "Infirmier/infirmière auxiliaire",
    ]
    for title in titles {
      let hits = OccupationSearch.noc2021.hits(for: title, in: .french)
      #expect(hits.first?.occupation.code == "32101", "\(title)")
    }
  }
}
