// The law as crs knows it: every table of an edition with its source, how sure it is and when it
// was last checked; as text for people, and as Markdown for docs/rules.md, where a change of the
// law shows as a changed table.

import ExpressEntry
import Questions

/// Every table of an edition, the history of part D, and the charts of language tests.
public struct RulesPage: Sendable {
  let rules: Ruleset
  /// The day of the page, which decides the tests that were accepted.
  let day: CalendarDate

  /// Creates the page of a day, and of the rules that apply on it.
  public init(_ rules: Ruleset, on day: CalendarDate) { (self.rules, self.day) = (rules, day) }

  /// The page as plain text, 80 columns wide; only an address may run beyond them.
  public func text(in language: Language) -> String {
    var page = Page(language: language)
    page.title(Self.title)
    page.skip()
    for sentence in sentences { page.paragraph(sentence) }
    for part in parts {
      page.skip()
      page.heading(part.title)
      for table in part.tables { page.section(table, by: fileSentence(of: table)) }
      for note in part.notes {
        page.skip()
        page.paragraph(note)
      }
    }
    page.skip()
    for address in addresses { page.address(address) }
    return page.text
  }

  /// What holds for the edition as a whole.
  var sentences: [Bilingual] {
    [Bilingual.pair(Bilingual(en: "Rules", fr: "Règles"), rules.sentence)]
      + [rules.fileSentence?.asSentence, skilledWork].compactMap { $0 }
      + rules.notices.map(\.caution) + rules.omissions.map(\.caution)
      + [Self.columns]
      + [rules.note].compactMap { $0 }
  }

  private var skilledWork: Bilingual { rules.classification.skilledWork }

  /// A heading of the page, with its tables and what there is to say below them.
  struct Heading {
    let title: Bilingual
    let tables: [RulesTable]
    var notes: [Bilingual] = []
  }

  /// The headings of the page, in order.
  var parts: [Heading] {
    Part.allCases.map { part in
      Heading(
        title: part.title.map { "\(part.letter). \($0)" }, tables: rules.tables(of: part))
    } + [
      Heading(title: Bilingual(en: "Together", fr: "Ensemble"), tables: [rules.totalTable]),
      Heading(
        title: rules.file == nil
          ? Bilingual(en: "Since 2015", fr: "Depuis 2015")
          : Bilingual(
            en: "Since 2015, by the built-in rules", fr: "Depuis 2015, selon les règles intégrées"),
        tables: [.history]),
      Heading(
        title: Bilingual(en: "Language tests", fr: "Tests de langue"),
        tables: RulesTable.charts(on: day),
        notes: LanguageTest.allCases.compactMap { $0.notYetAccepted(on: day) }),
    ]
  }

  /// The edition file of the page, for a table that it and no built-in edition has.
  func fileSentence(of table: RulesTable) -> Bilingual? {
    Self.builtInTables.contains(table) ? nil : rules.shortFileSentence?.asSentence
  }

  private static let builtInTables = Set(
    Ruleset.all.flatMap(\.tables) + [.history] + LanguageTest.allCases.map(RulesTable.chart))

  /// Where the sources can be read, each once.
  var addresses: [String] {
    parts.flatMap(\.tables).flatMap(\.citations).compactMap(\.address).unique
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
  fileprivate var caution: Bilingual { sentence.asSentence }
}

extension Bilingual {
  /// The text with a capital at its start and a full stop at its end.
  var asSentence: Bilingual { capitalized.map { "\($0)." } }
}

extension Page {
  /// A table under its title, with its sources below, and the edition file where it is by one.
  fileprivate mutating func section(_ table: RulesTable, by file: Bilingual?) {
    skip()
    paragraph(table.title)
    skip()
    self.table(table)
    if let file { indented(file) }
    for citation in table.citations { indented(citation.fullSentence) }
  }
}
