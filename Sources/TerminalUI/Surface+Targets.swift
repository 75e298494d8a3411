/// What a click on some cells is for.
public enum Target: Hashable, Sendable {
  /// An item of the page, by a number that the page gives it.
  case item(Int)
  /// One of the options or the hits that are listed, from 0.
  case option(Int)
  /// One of the pages that are always listed, from 0.
  case page(Int)
  /// A key that is named there.
  case key(Key)
  /// The text box that has the cursor.
  case text
}

/// Cells that a click is for.
struct Aim: Hashable, Sendable {
  var area: Area
  /// What for; `nil` where something covers what is below.
  var target: Target?
}

/// What a click has hit.
public struct Hit: Hashable, Sendable {
  public let target: Target
  public let area: Area
  /// The column of the click in the area.
  public let column: Int
}

extension Surface {
  /// Says what a click on an area is for, whatever was drawn there before.
  ///
  /// It is part of drawing, so that nothing can be hit but what is shown, and where it is shown.
  public mutating func aim(_ target: Target?, at area: Area) {
    let visible = area.intersection(self.area)
    if !visible.isEmpty { aims.append(Aim(area: visible, target: target)) }
  }

  /// What a click on a cell hits.
  public func hit(row: Int, column: Int) -> Hit? {
    let cell = Area(row: row, column: column, rows: 1, columns: 1)
    guard !cell.intersection(area).isEmpty,
      let aim = aims.last(where: { !$0.area.intersection(cell).isEmpty }), let target = aim.target
    else { return nil }
    return Hit(target: target, area: aim.area, column: column - aim.area.column)
  }

  /// Whether an area looks the same on another surface.
  public func looks(like other: Surface, in area: Area) -> Bool {
    guard size == other.size else { return false }
    let visible = area.intersection(self.area)
    return (visible.row..<visible.row + visible.rows).allSatisfy { row in
      (visible.column..<visible.column + visible.columns).allSatisfy {
        self[row, $0] == other[row, $0]
      }
    }
  }
}
