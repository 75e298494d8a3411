import ExpressEntry
import Questions

/// What may be typed in place of an answer, at any question.
///
/// The letters are the same in both languages, and may be capitals. An answer that looks like one
/// of them is written with a point before it.
enum PlainCommand: Equatable {
  case help, back, points, review, save, undo, redo, switchLanguage, clear, evidence, leave
  /// Words to find a question by; none for the list of sections.
  case find(String)
  /// Words to note beside the answer to the question at hand.
  case note(String)

  init?(_ written: String) {
    let text = written.lowercased()
    if let command = Self.all.first(where: { $0.letter == text })?.command {
      self = command
    } else if text.hasPrefix("f ") {
      self = .find(String(text.dropFirst(2)).withoutOuterBlanks)
    } else if text.hasPrefix("n ") {
      self = .note(String(written.dropFirst(2)).withoutOuterBlanks)
    } else {
      return nil
    }
  }

  /// An answer without the point that keeps it from being a command.
  ///
  /// The point is only taken where it was needed: `.net` stays what it is.
  static func literal(_ text: String) -> String {
    text.first == "." && needsPoint(text.dropFirst()) ? String(text.dropFirst()) : text
  }

  private static func needsPoint(_ text: Substring) -> Bool {
    if PlainCommand(String(text)) != nil { return true }
    return text.first == "." && needsPoint(text.dropFirst())
  }

  /// Every command with its letter, and what it does.
  struct Description {
    let letter: String
    let command: PlainCommand
    let words: Bilingual
  }

  // swift-format-ignore
  static let all: [Description] = [
    Description(letter: "?", command: .help, words: Bilingual(en: "?, this help", fr: "«\u{A0}?\u{A0}», cette aide")),
    Description(letter: "b", command: .back, words: Bilingual(en: "b, back to the question before", fr: "b, retour à la question précédente")),
    Description(letter: "c", command: .clear, words: Bilingual(en: "c, clear this answer", fr: "c, effacer cette réponse")),
    Description(letter: "e", command: .evidence, words: Bilingual(en: "e, on what this answer rests: stated, document seen, nothing noted", fr: "e, ce qui appuie la réponse\u{A0}: déclaré, document vu, rien de noté")),
    Description(letter: "f", command: .find(""), words: Bilingual(en: "f and words, find a question; f alone, the list of sections", fr: "f et des mots, trouver une question\u{A0}; f seul, la liste des sections")),
    Description(letter: "l", command: .switchLanguage, words: Bilingual(en: "l, français", fr: "l, English")),
    Description(letter: "n", command: .note(""), words: Bilingual(en: "n and words, a note on this answer; n alone says it, n - takes it away", fr: "n et des mots, une note sur cette réponse\u{A0}; n seul la dit, n - l’enlève")),
    Description(letter: "p", command: .points, words: Bilingual(en: "p, every point with its reason and its source", fr: "p, chaque point, son motif et sa source")),
    Description(letter: "r", command: .review, words: Bilingual(en: "r, review every answer", fr: "r, revue de toutes les réponses")),
    Description(letter: "s", command: .save, words: Bilingual(en: "s, save", fr: "s, enregistrer")),
    Description(letter: "u", command: .undo, words: Bilingual(en: "u, undo", fr: "u, annuler")),
    Description(letter: "y", command: .redo, words: Bilingual(en: "y, do again what was undone", fr: "y, rétablir ce qui a été annulé")),
    Description(letter: "q", command: .leave, words: Bilingual(en: "q, leave", fr: "q, quitter")),
  ]
}

extension PlainSession {
  mutating func carryOut(_ command: PlainCommand) -> [Effect] {
    // A question about files is answered before anything else is done.
    if session.isAsking, !command.worksInDialogs {
      sayError(PlainWords.answerFirst)
      return []
    }
    switch command {
    case .help: sayHelp()
    case .back: goBack()
    case .points: sayBreakdown()
    case .review:
      matches = []
      asked = nil
      _ = session.update(.review)
    case .save: return session.update(.save)
    case .undo: undo()
    case .redo: redo()
    case .switchLanguage:
      _ = session.update(.switchLanguage)
      asked = nil
      namedSection = nil
    case .clear: clear()
    case .find(let words): find(words)
    case .note(let words): note(words)
    case .evidence: markEvidence()
    case .leave:
      if session.isAsking { return session.update(.escape) }
      return session.update(.quit)
    }
    return []
  }

  private mutating func undo() {
    guard let step = session.history.past.last else {
      _ = session.update(.undo)
      return
    }
    _ = session.update(.undo)
    session.message = PlainWords.undone(step.label)
  }

  private mutating func redo() {
    _ = session.update(.redo)
  }

  private mutating func clear() {
    guard case .question(let question) = asking else {
      sayError(PlainWords.nothingToClear)
      return
    }
    _ = session.update(.remove)
    if question.answer(in: session.profile) == nil { say(PlainWords.cleared) }
  }

  private mutating func note(_ words: String) {
    guard case .question(let question) = asking else {
      sayError(PlainWords.nothingToNote)
      return
    }
    guard !words.isEmpty else {
      session.message = noted(question)
      return
    }
    guard words.unicodeScalars.count <= Profile.maximumText else {
      sayError(PlainWords.noteTooLong(words.unicodeScalars.count))
      return
    }
    session.setNote(words == "-" ? "" : words, on: question)
    session.message = noted(question)
  }

  private func noted(_ question: Question) -> Bilingual {
    .pair(
      question.label, session.profile.annotation(of: question)?.words ?? Session.nothingNoted)
  }

  private mutating func markEvidence() {
    guard case .question = asking else {
      sayError(PlainWords.nothingToNote)
      return
    }
    _ = session.update(.evidence)
  }

  private mutating func sayHelp() {
    if case .question(let question) = asking {
      say(question.label)
      say(question.help)
    } else {
      say(Session.about)
    }
    say(PlainWords.commandsTitle)
    for command in PlainCommand.all { say(command.words) }
    say(PlainWords.literalRule)
    asked = nil
  }
}

extension PlainCommand {
  fileprivate var worksInDialogs: Bool {
    switch self {
    case .help, .back, .switchLanguage, .leave: true
    case .points, .review, .save, .undo, .redo, .clear, .find, .note, .evidence: false
    }
  }
}
