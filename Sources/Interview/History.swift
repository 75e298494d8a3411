import ExpressEntry
import Questions

/// The profiles before and after the present one, each with the name of what was done to it.
struct History: Equatable, Sendable {
  struct Step: Equatable, Sendable {
    let profile: Profile
    let label: Bilingual
    /// Where it was done.
    let page: Page
  }

  var past: [Step] = []
  var future: [Step] = []

  /// Keeps the profile as it was before a change.
  mutating func record(_ profile: Profile, _ label: Bilingual, on page: Page) {
    past.append(Step(profile: profile, label: label, page: page))
    future = []
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
    history.future.append(History.Step(profile: profile, label: step.label, page: step.page))
    go(to: step)
    message = Bilingual(
      en: "Undone: \(step.label.en). ^Y brings it back.",
      fr: "Annulé\u{A0}: \(step.label.fr). ^Y le rétablit.")
  }

  private static let textUndone = Bilingual(
    en: "Undone: the text in this box.", fr: "Annulé\u{A0}: le texte de cette case.")

  mutating func redo() {
    guard let step = history.future.popLast() else {
      message = Bilingual(en: "Nothing to redo.", fr: "Rien à rétablir.")
      return
    }
    history.past.append(History.Step(profile: profile, label: step.label, page: step.page))
    go(to: step)
    message = Bilingual(
      en: "Done again: \(step.label.en).", fr: "Rétabli\u{A0}: \(step.label.fr).")
  }

  /// Adopts an earlier or later profile.
  ///
  /// The page of an entry is left unless the step was made on it: in another profile another entry
  /// may stand at its place in the list.
  private mutating func go(to step: History.Step) {
    if page != step.page { leaveEntries() }
    adopt(step.profile)
    enterField()
  }

  /// Takes the pages of entries, and texts kept for them, out of the way.
  mutating func leaveEntries() {
    pages.removeAll { if case .entry = $0 { true } else { false } }
    kept = kept.filter { !$0.key.contains("[") }
    focus = page.isToRead ? 0 : fields.firstIndex { $0.id == remembered[page] } ?? 0
  }
}
