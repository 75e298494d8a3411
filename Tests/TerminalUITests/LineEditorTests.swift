import Testing

@testable import TerminalUI

@Suite struct `A text box` {
  @Test func `takes characters where the cursor is`() {
    var box = LineEditor(text: "Le")
    #expect(box.handle(.character("e")) == true)
    #expect(box.handle(.home) == true)
    #expect(box.handle(.character("É")) == true)
    #expect(box.text == "ÉLee")
    #expect(box.cursor == 1)
  }

  @Test func `joins a mark to the letter before it`() {
    var box = LineEditor(text: "e")
    _ = box.handle(.character("\u{301}"))
    #expect(box.text == "é")
    #expect(box.cursor == 1)
    _ = box.handle(.backspace)
    #expect(box.text == "")
  }

  @Test func `removes whole characters`() {
    var box = LineEditor(text: "a👨‍👩‍👧漢")
    _ = box.handle(.backspace)
    _ = box.handle(.backspace)
    #expect(box.text == "a")
    _ = box.handle(.home)
    _ = box.handle(.delete)
    #expect(box.text == "")
    #expect(box.handle(.backspace) == true)
    #expect(box.handle(.delete) == true)
    #expect(box == LineEditor())
  }

  @Test func `edits with control keys`() {
    var box = LineEditor(text: "un deux  trois ")
    _ = box.handle(.control("w"))
    #expect(box.text == "un deux  ")
    _ = box.handle(.control("w"))
    #expect(box.text == "un ")
    _ = box.handle(.control("a"))
    _ = box.handle(.right)
    _ = box.handle(.control("k"))
    #expect(box.text == "u")
    _ = box.handle(.control("e"))
    _ = box.handle(.control("u"))
    #expect(box.text == "")
  }

  @Test func `keeps the cursor in the text`() {
    var box = LineEditor(text: "ab")
    for key in [Key.right, .right, .left, .left, .left, .left] { _ = box.handle(key) }
    #expect(box.cursor == 0)
    #expect(box.handle(.end) == true)
    #expect(box.cursor == 2)
  }

  @Test(arguments: [
    Key.enter, .tab, .backTab, .escape, .up, .down, .pageUp, .function(1), .control("s"),
  ])
  func `leaves other keys to others`(key: Key) {
    var box = LineEditor(text: "ab")
    #expect(box.handle(key) == false)
    #expect(box == LineEditor(text: "ab"))
  }

  @Test func `takes a paste on one line`() {
    var box = LineEditor(text: "ab")
    _ = box.handle(.left)
    #expect(box.handle(.paste("1\r\n\t2\u{1B}3\u{2028}4")) == true)
    #expect(box.text == "a1 2 3 4b")
    #expect(box.cursor == 8)
  }

  @Test func `refuses a paste that is too long, whole`() {
    var box = LineEditor(text: "ab", maximumLength: 1000)
    #expect(box.paste(String(repeating: "x", count: 201)) == false)
    #expect(box.text == "ab")
    #expect(box.paste(String(repeating: "x", count: 200)) == true)
    var short = LineEditor(text: "ab", maximumLength: 4)
    #expect(short.paste("123") == false)
    #expect(short.paste("12") == true)
    #expect(short.text == "ab12")
  }

  @Test func `is never longer than its maximum`() {
    var box = LineEditor(text: "abcdef", maximumLength: 4)
    #expect(box.text == "abcd")
    #expect(box.handle(.character("e")) == false)
    #expect(box.text == "abcd")
    #expect(box.handle(.character("\u{301}")) == true)
    #expect(box.text == "abcd\u{301}")
    box = LineEditor(text: "abc", maximumScalars: 4)
    #expect(box.handle(.character("\u{301}")) == true)
    #expect(box.handle(.character("\u{302}")) == false)
    #expect(box.text == "abc\u{301}")
  }

  @Test func `takes no control characters`() {
    var box = LineEditor()
    for character in ["\u{7}", "\u{1B}", "\u{9B}", "\n", "\t"] as [Character] {
      _ = box.handle(.character(character))
    }
    #expect(box.text == "")
  }
}

@Suite struct `A drawn text box` {
  private func draw(_ box: LineEditor, width: Int) -> (text: String, cursor: Int) {
    var surface = Surface(size: Size(columns: 12, rows: 1))
    surface.fill(surface.area, with: "#")
    let cursor = box.draw(on: &surface, row: 0, column: 1, width: width)
    return (String(surface.text.dropFirst().prefix(width)), cursor)
  }

  @Test func `shows short text from its start`() {
    #expect(draw(LineEditor(text: "abc"), width: 6) == ("abc   ", 4))
  }

  @Test func `scrolls so that the cursor is in view`() {
    var box = LineEditor(text: "abcdefgh")
    #expect(draw(box, width: 5) == ("…fgh ", 5))
    _ = box.handle(.left)
    #expect(draw(box, width: 5) == ("…efgh", 5))
    _ = box.handle(.home)
    #expect(draw(box, width: 5) == ("abcd…", 1))
  }

  @Test func `keeps wide characters whole and the cursor on one`() {
    var box = LineEditor(text: "漢字漢字漢")
    for _ in 0...5 {
      let (text, cursor) = draw(box, width: 5)
      #expect(text.displayWidth >= 4)
      #expect((1...5).contains(cursor))
      _ = box.handle(.left)
    }
  }

  @Test(arguments: [0, 1, 2, 3])
  func `fits in very few columns`(width: Int) {
    var box = LineEditor(text: "a漢b")
    for _ in 0...3 {
      let cursor = draw(box, width: width).cursor
      #expect((1...max(1, width)).contains(cursor))
      _ = box.handle(.left)
    }
  }
}
