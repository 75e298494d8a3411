import Questions
import TerminalUI

/// A key, what it does where, and the words that say so.
///
/// The key line and the help screen are made from this table. Besides these, digits choose, and the
/// keys of `LineEditor` edit a text box.
struct KeyBinding: Sendable {
  let keys: [Key]
  let name: Bilingual
  let message: Message
  let hint: Bilingual
  let contexts: [Context]
  /// Whether the key line shows it there; the help screen shows all.
  var isInKeyLine = true

  /// What the keys are for, at the place they are.
  enum Context: CaseIterable, Sendable {
    /// In a text box.
    case text
    /// In a text box, above the list of what its text finds.
    case picker
    /// In the list of commands or of questions.
    case finder
    /// In a choice.
    case choice
    /// On a row that opens, or a button.
    case row
    /// On an entry of a list.
    case entry
    case hub
    /// A page to read: the breakdown, the programs, the help.
    case reading
    /// On a document of the checklist.
    case document
    /// In the box of a note.
    case note
    /// A question of the program's own, about files.
    case dialog
    /// The box for the name of a file.
    case fileName
  }

  static let anyForm: [Context] = [.text, .choice, .row, .entry]
  static let anyPage: [Context] = [
    .text, .picker, .finder, .choice, .row, .entry, .hub, .reading, .document, .note,
  ]
  static let anyList: [Context] = [.choice, .row, .entry, .hub, .reading, .document]
  static let checklist: [Context] = [.document, .note]

  static let all: [KeyBinding] = general + tools

