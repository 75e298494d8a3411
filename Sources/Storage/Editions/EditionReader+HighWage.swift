import ExpressEntry
import JSON

extension EditionReader {
  /// Reads the high-wage factor: its table, or that it is not published.
  mutating func highWage(_ node: LocatedJSON, _ path: String) -> HighWageFactor? {
    if case .object(let members) = node.value,
      members.contains(where: { $0.key == "isUnpublished" })
    {
      return unpublished(node, path)
    }
    let names = [
      "source", "section", "isWithinPartLimit", "cap", "leastMonths", "together", "tiers",
    ]
    guard let members = object(node, path, names) else { return nil }
    // Only the limit of its own may be absent: the factor then has none.
    require(names.filter { $0 != "cap" && $0 != "source" }, in: members, node, path)
    let source = source(of: members, node, path)
    if let node = members["section"], let section = string(node, "\(path).section"), section != "D"
    {
      add(.otherSection(section), "\(path).section", node.offset)
    }
    let isWithin = members["isWithinPartLimit"].flatMap { bool($0, "\(path).isWithinPartLimit") }
    let cap = members["cap"].flatMap { $0.kind == .null ? nil : limit($0, "\(path).cap") }
    let months = members["leastMonths"].flatMap {
      integer($0, "\(path).leastMonths", in: 1...120)
    }
    let together: HighWageTable.Combination? =
      members["together"].flatMap { choice($0, "\(path).together") }
    guard let nodes = members["tiers"].flatMap({ array($0, "\(path).tiers") }) else { return nil }
    let tiers = nodes.enumerated().compactMap { tier($1, "\(path).tiers[\($0)]") }
    guard let source, let isWithin, let months, let together, tiers.count == nodes.count else {
      return nil
    }
    return .published(
      HighWageTable(
        source, tiers: tiers, leastMonths: months, combination: together, limit: cap,
        isWithinPartLimit: isWithin))
  }

  private mutating func unpublished(_ node: LocatedJSON, _ path: String) -> HighWageFactor? {
    guard let members = object(node, path, ["source", "isUnpublished"]) else { return nil }
    let source = source(of: members, node, path)
    if let node = members["isUnpublished"], bool(node, "\(path).isUnpublished") == false {
      add(.unknownChoice("false", allowed: ["true"]), "\(path).isUnpublished", node.offset)
    }
    return source.map(HighWageFactor.unpublished)
  }

  private mutating func tier(_ node: LocatedJSON, _ path: String) -> HighWageTable.Tier? {
    guard let members = object(node, path, ["name", "occupations", "canadianWork", "offer"]) else {
      return nil
    }
    require(["name", "occupations"], in: members, node, path)
    let name = members["name"].flatMap { text($0, "\(path).name") }
    let work = members["canadianWork"].map { points($0, "\(path).canadianWork") }
    let offer = members["offer"].map { points($0, "\(path).offer") }
    guard let nodes = members["occupations"].flatMap({ array($0, "\(path).occupations") }) else {
      return nil
    }
    let earnsForWork = (work ?? nil) ?? 0 > 0
    let codes = nodes.enumerated().compactMap { index, node in
      occupation(node, "\(path).occupations[\(index)]", earnsForWork: earnsForWork)
    }
    guard let name, codes.count == nodes.count else { return nil }
    // Points that were given and could not be read are not points that are absent.
    if case .some(.none) = work { return nil }
    if case .some(.none) = offer { return nil }
    return HighWageTable.Tier(
      name: name, occupations: codes, work: work ?? nil, offer: offer ?? nil)
  }

  private mutating func occupation(
    _ node: LocatedJSON, _ path: String, earnsForWork: Bool
  ) -> OccupationCode? {
    guard let text = string(node, path) else { return nil }
    guard let code = OccupationCode(text) else {
      add(.notAnOccupation(text), path, node.offset)
      return nil
    }
    occupations.append((code, path, node.offset))
    // No source says that the list leaves TEER 4 and 5 out; but work in them is never counted.
    if earnsForWork && !code.isSkilled {
      warnings.append((.workNeverCounts(code), path, node.offset))
    }
    return code
  }
}
