import ExpressEntry
import JSON

extension EditionReader {
  mutating func scale(_ node: LocatedJSON, _ path: String, _ start: RowStart) -> Scale? {
    guard let members = object(node, path, ["source", "rows"]) else { return nil }
    require(["rows"], in: members, node, path)
    let source = source(of: members, node, path)
    guard let rows = members["rows"].flatMap({ array($0, "\(path).rows") }) else { return nil }
    var lines: [(from: Int, alone: Int, accompanied: Int)] = []
    for (index, row) in rows.enumerated() {
      if let line = self.row(row, "\(path).rows[\(index)]", start) { lines.append(line) }
    }
    guard let source, lines.count == rows.count else { return nil }
    return Scale(source, lines)
  }

  private mutating func row(
    _ node: LocatedJSON, _ path: String, _ start: RowStart
  ) -> (from: Int, alone: Int, accompanied: Int)? {
    guard let members = columns(node, path, more: ["from"]) else { return nil }
    require(["from"], in: members, node, path)
    let from: Int? = members["from"].flatMap {
      switch start {
      case .numbers(let range): integer($0, "\(path).from", in: range)
      case .named(let names): choice($0, "\(path).from", from: names)
      }
    }
    guard let points = twoColumns(members, node, path), let from else { return nil }
    return (from, points.alone, points.accompanied)
  }

  mutating func limit(_ node: LocatedJSON, _ path: String) -> Limit? {
    guard let members = columns(node, path, more: ["source"]) else { return nil }
    let source = source(of: members, node, path)
    guard let points = twoColumns(members, node, path, in: EditionLimits.limit), let source else {
      return nil
    }
    return Limit(source, alone: points.alone, accompanied: points.accompanied)
  }

  /// The members of an object that gives points in one column for all, or in two.
  private mutating func columns(
    _ node: LocatedJSON, _ path: String, more: [String]
  ) -> [String: LocatedJSON]? {
    guard case .object(let members) = node.value else {
      return object(node, path, [])
    }
    let isOne = !hasTwoColumns(path) || members.contains { $0.key == "points" }
    return object(node, path, more + (isOne ? ["points"] : ["alone", "accompanied"]))
  }

  /// Whether the law has a column for those with a spouse there: in part A alone.
  private func hasTwoColumns(_ path: String) -> Bool { path.hasPrefix("core.") }

  private mutating func twoColumns(
    _ members: [String: LocatedJSON], _ node: LocatedJSON, _ path: String,
    in range: ClosedRange<Int> = EditionLimits.points
  ) -> (alone: Int, accompanied: Int)? {
    if let node = members["points"] {
      return points(node, "\(path).points", in: range).map { ($0, $0) }
    }
    guard hasTwoColumns(path) else {
      require(["points"], in: members, node, path)
      return nil
    }
    require(["alone", "accompanied"], in: members, node, path)
    let alone = members["alone"].flatMap { points($0, "\(path).alone", in: range) }
    let accompanied = members["accompanied"].flatMap {
      points($0, "\(path).accompanied", in: range)
    }
    guard let alone, let accompanied else { return nil }
    return (alone, accompanied)
  }

  mutating func crossScale(_ node: LocatedJSON, _ path: String) -> CrossScale? {
    guard let members = object(node, path, ["source", "rows"]) else { return nil }
    require(["rows"], in: members, node, path)
    let source = source(of: members, node, path)
    guard let rows = members["rows"].flatMap({ three($0, "\(path).rows") }) else { return nil }
    var table: [[Int]] = []
    for (index, row) in rows.enumerated() {
      let path = "\(path).rows[\(index)]"
      let cells = three(row, path) ?? []
      let points = cells.enumerated().map { self.points($1, "\(path)[\($0)]") }
      table.append(points.compactMap { $0 })
    }
    guard let source, table.allSatisfy({ $0.count == 3 }) else { return nil }
    return CrossScale(source, table)
  }

  private mutating func three(_ node: LocatedJSON, _ path: String) -> [LocatedJSON]? {
    guard let elements = array(node, path) else { return nil }
    if elements.count == 3 { return elements }
    add(.wrongCount(elements.count, expected: 3), path, node.offset)
    return nil
  }

  mutating func flat(_ node: LocatedJSON, _ path: String) -> Flat? {
    guard let members = object(node, path, ["source", "points"]) else { return nil }
    require(["points"], in: members, node, path)
    let source = source(of: members, node, path)
    let points = members["points"].flatMap { self.points($0, "\(path).points") }
    guard let source, let points else { return nil }
    return Flat(source, points)
  }

  mutating func french(_ node: LocatedJSON, _ path: String) -> FrenchBonus? {
    guard let members = object(node, path, ["source", "lower", "upper"]) else { return nil }
    require(["lower", "upper"], in: members, node, path)
    let source = source(of: members, node, path)
    let lower = members["lower"].flatMap { points($0, "\(path).lower") }
    let upper = members["upper"].flatMap { points($0, "\(path).upper") }
    guard let source, let lower, let upper else { return nil }
    return FrenchBonus(source, lower: lower, upper: upper)
  }
}
