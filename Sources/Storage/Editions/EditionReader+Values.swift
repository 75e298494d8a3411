import ExpressEntry
import JSON

/// One kind of value each; `nil` where it is something else, which has then been told.
extension EditionReader {
  mutating func add(_ problem: EditionProblem, _ path: String, _ offset: Int) {
    faults.append((problem, path, offset))
  }

  private mutating func addWrongKind(_ node: LocatedJSON, _ path: String, _ expected: JSONKind) {
    add(.json(.wrongKind(expected: expected, found: node.kind)), path, node.offset)
  }

  /// The members of an object by name; those that have no meaning are told.
  mutating func object(
    _ node: LocatedJSON, _ path: String, _ names: [String]
  ) -> [String: LocatedJSON]? {
    guard case .object(let members) = node.value else {
      addWrongKind(node, path, .object)
      return nil
    }
    var known: [String: LocatedJSON] = [:]
    for member in members {
      if names.contains(where: { $0.utf8.elementsEqual(member.key.utf8) }) {
        known[member.key] = member.value
      } else {
        add(.unknownMember(member.key, allowed: names), path, member.offset)
      }
    }
    return known
  }

  /// Tells what an object lacks.
  mutating func require(
    _ names: [String], in members: [String: LocatedJSON], _ node: LocatedJSON, _ path: String
  ) {
    for name in names where members[name] == nil { add(.missing(name), path, node.offset) }
  }

  mutating func array(_ node: LocatedJSON, _ path: String) -> [LocatedJSON]? {
    guard case .array(let elements) = node.value else {
      addWrongKind(node, path, .array)
      return nil
    }
    guard !elements.isEmpty else {
      add(.emptyList, path, node.offset)
      return nil
    }
    return elements
  }

  mutating func integer(
    _ node: LocatedJSON, _ path: String, in range: ClosedRange<Int>? = nil
  ) -> Int? {
    guard case .number(let number) = node.value else {
      addWrongKind(node, path, .number)
      return nil
    }
    let text = number.text
    guard text != "-0" else {
      add(.json(.minusZero), path, node.offset)
      return nil
    }
    guard let value = Int(text) else {
      let isWhole = text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (48...57).contains($0) }
      add(.json(isWhole ? .wholeTooLarge(text) : .notWhole(text)), path, node.offset)
      return nil
    }
    if let range, !range.contains(value) {
      add(.outOfRange(value, range), path, node.offset)
      return nil
    }
    return value
  }

  mutating func points(
    _ node: LocatedJSON, _ path: String, in range: ClosedRange<Int> = EditionLimits.points
  ) -> Int? {
    integer(node, path, in: range)
  }

  mutating func bool(_ node: LocatedJSON, _ path: String) -> Bool? {
    guard case .bool(let value) = node.value else {
      addWrongKind(node, path, .bool)
      return nil
    }
    return value
  }

  mutating func string(_ node: LocatedJSON, _ path: String) -> String? {
    guard case .string(let text) = node.value else {
      addWrongKind(node, path, .string)
      return nil
    }
    return text
  }

  /// Reads a text to be shown to people: one line of it.
  mutating func text(_ node: LocatedJSON, _ path: String) -> String? {
    guard let text = string(node, path) else { return nil }
    let scalars = text.unicodeScalars
    let problem: EditionProblem? =
      if scalars.allSatisfy(\.properties.isWhitespace) {
        .emptyText
      } else if scalars.count > EditionLimits.text {
        .textTooLong(scalars.count)
      } else if scalars.contains(where: \.breaksLine) {
        .notOneLine
      } else {
        nil
      }
    guard let problem else { return text }
    add(problem, path, node.offset)
    return nil
  }

  mutating func choice<Choice>(_ node: LocatedJSON, _ path: String) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    choice(node, path, from: Choice.allCases.map { ($0.rawValue, $0) })
  }

  mutating func choice<Choice>(
    _ node: LocatedJSON, _ path: String, from choices: [(name: String, choice: Choice)]
  ) -> Choice? {
    guard let name = string(node, path) else { return nil }
    if let found = choices.first(where: { $0.name == name }) { return found.choice }
    add(.unknownChoice(name, allowed: choices.map(\.name)), path, node.offset)
    return nil
  }

  mutating func date(_ node: LocatedJSON, _ path: String) -> CalendarDate? {
    guard let text = string(node, path) else { return nil }
    switch DateText.read(text) {
    case .date(let date): return date
    case .refused(let problem):
      add(.date(problem), path, node.offset)
      return nil
    }
  }

  /// Reads where a value comes from.
  mutating func citation(_ node: LocatedJSON, _ path: String) -> Citation? {
    let names = ["instrument", "provision", "address", "confidence", "verified"]
    guard let members = object(node, path, names) else { return nil }
    require(["instrument", "confidence"], in: members, node, path)
    let title = members["instrument"].flatMap { text($0, "\(path).instrument") }
    let provision = members["provision"].flatMap { text($0, "\(path).provision") }
    let address = members["address"].flatMap { self.address($0, "\(path).address") }
    let checked = members["verified"].flatMap { date($0, "\(path).verified") } ?? verified
    let confidence: Citation.Confidence? =
      members["confidence"].flatMap { choice($0, "\(path).confidence") }
    if let checked, let verified, checked > verified, let node = members["verified"] {
      add(.checkedLater(checked, than: verified), "\(path).verified", node.offset)
    }
    guard let title, let confidence, let checked else { return nil }
    guard let known = Citation.Instrument(rawValue: title), known != .named else {
      return Citation(
        instrument: .named, provision: provision ?? "", confidence: confidence, verified: checked,
        document: Citation.Document(title: title, address: address))
    }
    if let node = members["address"] { add(.needlessAddress, "\(path).address", node.offset) }
    require(["provision"], in: members, node, path)
    return Citation(
      instrument: known, provision: provision ?? "", confidence: confidence, verified: checked)
  }

  private mutating func address(_ node: LocatedJSON, _ path: String) -> String? {
    guard let text = text(node, path) else { return nil }
    let isAddress =
      (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && !text.unicodeScalars.contains { $0.value <= 0x20 || $0.value > 0x7E }
    if isAddress { return text }
    add(.notAnAddress(text), path, node.offset)
    return nil
  }

  /// What a table cites: its own source, or else that of the file.
  mutating func source(
    of members: [String: LocatedJSON], _ node: LocatedJSON, _ path: String
  ) -> Citation? {
    if let own = members["source"] { return citation(own, "\(path).source") }
    // A source that was given and could not be read has been told; so has a missing day.
    if source == nil, verified != nil, !faults.contains(where: { $0.path.hasPrefix("source") }) {
      add(.noSource, path, node.offset)
    }
    return source
  }
}

extension Unicode.Scalar {
  fileprivate var breaksLine: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
