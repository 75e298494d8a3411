import ExpressEntry
import Questions
import ReferenceData

/// The occupations that a text finds, and the one that Enter would take.
struct OccupationPicker: Equatable, Sendable {
  let hits: [OccupationHit]
  private(set) var marked = 0
  /// Whether Enter takes the marked one: of digits that are no whole code yet, only once the mark
  /// was moved, because a digit that was forgotten is not a choice.
  private var isChosen: Bool

  init(_ text: String, in language: Language) {
    isChosen = !text.utf8.allSatisfy { $0 == 0x20 || (0x30...0x39).contains($0) }
    hits = OccupationSearch.noc2021.hits(for: text, in: language.titles)
  }

  /// The occupation that Enter takes.
  var chosen: Occupation? {
    isChosen && hits.indices.contains(marked) ? hits[marked].occupation : nil
  }

  /// Moves the mark, no further than to the ends of the list.
  ///
  /// - Returns: Whether there is a list to move in.
  mutating func move(by distance: Int) -> Bool {
    marked = min(max(0, marked + distance), max(0, hits.count - 1))
    guard !hits.isEmpty else { return false }
    isChosen = true
    return true
  }
}

extension Session {
  /// Finds what the text in the box may mean, where the box is for an occupation and its text is
  /// not the answer already.
  mutating func lookUpOccupation() {
    picker = nil
    guard let question = field?.question, case .occupation = question.control, let editor,
      !editor.text.allSatisfy(\.isWhitespace), editor.text != answerText(of: question)
    else { return }
    let found = OccupationPicker(editor.text, in: language)
    // Of text that was refused and that Enter could not take now either, the reason is to be seen.
    if found.chosen == nil, editor.text == kept[question.id]?.text { return }
    picker = found
  }

  /// Takes the marked occupation for the answer.
  mutating func take(_ occupation: Occupation, for question: Question) {
    guard let code = OccupationCode(occupation.code) else { return }
    kept[question.id] = nil
    picker = nil
    answer(question, with: .occupation(code))
    enterField()
    advance()
  }
}
