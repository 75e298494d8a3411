extension LineEditor {
  /// Draws the box in so many columns, scrolled so that the cursor is in view.
  ///
  /// Text that goes on beyond a side is marked there with `…`.
  ///
  /// - Returns: The column of the cursor.
  @discardableResult
  public func draw(
    on surface: inout Surface, row: Int, column: Int, width: Int, style: Style = .plain
  ) -> Int {
    guard width > 0 else { return column }
    let box = Area(row: row, column: column, rows: 1, columns: width)
    surface.fill(box, style: style)
    let place = halves.before.displayWidth
    // Room is kept for what the cursor is on, or for the cursor alone behind the text.
    let room = min(width, max(1, halves.after.first?.displayWidth ?? 1))
    let hidden = max(0, place - (width - room))
    let end = surface.write(text, in: box, column: -hidden, style: style)
    if hidden > 0, width > 1 {
      surface.write("…", in: box, style: style)
    }
    if end == width, text.displayWidth - hidden > width, place - hidden + room < width {
      surface.write("…", in: box, column: width - 1, style: style)
    }
    return column + place - hidden
  }
}

extension Substring {
  fileprivate var displayWidth: Int { String(self).displayWidth }
}
