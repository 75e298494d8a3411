import Testing

@testable import TerminalUI

@Suite struct `Text for a terminal that knows only ASCII` {
  @Test(arguments: [
    ("Quel âge avez-vous ?", "Quel age avez-vous ?"),
    ("« L’été… » : œuvre, Æ", "\" L'ete~ \" : ouvre, A"),
    ("┌──┬──┐│●○▸✓", "+--+--+|*o>v"),
    ("1\u{202F}200\u{A0}$ — ½ × 3°", "1 200 $ - 2 x 3o"),
    ("Łódź, Škoda, Güneş, e\u{301}", "Lodz, Skoda, Gunes, e"),
    ("漢", "?"),
  ])
  func `keeps its shape`(text: String, expected: String) {
    #expect(text.ascii == expected)
    #expect(text.ascii.count == text.count)
  }

  @Test func `takes as many cells`() {
    #expect("漢x é".asciiCells == "? x e")
  }

  @Test func `has an answer for every Latin letter`() {
    for value in UInt32(0xA0)..<0x250 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Character(scalar).ascii.isASCII)
    }
    #expect(Character("\u{17F}").ascii == "s")
    #expect(Character("ÿ").ascii == "y")
    #expect(Character("Œ").ascii == "O")
    #expect(Character("Ž").ascii == "Z")
  }
}
