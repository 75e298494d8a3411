import Questions
import TerminalUI

/// What the hub leads to beside the sections, each by a key of its own.
enum Tool: CaseIterable, Hashable, Sendable {
  case documents, programs

  /// The key that opens it on the hub.
  var key: Character {
    switch self {
    case .documents: "d"
    case .programs: "p"
    }
  }

  var page: Page {
    switch self {
    case .documents: .documents
    case .programs: .programs
    }
  }

  var message: Message {
    switch self {
    case .documents: .documents
    case .programs: .programs
    }
  }

  var label: Bilingual {
    switch self {
    case .documents: Bilingual(en: "Documents to gather", fr: "Documents à réunir")
    case .programs: Bilingual(en: "Programs and rounds", fr: "Programmes et rondes")
    }
  }

  var hint: Bilingual {
    switch self {
    case .documents:
      Bilingual(
        en: "What an application asks for, by your answers, and how far you are.",
        fr: "Ce qu’une demande exige selon vos réponses, et où vous en êtes.")
    case .programs:
      Bilingual(
        en: "The federal programs, the categories, the fees and the steps, by your answers.",
        fr: "Les programmes fédéraux, les catégories, les frais et les étapes.")
    }
  }
}

extension KeyBinding {
  /// The keys of the tools, on the hub; the hub shows them on its own lines.
  static let tools = Tool.allCases.map { tool in
    KeyBinding(
      [.character(tool.key)], String(tool.key), tool.message, en: tool.label.en, fr: tool.label.fr,
      [.hub], isInKeyLine: false)
  }
}
