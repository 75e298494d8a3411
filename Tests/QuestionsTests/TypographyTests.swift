import TerminalUI
import Testing

@testable import Questions

@Suite struct `Every text` {
  @Test func `has words on both sides`() {
    for text in AllWords.all { #expect(!text.en.isEmpty && !text.fr.isEmpty, "\(text)") }
  }

  @Test func `takes one column a character`() {
    for text in AllWords.all {
      for side in [text.en, text.fr] {
        #expect(side.allSatisfy { $0.displayWidth == 1 }, "\(side)")
        #expect(side.displayable == side, "\(side)")
      }
    }
  }

  @Test func `has no blanks at its ends and none doubled`() {
    for text in AllWords.all {
      for side in [text.en, text.fr] {
        #expect(side.first != " " && side.last != " " && !side.contains("  "), "\(side)")
      }
    }
  }

  static let unwanted = [
    "invalid", "please", "sorry", "oops", "forbidden", "illegal", "s'il vous", "s’il vous",
    "désol", "interdit", "illégal",
  ]

  @Test(arguments: unwanted)
  func `keeps away from`(word: String) {
    for text in AllWords.all {
      #expect(!text.en.lowercased().contains(word), "\(text.en)")
      #expect(!text.fr.lowercased().contains(word), "\(text.fr)")
    }
  }
}

@Suite struct `French` {
  @Test func `is set with a curved apostrophe and its own quotation marks`() {
    for text in AllWords.all {
      #expect(!text.fr.contains("'") && !text.fr.contains("\""), "\(text.fr)")
    }
  }

  @Test func `has a no-break space before high signs and inside quotation marks`() {
    for text in AllWords.all {
      let characters = Array(text.fr)
      for (index, character) in characters.enumerated() {
        if ":;?!»".contains(character) {
          #expect(index > 0 && characters[index - 1] == "\u{A0}", "\(text.fr)")
        }
        if character == "«" {
          #expect(index + 1 < characters.count && characters[index + 1] == "\u{A0}", "\(text.fr)")
        }
      }
    }
  }

  @Test func `has no space before a high sign in English`() {
    for text in AllWords.all { #expect(!text.en.contains(" :") && !text.en.contains("\u{A0}")) }
  }
}
