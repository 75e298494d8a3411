extension Surface {
  /// Writes text, cut at the right edge or after so many columns.
  ///
  /// Nothing but what `String.displayable` lets through can reach a cell.
  ///
  /// - Returns: The column after the text.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let column = column.clamped
    return write(
      text, row: row, column: column, style: style,
      limits: 0..<max(0, min(size.columns, width.map { column + $0.clamped } ?? size.columns)))
  }

  /// Writes text, ending in `…` where it is cut.
  ///
  /// - Returns: The column after the text.
  @discardableResult
  public mutating func writeClipped(
    _ text: String, row: Int, column: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let column = column.clamped
    return writeClipped(
      text, row: row, column: column, style: style,
      limits: 0..<max(0, min(size.columns, width.map { column + $0.clamped } ?? size.columns)))
  }

  /// Writes text at a place counted from the corner of an area, cut where the area ends.
  ///
  /// - Returns: The column after the text, counted from the area's left side.
  @discardableResult
  public mutating func write(
    _ text: String, in area: Area, row: Int = 0, column: Int = 0, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < area.rows else { return column }
    return write(
      text, row: area.row + row, column: area.column + column.clamped, style: style,
      limits: limits(of: area)) - area.column
  }

  /// Writes text in an area, ending in `…` where it is cut.
  ///
  /// - Returns: The column after the text, counted from the area's left side.
  @discardableResult
  public mutating func writeClipped(
    _ text: String, in area: Area, row: Int = 0, column: Int = 0, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < area.rows else { return column }
    return writeClipped(
      text, row: area.row + row, column: area.column + column.clamped, style: style,
      limits: limits(of: area)) - area.column
  }

  private func limits(of area: Area) -> Range<Int> {
    let visible = area.intersection(self.area)
    return visible.isEmpty ? 0..<0 : visible.column..<visible.column + visible.columns
  }

  private mutating func writeClipped(
    _ text: String, row: Int, column: Int, style: Style, limits: Range<Int>
  ) -> Int {
    let end = limits.upperBound
    guard column < end, text.displayWidth > end - column else {
      return write(text, row: row, column: column, style: style, limits: limits)
    }
    let kept = limits.lowerBound..<max(limits.lowerBound, end - 1)
    _ = write(text, row: row, column: column, style: style, limits: kept)
    return write("…", row: row, column: end - 1, style: style, limits: limits)
  }

  private mutating func write(
    _ text: String, row: Int, column: Int, style: Style, limits: Range<Int>
  ) -> Int {
    Self.tell(.text(text, row: row, column: column, limits: limits))
    guard row >= 0, row < size.rows, column < limits.upperBound else { return column }
    let line = row * size.columns
    let start = max(column, limits.lowerBound)
    let cutsInto = start < limits.upperBound && cells[line + start].isContinuation
    let end =
      text.isPrintableASCII
      ? writeASCII(text, line: line, column: column, style: style, limits: limits)
      : writeGlyphs(text, line: line, column: column, style: style, limits: limits)
    guard end > start else { return end }
    // Blank the halves that wide characters under the text leave over at both ends.
    if cutsInto { cells[line + start - 1].character = " " }
    if end < size.columns, cells[line + end].isContinuation {
      cells[line + end].isContinuation = false
    }
    return end
  }

  /// Writes text of which every byte is a cell: nearly all of it, so without looking at letters.
  private mutating func writeASCII(
    _ text: String, line: Int, column: Int, style: Style, limits: Range<Int>
  ) -> Int {
    var column = column
    for byte in text.utf8 {
      guard column < limits.upperBound else { break }
      if column >= limits.lowerBound {
        cells[line + column] = Cell(character: Character(Unicode.Scalar(byte)), style: style)
      }
      column += 1
    }
    return column
  }

  private mutating func writeGlyphs(
    _ text: String, line: Int, column: Int, style: Style, limits: Range<Int>
  ) -> Int {
    var column = column
    for glyph in text.glyphs {
      guard column < limits.upperBound else { break }
      let cell = Cell(character: glyph.character, style: style)
      switch (glyph.width, limits.contains(column), limits.contains(column + 1)) {
      case (1, true, _): cells[line + column] = cell
      case (2, true, true):
        cells[line + column] = cell
        cells[line + column + 1] = .continuation(style)
      // Half of a wide character is left as a blank.
      case (2, true, false): cells[line + column] = Cell(style: style)
      case (2, false, true): cells[line + column + 1] = Cell(style: style)
      default: break
      }
      column += glyph.width
    }
    return min(column, limits.upperBound)
  }
}

extension Int {
  /// The number kept where adding two cannot overflow; no screen is that large.
  fileprivate var clamped: Int { Swift.min(Swift.max(self, -1_000_000), 1_000_000) }
}
