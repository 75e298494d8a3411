/// One line of a page: pieces of text at columns, perhaps a text box, perhaps the cursor.
public struct Line: Equatable, Sendable {
  /// A piece of text in one style.
  public struct Run: Equatable, Sendable {
    public var column: Int
    public var text: String
    public var style: Style
  }

  /// A text box in a line.
  struct Box: Equatable, Sendable {
    var editor: LineEditor
    var column, width: Int
    var style: Style
  }

  public private(set) var runs: [Run] = []
  private(set) var box: Box?
  /// The column of the hardware cursor, where this line is the one that keys act on.
  public var cursor: Int?

  public init() {}

  public init(_ text: String, at column: Int = 0, style: Style = .plain) {
    add(text, at: column, style: style)
  }

  /// Puts text at a column.
  public mutating func add(_ text: String, at column: Int, style: Style = .plain) {
    runs.append(Run(column: column, text: text, style: style))
  }

  /// Puts text so that it ends before a column.
  public mutating func add(_ text: String, endingAt column: Int, style: Style = .plain) {
    add(text, at: column - text.displayWidth, style: style)
  }

  /// Puts a text box at a column; the cursor is in it.
  public mutating func add(
    _ editor: LineEditor, at column: Int, width: Int, style: Style = .focus
  ) {
    box = Box(editor: editor, column: column, width: width, style: style)
  }

  /// The column after the last text.
  public var end: Int { runs.map { $0.column + $0.text.displayWidth }.max() ?? 0 }

  /// Whether the hardware cursor belongs on this line.
  var hasCursor: Bool { cursor != nil || box != nil }

  /// Draws the line at a row of an area.
  ///
  /// - Returns: The column of the cursor in the area, where the line has it.
  @discardableResult
  func draw(on surface: inout Surface, in area: Area, row: Int) -> Int? {
    for run in runs {
      var room = area
      room.columns = min(area.columns, limit(of: run))
      surface.writeClipped(run.text, in: room, row: row, column: run.column, style: run.style)
    }
    guard let box, row < area.rows else { return cursor }
    let width = min(box.width, area.columns - box.column)
    let column = box.editor.draw(
      on: &surface, row: area.row + row, column: area.column + box.column, width: width,
      style: box.style)
    return column - area.column
  }

  /// Where a text must end: one that reaches what stands to its right ends a column before it.
  private func limit(of run: Run) -> Int {
    let end = run.column + run.text.displayWidth
    let places = runs.map(\.column) + (box.map { [$0.column] } ?? [])
    guard let next = places.filter({ $0 > run.column }).min() else { return end }
    return end > next || (end == next && run.text.last != " ") ? next - 1 : end
  }

  /// A paragraph, wrapped: the lines after the first may start further in.
  public static func paragraph(
    _ text: String, at column: Int = 0, hanging: Int = 0, width: Int, style: Style = .plain
  ) -> [Line] {
    let wrapped = wrap(text, width: max(1, width - column - hanging))
    return wrapped.enumerated().map { index, part in
      Line(part, at: column + (index == 0 ? 0 : hanging), style: style)
    }
  }
}
