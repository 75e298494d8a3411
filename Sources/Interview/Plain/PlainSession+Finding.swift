import Questions

extension PlainSession {
  private static let mostMatches = 20

  /// Goes to the question that has the words, or asks which of them.
  mutating func find(_ words: String) {
    matches = []
    session.settleEntries()
    let found = session.places(matching: words)
    if found.isEmpty {
      sayError(PlainWords.notFound(words))
    } else if found.count == 1 {
      go(to: found[0])
    } else {
      matches = found
    }
  }

  mutating func sayMatches() {
    for (index, place) in matches.prefix(Self.mostMatches).enumerated() {
      let words = place.field == nil ? PlainWords.section(place.section) : place.words
      say(PlainWords.numbered(index + 1, words))
    }
    if matches.count > Self.mostMatches {
      say(PlainWords.moreMatches(matches.count - Self.mostMatches))
    }
  }

  mutating func choose(amongMatches text: String) {
    if text.isEmpty {
      matches = []
    } else if let number = Int(text), (1...matches.count).contains(number) {
      go(to: matches[number - 1])
    } else {
      sayError(PlainWords.chooseNumber(matches.count))
    }
  }

  private mutating func go(to place: FoundPlace) {
    matches = []
    asked = nil
    open(place.section)
    session.go(to: place)
  }
}
