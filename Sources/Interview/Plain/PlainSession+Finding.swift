import ExpressEntry
import Questions
import TerminalUI

/// A place in the interview that words were found at.
struct PlainMatch: Equatable, Sendable {
  let section: Section
  let entry: Entry?
  /// The question or the list, by the name of its field; `nil` for the start of the section.
  let field: String?
  let words: Bilingual
}

extension PlainSession {
  private static let mostMatches = 20

  /// Goes to the question that has the words, or asks which of them.
  mutating func find(_ words: String) {
    matches = []
    // The places in a list are only certain once its entries are in their order.
    while case .entry = session.page { session.close() }
    let found = places(matching: words.folded.split(separator: " ").map(String.init))
    if found.isEmpty {
      sayError(PlainWords.notFound(words))
    } else if found.count == 1 {
      go(to: found[0])
    } else {
      matches = found
    }
  }

  mutating func sayMatches() {
    for (index, match) in matches.prefix(Self.mostMatches).enumerated() {
      say(PlainWords.numbered(index + 1, match.words))
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

  private mutating func go(to match: PlainMatch) {
    matches = []
    asked = nil
    open(match.section)
    if let entry = match.entry {
      move(to: session.fields.firstIndex { $0.id == Field.entry(entry).id } ?? 0)
      _ = session.update(.confirm)
    }
    if let field = match.field {
      move(to: session.fields.firstIndex { $0.id == field } ?? 0)
    }
  }

  /// The sections and questions whose name has every word, else the questions whose hint or help
  /// has; without words, the sections.
  private func places(matching words: [String]) -> [PlainMatch] {
    let sections = (session.reviewedSections + [.review]).map {
      PlainMatch(section: $0, entry: nil, field: nil, words: PlainWords.section($0))
    }
    guard !words.isEmpty else { return sections }
    let all = session.reviewedSections.flatMap(places)
    let named =
      sections.filter { $0.section.title.contains(words) }
      + all.filter { $0.names.contains(words) }.map(\.match)
    return named.isEmpty
      ? all.filter { place in place.more.contains { $0.contains(words) } }.map(\.match) : named
  }

  /// A place with the words that it is found by: first its name, then what is said of it.
  private typealias Place = (match: PlainMatch, names: Bilingual, more: [Bilingual])

  private func places(in section: Section) -> [Place] {
    section.form(for: session.profile).flatMap { item -> [Place] in
      switch item {
      case .question(let question):
        let heading = section.heading(of: question, in: session.profile)
        return [place(of: question, under: heading, entry: nil, in: section)]
      case .entry(let entry):
        return entry.questions(in: session.profile).map {
          place(of: $0, under: entry.title, entry: entry, in: section)
        }
      case .add(let list):
        let name = list.addLabel
        let match = PlainMatch(
          section: section, entry: nil, field: Field.add(list).id,
          words: PlainWords.under(section.title, name))
        return [(match, name, [])]
      case .heading, .note: return []
      }
    }
  }

  private func place(
    of question: Question, under heading: Bilingual?, entry: Entry?, in section: Section
  ) -> Place {
    let name = heading.map { PlainWords.under($0, question.label) } ?? question.label
    let match = PlainMatch(
      section: section, entry: entry, field: question.id,
      words: PlainWords.under(section.title, name))
    return (match, name, [question.hint, question.help])
  }
}

extension Bilingual {
  /// Whether one of its sides has a word beginning with each of these.
  fileprivate func contains(_ words: [String]) -> Bool {
    [en, fr].contains { side in
      let parts = side.folded.split { !$0.isLetter && !$0.isNumber }
      return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }
  }
}

extension String {
  /// The text in small letters without accents.
  var folded: String { lowercased().ascii }
}
