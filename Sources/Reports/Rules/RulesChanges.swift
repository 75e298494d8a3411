import ExpressEntry
import Questions

/// What changed from one day to a later one, edition by edition.
public struct RulesChanges: Sendable {
  let from, to: CalendarDate
  /// Whether the later day was asked for first.
  let isReversed: Bool
  /// The edition of the earlier day.
  let base: Ruleset
  /// Each edition that came into force in between, with the one before it.
  let steps: [(older: Ruleset, newer: Ruleset)]

  /// Compares the rules of two days, from the earlier to the later whichever is asked for first.
  ///
  /// - Returns: `nil` where no rules are known for one of them.
  public init?(
    from one: CalendarDate, to other: CalendarDate, among editions: Editions = .builtIn
  ) {
    (from, to) = (min(one, other), max(one, other))
    isReversed = one > other
    guard let base = editions.on(from) else { return nil }
    self.base = base
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
    let files = ([base] + steps.map(\.newer)).compactMap(\.fileInForce)
    if isReversed || !files.isEmpty { page.skip() }
    if isReversed { page.paragraph(Self.reversal) }
    for file in files { page.paragraph(file) }
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
    if let file = newer.shortFileSentence { page.paragraph(file.asSentence) }
    let changes = newer.changes(since: older)
    for change in changes { page.item(change.words) }
    if changes.isEmpty {
      page.item(Bilingual(en: "No points changed.", fr: "Aucun point n’a changé."))
    }
    if let note = newer.note { page.item(note) }
    for omission in newer.omissions where older.omissions.isEmpty { page.item(omission.caution) }
    for citation in changes.flatMap(\.citations).unique { page.indented(citation.fullSentence) }
  }

  private static let reversal = Bilingual(
    en: "The later day was given first; the changes are told from the earlier day to the later.",
    fr: "La date la plus tardive a été donnée en premier\u{A0}; les changements sont présentés de "
      + "la plus ancienne à la plus tardive.")
}

extension Ruleset {
  /// That the edition is by a file, where it is, with its first day.
  fileprivate var fileInForce: Bilingual? {
    let day = inForce.words
    return fileSentence.map { file in
      Bilingual(
        en: "The rules in force from \(day.en) are given \(file.en).",
        fr: "Les règles en vigueur à partir du \(day.fr) sont établies \(file.fr).")
    }
  }
}
