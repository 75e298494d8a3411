import LayQueries
import Testing

@testable import ReferenceData

@Suite struct `A search for a phrase` {
  private func hits(_ text: String, _ language: TitleLanguage = .english) -> [OccupationHit] {
    OccupationSearch.noc2021.hits(for: text, in: language)
  }

  private func isFound(_ query: LayQuery, in language: TitleLanguage) -> Bool {
    hits(query.text, language).prefix(3).contains { query.codes.contains($0.occupation.code) }
  }

  @Test func `finds what is meant among the first three, but for one of 24`() {
    let missed =
      LayQuery.phrasesInEnglish.filter { !isFound($0, in: .english) }
      + LayQuery.phrasesInFrench.filter { !isFound($0, in: .french) }
    #expect(LayQuery.phrasesInEnglish.count + LayQuery.phrasesInFrench.count == 24)
    #expect(missed.count <= 1, "\(missed.map(\.text))")
  }

  @Test(arguments: [
    ("cashier at tim hortons", ["tim", "hortons"]), ("accountant at Deloitte", ["Deloitte"]),
    ("cook for McDonald’s", ["McDonald"]), ("infirmière à l’Hôtel-Dieu zzzz", ["zzzz"]),
    ("plombier chez Brébœuf", ["Brébœuf"]), ("RN at sunnybrook", ["sunnybrook"]),
  ])
  func `names the words that the first lacks, as typed`(text: String, without: [String]) throws {
    let first = try #require(hits(text).first)
    #expect(first.without.filter { without.contains($0) } == without)
  }

  @Test func `passes over the words of a sentence`() {
    #expect(hits("je suis soudeur").first?.occupation.code == "72106")
    #expect(hits("je suis soudeur").first?.without == [])
    #expect(hits("je suis chez").isEmpty && hits("i am").allSatisfy { $0.without.isEmpty })
  }

  @Test func `forgives a slip where nothing is like the word typed`() {
    #expect(hits("cahsier at tim hortons").first?.occupation.code == "65100")
  }

  @Test func `takes the word that fewer titles have for the one that tells more`() throws {
    let first = try #require(hits("manager shipyard zzzz").first)
    #expect(!first.without.contains("shipyard"))
  }

  @Test(arguments: [
    ("welder at a shipyard in halifax", "72106"), ("technicien chez bell canada", "22312"),
    ("server at boston pizza", "65200"), ("dishwasher swiss chalet", "65201"),
  ])
  func `takes what comes first for the work, and what follows a preposition for its place`(
    text: String, code: String
  ) {
    #expect(hits(text).first?.occupation.code == code)
  }

  @Test func `finds the same whatever its words are between`() {
    #expect(
      hits("welder at zzzz").map(\.occupation.code) == hits("welder zzzz").map(\.occupation.code))
    #expect(hits("zzzz yyyy").isEmpty)
  }

  @Test func `takes as many words as there are bits for`() {
    let text = "welder " + (0..<30).map { "zz\($0)zz" }.joined(separator: " ")
    #expect(hits(text).first?.occupation.code == "72106")
    #expect(hits(text).first?.without.count == OccupationQuery.mostWords - 1)
  }
}
