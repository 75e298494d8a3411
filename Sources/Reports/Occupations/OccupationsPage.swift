// What a search for occupations found, or one occupation in full: as text and as JSON.

import ExpressEntry
import Questions
import ReferenceData

/// The occupations that some words find.
public struct OccupationsPage: Sendable {
  let text: String
  /// The day that decides the lists an occupation is on.
  let day: CalendarDate
  let language: Language
  let hits: [OccupationHit]
  /// How many hits are shown at most.
  let limit: Int

  public init(finding text: String, limit: Int, on day: CalendarDate, in language: Language) {
    (self.text, self.day) = (text, day)
    (self.language, self.limit) = (language, max(0, limit))
    hits = OccupationSearch.noc2021.hits(for: text, in: language.titles)
  }

  public var isEmpty: Bool { hits.isEmpty }

  /// The occupation whose whole code was asked for.
  var only: Occupation? {
    guard hits.count == 1, hits[0].match == .code, text.contains(hits[0].occupation.code) else {
      return nil
    }
    return hits[0].occupation
  }

  /// The page as plain text, 80 columns wide.
  public func plainText() -> String {
    var page = Page(language: language)
    if let only {
      addDetails(of: only, to: &page)
    } else {
      page.paragraph(hits.isEmpty ? Self.nothing : count)
      if let words = hits.first?.withoutWords { page.paragraph(words) }
      for hit in hits.prefix(limit) { add(hit, to: &page) }
    }
    page.skip()
    page.paragraph(Occupation.source)
    return page.text
  }

  private var count: Bilingual {
    let all = Occupation.all.count
    let shown = min(limit, hits.count)
    guard shown < hits.count else {
      return Bilingual(
        en: "\(hits.count) of \(all) occupations.",
        fr: hits.count == 1 ? "1 profession sur \(all)." : "\(hits.count) professions sur \(all).")
    }
    return Bilingual(
      en: "\(hits.count) of \(all) occupations; the first \(shown):",
      fr: hits.count == 1
        ? "1 profession sur \(all)."
        : "\(hits.count) professions sur \(all)\u{A0}; les \(shown) premières\u{A0}:")
  }

  static let nothing = Bilingual(
    en: "No occupation has these words. Try fewer or other words, in English or French, or the "
      + "first digits of the code.",
    fr: "Aucune profession n’a ces mots. Essayez moins de mots ou d’autres, en français ou en "
      + "anglais, ou les premiers chiffres du code.")

  private func add(_ hit: OccupationHit, to page: inout Page) {
    page.skip()
    page.item(hit.occupation.title, mark: hit.occupation.code)
    page.item(hit.occupation.skill, mark: "     ")
    if let words = hit.words(in: language) { page.item(words, mark: "     ") }
    // What the first lacks stands at the top.
    if let words = hit.withoutWords, hit.without != hits.first?.without {
      page.item(words, mark: "     ")
    }
  }
}
