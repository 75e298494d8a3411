import ExpressEntry
import Questions

/// A table of an edition as words and values, before it is laid out as text or Markdown.
struct RulesTable: Hashable, Sendable {
  let title: Bilingual
  let citations: [Citation]
  /// The heading of the rows, then those of the values.
  let columns: [Bilingual]
  let rows: [Row]

  /// A line: what it is about, and a value for each column.
  struct Row: Hashable, Sendable {
    let label: Bilingual
    let values: [Bilingual]

    init(_ label: Bilingual, _ values: [Bilingual]) { (self.label, self.values) = (label, values) }

    init(_ label: Bilingual, _ points: [Int]) { self.init(label, points.map(\.words)) }
  }

  static let points = Bilingual(en: "Points", fr: "Points")
  static let alone = Bilingual(en: "Without a spouse", fr: "Sans époux")
  static let accompanied = Bilingual(en: "With a spouse", fr: "Avec époux")
  static let unknown = Bilingual(en: "not known", fr: "inconnus")
}

extension RulesTable {
  /// A table of the law with a label for each of its lines; columns that are the same are one.
  init(_ title: Bilingual, _ scale: Scale, by heading: Bilingual, labels: [Bilingual]) {
    let hasColumns = scale.rows.contains { $0.alone != $0.accompanied }
    self.init(
      title: title, citations: [scale.citation],
      columns: [heading] + (hasColumns ? [Self.alone, Self.accompanied] : [Self.points]),
      rows: zip(labels, scale.rows).map { label, row in
        Row(label, hasColumns ? [row.alone, row.accompanied] : [row.alone])
      })
  }

  /// A table of the law whose lines go by number: "17 or less", "20 to 29", "45 or more".
  init(_ title: Bilingual, _ scale: Scale, by heading: Bilingual) {
    let starts = scale.rows.map(\.from)
    let ends = starts.dropFirst().map { $0 - 1 }
    let labels = starts.indices.map { index in
      ends.indices.contains(index)
        ? Bilingual.numbers(starts[index]...ends[index])
        : Bilingual(en: "\(starts[index]) or more", fr: "\(starts[index]) ou plus")
    }
    self.init(title, scale, by: heading, labels: labels)
  }

  /// A table that crosses the tiers of two facts.
  init(
    _ title: Bilingual, _ scale: CrossScale, by heading: Bilingual, labels: [Bilingual],
    columns: [Bilingual]
  ) {
    self.init(
      title: title, citations: [scale.citation], columns: [heading] + columns,
      rows: zip(labels, scale.points).map { Row($0, $1) })
  }
}

extension Bilingual {
  /// The numbers of a line: one, from one to another, or all up to one.
  fileprivate static func numbers(_ range: ClosedRange<Int>) -> Bilingual {
    let (low, high) = (range.lowerBound, range.upperBound)
    if low == high { return low.words }
    return low == 0
      ? Bilingual(en: "\(high) or less", fr: "\(high) ou moins")
      : Bilingual(en: "\(low) to \(high)", fr: "\(low) à \(high)")
  }
}

extension Array where Element: Equatable {
  /// Each once, in the order of first mention.
  var unique: [Element] {
    reduce(into: []) { unique, element in
      if !unique.contains(element) { unique.append(element) }
    }
  }
}
