import ExpressEntry
import Interview
import Questions
import TerminalUI
import TestSupport
import Testing

extension Session {
  /// A session on a day under complete rules, unless another day is given.
  static func begun(
    with profile: Profile = Profile(), on day: CalendarDate = CalendarDate(2026, 6, 1),
    in language: Language = .english, isGrouped: Bool = false
  ) throws -> Session {
    try #require(Session(profile: profile, on: day, in: language, isGrouped: isGrouped))
  }

  /// Presses keys written as text, with signs for the keys that type nothing.
  ///
  /// ⏎ Enter, ⇥ Tab, ⇤ Shift-Tab, ↑ ↓ ← →, ⎋ Esc, ⌫ Backspace, ⌦ Delete.
  @discardableResult
  mutating func press(_ keys: String) -> [Effect] {
    keys.flatMap { press(Key(sign: $0)) }
  }

  /// Hears what the outside world may say of what was asked for.
  mutating func hear(_ effects: [Effect], using random: inout SplitMix64) {
    for effect in effects {
      let message: Message? =
        switch effect {
        case .save(let path):
          [
            .saved(path: path), .savedUnconfirmed(path: path),
            .saveFailed(Bilingual(both: "no"), asksForName: Bool.random(using: &random)),
            .changedOnDisk(path: path, theirs: .full), .removedFromDisk(Bilingual(both: "gone")),
          ].randomElement(using: &random)
        case .overwrite(let path), .saveCopy(let path): .saved(path: path)
        case .reopen: .reopened(.full)
        case .draft, .quarantine, .redraw, .suspend, .quit: nil
        }
      if let message { hear(update(message), using: &random) }
    }
  }

  /// The screen as text.
  func screen(columns: Int = 80, rows: Int = 24) -> Surface {
    var surface = Surface(size: Size(columns: columns, rows: rows))
    draw(on: &surface)
    return surface
  }
}

extension Surface {
  /// The characters as a terminal shows them that has only ASCII.
  var asciiText: String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).asciiCells }
      .joined(separator: "\n")
  }
}

extension Key {
  init(sign: Character) {
    switch sign {
    case "⏎": self = .enter
    case "⇥": self = .tab
    case "⇤": self = .backTab
    case "↑": self = .up
    case "↓": self = .down
    case "←": self = .left
    case "→": self = .right
    case "⎋": self = .escape
    case "⌫": self = .backspace
    case "⌦": self = .delete
    default: self = .character(sign)
    }
  }
}

extension String {
  /// The form's words without the line breaks, the rules and the panel's columns.
  var unwrapped: String {
    split(separator: "\n").map { line in
      let columns = line.split(separator: "│", omittingEmptySubsequences: false)
      return String(columns.count > 1 ? columns[columns.count - 2] : columns[0])
    }
    .joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}
