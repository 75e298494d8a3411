/// One line of a page: pieces of text at columns, perhaps a text box, perhaps the cursor.
public struct Line: Equatable, Sendable {
  /// A piece of text in one style.
  public struct Run: Equatable, Sendable {
    public var column: Int
    public var text: String
    public var style: Style
    /// What a click on it is for, where that is not what the line is for.
    public var target: Target?
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
  /// What a click on the line is for, from its first letter to its last.
  public var target: Target?

  public init() {}

  public init(_ text: String, at column: Int = 0, style: Style = .plain) {
    add(text, at: column, style: style)
  }

  /// Puts text at a column.
  public mutating func add(
    _ text: String, at column: Int, style: Style = .plain, target: Target? = nil
  ) {
    runs.append(Run(column: column, text: text, style: style, target: target))
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
    guard row < area.rows else { return cursor }
    aim(on: &surface, in: area, row: row)
    guard let box else { return cursor }
    let width = width(of: box, in: area)
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

  private func width(of box: Box, in area: Area) -> Int {
    min(box.width, area.columns - box.column)
  }

  /// Says what clicks on the line are for.
  private func aim(on surface: inout Surface, in area: Area, row: Int) {
    func aim(_ target: Target, from start: Int, to end: Int) {
      let cells = Area(
        row: area.row + row, column: area.column + start, rows: 1, columns: end - start)
      surface.aim(target, at: cells.intersection(area))
    }
    let boxEnd = box.map { $0.column + width(of: $0, in: area) }
    let columns = runs.map(\.column) + (box.map { [$0.column] } ?? [])
    if let target, let start = columns.min() { aim(target, from: start, to: max(end, boxEnd ?? 0)) }
    for run in runs {
      guard let target = run.target else { continue }
      aim(target, from: run.column, to: run.column + run.text.displayWidth)
    }
    if let box, let boxEnd { aim(.text, from: box.column, to: boxEnd) }
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
