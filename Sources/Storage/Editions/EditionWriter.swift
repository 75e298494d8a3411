import ExpressEntry
import JSON

/// Writes a whole edition in the form that is read.
public enum EditionWriter {
  /// The text of an edition, which reads back as the same edition.
  public static func text(of rules: Ruleset) -> String {
    var members: [(String, EditionText)] = [("schemaVersion", .number(EditionReader.version))]
    if let name = rules.name { members.append(("name", .text(name))) }
    members += [
      ("inForce", .text(rules.inForce.description)),
      ("verified", .text(rules.verified.description)),
      ("classification", .text(rules.classification.rawValue)),
      ("limit", limit(rules.limit)),
      ("core", core(rules.core)),
      ("spouse", spouse(rules.spouse)),
      ("transferability", transferability(rules.transferability)),
      ("additional", additional(rules.additional)),
    ]
    return EditionText.object(members).text
  }

  private static func core(_ core: CoreFactors) -> EditionText {
    .object([
      ("age", scale(core.age)),
      ("education", scale(core.education, names: EducationLevel.rows)),
      ("firstLanguage", scale(core.firstLanguage)),
      ("secondLanguage", scale(core.secondLanguage)),
      ("secondLanguageLimit", limit(core.secondLanguageLimit)),
      ("canadianWork", scale(core.canadianWork)),
      ("limit", limit(core.limit)),
    ])
  }

  private static func spouse(_ spouse: SpouseFactors) -> EditionText {
    .object([
      ("education", scale(spouse.education, names: EducationLevel.rows)),
      ("language", scale(spouse.language)),
      ("canadianWork", scale(spouse.canadianWork)),
      ("limit", limit(spouse.limit)),
    ])
  }

  private static func transferability(_ tables: Transferability) -> EditionText {
    .object([
      ("educationAndLanguage", cross(tables.educationAndLanguage)),
      ("educationAndCanadianWork", cross(tables.educationAndCanadianWork)),
      ("foreignWorkAndLanguage", cross(tables.foreignWorkAndLanguage)),
      ("foreignWorkAndCanadianWork", cross(tables.foreignWorkAndCanadianWork)),
      ("certificateAndLanguage", scale(tables.certificateAndLanguage)),
      ("educationLimit", limit(tables.educationLimit)),
      ("foreignWorkLimit", limit(tables.foreignWorkLimit)),
      ("limit", limit(tables.limit)),
    ])
  }

  private static func additional(_ factors: AdditionalFactors) -> EditionText {
    .object([
      ("nomination", flat(factors.nomination)),
      ("sibling", factors.sibling.map(flat) ?? .null),
      ("french", factors.french.map(french) ?? .null),
      (
        "canadianStudy",
        factors.canadianStudy.map { scale($0, names: CanadianStudy.rows) } ?? .null
      ),
      ("jobOffer", factors.jobOffer.map { scale($0, names: OfferKind.rows) } ?? .null),
      ("highWage", highWage(factors.highWage)),
      ("limit", limit(factors.limit)),
    ])
  }

  private static func highWage(_ factor: HighWageFactor) -> EditionText {
    switch factor {
    case .notInForce: return .null
    case .unpublished(let citation):
      return .object([
        ("source", source(citation)), ("isUnpublished", .value(.bool(true))),
      ])
    case .published(let table):
      return .object([
        ("source", source(table.citation)),
        ("section", .text("D")),
        ("isWithinPartLimit", .value(.bool(table.isWithinPartLimit))),
        ("cap", table.limit.map(limit) ?? .null),
        ("leastMonths", .number(table.leastMonths)),
        ("together", .text(table.combination.rawValue)),
        ("tiers", .list(table.tiers.map(tier))),
      ])
    }
  }

  private static func tier(_ tier: HighWageTable.Tier) -> EditionText {
    var members: [(String, EditionText)] = [("name", .text(tier.name))]
    if let work = tier.work { members.append(("canadianWork", .number(work))) }
    if let offer = tier.offer { members.append(("offer", .number(offer))) }
    members.append(("occupations", .list(tier.occupations.map { .text($0.description) })))
    return .object(members)
  }

  private static func scale(
    _ scale: Scale, names: [(name: String, choice: Int)] = []
  ) -> EditionText {
    let isOne = scale.rows.allSatisfy { $0.alone == $0.accompanied }
    let rows = scale.rows.map { row -> EditionText in
      let name = names.first { $0.choice == row.from }?.name
      let from = ("from", name.map(EditionText.text) ?? .number(row.from))
      return .object([from] + columns(row.alone, row.accompanied, isOne: isOne))
    }
    return .object([("source", source(scale.citation)), ("rows", .list(rows))])
  }

  private static func cross(_ scale: CrossScale) -> EditionText {
    let rows = scale.points.map { EditionText.list($0.map(EditionText.number)) }
    return .object([("source", source(scale.citation)), ("rows", .list(rows))])
  }

  private static func limit(_ limit: Limit) -> EditionText {
    let isOne = limit.alone == limit.accompanied
    return .object(
      columns(limit.alone, limit.accompanied, isOne: isOne)
        + [("source", source(limit.citation))])
  }

  private static func columns(
    _ alone: Int, _ accompanied: Int, isOne: Bool
  ) -> [(String, EditionText)] {
    isOne
      ? [("points", .number(alone))]
      : [("alone", .number(alone)), ("accompanied", .number(accompanied))]
  }

  private static func flat(_ flat: Flat) -> EditionText {
    .object([("points", .number(flat.points)), ("source", source(flat.citation))])
  }

  private static func french(_ french: FrenchBonus) -> EditionText {
    .object([
      ("lower", .number(french.lower)), ("upper", .number(french.upper)),
      ("source", source(french.citation)),
    ])
  }

  private static func source(_ citation: Citation) -> EditionText {
    var members = [
      ("instrument", EditionText.text(citation.document?.title ?? citation.instrument.rawValue))
    ]
    if !citation.provision.isEmpty { members.append(("provision", .text(citation.provision))) }
    if let address = citation.document?.address { members.append(("address", .text(address))) }
    members += [
      ("confidence", .text(citation.confidence.rawValue)),
      ("verified", .text(citation.verified.description)),
    ]
    return .object(members)
  }
}

extension EditionText {
  fileprivate static let null = EditionText.value(.null)

  fileprivate static func text(_ text: String) -> EditionText { .value(.string(text)) }

  fileprivate static func number(_ number: Int) -> EditionText {
    .value(.number(JSONNumber(number)))
  }
}
