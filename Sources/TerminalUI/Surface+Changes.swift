/// Cells of one style, side by side, that a terminal has to show anew.
public struct Run: Hashable, Sendable {
  public var row, column: Int
  public var style: Style
  public var text: String
}

extension Surface {
  /// The cells that differ from another surface of the same size, in runs of one style.
  public func changes(since shown: Surface) -> [Run] {
    var runs: [Run] = []
    // Where the run at hand would go on.
    var next = -1
    for index in cells.indices where cells[index] != shown.cells[index] {
      let cell = cells[index]
      // Whatever changed a wide character's right half changed its left half before.
      guard !cell.isContinuation else {
        if index == next { next += 1 }
        continue
      }
      let column = index % size.columns
      if index == next, column > 0, let last = runs.indices.last, runs[last].style == cell.style {
        runs[last].text.append(cell.character)
      } else {
        runs.append(
          Run(
            row: index / size.columns, column: column, style: cell.style,
            text: String(cell.character)))
      }
      next = index + 1
    }
    return runs
  }

  /// The surface cut or widened to a size.
  public func resized(to size: Size) -> Surface {
    var result = Surface(size: size)
    for row in 0..<min(size.rows, self.size.rows) {
      for column in 0..<min(size.columns, self.size.columns) {
        result[row, column] = self[row, column]
      }
      // A wide character that is cut in two goes.
      let edge = result.size.columns
      if self[row, edge].isContinuation { result[row, edge - 1].character = " " }
    }
    result.cursor = cursor
    result.aims = aims
    return result
  }
}
