import ExpressEntry
import Questions

/// The profiles before and after the present one, each with the name of what was done to it.
struct History: Equatable, Sendable {
  struct Step: Equatable, Sendable {
    let profile: Profile
    let label: Bilingual
  }

  var past: [Step] = []
  var future: [Step] = []

  /// Keeps the profile as it was before a change.
  mutating func record(_ profile: Profile, _ label: Bilingual) {
    past.append(Step(profile: profile, label: label))
    future = []
  }
}

extension Session {
  mutating func undo() {
    // Text that is still in the box goes first: it is what was done last.
    if let question = field?.question, let editor, editor.text != boxText(of: question) {
      enterField()
      message = Bilingual(
        en: "Undone: the text in this box.", fr: "Annulé\u{A0}: le texte de cette case.")
      return
    }
    guard let step = history.past.popLast() else {
      message = Bilingual(en: "Nothing to undo.", fr: "Rien à annuler.")
      return
    }
    history.future.append(History.Step(profile: profile, label: step.label))
    go(to: step.profile)
    message = Bilingual(
      en: "Undone: \(step.label.en). ^Y brings it back.",
      fr: "Annulé\u{A0}: \(step.label.fr). ^Y le rétablit.")
  }

  mutating func redo() {
    guard let step = history.future.popLast() else {
      message = Bilingual(en: "Nothing to redo.", fr: "Rien à rétablir.")
      return
    }
    history.past.append(History.Step(profile: profile, label: step.label))
    go(to: step.profile)
    message = Bilingual(
      en: "Done again: \(step.label.en).", fr: "Rétabli\u{A0}: \(step.label.fr).")
  }

  /// Adopts an earlier or later profile; a page whose entry is not in it is left.
  private mutating func go(to profile: Profile) {
    kept = [:]
    while case .entry(let entry) = page, !entry.exists(in: profile) { pages.removeLast() }
    adopt(profile)
    enterField()
  }
}
