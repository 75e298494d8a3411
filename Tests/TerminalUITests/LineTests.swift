import Testing

@testable import TerminalUI

@Suite struct `A line of a page` {
  private func drawn(_ line: Line, columns: Int = 20) -> String {
    var surface = Surface(size: Size(columns: columns, rows: 1))
    line.draw(on: &surface, in: surface.area, row: 0)
    return surface.text
  }

  @Test(arguments: [
    ("Education", "  Education    119/140"), ("Second language", "  Second lang… 119/140"),
    ("Education it", "  Education it 119/140"), ("Education its", "  Education i… 119/140"),
  ])
  func `ends a text before the figures to its right`(text: String, expected: String) {
    var line = Line(text, at: 2)
    line.add("119/140", endingAt: 22)
    #expect(drawn(line, columns: 24) == expected)
  }

  @Test func `ends a text before the box to its right`() {
    var line = Line("A long label", at: 0)
    line.add(LineEditor(text: "12"), at: 8, width: 4)
    #expect(drawn(line) == "A long… 12")
  }

  @Test func `leaves texts that follow each other as they are`() {
    var line = Line("> 1 ", at: 1)
    line.add("Family", at: 5)
    #expect(drawn(line) == " > 1 Family")
  }
}
