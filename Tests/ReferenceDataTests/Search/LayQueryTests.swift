import LayQueries
import Testing

@testable import ReferenceData

@Suite struct `A hundred queries as people type them` {
  /// Whether one of the first three hits is meant.
  private func isFound(_ query: LayQuery, in language: TitleLanguage) -> Bool {
    OccupationSearch.noc2021.hits(for: query.text, in: language).prefix(3)
      .contains { query.codes.contains($0.occupation.code) }
  }

  @Test func `find what is meant among the first three, at least 95 of them`() {
    #expect(LayQuery.english.count == 50 && LayQuery.french.count == 50)
    let missed =
      LayQuery.english.filter { !isFound($0, in: .english) }
      + LayQuery.french.filter { !isFound($0, in: .french) }
    #expect(missed.count <= 5, "\(missed.map(\.text))")
  }

  @Test(arguments: LayQueryPlaces.all)
  func `keep their places`(_ expected: LayQueryPlaces) {
    let queries = [(LayQuery.english, TitleLanguage.english), (LayQuery.french, .french)]
    for (queries, language) in queries where queries.contains(where: { $0.text == expected.text }) {
      let hits = OccupationSearch.noc2021.hits(for: expected.text, in: language)
      #expect(hits.prefix(3).map(\.occupation.code) == expected.first)
      #expect(hits.count == expected.count)
      #expect(hits.allSatisfy { $0.without.isEmpty })
    }
  }

  @Test func `have places, each of them`() {
    #expect(LayQueryPlaces.all.map(\.text) == (LayQuery.english + LayQuery.french).map(\.text))
  }

  @Test func `mean unit groups that there are`() {
    for query in LayQuery.english + LayQuery.french + LayQuery.phrasesInEnglish
      + LayQuery.phrasesInFrench
    {
      #expect(!query.codes.isEmpty)
      for code in query.codes { #expect(Occupation.find(code: code) != nil, "\(query.text)") }
    }
  }
}
