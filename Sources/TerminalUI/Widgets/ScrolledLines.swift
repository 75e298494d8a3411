/// A page of lines, longer than its window perhaps, drawn so that what matters is in view.
public struct ScrolledLines: Equatable, Sendable {
  public var lines: [Line]
  /// The lines that keys act on: they are always in view, the first of them first.
  public var focus: Range<Int>?
  /// The line to begin with, where nothing has the focus.
  public var offset: Int

  public init(_ lines: [Line] = [], focus: Range<Int>? = nil, offset: Int = 0) {
    (self.lines, self.focus, self.offset) = (lines, focus, offset)
  }

  /// Says what a click on the lines from one on is for, where nothing is said yet.
  public mutating func aim(_ target: Target, from start: Int) {
    for index in start..<max(start, lines.count) where lines[index].target == nil {
      lines[index].target = target
    }
  }

  /// The first line in view in a window of so many rows.
  public func firstLine(rows: Int) -> Int {
    let last = max(0, lines.count - rows)
    guard let focus else { return min(max(0, offset), last) }
    // Room for the mark that there is more below.
    let end = min(lines.count, focus.upperBound + (focus.upperBound < lines.count ? 1 : 0))
    var first = min(last, max(0, min(focus.lowerBound, end - rows)))
    // Of what is higher than the window, the line with the cursor matters most.
    if let cursor = lines[focus].firstIndex(where: \.hasCursor), cursor > first + rows - 2 {
      first = min(last, cursor - max(0, rows - 2))
    }
    return first
  }

  /// Draws the part in view, with marks where there is more.
  public func draw(on surface: inout Surface, in area: Area, more: (up: String, down: String)) {
    guard !area.isEmpty else { return }
    let first = firstLine(rows: area.rows)
    let shown = lines.dropFirst(first).prefix(area.rows)
    for (row, line) in shown.enumerated() {
      let index = first + row
      if let cursor = line.draw(on: &surface, in: area, row: row), focus?.contains(index) == true {
        surface.cursor = (area.row + row, area.column + cursor)
      }
    }
    let column = area.columns - 1
    if first > 0, !isFocused(first) {
      mark(more.up, on: &surface, area, row: 0, endingAt: column)
    }
    let last = first + shown.count - 1
    if last < lines.count - 1, !isFocused(last) {
      mark(more.down, on: &surface, area, row: area.rows - 1, endingAt: column)
    }
  }

  /// Whether a line must not be covered by a mark: of the focus the line with the cursor, or its last.
  private func isFocused(_ index: Int) -> Bool {
    guard let focus, focus.contains(index) else { return false }
    return lines[index].hasCursor || index == focus.upperBound - 1
  }

  private func mark(
    _ text: String, on surface: inout Surface, _ area: Area, row: Int, endingAt column: Int
  ) {
    if text.isEmpty { Surface.tell(.loss) }
    let covered = Area(row: area.row + row, column: area.column, rows: 1, columns: area.columns)
    surface.fill(covered)
    surface.aim(nil, at: covered)
    surface.write(
      text, in: area, row: row, column: max(0, column - text.displayWidth), style: .faint)
  }
}
