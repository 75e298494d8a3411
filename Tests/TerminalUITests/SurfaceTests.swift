import Testing

@testable import TerminalUI

@Suite struct `A surface` {
  @Test func `shows characters and styles as text`() {
    var surface = Surface(size: Size(columns: 12, rows: 3))
    surface.write("CRS", row: 0, column: 0, style: .title)
    surface.write("Âge : 30", row: 1, column: 2)
    surface.write("30", row: 1, column: 8, style: .focus)
    #expect(surface.text == "CRS\n  Âge : 30\n")
    #expect(surface.styles == "TTT\n........FF\n")
  }

  @Test func `says which column comes after the text`() {
    var surface = Surface(size: Size(columns: 10, rows: 1))
    #expect(surface.write("abc", row: 0, column: 2) == 5)
    #expect(surface.write("é漢", row: 0, column: 2) == 5)
    #expect(surface.write("abcdefghij", row: 0, column: 4) == 10)
    #expect(surface.write("abcdef", row: 0, column: 0, width: 4) == 4)
    #expect(surface.write("", row: 0, column: 7) == 7)
    #expect(surface.write("abc", row: 0, column: 12) == 12)
    #expect(surface.write("abc", row: 5, column: 1) == 1)
  }

  @Test func `cuts text at the right edge and after a width`() {
    var surface = Surface(size: Size(columns: 6, rows: 2))
    surface.write("abcdefgh", row: 0, column: 2)
    surface.write("éééééé", row: 1, column: 0, width: 3)
    #expect(surface.text == "  abcd\nééé")
  }

  @Test func `ends cut text in an ellipsis`() {
    var surface = Surface(size: Size(columns: 8, rows: 4))
    #expect(surface.writeClipped("Études à l’étranger", row: 0, column: 1) == 8)
    #expect(surface.writeClipped("Études", row: 1, column: 0, width: 6) == 6)
    #expect(surface.writeClipped("Études", row: 2, column: 0, width: 1) == 1)
    #expect(surface.writeClipped("Études", row: 3, column: 0, width: 0) == 0)
    #expect(surface.text == " Études…\nÉtudes\n…\n")
  }

  @Test func `clips what lies outside and never traps`() {
    for size in [(0, 0), (1, 1), (0, 5), (5, 0), (-3, 2), (4, 2)] {
      var surface = Surface(size: Size(columns: size.0, rows: size.1))
      for place in [-100, -2, -1, 0, 1, 3, 100, .min, .max] {
        surface.write("a漢é", row: place, column: place, style: .strong)
        surface.write("a漢é", row: 0, column: place, width: place)
        surface.writeClipped("a漢é", row: 0, column: place, width: place)
        surface.writeClipped("a漢é", row: place, column: 0)
        surface.cursor = (place, place)
        surface[place, place] = Cell(character: "x")
        _ = surface[place, place]
      }
      for place in [-100, -1, 0, 1, 100] {
        let area = Area(row: place, column: -place, rows: 3, columns: 3)
        surface.fill(area, with: "x", style: .focus)
        surface.style(area, .error)
        surface.write("a漢é", in: area, row: place, column: place)
        surface.writeClipped("a漢é", in: area)
        surface.horizontalRule(row: place, column: place, columns: place)
        surface.verticalRule(row: place, column: place, rows: place)
      }
      #expect(surface.text.count >= 0)
    }
  }

  @Test func `shows the right part of text that starts to the left of it`() {
    var surface = Surface(size: Size(columns: 5, rows: 2))
    #expect(surface.write("abcdef", row: 0, column: -2) == 4)
    #expect(surface.write("漢字é", row: 1, column: -1) == 4)
    #expect(surface.text == "cdef\n 字é")
  }

  @Test func `keeps the cursor inside`() {
    var surface = Surface(size: Size(columns: 5, rows: 2))
    surface.cursor = (7, -1)
    #expect(surface.cursor.map { [$0.row, $0.column] } == [1, 0])
    surface.cursor = nil
    #expect(surface.cursor == nil)
  }
}

@Suite struct `A wide character` {
  @Test func `takes two cells`() {
    var surface = Surface(size: Size(columns: 6, rows: 1))
    surface.write("a漢b", row: 0, column: 0, style: .strong)
    #expect(surface[0, 1].character == "漢")
    #expect(surface[0, 2].isContinuation)
    #expect(surface[0, 3].character == "b")
    #expect(surface.text == "a漢b")
    #expect(surface.styles == "SSSS")
  }

  @Test func `never stands half over an edge`() {
    var surface = Surface(size: Size(columns: 4, rows: 2))
    surface.write("abc漢", row: 0, column: 0)
    surface.write("漢漢", row: 1, column: 0, width: 3)
    #expect(surface.text == "abc\n漢")
    #expect(!surface[0, 3].isContinuation)
    #expect(!surface[1, 3].isContinuation)
  }

  @Test(arguments: [0, 1, 2, 3])
  func `leaves no half behind when something is written over it`(column: Int) {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.write("漢漢", row: 0, column: 0)
    surface.write("x", row: 0, column: column)
    for place in 0..<4 {
      let isLead = surface[0, place].character == "漢"
      let isFollowed = place < 3 && surface[0, place + 1].isContinuation
      #expect(isLead == isFollowed)
    }
    #expect(surface.text.contains("x"))
    #expect(surface.text.displayWidth >= column + 1)
  }

  @Test func `stays whole when nothing is written over it`() {
    var surface = Surface(size: Size(columns: 4, rows: 1))
    surface.write("漢漢", row: 0, column: 0)
    surface.write("", row: 0, column: 0)
    surface.write("", row: 0, column: 1)
    surface.write("\u{200D}", row: 0, column: 1)
    #expect(surface.text == "漢漢")
  }

  @Test func `leaves no half behind when an area is filled over it`() {
    var surface = Surface(size: Size(columns: 6, rows: 1))
    surface.write("漢漢漢", row: 0, column: 0)
    surface.fill(Area(row: 0, column: 1, rows: 1, columns: 4), with: "-")
    #expect(surface.text == " ----")
    #expect((0..<6).allSatisfy { !surface[0, $0].isContinuation })
  }
}
