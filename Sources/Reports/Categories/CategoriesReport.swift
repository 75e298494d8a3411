import ExpressEntry
import Questions

/// What a profile is to each category in force on a day, as text.
public struct CategoriesReport: Sendable {
  /// The name of the file that the answers came from, where there is one.
  public let fileName: String?
  public let profile: Profile
  public let assessment: CategoryAssessment

  public init(fileName: String? = nil, of profile: Profile, on day: CalendarDate) {
    self.fileName = fileName
    self.profile = profile
    assessment = profile.categories(on: day)
  }

  /// The report as plain text, 80 columns wide.
  public func text(in language: Language) -> String {
    var page = Page(language: language)
    page.title(CategoryAssessment.title)
    page.skip()
    if let fileName {
      page.entry(Bilingual(en: "File", fr: "Fichier"), [Bilingual(both: fileName)])
    }
    page.entry(Bilingual(en: "Day", fr: "Jour"), [assessment.day.words])
    if let edition = assessment.edition {
      page.entry(
        Bilingual(en: "Lists", fr: "Listes"),
        [
          Bilingual(
            en: "in force since \(edition.inForce.words.en)",
            fr: "en vigueur depuis le \(edition.inForce.words.fr)")
        ])
    }
    page.skip()
    page.paragraph(assessment.noneSentence ?? CategoryAssessment.programCondition)
    for verdict in assessment.verdicts { add(verdict, to: &page) }
    if !page.sources.isEmpty { page.addSources() }
    page.skip()
    page.paragraph(ScoreReport.disclaimer)
    return page.text
  }

  private func add(_ verdict: CategoryVerdict, to page: inout Page) {
    page.skip()
    page.heading(verdict.category.name)
    page.entry(Bilingual(en: "Result", fr: "Résultat"), [verdict.standing.label])
    let number = page.number(of: verdict.category.citation)
    page.entry(
      Bilingual(en: "Asked for", fr: "Exigence"),
      [verdict.category.requirementWords.map { "\($0) [\(number)]" }])
    if let note = verdict.category.note {
      page.entry(Bilingual(en: "The list", fr: "La liste"), [note.sentence])
    }
    for sentence in verdict.sentences(in: profile) { page.item(sentence) }
  }
}
