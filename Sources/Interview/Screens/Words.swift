import ExpressEntry
import Questions
import TerminalUI

/// Words of the screens that belong to no question.
enum Words {
  static let sections = Bilingual(en: "Sections", fr: "Sections")

  /// The name of a language, in that language.
  static func languageName(_ language: Language) -> String {
    switch language {
    case .english: "English"
    case .french: "Français"
    }
  }

  /// One letter for a status, where there is no room for words.
  static func sign(of status: SectionStatus) -> String {
    switch status {
    case .completed: "*"
    case .inProgress: "o"
    case .notStarted, .waiting: "."
    case .voluntary(let answered): answered == 0 ? "-" : "o"
    case .notNeeded: "-"
    }
  }

  static let signLegend = [
    Bilingual(en: "* completed", fr: "* terminé"),
    Bilingual(en: "o in progress", fr: "o en cours"),
    Bilingual(en: ". to do", fr: ". à faire"),
    Bilingual(en: "- not needed", fr: "- sans objet"),
  ]

  /// The hint of a section on the hub.
  static func hint(
    of section: Section, status: SectionStatus, openForPrograms open: Int
  ) -> Bilingual {
    switch status {
    case .completed where open > 0:
      Bilingual(
        en: "The score has all it needs; \(open) more would serve the programs.",
        fr: "La note a tout ce qu’il lui faut\u{A0}; \(open) de plus serviraient aux programmes.")
    case .voluntary:
      Bilingual(
        en: "Eleven questions you may skip. They change no points.",
        fr: "Onze questions sur l’interdiction de territoire, à sauter si l’on veut.")
    case .completed where section != .review:
      Bilingual(
        en: "Every question here is answered.",
        fr: "Toutes les questions de cette section ont une réponse.")
    case .inProgress(let open):
      Bilingual(
        en: open == 1 ? "1 question is still open." : "\(open) questions are still open.",
        fr: open == 1 ? "Il reste 1 question." : "Il reste \(open) questions.")
    case .notNeeded:
      Bilingual(
        en: "No accompanying spouse or partner counts, by section 1.",
        fr: "Selon la section 1, aucun époux ou conjoint ne compte.")
    case .waiting:
      Bilingual(
        en: "Needed only if a spouse or partner counts: section 1 tells.",
        fr: "Utile seulement si un époux ou conjoint compte\u{A0}: voir la section 1.")
    case .notStarted, .completed:
      section == .review
        ? Bilingual(
          en: "Every answer with its points, on one page.",
          fr: "Toutes les réponses avec leurs points, sur une page.")
        : Bilingual(
          en: "Answer in any order, as often as you like.",
          fr: "Répondez dans l’ordre de votre choix, autant de fois que vous voulez.")
    }
  }

  /// The edition file that a total was made under, short enough for the panel.
  static func brief(edition score: Score) -> Bilingual? {
    guard let file = score.editionFile else { return nil }
    let name = score.editionName ?? file.split(separator: "/").last.map(String.init) ?? file
    return Bilingual(en: "edition file: \(name)", fr: "fichier d’édition\u{A0}: \(name)")
  }

  static let open = Bilingual(en: "open", fr: "à remplir")

  /// What a total lacks, short enough for the panel; the breakdown has the whole sentence.
  static func brief(_ omission: Omission) -> Bilingual {
    switch omission.what {
    case .highWageAndJobOffer:
      Bilingual(
        en: "without high-wage and offer points since 2026-11-03",
        fr: "sans points haut salaire et offre depuis 2026-11-03")
    }
  }
}
