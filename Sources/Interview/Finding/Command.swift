import Questions

/// Something to do that the list of commands has, from wherever one is.
enum Command: CaseIterable, Sendable {
  case find, review, breakdown, programs, documents, note, evidence, clear, undo, redo, save
  case switchLanguage, mouse, hide, redraw, suspend, help, leave

  var message: Message {
    switch self {
    case .find: .find
    case .review: .review
    case .breakdown: .breakdown
    case .programs: .programs
    case .documents: .documents
    case .note: .note
    case .evidence: .evidence
    case .clear: .remove
    case .undo: .undo
    case .redo: .redo
    case .save: .save
    case .switchLanguage: .switchLanguage
    case .mouse: .switchMouse
    case .hide: .hide
    case .redraw: .redraw
    case .suspend: .suspend
    case .help: .help
    case .leave: .quit
    }
  }

  var label: Bilingual {
    switch self {
    case .find: Bilingual(en: "Find a question", fr: "Trouver une question")
    case .review: Section.review.title
    case .breakdown:
      Bilingual(en: "Points, with reason and source", fr: "Points, motifs et sources")
    case .programs: Tool.programs.label
    case .documents: Tool.documents.label
    case .note: Bilingual(en: "Note on this answer", fr: "Note sur cette réponse")
    case .evidence: Bilingual(en: "What this answer rests on", fr: "Ce qui appuie la réponse")
    case .clear: Bilingual(en: "Clear or remove this", fr: "Effacer ou supprimer ceci")
    case .undo: Bilingual(en: "Undo", fr: "Annuler")
    case .redo: Bilingual(en: "Redo", fr: "Rétablir")
    case .save: Bilingual(en: "Save the profile", fr: "Enregistrer le profil")
    case .switchLanguage: Bilingual(en: "Français", fr: "English")
    case .mouse: Bilingual(en: "Mouse on or off", fr: "Souris active ou non")
    case .hide: Bilingual(en: "Hide the screen", fr: "Cacher l’écran")
    case .redraw: Bilingual(en: "Draw the screen again", fr: "Redessiner l’écran")
    case .suspend: Bilingual(en: "To the shell, for a while", fr: "Au shell, pour un moment")
    case .help: Bilingual(en: "Help", fr: "Aide")
    case .leave: Bilingual(en: "Leave", fr: "Quitter")
    }
  }

  /// The key that does the same without the list, where there is one from everywhere.
  var key: Bilingual? {
    KeyBinding.all.first { $0.message == message && $0.contexts.count > 1 }?.name
  }
}
