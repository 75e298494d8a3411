import ExpressEntry
import JSON

/// A strict reader of funds files, which tells every fault it can find.
///
/// It reads values as edition files are read, by their reader.
struct FundsReader {
  /// What tells the form from that of an edition.
  static let format = "settlement-funds"
  /// The newest version of the form that is read.
  static let version = 1

  private var values = EditionReader()

  /// Reads the tables, oldest first, or every fault that keeps them from being used, in reading
  /// order.
  static func read(
    _ bytes: [UInt8], from file: String
  ) -> (tables: [FundsTable], faults: [EditionFault]) {
    var json = JSONReader(bytes)
    switch EditionReader.document(from: &json) {
    case .failure(let error): return ([], [EditionFault(error)])
    case .success(let document):
      var reader = FundsReader()
      let tables = reader.tables(document, from: file)
      let faults = EditionReader.located(reader.values.faults, in: json)
      return faults.isEmpty ? (tables.sorted { $0.inForce < $1.inForce }, []) : ([], faults)
    }
  }

  /// Whether a text has the member that no edition has.
  static func isNamed(in bytes: [UInt8]) -> Bool {
    var json = JSONReader(bytes)
    guard case .success(let document) = EditionReader.document(from: &json),
      case .object(let members) = document.value
    else { return false }
    return members.contains { $0.key == "format" }
  }

  private mutating func tables(_ document: LocatedJSON, from file: String) -> [FundsTable] {
    let names = ["format", "schemaVersion", "verified", "source", "tables"]
    guard let members = values.object(document, "", names) else { return [] }
    values.require(names.filter { $0 != "source" }, in: members, document, "")
    if let node = members["format"] {
      let _: String? = values.choice(node, "format", from: [(Self.format, Self.format)])
    }
    if let node = members["schemaVersion"] { values.checkVersion(node, reads: Self.version) }
    values.verified = members["verified"].flatMap { values.date($0, "verified") }
    values.source = members["source"].flatMap { values.citation($0, "source") }
    guard let nodes = members["tables"].flatMap({ values.array($0, "tables") }) else { return [] }
    var tables: [FundsTable] = []
    for (index, node) in nodes.enumerated() {
      guard let table = table(node, "tables[\(index)]", from: file, after: tables) else { continue }
      tables.append(table)
    }
    return tables
  }

  private mutating func table(
    _ node: LocatedJSON, _ path: String, from file: String, after others: [FundsTable]
  ) -> FundsTable? {
    let names = ["inForce", "amounts", "eachMore", "source"]
    guard let members = values.object(node, path, names) else { return nil }
    values.require(names.filter { $0 != "source" }, in: members, node, path)
    let inForce = members["inForce"].flatMap { values.date($0, "\(path).inForce") }
    if let inForce, let node = members["inForce"], others.contains(where: { $0.inForce == inForce })
    {
      values.add(.repeatedStart(inForce), "\(path).inForce", node.offset)
    }
    let amounts = members["amounts"].flatMap { self.amounts($0, "\(path).amounts") }
    let eachMore = members["eachMore"].flatMap {
      values.integer($0, "\(path).eachMore", in: EditionLimits.dollars)
    }
    let source = values.source(of: members, node, path)
    guard let inForce, let amounts, let eachMore, let source else { return nil }
    return FundsTable(
      inForce: inForce, amounts: amounts, eachMore: eachMore,
      citation: source.ofFunds(from: inForce, in: file))
  }

  /// Reads the amounts for one person, two, and so on; `nil` where one is not understood.
  private mutating func amounts(_ node: LocatedJSON, _ path: String) -> [Int]? {
    guard let nodes = values.array(node, path) else { return nil }
    if nodes.count > EditionLimits.familySizes {
      values.add(.tooMany(nodes.count, most: EditionLimits.familySizes), path, node.offset)
    }
    var amounts: [Int] = []
    var before: Int?
    for (index, node) in nodes.enumerated() {
      let place = "\(path)[\(index)]"
      let amount = values.integer(node, place, in: EditionLimits.dollars)
      if let amount, let before, amount <= before {
        values.add(.amountDoesNotRise(amount, after: before), place, node.offset)
      }
      before = amount
      if let amount { amounts.append(amount) }
    }
    return amounts.count == nodes.count ? amounts : nil
  }
}

extension Citation {
  /// The source that a file gives, for the table in force from a day: by its title with the place
  /// in it, and by the file.
  fileprivate func ofFunds(from day: CalendarDate, in file: String) -> Citation {
    let isTitled = document != nil
    guard isTitled || instrument == .settlementFunds else {
      return Citation(
        instrument: instrument, provision: provision, confidence: confidence, verified: verified,
        file: file)
    }
    let document = document.map {
      Document(
        title: [$0.title, provision].filter { !$0.isEmpty }.joined(separator: ", "),
        address: $0.address)
    }
    return Citation(
      instrument: .settlementFunds, provision: day.description, confidence: confidence,
      verified: verified, document: document, file: file)
  }
}
