import Questions
import TerminalUI

/// What the hub leads to beside the sections, each by a key of its own.
enum Tool: CaseIterable, Hashable, Sendable {
  case documents

  /// The key that opens it on the hub.
  var key: Character {
    switch self {
    case .documents: "d"
    }
  }

  var page: Page {
    switch self {
    case .documents: .documents
    }
  }

  var message: Message {
    switch self {
    case .documents: .documents
    }
  }

  var label: Bilingual {
    switch self {
    case .documents: Bilingual(en: "Documents to gather", fr: "Documents à réunir")
    }
  }

  var hint: Bilingual {
    switch self {
    case .documents:
      Bilingual(
        en: "What an application asks for, by your answers, and how far you are.",
        fr: "Ce qu’une demande exige selon vos réponses, et où vous en êtes.")
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
