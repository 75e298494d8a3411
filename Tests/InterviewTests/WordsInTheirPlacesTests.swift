import ExpressEntry
import Foundation
import Interview
import Synchronization
import TestSupport
import Testing

@testable import Questions
@testable import TerminalUI

@Suite struct `The words of a screen` {
  static let sizes = `Every screen`.sizes.map { Size(columns: $0.0, rows: $0.1) }

  @Test(arguments: Language.allCases, sizes)
  func `are whole or end in a sign, and none covers another`(language: Language, size: Size) throws
  {
    try expectNoFault(in: language, at: size)
  }

  @Test(arguments: Language.allCases, sizes)
  func `are so where a language has longer ones`(language: Language, size: Size) throws {
    try Bilingual.$change.withValue({ $0.stretched }) { try expectNoFault(in: language, at: size) }
  }

  private func expectNoFault(in language: Language, at size: Size) throws {
    for (name, session) in try Session.everyScreen(in: language) {
      let (screen, faults) = session.faults(at: size)
      #expect(faults.isEmpty, "\(name)\n\(screen.text)")
    }
  }

  /// Wherever keys lead, with the words of the language and with longer ones.
  @Test(arguments: Language.allCases)
  func `are so at any place`(language: Language) throws {
    var random = SplitMix64(state: 31)
    var session = try Session.begun(with: .full, in: language)
    let keys = `Whatever keys are pressed`.keys.filter { $0 != .function(8) }
    for step in 0..<400 {
      let key = try #require(keys.randomElement(using: &random))
      session.hear(session.press(key), using: &random)
      guard step.isMultiple(of: 5), let size = Self.sizes.randomElement(using: &random) else {
        continue
      }
      for change in [{ $0 }, { $0.stretched }] as [@Sendable (String) -> String] {
        let (screen, faults) = Bilingual.$change.withValue(change) { session.faults(at: size) }
        #expect(faults.isEmpty, "step \(step)\n\(screen.text)")
      }
    }
  }
}

extension Session {
  /// The screen in a window of a size, and what is wrong with it.
  fileprivate func faults(at size: Size) -> (screen: Surface, faults: [String]) {
    let strokes = Strokes()
    let screen = Surface.$watcher.withValue({ strokes.add($0) }) {
      self.screen(columns: size.columns, rows: size.rows)
    }
    var check = StrokeCheck(screen)
    for stroke in strokes.all { check.take(stroke) }
    return (screen, check.finish())
  }
}

/// All that is drawn on a surface, in order.
private final class Strokes: Sendable {
  private let strokes = Mutex<[Stroke]>([])

  func add(_ stroke: Stroke) { strokes.withLock { $0.append(stroke) } }

  var all: [Stroke] { strokes.withLock { $0 } }
}

/// Looks for text that is cut without a sign, that covers or touches other text, or that is not
/// shown at all.
private struct StrokeCheck {
  private let screen: Surface
  /// The text in each cell that has one.
  private var owners: [Int: String] = [:]
  private var cuts: [(text: String, row: Int, columns: [Int])] = []
  private var faults: [String] = []

  init(_ screen: Surface) { self.screen = screen }

  mutating func take(_ stroke: Stroke) {
    switch stroke {
    case .loss: faults.append("lines are lost")
    case .fill(let area):
      for row in area.row..<area.row + area.rows {
        let columns = area.column..<area.column + area.columns
        for column in columns { owners[place(row, column)] = nil }
        // The text is gone, and with it the need of a sign.
        cuts.removeAll { $0.row == row && columns.contains($0.columns[0]) }
      }
    case .text(let text, let row, let column, let limits):
      take(text, row, column, limits)
    }
  }

  private mutating func take(_ text: String, _ row: Int, _ column: Int, _ limits: Range<Int>) {
    // What gets an area without columns is left out on purpose.
    guard text != "…", !limits.isEmpty else { return }
    let cells = cells(of: text, from: column)
    guard let first = cells.first, let last = cells.last else { return }
    let shown = cells.filter(limits.contains)
    guard !shown.isEmpty, (0..<screen.size.rows).contains(row) else {
      // Of a box that is scrolled along its text, the sign is all that may be seen.
      cuts.append((text, row, [limits.lowerBound, limits.upperBound - 1, limits.upperBound]))
      return
    }
    if last >= limits.upperBound {
      cuts.append((text, row, [limits.upperBound - 1, limits.upperBound]))
    }
    if first < limits.lowerBound { cuts.append((text, row, [limits.lowerBound])) }
    for cell in shown {
      if let other = owners[place(row, cell)] {
        faults.append("“\(text)” covers “\(other)”")
        break
      }
    }
    for beside in [shown[0] - 1, shown[shown.count - 1] + 1] {
      if let other = owners[place(row, beside)] { faults.append("“\(text)” touches “\(other)”") }
    }
    for cell in shown { owners[place(row, cell)] = text }
  }

  /// The columns that are not blank.
  private func cells(of text: String, from column: Int) -> [Int] {
    var column = column
    return text.flatMap { character -> [Int] in
      let width = character.displayWidth
      defer { column += width }
      return character.isWhitespace ? [] : Array(column..<column + width)
    }
  }

  private func place(_ row: Int, _ column: Int) -> Int { row * 10_000 + column }

  mutating func finish() -> [String] {
    for cut in cuts where !cut.columns.contains(where: { screen[cut.row, $0].character == "…" }) {
      faults.append("“\(cut.text)” is cut")
    }
    return faults
  }
}

extension String {
  /// The text with every word two fifths longer; words that were made longer before stay.
  var stretched: String {
    var result = ""
    var word = ""
    var missing = 0.0
    for character in self + "\n" {
      if character.isLetter {
        word.append(character)
      } else {
        result += word
        if word.count > 1, !word.contains("ə") {
          missing += 0.4 * Double(word.count)
          result += String(repeating: "ə", count: Int(missing))
          missing -= missing.rounded(.down)
        }
        word = ""
        result.append(character)
      }
    }
    return String(result.dropLast())
  }
}
