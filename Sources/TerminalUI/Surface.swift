/// One character cell.
public struct Cell: Hashable, Sendable {
  /// What the cell shows: a blank where the wide character before it reaches in.
  public var character: Character = " "
  public var style: Style = .plain
  /// The right half of a wide character: the terminal skips it.
  public var isContinuation = false

  public init(character: Character = " ", style: Style = .plain) {
    (self.character, self.style) = (character, style)
  }

  /// The right half of a wide character.
  static func continuation(_ style: Style) -> Cell {
    var cell = Cell(style: style)
    cell.isContinuation = true
    return cell
  }
}

/// A screenful of cells, drawn on by widgets and shown by a terminal.
///
/// Every size works, 0×0 and 1×1 too, and nothing drawn outside is an error: it is clipped. Widgets
/// can therefore draw without asking first whether there is room.
public struct Surface: Hashable, Sendable {
  public let size: Size
  private var cursorPosition: Position?
  var cells: [Cell]
  /// What clicks are for, the last drawn last.
  var aims: [Aim] = []

  private struct Position: Hashable, Sendable {
    var row, column: Int
  }

  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: Cell(), count: self.size.columns * self.size.rows)
  }

  /// Where the hardware cursor stands: on the focused item, so that braille displays, screen
  /// readers and magnifiers follow it.
  ///
  /// A place outside becomes the nearest one inside.
  public var cursor: (row: Int, column: Int)? {
    get { cursorPosition.map { ($0.row, $0.column) } }
    set {
      cursorPosition = newValue.flatMap { place in
        guard !cells.isEmpty else { return nil }
        return Position(
          row: min(max(0, place.row), size.rows - 1),
          column: min(max(0, place.column), size.columns - 1))
      }
    }
  }

  /// The cell at a place; a blank one outside, where setting does nothing.
  public subscript(row: Int, column: Int) -> Cell {
    get { contains(row, column) ? cells[row * size.columns + column] : Cell() }
    set { if contains(row, column) { cells[row * size.columns + column] = newValue } }
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }
}
