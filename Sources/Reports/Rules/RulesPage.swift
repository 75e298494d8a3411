// The law as crs knows it: every table of an edition with its source, how sure it is and when it
// was last checked; as text for people, and as Markdown for docs/rules.md, where a change of the
// law shows as a changed table.

import ExpressEntry
import Questions

/// Every table of an edition, the history of part D, and the charts of language tests.
public struct RulesPage: Sendable {
  let rules: Ruleset

  public init(_ rules: Ruleset) { self.rules = rules }

  /// The page as plain text, 80 columns wide; only an address may run beyond them.
  public func text(in language: Language) -> String {
    var page = Page(language: language)
    page.title(Self.title)
    page.skip()
    for sentence in sentences { page.paragraph(sentence) }
    for part in parts {
      page.skip()
      page.heading(part.title)
      for table in part.tables { page.section(table) }
    }
    page.skip()
    for address in addresses { page.address(address) }
    return page.text
  }

  /// What holds for the edition as a whole.
  var sentences: [Bilingual] {
    [Bilingual.pair(Bilingual(en: "Rules", fr: "Règles"), rules.sentence), skilledWork]
      + rules.notices.map(\.caution) + rules.omissions.map(\.caution)
      + [Self.columns]
      + [rules.note].compactMap { $0 }
  }

  private var skilledWork: Bilingual { rules.classification.skilledWork }

  /// The headings of the page, each with its tables.
  var parts: [(title: Bilingual, tables: [RulesTable])] {
    Part.allCases.map { part in
      (part.title.map { "\(part.letter). \($0)" }, rules.tables(of: part))
    } + [
      (Bilingual(en: "Together", fr: "Ensemble"), [rules.totalTable]),
      (Bilingual(en: "Since 2015", fr: "Depuis 2015"), [.history]),
      (Bilingual(en: "Language tests", fr: "Tests de langue"), RulesTable.charts),
    ]
  }

  /// Where the sources can be read, each once.
  var addresses: [String] {
    parts.flatMap(\.tables).flatMap(\.citations).compactMap(\.instrument.address).unique
  }

  private static let columns = Bilingual(
    en: "The columns “with a spouse” are for those with an accompanying spouse or common-law "
      + "partner who is neither a citizen nor a permanent resident.",
    fr: "Les colonnes «\u{A0}avec époux\u{A0}» visent les personnes qu’accompagne un époux ou "
      + "conjoint de fait qui n’est ni citoyen ni résident permanent.")

  static let title = Bilingual(
    en: "Rules of the Comprehensive Ranking System (CRS)",
    fr: "Règles du Système de classement global (SCG)")
}

extension Omission {
  /// What the totals of the edition lack, as a sentence of its own.
  var caution: Bilingual {
    Bilingual(
      en: "Every total is given \(sentence.en).", fr: "Tout total est donné \(sentence.fr).")
  }
}

extension Notice {
  /// What is read otherwise here, as a sentence of its own.
  fileprivate var caution: Bilingual { sentence.capitalized.map { "\($0)." } }
}

extension Page {
  /// A table under its title, with its sources below.
  fileprivate mutating func section(_ table: RulesTable) {
    skip()
    paragraph(table.title)
    skip()
    self.table(table)
    for citation in table.citations { indented(citation.fullSentence) }
  }
}
