import Testing

@testable import TerminalUI

@Suite struct `The changes between two surfaces` {
  let blank = Surface(size: Size(columns: 8, rows: 2))

  @Test func `are runs of one style`() {
    var surface = blank
    surface.write("ab", row: 0, column: 1, style: .strong)
    surface.write("cd", row: 0, column: 3, style: .focus)
    surface.write("é", row: 1, column: 0)
    #expect(
      surface.changes(since: blank) == [
        Run(row: 0, column: 1, style: .strong, text: "ab"),
        Run(row: 0, column: 3, style: .focus, text: "cd"),
        Run(row: 1, column: 0, style: .plain, text: "é"),
      ])
  }

  @Test func `leave out what stayed`() {
    var shown = blank
    shown.write("abcd", row: 0, column: 0)
    var surface = shown
    surface.write("x", row: 0, column: 1)
    surface.style(Area(row: 0, column: 3, rows: 1, columns: 1), .error)
    #expect(surface.changes(since: surface) == [])
    #expect(
      surface.changes(since: shown) == [
        Run(row: 0, column: 1, style: .plain, text: "x"),
        Run(row: 0, column: 3, style: .error, text: "d"),
      ])
  }

  @Test func `do not run on into the next row`() {
    var surface = blank
    surface.fill(surface.area, with: "x")
    #expect(surface.changes(since: blank).map(\.text) == ["xxxxxxxx", "xxxxxxxx"])
  }

  @Test func `count a wide character as two cells`() {
    var surface = blank
    surface.write("漢b", row: 0, column: 0)
    #expect(
      surface.changes(since: blank) == [Run(row: 0, column: 0, style: .plain, text: "漢b")])
    var later = surface
    later.write("x", row: 0, column: 0)
    #expect(later.changes(since: surface) == [Run(row: 0, column: 0, style: .plain, text: "x ")])
  }

  @Test func `are kept whole when a surface is cut`() {
    var surface = blank
    surface.write("abc漢", row: 0, column: 0)
    surface.cursor = (1, 7)
    let cut = surface.resized(to: Size(columns: 4, rows: 1))
    #expect(cut.text == "abc")
    #expect(cut.cursor.map { [$0.row, $0.column] } == [0, 3])
    #expect(surface.resized(to: Size(columns: 10, rows: 3)).text == "abc漢\n\n")
    #expect(surface.resized(to: Size(columns: 0, rows: 0)).text == "")
  }
}

@Suite struct `Styles` {
  @Test(arguments: Style.allCases, Style.allCases)
  func `are equal when their letters are`(one: Style, other: Style) {
    #expect((one == other) == (one.rawValue == other.rawValue))
  }
}
