import ExpressEntry
import Questions
import TerminalUI

extension PlainSession {
  /// The columns of a line: only a word that is longer runs on, on lines of its own.
  static let columns = 80

  /// Says something, on as many lines as it takes, with nothing in it that acts on a terminal.
  mutating func say(_ words: Bilingual) {
    lines += wrap(words(in: session.language).displayable, width: Self.columns)
  }

  mutating func sayError(_ words: Bilingual) { say(PlainWords.error(words)) }

  /// What tells one thing that is asked from another; nothing for what comes in between, after
  /// which a question need not be said in full again.
  var askedKey: String? {
    switch asking {
    case .dialog, .matches, .occupations, .nothing: nil
    case .question(let question): question.id
    case .list(let list): "list.\(list.person.rawValue).\(list.kind)"
    case .review: "review"
    }
  }

  /// Asks: in full when the question is a new one, else by its name alone.
  mutating func ask() {
    let isNew = asked != askedKey
    if let askedKey { asked = askedKey }
    switch asking {
    case .dialog(let dialog): ask(dialog)
    case .matches: sayMatches()
    case .occupations(_, let picker): say(picker)
    case .question(let question): isNew ? askInFull(question) : say(question.label)
    case .list(let list):
      // The entries are said whenever they may have changed.
      ask(list)
    case .review: if isNew { sayReview() }
    case .nothing: break
    }
  }

  /// What the line to be typed is for; it stands before the cursor.
  public var prompt: String {
    let words: Bilingual =
      switch asking {
      case .dialog(.name(let editor, _, _)): PlainWords.namePrompt(editor.text)
      case .dialog(.question(let question, _)), .dialog(.differences(let question, _)):
        PlainWords.numberPrompt(question.choices.count, kept: nil)
      case .matches: PlainWords.matchesPrompt(matches.count)
      case .occupations(_, let picker):
        PlainWords.occupationPrompt(min(picker.hits.count, Self.mostOccupations))
      case .question(let question): prompt(for: question)
      case .list(let list): PlainWords.listPrompt(isEmpty: list.count(in: session.profile) == 0)
      case .review: PlainWords.reviewPrompt
      case .nothing: Bilingual(both: "")
      }
    return words(in: session.language).displayable
  }

  private func prompt(for question: Question) -> Bilingual {
    let answer = question.answer(in: session.profile)
    switch question.control {
    case .choice(let options):
      if case .option(let index)? = answer {
        return PlainWords.numberPrompt(options.count, kept: index + 1)
      }
      return PlainWords.numberPrompt(options.count, isRequired: question.isRequired)
    case .date, .number, .score, .level, .hours, .dollars, .occupation, .jobEnd, .text:
      return answer == nil
        ? PlainWords.answerPrompt(isRequired: question.isRequired) : PlainWords.keepPrompt
    }
  }

  private mutating func askInFull(_ question: Question) {
    sayNewNotes()
    say(heading(of: question))
    say(question.label)
    say(question.hint)
    let answer = question.answer(in: session.profile)
    switch question.control {
    case .choice(let options):
      for (index, option) in options.enumerated() {
        say(PlainWords.option(index + 1, option, isAnswer: answer == .option(index)))
      }
    case .date, .number, .score, .level, .hours, .dollars, .occupation, .jobEnd, .text:
      if let answer { say(PlainWords.answerNow(words(for: answer, to: question))) }
    }
    if let noted = session.profile.annotation(of: question)?.words { say(PlainWords.noted(noted)) }
  }

  /// Where a question stands: its section when that is a new one, its number, and what it is about.
  private mutating func heading(of question: Question) -> Bilingual {
    let questions = session.reviewedSections.flatMap { $0.questions(for: session.profile) }
    let number = (questions.firstIndex { $0.id == question.id } ?? 0) + 1
    let place = PlainWords.question(number, of: max(number, questions.count), about(question))
    return sectionHeading().map { PlainWords.sentences($0, place) } ?? place
  }

  /// The name of the section, where it was not the last one named.
  private mutating func sectionHeading() -> Bilingual? {
    guard let section, section != namedSection else { return nil }
    namedSection = section
    return PlainWords.section(section)
  }

  /// The entry or the heading that a question stands under.
  private func about(_ question: Question) -> Bilingual? {
    if case .entry(let entry) = session.page { return entry.title }
    return section?.heading(of: question, in: session.profile)
  }

  private mutating func ask(_ list: Entry.List) {
    sayNewNotes()
    if let heading = sectionHeading() { say(heading) }
    let count = list.count(in: session.profile)
    say(PlainWords.list(list, count: count))
    for index in 0..<count { say(summary(of: Entry(list: list, index: index))) }
  }

  private mutating func ask(_ dialog: Dialog) {
    switch dialog {
    case .name(_, _, let problem):
      if let problem { sayError(problem) }
      say(Session.nameText)
    case .question(let question, _):
      say(question.words.title)
      if let text = question.words.text { say(text) }
      sayChoices(of: question)
    case .differences(let question, _):
      let differences = session.differences(of: question)
      if differences.isEmpty { say(Session.noDifference) }
      for difference in differences {
        say(difference.label)
        difference.sides.forEach { say($0) }
      }
      sayChoices(of: question)
    }
  }

  private mutating func sayChoices(of question: FileQuestion) {
    for (index, option) in labels(of: question).enumerated() {
      say(PlainWords.option(index + 1, option, isAnswer: false))
    }
  }

  func labels(of question: FileQuestion) -> [Bilingual] {
    question.choices.map { $0.label(isDraftKept: session.draft.isKept) }
  }

  /// Says what the answers of this section mean, where that is new.
  mutating func sayNewNotes() {
    guard let section else { return }
    let notes = session.notes(of: section)
    for note in notes where saidNotes[section]?.contains(note) != true {
      if let heading = sectionHeading() { say(heading) }
      say(PlainWords.note(note))
    }
    saidNotes[section] = notes
  }

  /// An answer, with what it means.
  func words(for answer: Answer, to question: Question) -> Bilingual {
    let text = Bilingual(
      en: question.text(for: answer, in: .english), fr: question.text(for: answer, in: .french))
    guard let echo = question.echo(of: answer, on: session.day) else { return text }
    return Bilingual(en: "\(text.en), \(echo.en)", fr: "\(text.fr), \(echo.fr)")
  }
}

extension Session {
  /// The notes of a section, what its answers decided among them.
  fileprivate func notes(of section: Section) -> [Bilingual] {
    section.form(for: profile).flatMap { item -> [Bilingual] in
      switch item {
      case .note(let words): [words]
      case .question(let question): decisions(of: question)
      case .heading, .entry, .add: []
      }
    }
  }

  private func decisions(of question: Question) -> [Bilingual] {
    assessment.reasons.filter { $0.subject == question.decides }.map(\.what.words.capitalized)
  }
}

extension Section {
  /// The heading that a question stands under, if any.
  func heading(of question: Question, in profile: Profile) -> Bilingual? {
    var heading: Bilingual?
    for item in form(for: profile) {
      switch item {
      case .heading(let words): heading = words
      case .question(let other): if other.id == question.id { return heading }
      case .note, .entry, .add: break
      }
    }
    return nil
  }
}
