/// A table of the instructions: for each band of a fact, the points it earns in each column.
///
/// Bands cover every value without a gap or an overlap. The column "alone" is the one without an
/// accompanying spouse or common-law partner.
public struct Scale: Hashable, Sendable {
  /// One line of the table: it holds from `from` up to the next line.
  public struct Row: Hashable, Sendable {
    public let from, alone, accompanied: Int
  }

  public internal(set) var citation: Citation
  public let rows: [Row]
  /// The same, spread out by value from 0 for speed: the last value stands for all above it.
  private let alone, accompanied: [Int16]

  /// Creates a table from lines of `from`, `alone` and `accompanied`, lowest first.
  public init(_ citation: Citation, _ lines: [(from: Int, alone: Int, accompanied: Int)]) {
    let rows = lines.map { Row(from: $0.from, alone: $0.alone, accompanied: $0.accompanied) }
    self.citation = citation
    self.rows = rows
    let values = 0...(rows.last?.from ?? 0)
    func spread(_ column: (Row) -> Int) -> [Int16] {
      values.map { value in Int16(rows.last { $0.from <= value }.map(column) ?? 0) }
    }
    alone = spread(\.alone)
    accompanied = spread(\.accompanied)
  }

  /// Creates a table that has one column for all.
  public init(_ citation: Citation, _ lines: [(from: Int, points: Int)]) {
    self.init(citation, lines.map { (from: $0.from, alone: $0.points, accompanied: $0.points) })
  }

  /// The points a value earns, by the last line that starts at or below it.
  public func points(for value: Int, accompanied isAccompanied: Bool = false) -> Int {
    let column = isAccompanied ? accompanied : alone
    return Int(column[max(0, min(value, column.count - 1))])
  }

  /// The most this table can give in a column.
  public func maximum(accompanied isAccompanied: Bool = false) -> Int {
    rows.map { isAccompanied ? $0.accompanied : $0.alone }.max() ?? 0
  }
}

/// A table that crosses two facts, as the tables of skill transferability do.
public struct CrossScale: Hashable, Sendable {
  public let citation: Citation
  /// Points by the tier of the row's fact, then of the column's: 0, 1 and 2.
  public let points: [[Int]]
  private let flat: [Int16]

  public init(_ citation: Citation, _ points: [[Int]]) {
    self.citation = citation
    self.points = points
    flat = points.joined().map { Int16($0) }
  }

  public func points(row: Int, column: Int) -> Int { Int(flat[row * 3 + column]) }

  /// The most this table can give.
  public var maximum: Int { points.joined().max() ?? 0 }
}

/// A limit on the points of several awards together.
public struct Limit: Hashable, Sendable {
  public let citation: Citation
  public let alone, accompanied: Int

  public init(_ citation: Citation, alone: Int, accompanied: Int) {
    (self.citation, self.alone, self.accompanied) = (citation, alone, accompanied)
  }

  public init(_ citation: Citation, _ points: Int) {
    self.init(citation, alone: points, accompanied: points)
  }

  public func points(accompanied isAccompanied: Bool = false) -> Int {
    isAccompanied ? accompanied : alone
  }
}
