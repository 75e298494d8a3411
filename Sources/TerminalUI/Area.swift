/// A rectangle of cells, to which drawing is clipped.
public struct Area: Hashable, Sendable {
  public var row, column, rows, columns: Int

  /// Makes a rectangle; a negative size is an empty one.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    (self.row, self.column) = (row, column)
    (self.rows, self.columns) = (max(0, rows), max(0, columns))
  }

  public var isEmpty: Bool { rows == 0 || columns == 0 }

  /// The part left when so many cells are taken from each side.
  public func inset(rows: Int = 0, columns: Int = 0) -> Area {
    Area(
      row: row + rows, column: column + columns,
      rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
  }

  /// The first so many rows, and the rest below them.
  public func split(rows count: Int) -> (top: Area, bottom: Area) {
    let count = min(max(0, count), rows)
    return (
      Area(row: row, column: column, rows: count, columns: columns),
      Area(row: row + count, column: column, rows: rows - count, columns: columns)
    )
  }

  /// The first so many columns, and the rest to their right.
  public func split(columns count: Int) -> (left: Area, right: Area) {
    let count = min(max(0, count), columns)
    return (
      Area(row: row, column: column, rows: rows, columns: count),
      Area(row: row, column: column + count, rows: rows, columns: columns - count)
    )
  }

  /// What two rectangles share.
  public func intersection(_ other: Area) -> Area {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Area(
      row: top, column: left,
      rows: min(row + rows, other.row + other.rows) - top,
      columns: min(column + columns, other.column + other.columns) - left)
  }
}

extension Surface {
  /// All of it.
  public var area: Area { Area(row: 0, column: 0, rows: size.rows, columns: size.columns) }
}
