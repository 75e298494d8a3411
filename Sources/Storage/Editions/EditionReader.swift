import ExpressEntry
import JSON

/// A strict reader of edition files, which tells every fault it can find.
///
/// The first fault of syntax ends the reading, because nothing after it can be trusted. Otherwise
/// every member is read whatever is wrong with the others, and what was read is held to the same
/// invariants as the built-in editions.
public struct EditionReader {
  /// The newest version of the form that is read, and the one that is written.
  public static let version = 1

  typealias Finding = (problem: EditionProblem, path: String, offset: Int)

  var faults: [Finding] = []
  /// What may be meant, and is likelier a slip.
  var warnings: [Finding] = []
  /// The codes of the file, to be looked up once all is read.
  var occupations: [(code: OccupationCode, path: String, offset: Int)] = []
  /// The day the edition was last compared with its sources.
  var verified: CalendarDate?
  /// What tables cite that cite nothing of their own.
  var source: Citation?
  /// Whether the file starts from a built-in edition, and gives only what differs.
  var hasBase = false

  /// Reads an edition, or every fault that keeps it from being one, in reading order.
  ///
  /// - Parameters:
  ///   - bytes: The text of the file.
  ///   - isOccupation: Whether NOC 2021 has a code.
  /// - Returns: Rules or faults; warnings only beside rules.
  public static func read(
    _ bytes: [UInt8], isOccupation: (OccupationCode) -> Bool
  ) -> (rules: Ruleset?, faults: [EditionFault], warnings: [EditionFault]) {
    var json = JSONReader(bytes)
    let document: LocatedJSON
    switch Self.document(from: &json) {
    case .success(let whole): document = whole
    case .failure(let error): return (nil, [EditionFault(error)], [])
    }
    var reader = EditionReader()
    let rules = reader.ruleset(document)
    for (code, path, offset) in reader.occupations where !isOccupation(code) {
      reader.add(.noSuchOccupation(code), path, offset)
    }
    let places = document.places()
    if let rules { reader.addFaults(of: rules, places) }
    return reader.faults.isEmpty
      ? (rules, [], located(reader.warnings, in: json))
      : (nil, located(reader.faults, in: json), [])
  }

  /// Reads the whole text, up to its first fault of syntax.
  static func document(from json: inout JSONReader) -> Result<LocatedJSON, JSONError> {
    do throws(JSONError) {
      let document = try LocatedJSON(from: &json)
      try json.finish()
      return .success(document)
    } catch { return .failure(error) }
  }

  /// Findings in reading order, with their places.
  static func located(_ findings: [Finding], in json: JSONReader) -> [EditionFault] {
    findings.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map { _, finding in
        EditionFault(
          problem: finding.problem,
          place: ProfilePlace(member: finding.path, location: json.location(at: finding.offset)))
      }
  }

  /// Reads the whole; `nil` where it is no edition at all.
  private mutating func ruleset(_ document: LocatedJSON) -> Ruleset? {
    let names = [
      "schemaVersion", "name", "inForce", "verified", "basedOn", "classification", "source",
      "limit", "core", "spouse", "transferability", "additional",
    ]
    guard let members = object(document, "", names) else { return nil }
    require(["schemaVersion", "inForce", "verified"], in: members, document, "")
    if let version = members["schemaVersion"] { checkVersion(version, reads: Self.version) }
    let inForce = members["inForce"].flatMap { date($0, "inForce") }
    verified = members["verified"].flatMap { date($0, "verified") }
    let base = members["basedOn"].flatMap { self.base($0, for: inForce) }
    hasBase = members["basedOn"] != nil
    if !hasBase {
      require(
        ["classification", "limit", "core", "spouse", "transferability", "additional"],
        in: members, document, "")
    }
    if let node = members["source"] { source = citation(node, "source") }

    // What could not be read is taken from a built-in edition, so that the rest can be checked.
    guard var rules = base ?? Ruleset.all.last else { return nil }
    let name = members["name"].flatMap { text($0, "name") }
    if let node = members["classification"],
      let choice: Classification = choice(node, "classification")
    {
      rules.classification = choice
    }
    if let node = members["limit"], let limit = limit(node, "limit") { rules.limit = limit }
    if let node = members["core"] { readCore(node, into: &rules.core) }
    if let node = members["spouse"] { readSpouse(node, into: &rules.spouse) }
    if let node = members["transferability"] {
      readTransferability(node, into: &rules.transferability)
    }
    if let node = members["additional"] { readAdditional(node, into: &rules.additional) }
    return rules.amended(
      from: inForce ?? rules.inForce, verified: verified ?? rules.verified
    ) { $0.name = name }
  }

  mutating func checkVersion(_ node: LocatedJSON, reads newest: Int) {
    guard let version = integer(node, "schemaVersion") else { return }
    if version < 1 { add(.noSuchVersion(version, reads: newest), "schemaVersion", node.offset) }
    if version > newest { add(.newerVersion(version, reads: newest), "schemaVersion", node.offset) }
  }

  private mutating func base(_ node: LocatedJSON, for inForce: CalendarDate?) -> Ruleset? {
    guard let day = date(node, "basedOn") else { return nil }
    guard let base = Ruleset.all.first(where: { $0.inForce == day }) else {
      add(.noSuchBase(day), "basedOn", node.offset)
      return nil
    }
    if let inForce, day > inForce {
      add(.baseAfterStart(day, start: inForce), "basedOn", node.offset)
    }
    return base
  }

  /// Adds what no instrument could mean, at the nearest value that the file gives.
  private mutating func addFaults(of rules: Ruleset, _ places: [String: Int]) {
    // A value that could not be read was taken from elsewhere, and its limits may not fit.
    let misread = faults.map(\.path)
    var isCheckedLaterTold = false
    for fault in rules.faults {
      let table = fault.table.path
      if case .checkedLater(let day, let verified) = fault.what {
        // Sources of the file have been compared one by one.
        guard places[table] == nil, !isCheckedLaterTold, self.verified != nil else { continue }
        isCheckedLaterTold = true
        add(.checkedLater(day, than: verified), "verified", places["verified"] ?? 0)
        continue
      }
      if fault.what.comparesTables && !misread.isEmpty { continue }
      var path = fault.path
      while places[path] == nil, !path.isEmpty {
        path = String(path[..<(path.lastIndex { $0 == "." || $0 == "[" } ?? path.startIndex)])
      }
      if misread.contains(where: { $0 == path && !$0.isEmpty }) { continue }
      // A table that the file leaves as it was is named all the same.
      let member = path.hasPrefix(table) ? path : table
      add(.law(fault.what), member, places[path] ?? 0)
    }
  }
}

extension RulesetTable {
  /// The member of the file that holds it.
  fileprivate var path: String {
    self == .highWageLimit ? "additional.highWage.cap" : rawValue
  }
}

extension RulesetFault {
  /// The value of the file that it is about.
  fileprivate var path: String {
    guard let row else { return table.path }
    guard table == .highWage else { return "\(table.path).rows[\(row)]" }
    return occupation.map { "\(table.path).tiers[\(row)].occupations[\($0)]" }
      ?? "\(table.path).tiers[\(row)]"
  }
}

extension RulesetFault.What {
  /// Whether it is about how several tables fit together.
  fileprivate var comparesTables: Bool {
    switch self {
    case .aboveLimit, .limitOutOfReach, .limitBelowSum: true
    default: false
    }
  }
}
