import ExpressEntry
import Questions
import TerminalUI

/// A place in the interview that words were found at.
struct FoundPlace: Equatable, Sendable {
  let section: Section
  let entry: Entry?
  /// The question or the list, by the name of its field; `nil` for the start of the section.
  let field: String?
  /// What it is called within its section; a section, its title.
  let name: Bilingual
  /// The name behind that of its section.
  var words: Bilingual { field == nil ? name : Bilingual.series(section.title, name) }
}

extension Session {
  /// The sections and questions whose name has every word, else the questions whose hint or help
  /// has; without words, all sections.
  func places(matching words: String) -> [FoundPlace] {
    let words = words.foldedWords
    let asked = Section.allCases.filter { $0.status(for: profile) != .notNeeded }
    let sections = asked.map {
      FoundPlace(section: $0, entry: nil, field: nil, name: $0.title)
    }
    guard !words.isEmpty else { return sections }
    let all = asked.flatMap(places)
    let named =
      sections.filter { $0.name.contains(words) }
      + all.filter { $0.place.name.contains(words) }.map(\.place)
    return named.isEmpty
      ? all.filter { place in place.more.contains { $0.contains(words) } }.map(\.place) : named
  }

  /// A place, and what is said of it beside its name.
  private typealias Described = (place: FoundPlace, more: [Bilingual])

  private func places(in section: Section) -> [Described] {
    section.form(for: profile).flatMap { item -> [Described] in
      switch item {
      case .question(let question):
        let heading = section.heading(of: question, in: profile)
        return [place(of: question, under: heading, entry: nil, in: section)]
      case .entry(let entry):
        return entry.questions(in: profile).map {
          place(of: $0, under: entry.title, entry: entry, in: section)
        }
      case .add(let list):
        let place = FoundPlace(
          section: section, entry: nil, field: Field.add(list).id, name: list.addLabel)
        return [(place, [])]
      case .heading, .note: return []
      }
    }
  }

  private func place(
    of question: Question, under heading: Bilingual?, entry: Entry?, in section: Section
  ) -> Described {
    let name = heading.map { Bilingual.series($0, question.label) } ?? question.label
    let place = FoundPlace(section: section, entry: entry, field: question.id, name: name)
    var more = [question.hint, question.help]
    if case .choice(let options) = question.control { more += options }
    return (place, more)
  }

  /// Opens the page of a place, with the focus on it; Esc goes back to the page at hand, or to that of
  /// its list.
  mutating func go(to place: FoundPlace) {
    if let entry = place.entry, page == .entry(entry) {
      focus = fields.firstIndex { $0.id == place.field } ?? focus
      enterField()
      return
    }
    let element = place.entry?.element(in: profile)
    settleEntries()
    open(.section(place.section))
    var field = place.field
    if let old = place.entry, let entry = old.list.entry(holding: element, in: profile) {
      if !isGrouped { open(.entry(entry)) }
      field = field?.replacing("[\(old.index)]", with: "[\(entry.index)]")
    }
    focus = fields.firstIndex { $0.id == field } ?? 0
    enterField()
  }

  /// Closes the pages of entries, which puts their lists in order.
  mutating func settleEntries() {
    while pages.contains(where: \.isEntry) { close() }
  }
}

extension Entry {
  /// What the profile holds of it.
  fileprivate func element(in profile: Profile) -> AnyHashable? {
    guard exists(in: profile) else { return nil }
    let person = profile[list.person]
    return switch list.kind {
    case .jobs: person.work.jobs?[index]
    case .credentials: person.education.credentials?[index]
    case .residences: person.residences?[index]
    }
  }
}

extension Entry.List {
  /// Where an element is now that the list may have been put in order.
  fileprivate func entry(holding element: AnyHashable?, in profile: Profile) -> Entry? {
    (0..<count(in: profile)).map { Entry(list: self, index: $0) }
      .first { $0.element(in: profile) == element }
  }
}

extension Page {
  /// Whether it is of an entry of a list.
  var isEntry: Bool { if case .entry = self { true } else { false } }
}

extension Bilingual {
  /// Whether one of its sides has a word beginning with each of these.
  func contains(_ words: [String]) -> Bool {
    [en, fr].contains { side in
      let parts = side.foldedWords
      return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }
  }
}

extension String {
  /// The text in small letters without accents.
  var folded: String {
    let small = lowercased()
    // Most words of English are so already.
    if small.utf8.allSatisfy({ $0 < 0x80 }) { return small }
    return small.reduce(into: "") { $1 == "œ" ? $0.append("oe") : $0.append($1.ascii) }
  }

  /// Its words, in small letters without accents.
  var foldedWords: [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
