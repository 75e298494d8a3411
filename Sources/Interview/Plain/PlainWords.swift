import ExpressEntry
import Questions

/// Words of the dialogue of lines that belong to no question.
enum PlainWords {
  static let greeting = Bilingual(
    en: "crs, plain mode: one question at a time.",
    fr: "crs, mode simple\u{A0}: une question à la fois.")
  static let start = Bilingual(
    en: "Type ? for help, b to go back, s to save, q to leave.",
    fr:
      "Tapez «\u{A0}?\u{A0}» pour l’aide, b pour revenir, s pour enregistrer, q pour quitter.")
  static let commandsTitle = Bilingual(
    en: "In place of an answer, at any question:",
    fr: "À la place d’une réponse, à toute question\u{A0}:")
  static let literalRule = Bilingual(
    en: "An answer that looks like one of these is written with a point before it, such as .q",
    fr:
      "Une réponse qui a la forme d’une de ces commandes s’écrit avec un point devant, comme .q")

  static let leftOpen = Bilingual(en: "Left open.", fr: "Laissé en suspens.")
  static let cleared = Bilingual(
    en: "Cleared: there is no answer now.", fr: "Effacé\u{A0}: il n’y a plus de réponse.")
  static let nothingToClear = Bilingual(
    en: "there is no answer here to clear.", fr: "il n’y a ici aucune réponse à effacer.")
  static let nothingToRead = Bilingual(
    en: "that line has nothing that can be read.",
    fr: "cette ligne n’a rien qui puisse être lu.")
  static let firstQuestion = Bilingual(
    en: "This is the first question.", fr: "C’est la première question.")
  static let answerFirst = Bilingual(
    en: "answer this question about the file first, or go back with b.",
    fr: "répondez d’abord à cette question sur le fichier, ou revenez avec b.")
  static let endOfReview = Bilingual(
    en: "This is the end: s saves, q leaves.", fr: "C’est la fin\u{A0}: s enregistre, q quitte.")
  static let listChoices = Bilingual(
    en: "type a number of the list, a to add, d and a number to remove, or nothing to go on.",
    fr:
      "tapez un numéro de la liste, a pour ajouter, d et un numéro pour supprimer, ou rien pour continuer."
  )
  static let notApplicable = Bilingual(en: "does not apply", fr: "sans objet")
  static let unpublished = Bilingual(
    en: "in force, points not known here", fr: "en vigueur, points inconnus ici")

  static func error(_ words: Bilingual) -> Bilingual {
    .pair(Bilingual(en: "Error", fr: "Erreur"), words)
  }

  static func note(_ words: Bilingual) -> Bilingual {
    .pair(Bilingual(en: "Note", fr: "Remarque"), words)
  }

  static func taken(_ words: Bilingual) -> Bilingual {
    .pair(Bilingual(en: "Taken", fr: "Noté"), words)
  }

  static func kept(_ words: Bilingual) -> Bilingual {
    .pair(Bilingual(en: "Kept", fr: "Gardé"), words)
  }

  static func answerNow(_ words: Bilingual) -> Bilingual {
    .pair(Bilingual(en: "Your answer now", fr: "Votre réponse actuelle"), words)
  }

  static func undone(_ label: Bilingual) -> Bilingual {
    Bilingual(
      en: "Undone: \(label.en). y brings it back.",
      fr: "Annulé\u{A0}: \(label.fr). y le rétablit.")
  }

  static func removed(_ title: Bilingual) -> Bilingual {
    Bilingual(
      en: "\(title.en) was removed. u brings it back.",
      fr: "\(title.fr) supprimé. u le fait revenir.")
  }

  static let nothingToNote = Bilingual(
    en: "a note goes with a question: this is none.",
    fr: "une note accompagne une question, et ceci n’en est pas une.")

  static func noteTooLong(_ count: Int) -> Bilingual {
    Bilingual(
      en: "a note has at most \(Profile.maximumText) characters, and this has \(count).",
      fr:
        "une note a au plus \(Profile.maximumText) caractères, et celle-ci en a \(count).")
  }

  static func noted(_ words: Bilingual) -> Bilingual {
    Bilingual(en: "Noted: \(words.en).", fr: "Noté\u{A0}: \(words.fr).")
  }

  static func notFound(_ words: String) -> Bilingual {
    Bilingual(
      en: "no question has “\(words)”. Type f alone for the list of sections.",
      fr:
        "aucune question n’a «\u{A0}\(words)\u{A0}». Tapez f seul pour la liste des sections.")
  }

  static func moreMatches(_ count: Int) -> Bilingual {
    Bilingual(
      en: "And \(count) more: b goes back, and a longer text finds fewer.",
      fr: "Et \(count) de plus\u{A0}: b revient, et un texte plus long en trouve moins.")
  }

  static func occupationsFound(_ count: Int) -> Bilingual {
    Bilingual(
      en: count == 1 ? "1 occupation of the 516 may be meant." : "\(count) of 516 may be meant.",
      fr: count == 1
        ? "1 profession sur 516 peut convenir." : "\(count) professions sur 516 peuvent convenir.")
  }

  static func occupation(_ number: Int, _ code: String, _ title: Bilingual, teer: Int) -> Bilingual
  {
    Bilingual(
      en: "\(number) \(code) \(title.en), TEER \(teer)",
      fr: "\(number) \(code) \(title.fr), FÉER \(teer)")
  }

  static func occupationPrompt(_ count: Int) -> Bilingual {
    Bilingual(
      en: "Number from 1 to \(count), other words, or Enter to ask again:",
      fr: "Numéro de 1 à \(count), d’autres mots, ou Entrée pour revenir\u{A0}:")
  }

  static func chooseNumber(_ count: Int) -> Bilingual {
    Bilingual(
      en: "type a number from 1 to \(count).", fr: "tapez un numéro de 1 à \(count).")
  }

  static func tooManyCharacters(_ count: Int, _ most: Int) -> Bilingual {
    Bilingual(
      en: "\(count) characters are more than an answer takes: \(most) at most.",
      fr: "\(count) caractères, c’est trop pour une réponse\u{A0}: \(most) au plus.")
  }

  static func file(of session: Session) -> Bilingual {
    guard let name = session.file else {
      return Bilingual(en: "No file yet.", fr: "Sans fichier pour l’instant.")
    }
    if let words = session.access.words {
      return Bilingual(en: "File, \(words.en): \(name)", fr: "Fichier, \(words.fr)\u{A0}: \(name)")
    }
    if session.isFileUnreadable {
      return Bilingual(en: "File, not readable: \(name)", fr: "Fichier illisible\u{A0}: \(name)")
    }
    return session.isOnDisk
      ? Bilingual(en: "File, saved: \(name)", fr: "Fichier enregistré\u{A0}: \(name)")
      : Bilingual(en: "File, new: \(name)", fr: "Nouveau fichier\u{A0}: \(name)")
  }
}

extension PlainLineFault {
  var words: Bilingual {
    switch self {
    case .tooLong:
      Bilingual(
        en: "that line is too long: \(PlainSession.longestLine) bytes at most.",
        fr: "cette ligne est trop longue\u{A0}: \(PlainSession.longestLine) octets au plus.")
    case .notText:
      Bilingual(
        en: "that line is not text in UTF-8.", fr: "cette ligne n’est pas du texte en UTF-8.")
    }
  }
}
