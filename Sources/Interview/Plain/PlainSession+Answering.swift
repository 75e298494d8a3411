import ExpressEntry
import Questions
import TerminalUI

extension PlainSession {
  /// Takes what was typed as the answer to what is asked; an empty line keeps what there is.
  mutating func answer(_ text: String) -> [Effect] {
    switch asking {
    case .dialog(let dialog): return answer(dialog, with: text)
    case .matches: choose(amongMatches: text)
    case .occupations(let question, let picker): choose(text, among: picker, for: question)
    case .question(let question): answer(question, with: text)
    case .list(let list): answer(list, with: text)
    case .review: answerReview(text)
    case .nothing: break
    }
    return []
  }

  private mutating func answer(_ question: Question, with text: String) {
    guard !text.isEmpty else {
      let answer = question.answer(in: session.profile)
      say(answer.map { PlainWords.kept(words(for: $0, to: question)) } ?? PlainWords.leftOpen)
      session.advance()
      return
    }
    switch question.control {
    case .choice(let options):
      guard let number = number(of: text, in: options) else {
        refuse(text, to: question)
        return
      }
      say(PlainWords.taken(options[number - 1]))
      _ = session.update(.choose(number))
    case .occupation:
      if !lookUp(text) { type(text, as: question) }
    case .date, .number, .score, .level, .hours, .dollars, .jobEnd, .text:
      type(text, as: question)
    }
  }

  /// Puts the text into the question's box and leaves the box, as on the full screen.
  mutating func type(_ text: String, as question: Question) {
    guard let editor = box(with: text) else { return }
    session.editor = editor
    guard session.commit() else {
      if let kept = session.kept.removeValue(forKey: question.id) {
        sayError(kept.rejection.words)
      }
      session.enterField()
      return
    }
    let answer = question.answer(in: session.profile)
    say(answer.map { PlainWords.taken(words(for: $0, to: question)) } ?? PlainWords.cleared)
    session.advance()
  }

  /// A box with the text in it, or an error where it is too long for one or has nothing to read.
  mutating func box(with text: String) -> LineEditor? {
    var editor = LineEditor()
    guard editor.handle(.paste(text)) else {
      sayError(PlainWords.tooManyCharacters(text.count, editor.maximumLength))
      return nil
    }
    // Control characters became blanks, and blanks alone would clear the answer unasked.
    guard !editor.text.allSatisfy(\.isWhitespace) else {
      sayError(PlainWords.nothingToRead)
      return nil
    }
    return editor
  }

  private mutating func refuse(_ text: String, to question: Question) {
    do throws(Rejection) {
      _ = try question.answer(from: text, today: session.day)
    } catch {
      sayError(error.words)
    }
  }

  /// The option of a number, or of its own words in either language.
  private func number(of text: String, in options: [Bilingual]) -> Int? {
    if let number = Int(text) { return (1...options.count).contains(number) ? number : nil }
    let text = text.folded
    return options.firstIndex { $0.en.folded == text || $0.fr.folded == text }.map { $0 + 1 }
  }

  private mutating func answer(_ list: Entry.List, with text: String) {
    let fields = session.fields
    let parts = text.lowercased().split(separator: " ").map(String.init)
    switch (parts.first, parts.count) {
    case (nil, _):
      let last = fields.lastIndex { $0.list == list }
      move(to: (last ?? session.focus) + 1)
    case ("a"?, 1):
      move(to: fields.firstIndex { $0.addsTo(list) } ?? session.focus)
      _ = session.update(.confirm)
    case ("d"?, 2):
      guard let place = place(parts[1], in: list) else { return }
      let entry = Entry(list: list, index: (Int(parts[1]) ?? 1) - 1)
      move(to: place)
      _ = session.update(.remove)
      session.message = PlainWords.removed(entry.title)
      asked = nil
    case (let number?, 1):
      guard let place = place(number, in: list) else { return }
      move(to: place)
      _ = session.update(.confirm)
    default: sayError(PlainWords.listChoices)
    }
  }

  /// The field of an entry by its number, or an error.
  private mutating func place(_ number: String, in list: Entry.List) -> Int? {
    let count = list.count(in: session.profile)
    if let number = Int(number), (1...max(1, count)).contains(number), count > 0 {
      return session.fields.firstIndex {
        if case .entry(let entry) = $0 {
          entry.list == list && entry.index == number - 1
        } else {
          false
        }
      }
    }
    sayError(PlainWords.listChoices)
    return nil
  }

  private mutating func answerReview(_ text: String) {
    let places = session.fields.indices.filter { session.fields[$0].isOnReview }
    if text.isEmpty {
      if session.pages.count > 2 { session.close() } else { say(PlainWords.endOfReview) }
    } else if let number = Int(text), (1...max(1, places.count)).contains(number), !places.isEmpty {
      move(to: places[number - 1])
      _ = session.update(.confirm)
    } else {
      sayError(PlainWords.chooseNumber(places.count))
    }
  }

  private mutating func answer(_ dialog: Dialog, with text: String) -> [Effect] {
    switch dialog {
    case .name(_, let thenQuit, let problem):
      if !text.isEmpty {
        guard let editor = box(with: text) else { return [] }
        session.dialog = .name(editor, thenQuit: thenQuit, problem: problem)
      }
      return session.update(.confirm)
    case .question(let question, _), .differences(let question, _):
      let options = labels(of: question)
      guard let number = number(of: text, in: options) else {
        sayError(PlainWords.chooseNumber(options.count))
        return []
      }
      session.dialog = .question(question, option: 0)
      return session.update(.choose(number))
    }
  }
}

extension Field {
  /// The list that the field is an entry of, or adds to.
  var list: Entry.List? {
    switch self {
    case .entry(let entry): entry.list
    case .add(let list): list
    case .section, .question, .answer, .button, .tool, .document: nil
    }
  }

  fileprivate func addsTo(_ list: Entry.List) -> Bool {
    if case .add(let other) = self { other == list } else { false }
  }

  /// Whether the review gives it a number.
  var isOnReview: Bool {
    switch self {
    case .answer, .entry: true
    case .section, .question, .add, .button, .tool, .document: false
    }
  }
}
