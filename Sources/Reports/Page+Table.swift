import Questions
import TerminalUI

extension Page {
  /// A table on the width of the page: the first column takes what the others leave.
  mutating func table(_ table: RulesTable) {
    let columns = table.columns.map { $0(in: language) }
    let rows = table.rows.map { row in ([row.label] + row.values).map { $0(in: language) } }
    let widths = Self.widths(of: columns, rows)
    for line in Self.lines(of: columns, widths) { self.line(line) }
    line(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
    for row in rows {
      for line in Self.lines(of: row, widths) { self.line(line) }
    }
  }

  /// What a column of values may take before its values are wrapped, as lists of codes are.
  private static let widestValue = 36

  /// Columns of values are as narrow as their longest word and value allow.
  private static func widths(of columns: [String], _ rows: [[String]]) -> [Int] {
    let share = 60 / max(1, columns.count - 1) - 2
    var widths = columns.indices.map { index in
      let words = columns[index].split(separator: " ").map { String($0).displayWidth }
      let values = rows.map { $0[index].displayWidth }
      return max(
        words.max() ?? 0, min(values.max() ?? 0, widestValue),
        min(columns[index].displayWidth, share, 14))
    }
    widths[0] = 0
    widths[0] = width - widths.reduce(0) { $0 + $1 + 2 } + 2
    return widths
  }

  /// The lines of a row: labels from the left, values to the right, each as high as it needs.
  private static func lines(of cells: [String], _ widths: [Int]) -> [String] {
    let cells = zip(cells, widths).map { wrap($0, width: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { index in
      let parts = zip(cells, widths).enumerated().map { column, cell in
        let (lines, width) = cell
        // Values stand on the last line of their row, headings above the rule.
        let place = column == 0 ? index : index - (height - lines.count)
        let text = lines.indices.contains(place) ? lines[place] : ""
        let blanks = String(repeating: " ", count: max(0, width - text.displayWidth))
        return column == 0 ? text + blanks : blanks + text
      }
      var line = parts.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
