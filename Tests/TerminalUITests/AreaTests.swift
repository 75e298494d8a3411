import Testing

@testable import TerminalUI

@Suite struct `An area` {
  let surface = Surface(size: Size(columns: 10, rows: 4))

  @Test func `clips what is drawn into it`() {
    var surface = surface
    let area = Area(row: 1, column: 2, rows: 2, columns: 5)
    #expect(surface.write("abcdefgh", in: area) == 5)
    #expect(surface.write("漢字", in: area, row: 1, column: 3) == 5)
    surface.write("below", in: area, row: 2)
    surface.write("left", in: area, row: 1, column: -2)
    #expect(surface.text == "\n  abcde\n  ft 漢\n")
  }

  @Test func `ends cut text in an ellipsis at its own side`() {
    var surface = surface
    surface.writeClipped("abcdefgh", in: Area(row: 0, column: 2, rows: 1, columns: 5), column: 1)
    #expect(surface.text == "   abc…\n\n\n")
  }

  @Test func `is filled, styled and ruled`() {
    var surface = surface
    let area = Area(row: 1, column: 1, rows: 2, columns: 3)
    surface.fill(area, with: "x", style: .faint)
    surface.style(area.split(rows: 1).top, .focus)
    surface.horizontalRule(row: 0, column: 0, columns: 4, style: .title)
    surface.verticalRule(row: 0, column: 5, rows: 9)
    #expect(surface.text == "──── │\n xxx │\n xxx │\n     │")
    #expect(surface.styles == "TTTT\n.FFF\n.---\n")
  }

  @Test func `splits and shrinks without losing cells`() {
    let area = surface.area
    let rows = area.split(rows: 1)
    #expect(rows.top == Area(row: 0, column: 0, rows: 1, columns: 10))
    #expect(rows.bottom == Area(row: 1, column: 0, rows: 3, columns: 10))
    let columns = area.split(columns: 99)
    #expect(columns.left == area)
    #expect(columns.right.isEmpty)
    #expect(area.inset(rows: 1, columns: 2) == Area(row: 1, column: 2, rows: 2, columns: 6))
    #expect(area.inset(rows: 3).isEmpty)
  }
}
