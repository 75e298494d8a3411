import Foundation
import Interview
import Questions
import TerminalUI
import Testing

@Suite struct `A screen without colour` {
  /// How texts begin that a colour tells from bold ones: with a sign, or as words that say it.
  private static let signs: [Style: [String]] = [
    .error: ["! "], .gain: ["+"], .loss: ["-", "\u{2212}"],
    .notice: [
      "! ", "i ", "?", "- ", "open answers: ", "en suspens\u{A0}: ", "open", "à remplir",
    ],
  ]

  @Test(arguments: Language.allCases)
  func `says by a sign what colour would`(language: Language) throws {
    var found: Set<Style> = []
    for (name, session) in try Session.everyScreen(in: language) {
      for (columns, rows) in `Every screen`.sizes {
        let screen = session.screen(columns: columns, rows: rows)
        // The line above the keys is a sentence.
        for text in screen.coloured where text.row != rows - 2 {
          found.insert(text.style)
          let isSigned = Self.signs[text.style]?.contains { text.words.hasPrefix($0) } == true
          #expect(isSigned, "\(name), \(columns)x\(rows): \(text.words)")
        }
      }
    }
    #expect(found == [.error, .gain, .loss, .notice])
  }
}

@Suite struct `A screen in ASCII` {
  @Test(arguments: Language.allCases)
  func `has the same words in the same places, without accents`(language: Language) throws {
    for (name, session) in try Session.everyScreen(in: language) {
      for (columns, rows) in `Every screen`.sizes {
        let screen = session.screen(columns: columns, rows: rows)
        let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
        let ascii = screen.asciiText.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == ascii.count)
        for (line, plain) in zip(lines, ascii) {
          #expect(plain.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(name): \(plain)")
          #expect(plain.count == String(line).displayWidth, "\(name): \(plain)")
          #expect(String(plain).spelling == String(line).spelling, "\(name): \(plain)")
        }
      }
    }
  }
}

extension Surface {
  /// A text in a style that has a colour, without the lines that continue it.
  fileprivate struct Coloured {
    var style: Style
    var row: Int
    var words: String
  }

  fileprivate var coloured: [Coloured] {
    var texts: [Coloured] = []
    for row in 0..<size.rows {
      for column in 0..<size.columns where begins(row, column) && !continues(row, column) {
        let style = self[row, column].style
        let cells = (column..<size.columns).prefix { self[row, $0].style == style }
        texts.append(
          Coloured(style: style, row: row, words: String(cells.map { self[row, $0].character })))
      }
    }
    return texts
  }

  private func begins(_ row: Int, _ column: Int) -> Bool {
    let style = self[row, column].style
    return [.error, .gain, .loss, .notice].contains(style)
      && (column == 0 || self[row, column - 1].style != style)
  }

  /// Whether the line above has text of the same style at the same column or just before it.
  private func continues(_ row: Int, _ column: Int) -> Bool {
    let style = self[row, column].style
    return row > 0 && (max(0, column - 4)...column).contains { self[row - 1, $0].style == style }
  }
}

extension String {
  /// The letters and digits, with what else is written as a blank and none with an accent.
  fileprivate var spelling: String {
    let folded = replacing("œ", with: "o").replacing("Œ", with: "O")
      .folding(options: .diacriticInsensitive, locale: nil)
    return String(folded.map { $0.isLetter || $0.isNumber || $0 == "?" ? $0 : " " })
  }
}
