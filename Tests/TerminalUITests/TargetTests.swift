import Testing

@testable import TerminalUI

@Suite struct `What a click hits` {
  private func drawn(_ page: ScrolledLines, rows: Int, columns: Int = 20) -> Surface {
    var surface = Surface(size: Size(columns: 30, rows: rows + 2))
    let area = Area(row: 1, column: 5, rows: rows, columns: columns)
    page.draw(on: &surface, in: area, more: ("^ more", "v more"))
    return surface
  }

  @Test func `is a line from its first letter to its last`() {
    var line = Line("one", at: 2)
    line.add("two", at: 10)
    line.target = .item(7)
    let surface = drawn(ScrolledLines([line]), rows: 1)
    let hits = (0..<30).filter { surface.hit(row: 1, column: $0) != nil }
    #expect(hits == Array(7..<18))
    #expect(surface.hit(row: 1, column: 9)?.target == .item(7))
    #expect(surface.hit(row: 0, column: 9) == nil && surface.hit(row: 2, column: 9) == nil)
  }

  @Test func `is a piece of a line alone`() {
    var line = Line()
    line.add("[ A ]", at: 1, target: .item(0))
    line.add("[ B ]", at: 8, target: .item(1))
    let surface = drawn(ScrolledLines([line]), rows: 1)
    #expect(surface.hit(row: 1, column: 6)?.target == .item(0))
    #expect(surface.hit(row: 1, column: 11) == nil)
    #expect(surface.hit(row: 1, column: 17)?.target == .item(1))
  }

  @Test func `is a box, and the place in its text`() throws {
    var line = Line("name", at: 1)
    line.add(LineEditor(text: "漢字 and more than fits"), at: 8, width: 10)
    line.target = .item(0)
    let surface = drawn(ScrolledLines([line]), rows: 1)
    #expect(surface.hit(row: 1, column: 12)?.target == .item(0))
    let hit = try #require(surface.hit(row: 1, column: 15))
    #expect(hit.target == .text && hit.column == 2 && hit.area.columns == 10)
  }

  @Test func `is nothing that is out of view, covered or cut off`() {
    let lines = (0..<9).map { number in
      var line = Line("a line that is far too long", at: 0)
      line.target = .item(number)
      return line
    }
    let surface = drawn(ScrolledLines(lines, offset: 3), rows: 4)
    // The marks that there is more cover the first line and the last.
    let targets = (0..<6).map { surface.hit(row: $0, column: 6)?.target }
    #expect(targets == [nil, nil, .item(4), .item(5), nil, nil])
    #expect(surface.hit(row: 2, column: 24) != nil && surface.hit(row: 2, column: 25) == nil)
    #expect(surface.hit(row: -1, column: 0) == nil && surface.hit(row: 2, column: 900) == nil)
  }

  @Test func `is the place between the letters that a box shows`() {
    let box = LineEditor(text: "漢字ab")
    #expect((0...7).map { box.place(at: $0, width: 20) } == [0, 0, 1, 1, 2, 3, 4, 4])
    // Scrolled: the last five columns of the text and one for the cursor.
    #expect(LineEditor(text: "0123456789").place(at: 0, width: 6) == 5)
    #expect(LineEditor().place(at: 3, width: 6) == 0)
  }
}
