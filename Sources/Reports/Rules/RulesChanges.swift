import ExpressEntry
import Questions

/// What changed from one day to a later one, edition by edition.
public struct RulesChanges: Sendable {
  let from, to: CalendarDate
  /// Each edition that came into force in between, with the one before it.
  let steps: [(older: Ruleset, newer: Ruleset)]

  /// Compares the rules of two days, the earlier first.
  ///
  /// - Returns: `nil` where no rules are known for one of them.
  public init?(
    from one: CalendarDate, to other: CalendarDate, among editions: Editions = .builtIn
  ) {
    (from, to) = (min(one, other), max(one, other))
    guard editions.on(from) != nil else { return nil }
    let (first, last) = (from, to)
    steps = zip(editions.all, editions.all.dropFirst())
      .filter { first < $1.inForce && $1.inForce <= last }
      .map { (older: $0, newer: $1) }
  }

  /// The changes as plain text, 80 columns wide.
  public func text(in language: Language) -> String {
    var page = Page(language: language)
    page.title(
      Bilingual(
        en: "Rules of \(from.words.en) and of \(to.words.en)",
        fr: "Règles du \(from.words.fr) et du \(to.words.fr)"))
    if steps.isEmpty {
      page.skip()
      page.paragraph(
        Bilingual(
          en: "The same edition was in force on both days.",
          fr: "La même édition était en vigueur aux deux dates."))
    }
    for step in steps { add(step.older, step.newer, to: &page) }
    return page.text
  }

  private func add(_ older: Ruleset, _ newer: Ruleset, to page: inout Page) {
    let day = newer.inForce.words
    page.skip()
    page.heading(
      Bilingual(en: "In force from \(day.en)", fr: "En vigueur à partir du \(day.fr)"))
    let changes = newer.changes(since: older)
    for change in changes { page.item(change.words) }
    if changes.isEmpty {
      page.item(Bilingual(en: "No points changed.", fr: "Aucun point n’a changé."))
    }
    if let note = newer.note { page.item(note) }
    for omission in newer.omissions where older.omissions.isEmpty { page.item(omission.caution) }
    for citation in changes.flatMap(\.citations).unique { page.indented(citation.fullSentence) }
  }
}
