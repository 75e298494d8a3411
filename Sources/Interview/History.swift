import ExpressEntry
import Questions

/// The profiles before and after the present one, each with the name of what was done to it.
struct History: Equatable, Sendable {
  struct Step: Equatable, Sendable {
    let profile: Profile
    let label: Bilingual
    /// Where it was done.
    let page: Page
    let field: String?
  }

  var past: [Step] = []
  var future: [Step] = []

  /// Keeps the profile as it was before a change.
  mutating func record(
    _ profile: Profile, _ label: Bilingual, on page: Page, at field: String?
  ) {
    past.append(Step(profile: profile, label: label, page: page, field: field))
    future = []
  }
}

extension History.Step {
  /// The same step, leading to another profile.
  func with(_ profile: Profile) -> History.Step {
    History.Step(profile: profile, label: label, page: page, field: field)
  }

  /// What was done, to stand before a full stop.
  var name: Bilingual {
    label.map { String($0.reversed().drop { $0 == "?" || $0 == "\u{A0}" }.reversed()) }
  }
}

extension Session {
  mutating func undo() {
    if note != nil {
      note = nil
      message = Self.textUndone
      return
    }
    // Text that is still in the box goes first: it is what was done last.
    if let question = field?.question, let editor, editor.text != answerText(of: question) {
      kept[question.id] = nil
      enterField()
      message = Self.textUndone
      return
    }
    guard let step = history.past.popLast() else {
      message = Bilingual(en: "Nothing to undo.", fr: "Rien à annuler.")
      return
    }
    history.future.append(step.with(profile))
    go(to: step)
    message = Bilingual(
      en: "Undone: \(step.name.en). ^Y does it again.",
      fr: "Annulé\u{A0}: \(step.name.fr). ^Y le refait.")
  }

  private static let textUndone = Bilingual(
    en: "Undone: the text in this box.", fr: "Annulé\u{A0}: le texte de cette case.")

  mutating func redo() {
    guard note == nil else { return }
    guard let step = history.future.popLast() else {
      message = Bilingual(en: "Nothing to redo.", fr: "Rien à rétablir.")
      return
    }
    history.past.append(step.with(profile))
    go(to: step)
    message = Bilingual(
      en: "Done again: \(step.name.en).", fr: "Refait\u{A0}: \(step.name.fr).")
  }

  /// Adopts an earlier or later profile.
  ///
  /// The page of an entry is left unless the step was made on it: in another profile another entry
  /// may stand at its place in the list.
  private mutating func go(to step: History.Step) {
    if page != step.page { leaveEntries() }
    adopt(step.profile)
    // The next key is meant for what was changed.
    if page == step.page || page == .section(.review),
      let place = fields.firstIndex(where: { $0.id == step.field })
    {
      focus = place
    }
    enterField()
  }

  /// Takes the pages of entries, and texts kept for them, out of the way.
  mutating func leaveEntries() {
    pages.removeAll(where: \.isEntry)
    kept = kept.filter { !$0.key.contains("[") }
    focus = page.isToRead ? 0 : fields.firstIndex { $0.id == remembered[page] } ?? 0
  }
}