  // swift-format-ignore
  private static let general: [KeyBinding] = [
    KeyBinding([.function(1), .control("g")], "F1", .help, en: "Help", fr: "Aide", anyPage),
    KeyBinding([.enter], en: "Enter", fr: "Entrée", .confirm, en: "Next", fr: "Suite", [.text]),
    KeyBinding([.enter], en: "Enter", fr: "Entrée", .confirm, en: "Choose", fr: "Choisir", [.picker, .finder]),
    KeyBinding([.down], en: "Up/Down", fr: "Haut/Bas", .down, en: "Move", fr: "Bouger", [.picker, .finder]),
    KeyBinding([.enter, .character(" ")], en: "Enter", fr: "Entrée", .confirm, en: "Choose", fr: "Choisir", [.choice, .dialog]),
    KeyBinding([.enter, .character(" ")], en: "Enter", fr: "Entrée", .confirm, en: "Open", fr: "Ouvrir", [.row, .entry, .hub]),
    KeyBinding([.enter, .character(" ")], en: "Enter", fr: "Entrée", .confirm, en: "Mark", fr: "Marquer", [.document]),
    KeyBinding([.character("n"), .control("n")], "n", .note, en: "Note", fr: "Note", [.document]),
    KeyBinding([.control("n")], "^N", .note, en: "Note", fr: "Note", [.text, .picker, .choice, .row], isInKeyLine: false),
    KeyBinding([.control("t")], "^T", .evidence, en: "Stated/seen", fr: "Déclaré/vu", [.text, .picker, .choice, .row], isInKeyLine: false),
    KeyBinding([.delete, .backspace], en: "Del", fr: "Suppr", .remove, en: "Unmark", fr: "Démarquer", [.document]),
    KeyBinding([.enter], en: "Enter", fr: "Entrée", .confirm, en: "Keep", fr: "Garder", [.note]),
    KeyBinding([.delete, .backspace], en: "Del", fr: "Suppr", .remove, en: "Remove", fr: "Supprimer", [.entry]),
    KeyBinding([.delete, .backspace], en: "Del", fr: "Suppr", .remove, en: "Clear", fr: "Effacer", [.choice]),
    KeyBinding([.enter], en: "Enter", fr: "Entrée", .confirm, en: "Save", fr: "Enregistrer", [.fileName]),
    KeyBinding([.function(7)], "F7", .breakdown, en: "Points", fr: "Points", anyPage),
    KeyBinding([.function(12)], "F12", .programs, en: "Programs and rounds", fr: "Programmes et rondes", anyPage, isInKeyLine: false),
    KeyBinding([.tab], "Tab", .next, en: "Next", fr: "Suivant", [.choice, .row, .entry, .hub]),
    KeyBinding([.tab], "Tab", .next, en: "Next", fr: "Suivant", [.text, .picker] + checklist, isInKeyLine: false),
    KeyBinding([.backTab], en: "Shift-Tab", fr: "Maj-Tab", .previous, en: "Previous", fr: "Précédent", anyForm + checklist + [.picker, .hub], isInKeyLine: false),
    KeyBinding([.up], en: "Up", fr: "Haut", .up, en: "Up", fr: "Monter", KeyBinding.Context.allCases, isInKeyLine: false),
    KeyBinding([.down], en: "Down", fr: "Bas", .down, en: "Down", fr: "Descendre", KeyBinding.Context.allCases, isInKeyLine: false),
    KeyBinding([.pageUp], en: "PgUp", fr: "PgPréc", .pageUp, en: "Page up", fr: "Page préc.", anyPage, isInKeyLine: false),
    KeyBinding([.pageDown], en: "PgDn", fr: "PgSuiv", .pageDown, en: "Page down", fr: "Page suiv.", anyPage, isInKeyLine: false),
    KeyBinding([.home], en: "Home", fr: "Début", .toStart, en: "To the top", fr: "Au début", anyList, isInKeyLine: false),
    KeyBinding([.end], en: "End", fr: "Fin", .toEnd, en: "To the end", fr: "À la fin", anyList, isInKeyLine: false),
    KeyBinding([.escape], en: "Esc", fr: "Échap", .escape, en: "Clear", fr: "Effacer", [.picker]),
    KeyBinding([.escape], en: "Esc", fr: "Échap", .escape, en: "Back", fr: "Retour", anyForm + checklist + [.finder, .reading, .dialog, .fileName]),
    KeyBinding([.function(2), .control("s")], "F2", .save, en: "Save", fr: "Enreg.", anyPage),
    KeyBinding([.function(3)], "F3", .review, en: "Review", fr: "Revue", anyPage),
    KeyBinding([.function(8)], "F8", .switchLanguage, en: "Français", fr: "English", anyPage + [.dialog, .fileName], isInKeyLine: false),
    KeyBinding([.function(9)], "F9", .switchMouse, en: "Mouse on or off", fr: "Souris active ou non", anyPage + [.dialog, .fileName], isInKeyLine: false),
    KeyBinding([.control("z")], "^Z", .undo, en: "Undo", fr: "Annuler", anyPage),
    KeyBinding([.control("y")], "^Y", .redo, en: "Redo", fr: "Rétablir", anyPage, isInKeyLine: false),
    KeyBinding([.control("q"), .control("c")], "^Q", .quit, en: "Leave", fr: "Quitter", anyPage),
    KeyBinding([.control("p"), .function(10)], "^P", .commands, en: "Commands", fr: "Commandes", anyPage),
    KeyBinding([.control("f")], "^F", .find, en: "Find a question", fr: "Trouver une question", anyPage, isInKeyLine: false),
    KeyBinding([.character("/")], "/", .find, en: "Find a question", fr: "Trouver une question", anyList, isInKeyLine: false),
    KeyBinding([.control("o")], "^O", .hide, en: "Hide the screen", fr: "Cacher l’écran", KeyBinding.Context.allCases, isInKeyLine: false),
    KeyBinding([.control("l")], "^L", .redraw, en: "Draw again", fr: "Redessiner", KeyBinding.Context.allCases, isInKeyLine: false),
    KeyBinding([.control("q")], "^Q", .quit, en: "Back", fr: "Retour", [.dialog, .fileName], isInKeyLine: false),
    KeyBinding([.control("c")], "^C", .interrupt, en: "Leave; the draft stays", fr: "Quitter, brouillon gardé", [.dialog, .fileName], isInKeyLine: false),
    KeyBinding([.character("q")], "q", .quit, en: "Leave", fr: "Quitter", [.hub], isInKeyLine: false),
    KeyBinding([.character("?")], "?", .help, en: "Help", fr: "Aide", [.choice, .row, .entry, .hub, .reading, .document], isInKeyLine: false),
  ]

