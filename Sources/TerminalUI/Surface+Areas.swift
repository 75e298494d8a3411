extension Surface {
  /// Covers an area with one character.
  public mutating func fill(
    _ area: Area, with character: Character = " ", style: Style = .plain
  ) {
    // Whatever could not stand in one cell is not a filling.
    let glyph = Glyph(character)
    let cell = Cell(character: glyph.width == 1 ? glyph.character : " ", style: style)
    Self.tell(.fill(area))
    forEachRow(of: area) { surface, range in
      surface.mend(range)
      for index in range { surface.cells[index] = cell }
    }
  }

  /// Gives an area a style, and leaves its characters.
  public mutating func style(_ area: Area, _ style: Style) {
    forEachRow(of: area) { surface, range in
      for index in range { surface.cells[index].style = style }
    }
  }

  /// Draws a line from left to right.
  public mutating func horizontalRule(
    row: Int, column: Int, columns: Int, style: Style = .plain
  ) {
    fill(Area(row: row, column: column, rows: 1, columns: columns), with: "─", style: style)
  }

  /// Draws a line from top to bottom.
  public mutating func verticalRule(row: Int, column: Int, rows: Int, style: Style = .plain) {
    fill(Area(row: row, column: column, rows: rows, columns: 1), with: "│", style: style)
  }

  /// Visits the cells of an area that are on the surface, a row at a time.
  private mutating func forEachRow(of area: Area, _ body: (inout Surface, Range<Int>) -> Void) {
    let visible = area.intersection(self.area)
    guard !visible.isEmpty else { return }
    for row in visible.row..<visible.row + visible.rows {
      let start = row * size.columns + visible.column
      body(&self, start..<start + visible.columns)
    }
  }

  /// Blanks the halves of wide characters that would be left over at both ends of a range of cells.
  ///
  /// Call it before the cells are replaced. A terminal that is sent half a wide character shows
  /// whatever it likes.
  mutating func mend(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if cells[range.lowerBound].isContinuation {
      cells[range.lowerBound - 1].character = " "
    }
    if range.upperBound < cells.count, cells[range.upperBound].isContinuation {
      cells[range.upperBound].isContinuation = false
    }
  }
}
