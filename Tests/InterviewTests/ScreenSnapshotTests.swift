import ExpressEntry
import Interview
import Questions
import TerminalUI
import TestSupport
import Testing

@Suite struct `Every screen` {
  /// A screen, and the keys that lead to it from the hub of a full profile.
  struct Way: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: [Key]
    var isGrouped = false
    var testDescription: String { name }

    init(_ name: String, _ signs: String, _ more: [Key] = [], isGrouped: Bool = false) {
      (self.name, self.isGrouped) = (name, isGrouped)
      keys = signs.map { Key(sign: $0) } + more
    }

    /// A session that went there.
    func walked(in language: Language) throws -> Session {
      var session = try Session.begun(with: .full, in: language, isGrouped: isGrouped)
      for key in keys { _ = session.press(key) }
      return session
    }
  }

  // swift-format-ignore
  static let ways = [
    Way("hub", ""),
    Way("family", "1"),
    Way("education", "2"),
    Way("credential", "2⏎"),
    Way("languages", "3⇥⇥⇥⇥⇥"),
    Way("work", "4"),
    Way("job", "4⏎⇥⇥"),
    Way("spouse", "5"),
    Way("offer", "6"),
    Way("offer-terms", "6⇥⇥⇥⇥2137.5⏎12"),
    Way("additional", "7⇥"),
    Way("plans", "7⇥⇥⇥⇥24500⇥⇥"),
    Way("country", "7⇥⇥⇥⇥⇥⇥⇥⇥⇥⏎Cameroun⏎2018-09-01⏎"),
    Way("admissibility", "8⇥⇥⇥1⇤"),
    Way("review", "9"),
    Way("documents", "d⏎↓⏎⏎↓↓↓↓"),
    Way("note", "dnexpires in May"),
    Way("points", "", [.function(7)]),
    Way("programs", "", [.function(12)]),
    Way("programs-below", "p", [.pageDown, .pageDown]),
    Way("help", "1", [.function(1)]),
    Way("leaving", "7⇥⇥1", [.control("q")]),
    Way("name", "7⇥⇥1", [.control("s")]),
    Way("picker", "6⇥⇥", [.control("u"), .paste("infirmière"), .down]),
    Way("picker-nothing", "6⇥⇥", [.control("u"), .paste("zzzzzz")]),
    Way("noted", "1", [.control("t"), .control("t"), .control("n"), .paste("passport p. 2")]),
    Way("grouped-work", "4⇤⇤⇤⇤⏎", isGrouped: true),
    Way("grouped-entry", "4⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤⇤", isGrouped: true),
    Way("commands", "1", [.control("p"), .down]),
    Way("find", "", [.control("f"), .paste("offer")]),
    Way("hidden", "1", [.control("o")]),
    Way("wrong-input", "1", [.control("u"), .paste("2023-02-29"), .enter]),
  ]

  static let sizes = [(80, 24), (60, 20), (40, 10), (100, 30), (120, 40)]

  @Test(arguments: ways, Language.allCases)
  func `looks as it was read`(way: Way, language: Language) throws {
    let session = try way.walked(in: language)
    let screens = Self.sizes.map { columns, rows in
      "\(columns)x\(rows)\n" + session.screen(columns: columns, rows: rows).text
    }
    let ascii = "80x24 in ASCII\n" + session.screen().asciiText
    let styles = "styles at 80x24\n" + session.screen().styles
    try expectSnapshot(
      of: (screens + [ascii, styles]).joined(separator: "\n\n") + "\n",
      named: "\(way.name)-\(language.rawValue)")
  }
}
