/// Rows of text in columns as wide as they need to be.
struct Table: CustomStringConvertible {
  private var rows: [[String]]

  init(columns: [String]) {
    rows = [columns]
  }

  mutating func add(_ title: String, _ times: Distribution, note: String = "") {
    rows.append([title, "\(times.count)", times.median.short, times.p99.short, note])
  }

  var description: String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let (text, width) = cell
        let padding = String(repeating: " ", count: width - text.count)
        // Words to the left, figures to the right, and no blanks after the last.
        return switch column {
        case 1...3: padding + text
        case row.count - 1: text
        default: text + padding
        }
      }
      .joined(separator: "  ")
    }
    .joined(separator: "\n")
  }
}
