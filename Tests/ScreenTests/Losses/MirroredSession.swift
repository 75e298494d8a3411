import ExpressEntry
import Interview
import PseudoTerminal
import Questions
import Storage
import TerminalUI
import TestSupport
import Testing

/// A session in the process of the tests that gets the keys of the one on the terminal: what the
/// program must show, and what it must have kept.
struct MirroredSession: Sendable {
  private(set) var session: Session

  /// Begins as `crs NAME` does on the day of the tests.
  init(
    _ profile: Profile = Profile(), file: String = "me.json", isOnDisk: Bool = false,
    in language: Language = .english
  ) {
    let day = CalendarDate(2026, 6, 1)
    let begun = Session(
      profile: profile, file: file, isOnDisk: isOnDisk, on: day, in: language)
    guard let session = begun else {
      preconditionFailure("There are rules for the day of the tests.")
    }
    self.session = session
  }

  /// Takes a key that asks nothing of the outside world.
  mutating func press(_ key: TerminalUI.Key) {
    #expect(session.press(key).isEmpty)
  }

  /// Takes a key, and tells whether that asks nothing of the outside world.
  mutating func asksNothing(pressing key: TerminalUI.Key) -> Bool { session.press(key).isEmpty }

  /// Gives the window a size, which says how far a long page can be scrolled.
  mutating func resize(to size: Size) { session.window = size }

  /// The screen.
  func surface(rows: Int, columns: Int) -> Surface {
    var surface = Surface(size: Size(columns: columns, rows: rows))
    session.draw(on: &surface)
    return surface
  }

  /// The screen below the title, which alone knows of the draft.
  func rows(_ rows: Int = 24, columns: Int = 80) -> [String] {
    var surface = surface(rows: rows, columns: columns)
    // The last cell of a screen is never written: some terminals would scroll.
    surface.write(" ", row: rows - 1, column: columns - 1)
    let text = String(surface.text.map { ["\u{A0}", "\u{202F}"].contains($0) ? " " : $0 })
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map(trimmed)
  }
}

extension PseudoTerminal {
  /// Whether the screen below the title is the one of a session.
  func shows(_ expected: [String]) -> Bool {
    // From below, where what is typed now shows last.
    expected.indices.reversed().allSatisfy { trimmed(line($0 + 1)) == expected[$0] }
  }
}

private func trimmed(_ line: some StringProtocol) -> String {
  String(line.reversed().drop { $0 == " " }.reversed())
}

/// Keys as both sides know them.
enum Keys {
  /// Keys written as text: ⏎ Enter, ⇥ Tab.
  static func written(_ text: String) -> [TerminalUI.Key] {
    text.map { sign in
      switch sign {
      case "⏎": .enter
      case "⇥": .tab
      default: .character(sign)
      }
    }
  }

  /// Keys that answer, move and change, and ask nothing of the outside world.
  static let harmless: [TerminalUI.Key] =
    [
      .enter, .enter, .tab, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown, .control("z"), .control("y"), .control("u"), .paste("1996-02-11"),
      .paste(String(repeating: "x", count: 120)), .function(1), .function(3), .function(7),
      .function(8), .function(12),
    ] + "0123456789-. MaéZ漢dn".map(TerminalUI.Key.character)
}

extension Keystroke {
  /// What a terminal sends for a key.
  init(_ key: TerminalUI.Key) {
    self =
      switch key {
      case .character(let character): .text(String(character))
      case .control(let letter): .control(letter)
      case .function(let number): .function(number)
      case .paste(let text): .paste(text)
      case .enter: .enter
      case .tab: .tab
      case .backTab: .backTab
      case .escape: .escape
      case .backspace: .backspace
      case .delete: .delete
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .home: .home
      case .end: .end
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      }
  }
}
