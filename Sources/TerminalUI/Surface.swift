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
}

/// A screenful of cells, drawn on by widgets and shown by a terminal.
public struct Surface: Hashable, Sendable {
  public let size: Size
  /// Where the hardware cursor stands: on the focused item, so that braille displays, screen
  /// readers and magnifiers follow it.
  public var cursor: (row: Int, column: Int)? {
    get { cursorCell.map { ($0 / size.columns, $0 % size.columns) } }
    set { cursorCell = newValue.map { $0.row * size.columns + $0.column } }
  }
  private var cursorCell: Int?
  private var cells: [Cell]

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.columns * size.rows)
  }

  public subscript(row: Int, column: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }
}
