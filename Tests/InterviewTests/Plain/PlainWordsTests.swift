import ExpressEntry
import Interview
import Questions
import TerminalUI
import Testing

@Suite struct `Every line of a dialogue` {
  static func dialogues(in language: Language) throws -> [Dialogue] {
    var refused = Dialogue(try .begun(with: .full, on: CalendarDate(2026, 12, 1), in: language))
    refused.refuse(.tooLong)
    refused.refuse(.notText)
    refused.type(String(repeating: "é", count: 300), "f zzz", "q", "0", "b", "c", "999", "", "p")
    refused.type("f 2", "", "f 1", "f a", "99", "f jobs", "f noc", "1", "b", "d", "z", "d 7", "d 1")
    var full = Dialogue(try .begun(with: .full, in: language))
    full.type("f", "1")
    for _ in 0..<60 { full.type("") }
    return [refused, full, try `A dialogue of lines`.wholeDialogue(in: language)]
  }

  @Test(arguments: Language.allCases)
  func `fits in 80 columns and acts on nothing`(language: Language) throws {
    for line in try Self.dialogues(in: language).flatMap(\.replies) {
      #expect(line.displayWidth <= 80, "\(line)")
      #expect(line.displayable == line, "\(line)")
      #expect(!line.contains { "─│┌└[]{}<>".contains($0) }, "\(line)")
    }
  }

  @Test(arguments: Language.allCases)
  func `keeps away from unwanted words, and names no key of the full screen`(
    language: Language
  ) throws {
    let unwanted = [
      "invalid", "please", "sorry", "s’il vous", "désol", "interdit", "illég", "Esc ", "Échap",
      "F1 ", "F3", "F7", "F8", "^Z", "^Y", "(F1",
    ]
    for line in try Self.dialogues(in: language).flatMap(\.replies) {
      for word in unwanted { #expect(!line.contains(word), "\(line)") }
    }
  }

  @Test func `is set in French with no-break spaces and curved apostrophes`() throws {
    for line in try Self.dialogues(in: .french).flatMap(\.replies) {
      #expect(!line.contains("'") && !line.contains("\""), "\(line)")
      let characters = Array(line)
      for (index, character) in characters.enumerated() {
        if ":;?!»".contains(character) {
          #expect(index > 0 && characters[index - 1] == "\u{A0}", "\(line)")
        }
        if character == "«" {
          #expect(index + 1 < characters.count && characters[index + 1] == "\u{A0}", "\(line)")
        }
      }
    }
  }

  @Test func `has no space before a high sign in English`() throws {
    for line in try Self.dialogues(in: .english).flatMap(\.replies) {
      #expect(!line.contains(" :") && !line.contains("\u{A0}"), "\(line)")
    }
  }

  @Test func `shows hostile text as visible marks`() throws {
    var dialogue = Dialogue(try .begun())
    dialogue.type("f add job", "a", "a\u{1B}[31m\u{202E}b\u{200B}c", "s", "x\u{7}.json")
    for line in dialogue.replies {
      #expect(
        !line.unicodeScalars.contains { "\u{1B}\u{202E}\u{200B}\u{7}".unicodeScalars.contains($0) })
    }
  }
}
