import ExpressEntry
import Questions

/// The tables that belong to no single edition: the history of part D, and the charts of tests.
extension RulesTable {
  /// Part D of every edition, oldest first.
  static let history = RulesTable(
    title: Bilingual(en: "History of part D", fr: "Historique de la partie D"),
    citations: Ruleset.all.flatMap(\.additionalTables).flatMap(\.citations).unique,
    columns: [
      Bilingual(en: "In force from", fr: "En vigueur dès"),
      Bilingual(en: "Job offer: 00 / other", fr: "Offre\u{A0}: 00 / autre"),
      Bilingual(en: "Nomination", fr: "Désignation"),
      Bilingual(en: "Study: 1-2 / 3+ years", fr: "Études\u{A0}: 1-2 / 3+ ans"),
      Bilingual(en: "Brother or sister", fr: "Frère ou sœur"),
      Bilingual(en: "French: low / high", fr: "Français\u{A0}: bas / haut"),
      Bilingual(en: "Skilled work by", fr: "Travail selon"),
    ],
    rows: Ruleset.all.map(\.historyRow))

  /// The lowest score for each level, of every test that was accepted on a day.
  static func charts(on day: CalendarDate) -> [RulesTable] {
    LanguageTest.allCases.filter { $0.isAccepted(on: day) }.map(chart)
  }

  static func chart(of test: LanguageTest) -> RulesTable {
    let table = test.conversion
    let scale = test.language.levelScale
    return RulesTable(
      title: test.chartTitle, citations: [table.citation],
      columns: [Bilingual(en: "\(scale), from", fr: "\(scale), à partir de")]
        + Ability.allCases.map(\.label),
      rows: table.rows.map { row in
        let level = row.level.number
        return Row(
          level == table.rows.first?.level.number
            ? Bilingual(en: "\(level) or more", fr: "\(level) ou plus") : level.words,
          Ability.allCases.map { test.scoreWords(row.tenths[$0]) })
      })
  }
}

extension LanguageTest {
  /// The test, and the first day it was accepted where that is after the first edition.
  fileprivate var chartTitle: Bilingual {
    guard let day = acceptedFrom else { return label }
    return Bilingual(
      en: "\(label.en), accepted from \(day.words.en)",
      fr: "\(label.fr), accepté à compter du \(day.words.fr)")
  }

  fileprivate func isAccepted(on day: CalendarDate) -> Bool {
    acceptedFrom.map { $0 <= day } ?? true
  }

  /// The test by name with the day it was accepted from, where that is after a day.
  func notYetAccepted(on day: CalendarDate) -> Bilingual? {
    guard !isAccepted(on: day) else { return nil }
    let notYet = Bilingual(
      en: "Not yet accepted on \(day.words.en)", fr: "Pas encore accepté le \(day.words.fr)")
    return .pair(notYet, chartTitle).map { "\($0)." }
  }
}

extension Ruleset {
  /// What part D gives under the edition, on one line.
  fileprivate var historyRow: RulesTable.Row {
    let none = Bilingual(both: "-")
    func pair(_ one: Int, _ other: Int) -> Bilingual { Bilingual(both: "\(one) / \(other)") }
    let offer =
      additional.jobOffer.map { pair($0.rows[2].alone, $0.rows[1].alone) }
      ?? (omissions.isEmpty ? none : RulesTable.unknown)
    return RulesTable.Row(
      Bilingual(both: inForce.description),
      [
        offer, additional.nomination.points.words,
        additional.canadianStudy.map { pair($0.rows[1].alone, $0.rows[2].alone) } ?? none,
        additional.sibling?.points.words ?? none,
        additional.french.map { pair($0.lower, $0.upper) } ?? none, classification.label,
      ])
  }
}
