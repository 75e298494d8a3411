import Questions
import ReferenceData

extension OccupationsPage {
  /// As many example titles as tell what the group is about.
  static let exampleCount = 8

  /// One occupation in full: both titles, what it counts as, and some of its example titles.
  func addDetails(of occupation: Occupation, to page: inout Page) {
    page.item(occupation.title, mark: occupation.code)
    page.skip()
    page.paragraph(occupation.title(in: language.other).labelled(in: language))
    for words in occupation.standing(on: day) { page.paragraph(words) }
    let examples = occupation.exampleTitles(in: language.titles)
    page.skip()
    page.paragraph(
      Bilingual(
        en: examples.count == 1 ? "1 example title:" : "\(examples.count) example titles, such as:",
        fr: examples.count == 1
          ? "1 exemple de titre\u{A0}:" : "\(examples.count) exemples de titres, dont\u{A0}:"))
    for example in Self.some(of: examples) {
      page.item(Bilingual(en: example, fr: example.withFrenchApostrophes))
    }
  }

  /// Some of the titles, evenly over the alphabet that they are in the order of.
  static func some(of titles: [String]) -> [String] {
    guard titles.count > exampleCount else { return titles }
    return (0..<exampleCount).map { titles[$0 * titles.count / exampleCount] }
  }
}

extension String {
  /// A title in the other language, named as such.
  fileprivate func labelled(in language: Language) -> Bilingual {
    Bilingual(en: "In French: \(self)", fr: "En anglais\u{A0}: \(withFrenchApostrophes)")
  }
}
