import Foundation
import Testing

/// The tables of a Markdown page by their headings, read back cell by cell.
struct MarkdownTables {
  /// The lines of each table without its head, each with its label first.
  private let tables: [String: [[String]]]

  init(_ text: String) {
    var tables: [String: [[String]]] = [:]
    var title = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("### ") { title = String(line.dropFirst(4)) }
      guard line.hasPrefix("| ") else { continue }
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      // The rule under the head starts with `|---`, so the first line is the head.
      tables[title, default: []].append(cells)
    }
    self.tables = tables.mapValues { Array($0.dropFirst()) }
  }

  var titles: Set<String> { Set(tables.keys) }

  /// The lines of a table, in order.
  subscript(title: String) -> [[String]] {
    get throws { try #require(tables[title], "no table \(title)") }
  }

  /// A value of a table whose lines go by number.
  func points(_ title: String, at number: Int, column: Int = 1) throws -> Int {
    let line = try #require(
      try self[title].first { Self.range(of: $0[0])?.contains(number) == true },
      "\(title) has no line for \(number)")
    return try #require(Int(line[column]))
  }

  /// A value of a table by the place of its line.
  func points(_ title: String, line: Int, column: Int = 1) throws -> Int {
    let lines = try self[title]
    try #require(lines.indices.contains(line))
    return try #require(Int(lines[line][column].filter { $0 != "," }))
  }

  /// A column of a table from top to bottom.
  func column(_ title: String, _ column: Int) throws -> [String] {
    try self[title].map { $0[column] }
  }

  /// "17 or less", "18", "20 to 29", "45 or more".
  private static func range(of label: String) -> ClosedRange<Int>? {
    let numbers = label.split(separator: " ").compactMap { Int($0) }
    guard let first = numbers.first, let last = numbers.last else { return nil }
    if label.hasSuffix("or less") { return 0...first }
    if label.hasSuffix("or more") { return first...1_000 }
    return first...last
  }
}