  /// What is shown first where there is no room for all.
  private static let mostTelling: [Message] = [
    .help, .confirm, .escape, .save, .note, .evidence, .undo, .breakdown, .review, .commands,
    .quit, .remove, .next,
  ]

  /// Whether it is for whoever interviews somebody else.
  var isForInterviewers: Bool { message == .note || message == .evidence }

  /// The place among the keys that are shown where there is no room for all.
  var rank: Int { Self.mostTelling.firstIndex(of: message) ?? Self.mostTelling.count }

  private init(
    _ keys: [Key], en name: String, fr nom: String, _ message: Message, en: String, fr: String,
    _ contexts: [Context], isInKeyLine: Bool = true
  ) {
    self.keys = keys
    self.name = Bilingual(en: name, fr: nom)
    self.message = message
    hint = Bilingual(en: en, fr: fr)
    self.contexts = contexts
    self.isInKeyLine = isInKeyLine
  }

  init(
    _ keys: [Key], _ name: String, _ message: Message, en: String, fr: String,
    _ contexts: [Context], isInKeyLine: Bool = true
  ) {
    self.init(
      keys, en: name, fr: name, message, en: en, fr: fr, contexts, isInKeyLine: isInKeyLine)
  }
}

extension Message {
  /// The message a key stands for at a place.
  init?(_ key: Key, in context: KeyBinding.Context) {
    if let binding = KeyBinding.all.first(where: {
      $0.contexts.contains(context) && $0.keys.contains(key)
    }) {
      self = binding.message
      return
    }
    switch (context, key) {
    case (.text, _), (.picker, _), (.finder, _), (.fileName, _), (.note, _): self = .edit(key)
    case (.reading, .enter), (.reading, .character(" ")): self = .confirm
    case (.choice, .character(let digit)), (.hub, .character(let digit)),
      (.dialog, .character(let digit)):
      guard let number = digit.wholeNumberValue, (1...9).contains(number) else { return nil }
      self = .choose(number)
    default: return nil
    }
  }
}

extension Session {
  /// What the keys are for at present.
  var context: KeyBinding.Context {
    if let dialog { return dialog.isTyped ? .fileName : .dialog }
    if isHelpShown { return .reading }
    if finder != nil { return .finder }
    if page.isToRead { return .reading }
    if note != nil { return .note }
    switch field {
    case .question where picker != nil: return .picker
    case .question(let question): return question.control.isTyped ? .text : .choice
    case .entry: return .entry
    case .section, .tool: return .hub
    case .document: return .document
    case .button, .add, .answer, nil: return page == .hub ? .hub : .row
    }
  }

  /// Whether Enter would pass over a question here, or open what nobody asked for.
  private var isEnterFarReaching: Bool {
    guard dialog == nil, !isHelpShown, finder == nil else { return false }
    return switch field {
    case .question, .entry, .add, .answer: true
    case .section, .button, .tool, .document, nil: false
    }
  }

  private static let alreadyTaken = Bilingual(
    en: "The number was enough. Enter again goes on from here.",
    fr: "Le numéro suffisait. Entrée encore continue d’ici.")

  /// Takes a key, and says what the outside world should do about it.
  public mutating func press(_ key: Key) -> [Effect] {
    guard !isHidden else {
      isHidden = false
      return []
    }
    let isHabit = hasJustPicked && key == .enter && isEnterFarReaching
    hasJustPicked = false
    guard !isHabit else {
      message = Self.alreadyTaken
      return []
    }
    if let message = Message(key, in: context) { return update(message) }
    // Every key that means nothing else closes the help.
    return isHelpShown ? update(.confirm) : []
  }
}
