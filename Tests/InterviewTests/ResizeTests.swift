import ExpressEntry
import Foundation
import Questions
import TerminalUI
import TestSupport
import Testing

@testable import Interview

@Suite struct `A window resized at random` {
  /// How many sizes, in four runs; `CRS_RANDOM_SIZES` says more than every run of the tests draws.
  static let count =
    ProcessInfo.processInfo.environment["CRS_RANDOM_SIZES"].flatMap { Int($0) } ?? 4_000

  /// How many sizes a session goes through before it is left for a new one.
  private static let sessionLength = 50

  /// Of two sessions that get the same keys, the window of one goes through many sizes in between,
  /// and that of the other only ever has the sizes at which keys are pressed.
  @Test(arguments: [21, 22, 23, 24] as [UInt64])
  func `shows what it would at once, with the cursor on the focused field`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var (resized, other) = (try Session.begun(), try Session.begun())
    for step in 0..<Self.count / 4 {
      if step.isMultiple(of: Self.sessionLength) {
        resized = try Self.begun(using: &random)
        other = resized
      }
      let size = Self.size(using: &random)
      resized.window = size
      let screen = resized.screen(columns: size.columns, rows: size.rows)
      if Session.isUsable(size) {
        try #require(
          resized.isCursorInPlace(on: screen),
          "seed \(seed), step \(step), \(size):\n\(screen.text)")
      }
      guard Session.isUsable(size) || resized.isAsking, step.isMultiple(of: 4) else { continue }
      other.window = size
      try #require(other == resized, "seed \(seed), step \(step)")
      try #require(
        other.screen(columns: size.columns, rows: size.rows) == screen,
        "seed \(seed), step \(step)")
      let before = random
      try Self.pressAny(of: 6, in: &resized, using: &random)
      random = before
      try Self.pressAny(of: 6, in: &other, using: &random)
    }
  }

  /// A session that has been at many places.
  private static func begun(using random: inout SplitMix64) throws -> Session {
    var session = try Session.begun(
      with: Bool.random(using: &random) ? .full : Profile(),
      in: Bool.random(using: &random) ? .english : .french)
    try pressAny(of: 60, in: &session, using: &random)
    return session
  }

  private static func pressAny(
    of most: Int, in session: inout Session, using random: inout SplitMix64
  ) throws {
    for _ in 0..<Int.random(in: 1...most, using: &random) {
      let key = try #require(`Whatever keys are pressed`.keys.randomElement(using: &random))
      session.hear(session.press(key), using: &random)
    }
  }

  /// Any size that a window may have; a third of them small, where less has room.
  private static func size(using random: inout SplitMix64) -> Size {
    let isSmall = Int.random(in: 0..<3, using: &random) == 0
    return Size(
      columns: Int.random(in: 1...(isSmall ? 60 : 300), using: &random),
      rows: Int.random(in: 1...(isSmall ? 14 : 100), using: &random))
  }
}

extension Session {
  /// Whether the cursor of a screen is on what keys act on; where all there is to do is to read,
  /// whether there is none.
  fileprivate func isCursorInPlace(on screen: Surface) -> Bool {
    let form = Layout(screen.size).form
    if isHidden { return screen.cursor.map { $0 == (0, 0) } ?? false }
    guard let mark = markOfFocus else { return screen.cursor == nil }
    guard let (row, column) = screen.cursor,
      (form.row..<form.row + form.rows).contains(row),
      (form.column..<form.column + form.columns).contains(column),
      [.focus, .strong].contains(screen[row, column].style)
    else { return false }
    if mark.hasPrefix("[") { return screen.has(mark, row: row, column: column - 2) }
    // The cursor may be below the mark, on an option or in a box, and the mark above the window.
    let place = (form.row...row).last { screen.isMarked(row: $0, column: form.column + 1) }
    return place.map { screen.has(mark, row: $0, column: form.column + 1) } ?? (row > form.row)
  }

  /// What stands where the focus is.
  private var markOfFocus: String? {
    switch dialog {
    case .name?: return ">"
    case .question(_, let option)?: return "> \(option + 1) "
    case .differences?: return nil
    case nil: break
    }
    guard !isHelpShown else { return nil }
    if let finder { return "> \(finder.title(in: language).firstWord)" }
    return switch field {
    case .question(let question)?, .answer(let question, _)?:
      "> \(question.label(in: language).firstWord)"
    case .section(let section)?: "> \((Section.allCases.firstIndex(of: section) ?? 0) + 1) "
    case .entry(let entry)?: "> \(entry.index + 1) "
    case .add(let list)?: "[ \(list.addLabel(in: language).firstWord)"
    case .button(let button)?: "[ \(button.label(in: language).firstWord)"
    case .tool(let tool)?: "[ \(tool.key) \(tool.label(in: language).firstWord)"
    case .document(let need)?: "> \(need.sign) \(need.title(in: language).firstWord)"
    case nil: nil
    }
  }
}

extension Surface {
  /// Whether a row has the mark of the focus.
  fileprivate func isMarked(row: Int, column: Int) -> Bool {
    let cell = self[row, column]
    return cell.character == ">" && (cell.style == .focus || cell.style == .strong)
  }

  fileprivate func has(_ text: String, row: Int, column: Int) -> Bool {
    text.enumerated().allSatisfy { self[row, column + $0].character == $1 }
  }
}

extension String {
  fileprivate var firstWord: Substring { prefix { $0 != " " } }
}
