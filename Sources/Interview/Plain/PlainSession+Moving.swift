import ExpressEntry
import Questions

/// What a line of input would answer at present.
enum PlainAsking {
  /// A question of the program's own, about files.
  case dialog(Dialog)
  /// Which of the places found to go to.
  case matches
  /// Which of the occupations that words found is the answer.
  case occupations(Question, OccupationPicker)
  case question(Question)
  case list(Entry.List)
  case review
  /// Between two questions: never while a line is waited for.
  case nothing
}

extension PlainSession {
  var asking: PlainAsking {
    if let dialog = session.dialog { return .dialog(dialog) }
    if !matches.isEmpty { return .matches }
    if session.page == .section(.review) { return .review }
    switch session.field {
    case .question(let question):
      return session.picker.map { .occupations(question, $0) } ?? .question(question)
    case .entry(let entry): return .list(entry.list)
    case .add(let list): return .list(list)
    // The documents have a page of the full screen, and `crs documents`.
    case .section, .answer, .button, .tool, .document, nil: return .nothing
    }
  }

  /// The section that the question at hand belongs to.
  var section: Section? { session.sectionAtHand }

  /// Puts the focus on a field of the page at hand.
  mutating func move(to place: Int) {
    session.focus = min(max(0, place), max(0, session.fields.count - 1))
    session.enterField()
  }

  /// Says what is to be known before going on: no line is waited for, since a line that was piped
  /// in is an answer to the next question.
  mutating func passNotices() {
    while case .question(.notice(let words), _)? = session.dialog {
      say(words)
      _ = session.update(.confirm)
    }
  }

  /// Goes on past the foot of a page, and past sections without a question.
  mutating func passButtons() {
    for _ in 0...Section.allCases.count {
      guard case .nothing = asking else { return }
      sayNewNotes()
      if case .button(.next)? = session.field {
        _ = session.update(.confirm)
      } else {
        open(.family)
      }
    }
  }

  /// Makes a section the page at hand, from its first field, with nothing to go back to before it.
  mutating func open(_ section: Section) {
    while session.pages.count > 1 { session.close() }
    session.isChanging = false
    session.pages = [.hub, .section(section)]
    move(to: 0)
  }

  /// Where an interview begins: at the first open question, or at the review.
  mutating func goToFirstOpen() {
    for section in session.reviewedSections {
      open(section)
      let place = session.fields.firstIndex { field in
        switch field {
        case .question(let question):
          question.isRequired && question.answer(in: session.profile) == nil
        case .entry(let entry):
          entry.questions(in: session.profile).contains {
            $0.isRequired && $0.answer(in: session.profile) == nil
          }
        case .section, .add, .answer, .button, .tool, .document: false
        }
      }
      if let place {
        // Ways to an answer that stand before it, such as a list, are offered first.
        let start = session.fields[..<place].lastIndex { $0.question != nil }.map { $0 + 1 } ?? 0
        move(to: start)
        return
      }
    }
    open(.review)
  }

  mutating func goBack() {
    switch asking {
    case .dialog: _ = session.update(.escape)
    case .matches: matches = []
    case .occupations: session.picker = nil
    case .review:
      if session.pages.count > 2 { session.close() } else { goBack(before: .review) }
    case .question, .list: stepBack()
    case .nothing: break
    }
  }

  private mutating func stepBack() {
    guard !session.isChanging else {
      session.close()
      return
    }
    var place = session.focus
    if let list = session.field?.list {
      place = session.fields.firstIndex { $0.list == list } ?? place
    }
    if place > 0 {
      move(to: place - 1)
    } else if case .entry = session.page {
      session.close()
    } else if let section {
      goBack(before: section)
    }
  }

  /// To the last question of the nearest section before this one.
  private mutating func goBack(before section: Section) {
    let place = Section.allCases.firstIndex(of: section) ?? 0
    for earlier in Section.allCases[..<place].reversed()
    where earlier.status(for: session.profile) != .notNeeded {
      let fields = earlier.form(for: session.profile)
      guard fields.contains(where: \.isAsked) else { continue }
      open(earlier)
      move(to: (session.fields.firstIndex { $0.isButton } ?? 1) - 1)
      return
    }
    say(PlainWords.firstQuestion)
  }
}

extension FormItem {
  /// Whether it waits for an answer.
  var isAsked: Bool {
    switch self {
    case .question, .entry, .add: true
    case .heading, .note: false
    }
  }
}

extension Field {
  fileprivate var isButton: Bool {
    if case .button = self { true } else { false }
  }
}
