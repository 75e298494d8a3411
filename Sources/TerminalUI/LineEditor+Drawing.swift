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
    let room = room(in: width)
    let hidden = hidden(in: width)
    let end = surface.write(text, in: box, column: -hidden, style: style)
    if hidden > 0, width > 1 {
      surface.write("…", in: box, style: style)
    }
    if end == width, text.displayWidth - hidden > width, place - hidden + room < width {
      surface.write("…", in: box, column: width - 1, style: style)
    }
    return column + place - hidden
  }

  /// Room is kept for what the cursor is on, or for the cursor alone behind the text.
  private func room(in width: Int) -> Int {
    min(width, max(1, halves.after.first?.displayWidth ?? 1))
  }

  /// How many columns of the text a box hides on its left.
  private func hidden(in width: Int) -> Int {
    max(0, halves.before.displayWidth - (width - room(in: width)))
  }

  /// How many characters stand before a column of a box of so many columns.
  public func place(at column: Int, width: Int) -> Int {
    var left = max(0, column) + hidden(in: width)
    for (place, character) in text.enumerated() {
      left -= character.displayWidth
      if left < 0 { return place }
    }
    return text.count
  }
}

extension Substring {
  fileprivate var displayWidth: Int { String(self).displayWidth }
}
