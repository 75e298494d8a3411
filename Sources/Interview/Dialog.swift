import Questions
import TerminalUI

/// A question of the program's own, about files.
enum Dialog: Equatable, Sendable {
  /// Under which name to save, and whether to leave after it; with what kept the last try from
  /// working.
  case name(LineEditor, thenQuit: Bool, problem: Bilingual?)
  /// What to do with answers that are not in the file yet.
  case leaving(option: Int)

  var isTyped: Bool {
    if case .name = self { true } else { false }
  }

  /// The ways out when leaving, in the order shown.
  static let leavingOptions: [Bilingual] = [
    Bilingual(en: "Save and leave", fr: "Enregistrer et quitter"),
    Bilingual(en: "Leave without saving", fr: "Quitter sans enregistrer"),
    Bilingual(en: "Stay", fr: "Rester"),
  ]
}

extension Session {
  /// Writes the file; asks for a name where there is none.
  mutating func save(thenQuit: Bool = false) -> [Effect] {
    commit()
    guard let file else {
      askForName(thenQuit: thenQuit)
      return []
    }
    isQuittingAfterSave = thenQuit
    return [.save(path: file)]
  }

  mutating func quit() -> [Effect] {
    commit()
    guard isUnsaved else { return [.quit] }
    isHelpShown = false
    dialog = .leaving(option: 0)
    return []
  }

  private mutating func askForName(thenQuit: Bool, problem: Bilingual? = nil, name: String? = nil) {
    dialog = .name(
      LineEditor(text: name ?? "profile.json"), thenQuit: thenQuit, problem: problem)
  }

  mutating func finishSaving(to path: String) -> [Effect] {
    file = path
    isOnDisk = true
    saved = profile
    message = Bilingual(en: "Saved in \(path).", fr: "Enregistré dans \(path).")
    guard isQuittingAfterSave else { return [] }
    return [.quit]
  }

  mutating func saveFailed(_ words: Bilingual, asksForName: Bool) {
    let thenQuit = isQuittingAfterSave
    isQuittingAfterSave = false
    if asksForName {
      askForName(thenQuit: thenQuit, problem: words, name: pendingName ?? file)
    } else {
      message = words
    }
  }

  mutating func updateDialog(_ message: Message) -> [Effect] {
    switch (dialog, message) {
    case (_, .switchLanguage): switchLanguage()
    case (_, .escape): dialog = nil
    case (.name(var editor, let thenQuit, let problem)?, .edit(let key)):
      _ = editor.handle(key)
      dialog = .name(editor, thenQuit: thenQuit, problem: problem)
    case (.name(let editor, let thenQuit, _)?, .confirm):
      let name = editor.text
      guard !name.allSatisfy(\.isWhitespace) else { return [] }
      dialog = nil
      isQuittingAfterSave = thenQuit
      pendingName = name
      return [.save(path: name)]
    case (.leaving(let option)?, .up), (.leaving(let option)?, .previous):
      dialog = .leaving(option: max(0, option - 1))
    case (.leaving(let option)?, .down), (.leaving(let option)?, .next):
      dialog = .leaving(option: min(option + 1, Dialog.leavingOptions.count - 1))
    case (.leaving(let option)?, .confirm): return leave(by: option)
    case (.leaving?, .choose(let number)): return leave(by: number - 1)
    default: break
    }
    return []
  }

  private mutating func leave(by option: Int) -> [Effect] {
    guard Dialog.leavingOptions.indices.contains(option) else { return [] }
    dialog = nil
    switch option {
    case 0: return save(thenQuit: true)
    case 1: return [.quit]
    default: return []
    }
  }
}
