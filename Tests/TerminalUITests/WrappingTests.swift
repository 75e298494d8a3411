import Testing

@testable import TerminalUI

@Suite struct `Wrapped text` {
  @Test func `breaks at spaces`() {
    #expect(wrap("the quick brown fox", width: 10) == ["the quick", "brown fox"])
    #expect(wrap("the quick brown fox", width: 9) == ["the quick", "brown fox"])
    #expect(wrap("abc", width: 3) == ["abc"])
    #expect(wrap("", width: 5) == [""])
  }

  @Test func `never breaks at a no-break space`() {
    #expect(wrap("Il faut 500\u{A0}$ ?", width: 11) == ["Il faut", "500\u{A0}$ ?"])
    #expect(wrap("un «\u{202F}mot\u{202F}»", width: 5) == ["un", "«\u{202F}mot", "\u{202F}»"])
  }

  @Test func `cuts words that are too long`() {
    #expect(wrap("ab abcdefghij k", width: 4) == ["ab", "abcd", "efgh", "ij k"])
  }

  @Test func `measures cells`() {
    #expect(wrap("漢字 漢字", width: 5) == ["漢字", "漢字"])
    #expect(wrap("漢字漢字", width: 5) == ["漢字", "漢字"])
    #expect(wrap("漢字", width: 1) == ["漢", "字"])
  }

  @Test func `starts a new line at a newline, and keeps empty ones`() {
    #expect(wrap("a\n\nb c", width: 9) == ["a", "", "b c"])
  }

  @Test func `keeps an indentation, and drops blanks where it breaks`() {
    #expect(wrap("  a bb   cc ", width: 6) == ["  a bb", "cc"])
  }

  @Test func `is never wider than asked, and loses no letter`() {
    let text = "Le Système de classement global attribue des points au candidat."
    for width in 1...70 {
      let lines = wrap(text, width: width)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      let letters = lines.joined().filter { $0 != " " }
      #expect(letters == text.filter { $0 != " " })
    }
  }
}
