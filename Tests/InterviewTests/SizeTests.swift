import ExpressEntry
import Interview
import Questions
import TerminalUI
import Testing

@Suite struct `At every size` {
  // swift-format-ignore
  static let sizes = [
    (40, 10), (40, 24), (59, 19), (60, 20), (79, 24), (80, 10), (80, 24), (99, 30), (100, 30),
    (119, 40), (120, 40), (150, 12), (200, 60),
  ].map { Size(columns: $0.0, rows: $0.1) }

  @Test(arguments: sizes, Language.allCases)
  func `the focused field is in view with the cursor on it`(size: Size, language: Language) throws {
    for section in 1...9 {
      var session = try Session.begun(with: .full, in: language)
      session.press("\(section)")
      for _ in 0..<40 {
        let screen = session.screen(columns: size.columns, rows: size.rows)
        let cursor = try #require(screen.cursor, "\(session.page)")
        #expect(cursor.row > 0 && cursor.row < size.rows - 2)
        // In a narrow window an empty box stands below its label.
        let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[cursor.row - 1...cursor.row].contains { $0.contains { !$0.isWhitespace } })
        session.press("⇥")
      }
    }
  }

  @Test(arguments: sizes, Language.allCases)
  func `help is the first key named, and the total is in view`(
    size: Size, language: Language
  ) throws {
    let session = try Session.begun(with: .full, in: language)
    let lines = session.screen(columns: size.columns, rows: size.rows).text
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last?.hasPrefix(language == .english ? " F1 Help" : " F1 Aide") == true)
    #expect(lines.joined().contains(String(session.score.total)))
  }

  @Test func `a window that is too small says so and keeps everything`() throws {
    let session = try Session.begun(with: .full)
    #expect(session.screen(columns: 30, rows: 8).text.contains("at least 40 x 10"))
    for columns in 0..<12 { _ = session.screen(columns: columns, rows: columns / 3) }
  }

  @Test(arguments: [.function(1), .function(7), .function(12)] as [Key])
  func `a page read to its end in a low window moves by the first key in a higher one`(
    opening: Key
  ) throws {
    var session = try Session.begun(with: .full)
    session.window = Size(columns: 80, rows: 10)
    _ = session.press(opening)
    for _ in 0..<100 { _ = session.press(.pageDown) }
    session.window = Size(columns: 80, rows: 20)
    let end = session.screen(rows: 20)
    session.press("↑")
    #expect(session.screen(rows: 20) != end)
  }

  @Test(arguments: Language.allCases)
  func `no total lacks its sentence while points are unknown`(language: Language) throws {
    let words = language == .english ? "without high-wage and" : "sans points haut salaire"
    for size in Self.sizes where size.columns >= 80 {
      let session = try Session.begun(
        with: .full, on: CalendarDate(2026, 11, 3), in: language)
      #expect(session.screen(columns: size.columns, rows: size.rows).text.contains(words))
    }
    let narrow = try Session.begun(with: .full, on: CalendarDate(2026, 11, 3), in: language)
    let brief = language == .english ? "! without high wage" : "! sans haut salaire"
    #expect(narrow.screen(columns: 60, rows: 20).text.contains(brief))
    let before = try Session.begun(with: .full, on: CalendarDate(2026, 11, 2), in: language)
    #expect(!before.screen().text.contains(words))
  }
}
