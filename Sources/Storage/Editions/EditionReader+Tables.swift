import ExpressEntry
import JSON

extension EditionReader {
  mutating func readCore(_ node: LocatedJSON, into core: inout CoreFactors) {
    let names = [
      "age", "education", "firstLanguage", "secondLanguage", "secondLanguageLimit",
      "canadianWork", "limit",
    ]
    guard let members = part(node, "core", names) else { return }
    read(members, "core.age", 0...150, into: &core.age)
    read(members, "core.education", EducationLevel.rows, into: &core.education)
    read(members, "core.firstLanguage", 0...10, into: &core.firstLanguage)
    read(members, "core.secondLanguage", 0...10, into: &core.secondLanguage)
    read(members, "core.secondLanguageLimit", into: &core.secondLanguageLimit)
    read(members, "core.canadianWork", 0...50, into: &core.canadianWork)
    read(members, "core.limit", into: &core.limit)
  }

  mutating func readSpouse(_ node: LocatedJSON, into spouse: inout SpouseFactors) {
    let names = ["education", "language", "canadianWork", "limit"]
    guard let members = part(node, "spouse", names) else { return }
    read(members, "spouse.education", EducationLevel.rows, into: &spouse.education)
    read(members, "spouse.language", 0...10, into: &spouse.language)
    read(members, "spouse.canadianWork", 0...50, into: &spouse.canadianWork)
    read(members, "spouse.limit", into: &spouse.limit)
  }

  mutating func readTransferability(_ node: LocatedJSON, into tables: inout Transferability) {
    let names = [
      "educationAndLanguage", "educationAndCanadianWork", "foreignWorkAndLanguage",
      "foreignWorkAndCanadianWork", "certificateAndLanguage", "educationLimit",
      "foreignWorkLimit", "limit",
    ]
    let path = "transferability"
    guard let members = part(node, path, names) else { return }
    read(members, "\(path).educationAndLanguage", into: &tables.educationAndLanguage)
    read(members, "\(path).educationAndCanadianWork", into: &tables.educationAndCanadianWork)
    read(members, "\(path).foreignWorkAndLanguage", into: &tables.foreignWorkAndLanguage)
    read(members, "\(path).foreignWorkAndCanadianWork", into: &tables.foreignWorkAndCanadianWork)
    read(members, "\(path).certificateAndLanguage", 0...10, into: &tables.certificateAndLanguage)
    read(members, "\(path).educationLimit", into: &tables.educationLimit)
    read(members, "\(path).foreignWorkLimit", into: &tables.foreignWorkLimit)
    read(members, "\(path).limit", into: &tables.limit)
  }

  mutating func readAdditional(_ node: LocatedJSON, into factors: inout AdditionalFactors) {
    let names = [
      "nomination", "sibling", "french", "canadianStudy", "jobOffer", "highWage", "limit",
    ]
    let path = "additional"
    guard let members = part(node, path, names) else { return }
    if let node = members["nomination"], let flat = flat(node, "\(path).nomination") {
      factors.nomination = flat
    }
    if let node = members["sibling"] {
      factors.sibling = node.kind == .null ? nil : flat(node, "\(path).sibling") ?? factors.sibling
    }
    if let node = members["french"] {
      factors.french = node.kind == .null ? nil : french(node, "\(path).french") ?? factors.french
    }
    if let node = members["canadianStudy"] {
      factors.canadianStudy =
        node.kind == .null
        ? nil
        : scale(node, "\(path).canadianStudy", .named(CanadianStudy.rows)) ?? factors.canadianStudy
    }
    if let node = members["jobOffer"] {
      factors.jobOffer =
        node.kind == .null
        ? nil : scale(node, "\(path).jobOffer", .named(OfferKind.rows)) ?? factors.jobOffer
    }
    if let node = members["highWage"] {
      factors.highWage =
        node.kind == .null ? .notInForce : highWage(node, "\(path).highWage") ?? factors.highWage
    }
    read(members, "\(path).limit", into: &factors.limit)
  }

  /// The members of a part; where the file starts from no other edition, all of them.
  private mutating func part(
    _ node: LocatedJSON, _ path: String, _ names: [String]
  ) -> [String: LocatedJSON]? {
    guard let members = object(node, path, names) else { return nil }
    if !hasBase { require(names, in: members, node, path) }
    return members
  }

  private mutating func read(
    _ members: [String: LocatedJSON], _ path: String, _ values: ClosedRange<Int>,
    into scale: inout Scale
  ) {
    guard let node = members[path.lastMember] else { return }
    scale = self.scale(node, path, .numbers(values)) ?? scale
  }

  private mutating func read(
    _ members: [String: LocatedJSON], _ path: String, _ rows: [(name: String, choice: Int)],
    into scale: inout Scale
  ) {
    guard let node = members[path.lastMember] else { return }
    scale = self.scale(node, path, .named(rows)) ?? scale
  }

  private mutating func read(
    _ members: [String: LocatedJSON], _ path: String, into scale: inout CrossScale
  ) {
    guard let node = members[path.lastMember] else { return }
    scale = crossScale(node, path) ?? scale
  }

  private mutating func read(
    _ members: [String: LocatedJSON], _ path: String, into limit: inout Limit
  ) {
    guard let node = members[path.lastMember] else { return }
    limit = self.limit(node, path) ?? limit
  }
}

/// What the rows of a table are told by.
enum RowStart {
  case numbers(ClosedRange<Int>)
  case named([(name: String, choice: Int)])
}

extension EducationLevel {
  static let rows = allCases.map { (name: $0.rawValue, choice: $0.rank) }
}

extension CanadianStudy {
  static let rows = allCases.map { (name: $0.rawValue, choice: $0.rank) }
}

extension OfferKind {
  static let rows = allCases.map { (name: $0.rawValue, choice: $0.rank) }
}

extension String {
  /// What stands after the last point of a path.
  fileprivate var lastMember: String {
    lastIndex(of: ".").map { String(self[index(after: $0)...]) } ?? self
  }
}
