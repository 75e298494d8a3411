import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// Reads the text box under the cursor into the profile.
  ///
  /// - Returns: Whether there is nothing in the box that could not be an answer.
  @discardableResult
  mutating func commit() -> Bool {
    commitNote()
    guard let question = field?.question, question.control.isTyped, let editor else { return true }
    guard editor.text != boxText(of: question) || kept[question.id] != nil else { return true }
    if editor.text.allSatisfy(\.isWhitespace) {
      kept[question.id] = nil
      answer(question, with: nil)
      return true
    }
    do throws(Rejection) {
      let answer = try question.answer(from: editor.text, today: day)
      try checkOrder(of: answer, to: question)
      kept[question.id] = nil
      self.answer(question, with: answer)
      return true
    } catch {
      kept[question.id] = KeptText(text: editor.text, rejection: error)
      return false
    }
  }

  /// Refuses a last day before the first, and a first day after the last.
  private func checkOrder(of answer: Answer, to question: Question) throws(Rejection) {
    let changed = question.answered(answer, in: profile)
    guard let entry = question.placeInEntry?.entry,
      case (let start?, .on(let end)?) = entry.span(in: changed), end < start
    else { return }
    throw Rejection(
      Bilingual(
        en: "\(question.label.en): the last day, \(end), is before the first, \(start).",
        fr: "\(question.label.fr)\u{A0}: le dernier jour, \(end), est avant le premier, \(start)."))
  }

  /// Puts an answer into the profile, and scores it.
  ///
  /// What the answer before rested on says nothing of another one.
  mutating func answer(_ question: Question, with answer: Answer?) {
    var profile = question.answered(answer, in: profile)
    if question.answer(in: self.profile) != nil, profile != self.profile {
      profile = profile.annotating(question) { $0.evidence = nil }
    }
    change(to: profile, naming: question.label)
  }

  /// Makes another profile the present one: every change goes through here.
  mutating func change(to profile: Profile, naming label: Bilingual) {
    guard profile != self.profile else { return }
    history.record(self.profile, label, on: page, at: field?.id)
    adopt(profile)
  }

  /// Takes a profile as it is, keeps the focus on its field, and scores.
  mutating func adopt(_ profile: Profile) {
    let id = field?.id
    self.profile = profile
    pages.removeAll { if case .entry(let entry) = $0 { !entry.exists(in: profile) } else { false } }
    let before = score
    rules = editions.on(day, for: profile) ?? rules
    assessment = profile.assessed(on: day, under: rules)
    eligibility = profile.programs(on: day, funds: fundsTables)
    (categories, fees) = (profile.categories(on: day), profile.fees(on: day))
    score = rules.score(assessment.candidate)
    change = ScoreChange(from: before, to: score)
    if !page.isToRead {
      let fields = fields
      if let place = fields.firstIndex(where: { $0.id == id }) {
        focus = place
      } else {
        // The field is not asked any more: what was in its box is no answer to another.
        focus = min(focus, max(0, fields.count - 1))
        enterField()
      }
    }
  }

  /// Chooses by the number that was typed or clicked.
  mutating func pick(_ number: Int) {
    var hasOption = false
    if case .choice(let options)? = field?.question?.control {
      hasOption = options.indices.contains(number - 1)
    }
    choose(number)
    hasJustPicked = hasOption
  }

  /// Chooses by number: an option of the choice under the cursor, or a section of the hub.
  mutating func choose(_ number: Int) {
    switch field {
    case .question(let question):
      guard case .choice(let options) = question.control, options.indices.contains(number - 1)
      else { return }
      option = number - 1
      answer(question, with: .option(number - 1))
      advance()
    default:
      guard page == .hub, number <= Section.allCases.count else { return }
      open(.section(Section.allCases[number - 1]))
    }
  }

  /// Gives a key to the box under the cursor: `nil` where there is none.
  private mutating func handle(_ key: Key) -> Bool? {
    note == nil ? editor?.handle(key) : note?.handle(key)
  }

  mutating func edit(_ key: Key) {
    let isHandled = handle(key)
    if note == nil { lookUpOccupation() }
    guard isHandled == false else { return }
    switch key {
    case .paste(let text):
      message = Bilingual(
        en: "Not pasted: \(text.count) characters are more than this box takes.",
        fr: "Non collé\u{A0}: \(text.count) caractères, c’est plus que la case n’en prend.")
    case .character:
      message = Bilingual(
        en: "This box is full: it takes no more characters.",
        fr: "La case est pleine\u{A0}: elle ne prend plus de caractères.")
    default: break
    }
  }

  /// The text a box shows before anything is typed: what was kept, or the answer.
  func boxText(of question: Question) -> String {
    kept[question.id]?.text ?? answerText(of: question)
  }

  /// The answer as a box shows it, or nothing.
  func answerText(of question: Question) -> String {
    question.answer(in: profile).map { question.text(for: $0, in: language) } ?? ""
  }

  /// Makes ready what the field under the focus needs: its text box, or its option.
  mutating func enterField() {
    editor = nil
    option = nil
    note = nil
    picker = nil
    guard let question = field?.question else { return }
    if question.control.isTyped {
      editor = LineEditor(text: boxText(of: question))
      lookUpOccupation()
    } else if case .option(let index)? = question.answer(in: profile) {
      option = index
    }
  }

  mutating func add(to list: Entry.List) {
    guard list.count(in: profile) < list.limit else {
      message = Bilingual(
        en: "The list is full: \(list.limit) entries are the most.",
        fr: "La liste est pleine\u{A0}: \(list.limit) entrées au plus.")
      return
    }
    var profile = profile
    let entry = list.add(to: &profile)
    change(to: profile, naming: list.addLabel)
    if isGrouped {
      let first = entry.questions(in: self.profile).first
      focus = fields.firstIndex { $0.id == first?.id } ?? focus
      enterField()
    } else {
      open(.entry(entry))
    }
  }

  /// Takes back an answer: it is open again, and so is its box.
  private mutating func clear(_ question: Question) {
    guard question.answered(nil, in: profile) != profile || kept[question.id] != nil else { return }
    guard question.answer(in: question.answered(nil, in: profile)) == nil else {
      message = Bilingual(
        en: "The answers below still say so: clear them first, or choose another.",
        fr: "Les réponses plus bas le disent encore\u{A0}: effacez-les, ou choisissez autre chose.")
      return
    }
    kept[question.id] = nil
    answer(question, with: nil)
    enterField()
  }

  /// Removes the entry at hand; undoing brings it back.
  mutating func remove() {
    let entry: Entry
    switch (field, page) {
    case (.question(let question)?, _):
      clear(question)
      return
    case (.document(let need)?, _):
      unmark(need)
      return
    case (.entry(let row)?, _): entry = row
    case (_, .entry(let open)): entry = open
    default:
      message = Bilingual(en: "Nothing here to clear.", fr: "Rien à effacer ici.")
      return
    }
    // The others move up in the list, so no page or text may go on standing for a place in it.
    leaveEntries()
    var profile = profile
    entry.remove(from: &profile)
    change(
      to: profile,
      naming: Bilingual(en: "\(entry.title.en) removed", fr: "\(entry.title.fr) supprimé"))
    message = Bilingual(
      en: "\(entry.title.en) was removed. ^Z brings it back.",
      fr: "\(entry.title.fr) supprimé. ^Z le fait revenir.")
    enterField()
  }
}
