import ExpressEntry
import Questions
import ReferenceData
import TerminalUI

extension PlainSession {
  /// The most occupations that are said for some words.
  static let mostOccupations = 9

  /// Looks for the occupations that words mean; tells whether there is one to choose.
  ///
  /// A whole code is an answer already, and digits that are none are refused as one.
  mutating func lookUp(_ text: String) -> Bool {
    guard !text.utf8.allSatisfy({ $0 == 0x20 || (0x30...0x39).contains($0) }),
      let editor = box(with: text)
    else { return false }
    session.editor = editor
    session.lookUpOccupation()
    guard session.picker?.hits.isEmpty == false else {
      session.enterField()
      return false
    }
    return true
  }

  mutating func say(_ picker: OccupationPicker) {
    say(PlainWords.occupationsFound(picker.hits.count))
    if let words = picker.hits.first?.withoutWords { say(words) }
    for (index, hit) in picker.hits.prefix(Self.mostOccupations).enumerated() {
      let occupation = hit.occupation
      say(
        PlainWords.occupation(index + 1, occupation.code, occupation.title, teer: occupation.teer))
    }
  }

  /// Takes the occupation of a number; other words look again, and an empty line gives up.
  mutating func choose(_ text: String, among picker: OccupationPicker, for question: Question) {
    guard !text.isEmpty else {
      session.enterField()
      return
    }
    let hits = picker.hits.prefix(Self.mostOccupations)
    if let number = Int(text), hits.indices.contains(number - 1) {
      let occupation = hits[number - 1].occupation
      session.take(occupation, for: question)
      say(PlainWords.taken(Bilingual(both: occupation.code)))
      return
    }
    session.picker = nil
    if OccupationCode(text) != nil || !lookUp(text) { type(text, as: question) }
  }
}
