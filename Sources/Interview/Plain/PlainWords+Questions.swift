import ExpressEntry
import Questions

extension PlainWords {
  /// The name of a section: "Section 3 of 8, Language tests".
  static func section(_ section: Section) -> Bilingual {
    let number = (Section.allCases.firstIndex(of: section) ?? 0) + 1
    let count = Section.allCases.count
    return Bilingual(
      en: "Section \(number) of \(count), \(section.title.en).",
      fr: "Section \(number) sur \(count), \(section.title.fr).")
  }

  /// The number of a question: "Question 14 of about 31, English".
  static func question(_ number: Int, of count: Int, _ about: Bilingual?) -> Bilingual {
    Bilingual(
      en: "Question \(number) of about \(count)\(about.map { ", \($0.en)" } ?? "").",
      fr: "Question \(number) d’environ \(count)\(about.map { ", \($0.fr)" } ?? "").")
  }

  static func sentences(_ one: Bilingual, _ other: Bilingual) -> Bilingual {
    Bilingual(en: "\(one.en) \(other.en)", fr: "\(one.fr) \(other.fr)")
  }

  /// The words with a full stop at their end, where they have none.
  static func stopped(_ words: Bilingual) -> Bilingual {
    words.map { $0.hasSuffix(".") ? $0 : "\($0)." }
  }

  static func option(_ number: Int, _ words: Bilingual, isAnswer: Bool) -> Bilingual {
    isAnswer
      ? Bilingual(
        en: "\(number) \(words.en) (your answer now)",
        fr: "\(number) \(words.fr) (votre réponse actuelle)")
      : numbered(number, words)
  }

  static func numbered(_ number: Int, _ words: Bilingual) -> Bilingual {
    words.map { "\(number) \($0)" }
  }

  /// A question's name and its answer, apart by its own question mark or by a colon.
  static func answered(_ label: Bilingual, _ answer: Bilingual) -> Bilingual {
    label.en.hasSuffix("?") ? sentences(label, answer) : .pair(label, answer)
  }

  static func entry(_ entry: Entry, of count: Int) -> Bilingual {
    Bilingual(
      en: "\(entry.title.en) of \(count)", fr: "\(entry.title.fr) sur \(count)")
  }

  /// What a list is of, and how many entries it has.
  static func list(_ list: Entry.List, count: Int) -> Bilingual {
    switch list.kind {
    case .jobs:
      count == 0
        ? Bilingual(en: "No jobs yet.", fr: "Aucun emploi pour l’instant.")
        : Bilingual(
          en: "Jobs in the list: \(count).", fr: "Emplois dans la liste\u{A0}: \(count).")
    case .credentials:
      count == 0
        ? Bilingual(en: "No credentials yet.", fr: "Aucun diplôme pour l’instant.")
        : Bilingual(
          en: "Credentials in the list: \(count).", fr: "Diplômes dans la liste\u{A0}: \(count).")
    case .residences:
      count == 0
        ? Bilingual(en: "No countries yet.", fr: "Aucun pays pour l’instant.")
        : Bilingual(
          en: "Countries in the list: \(count).", fr: "Pays dans la liste\u{A0}: \(count).")
    }
  }
}

// The words before the cursor.
extension PlainWords {
  static func listPrompt(isEmpty: Bool) -> Bilingual {
    isEmpty
      ? Bilingual(
        en: "a to add one, or Enter to go on:",
        fr: "a pour en ajouter un, ou Entrée pour continuer\u{A0}:")
      : Bilingual(
        en: "a to add, a number to open, d and a number to remove, or Enter to go on:",
        fr: "a ajoute, un numéro ouvre, d et un numéro supprime, Entrée continue\u{A0}:")
  }

  static let reviewPrompt = Bilingual(
    en: "Number to change, r to hear it again, s to save, q to leave:",
    fr: "Numéro à changer, r pour tout redire, s pour enregistrer, q pour quitter\u{A0}:")

  static let keepPrompt = Bilingual(
    en: "Answer, or Enter to keep it:", fr: "Réponse, ou Entrée pour la garder\u{A0}:")

  static func answerPrompt(isRequired: Bool) -> Bilingual {
    isRequired
      ? Bilingual(
        en: "Answer, or Enter to leave it open:",
        fr: "Réponse, ou Entrée pour la laisser en suspens\u{A0}:")
      : Bilingual(en: "Answer, or Enter to skip it:", fr: "Réponse, ou Entrée pour passer\u{A0}:")
  }

  /// The numbers there are: "1 or 2", "1 to 6".
  private static func numbers(_ count: Int) -> Bilingual {
    switch count {
    case 1: Bilingual(both: "1")
    case 2: Bilingual(en: "1 or 2", fr: "1 ou 2")
    default: Bilingual(en: "1 to \(count)", fr: "de 1 à \(count)")
    }
  }

  static func numberPrompt(_ count: Int, isRequired: Bool) -> Bilingual {
    isRequired
      ? Bilingual(
        en: "Number \(numbers(count).en), or Enter to leave it open:",
        fr: "Numéro \(numbers(count).fr), ou Entrée pour laisser en suspens\u{A0}:")
      : Bilingual(
        en: "Number \(numbers(count).en), or Enter to skip it:",
        fr: "Numéro \(numbers(count).fr), ou Entrée pour passer\u{A0}:")
  }

  static func numberPrompt(_ count: Int, kept: Int?) -> Bilingual {
    guard let kept else {
      return Bilingual(en: "Number \(numbers(count).en):", fr: "Numéro \(numbers(count).fr)\u{A0}:")
    }
    return Bilingual(
      en: "Number \(numbers(count).en), or Enter to keep \(kept):",
      fr: "Numéro \(numbers(count).fr), ou Entrée pour garder le \(kept)\u{A0}:")
  }

  static func matchesPrompt(_ count: Int) -> Bilingual {
    Bilingual(
      en: "Number \(numbers(count).en) to go there, or Enter to stay:",
      fr: "Numéro \(numbers(count).fr) pour y aller, ou Entrée pour rester\u{A0}:")
  }

  static func namePrompt(_ name: String) -> Bilingual {
    Bilingual(
      en: "Name, Enter for \(name), or b to go back:",
      fr: "Nom, Entrée pour \(name), ou b pour revenir\u{A0}:")
  }
}
