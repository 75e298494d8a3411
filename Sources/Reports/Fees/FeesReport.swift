import ExpressEntry
import Questions

/// What an application for permanent residence costs a family on a day, as text.
public struct FeesReport: Sendable {
  /// The name of the file that the answers came from, where there is one.
  public let fileName: String?
  public let day: CalendarDate
  /// The fees; `nil` where none are known for the day.
  public let quote: FeeQuote?

  public init(fileName: String? = nil, of profile: Profile, on day: CalendarDate) {
    self.fileName = fileName
    self.day = day
    quote = profile.fees(on: day)
  }

  /// The report as plain text, 80 columns wide.
  public func text(in language: Language) -> String {
    var page = Page(language: language)
    page.title(FeeEstimate.title)
    page.skip()
    if let fileName {
      page.entry(Bilingual(en: "File", fr: "Fichier"), [Bilingual(both: fileName)])
    }
    page.entry(Bilingual(en: "Application", fr: "Demande"), [day.words])
    if let quote { add(quote, to: &page) } else { page.paragraph(FeeQuote.unknownSentence) }
    if !page.sources.isEmpty { page.addSources() }
    page.skip()
    page.paragraph(ScoreReport.disclaimer)
    return page.text
  }

  private func add(_ quote: FeeQuote, to page: inout Page) {
    let estimate = quote.estimate
    let start = estimate.schedule.inForce.words
    page.entry(
      Bilingual(en: "Fees", fr: "Frais"),
      [
        Bilingual(
          en: "in force since \(start.en)", fr: "en vigueur depuis le \(start.fr)")
      ])
    page.skip()
    page.heading(FeeEstimate.totalTitle, figure: estimate.totalWords)
    if let outdated = estimate.outdatedSentence { page.item(outdated) }
    for line in estimate.lines {
      page.line(line.item.label, figure: line.dollars.dollarWords, source: line.each.citation)
      page.indented(line.countWords)
    }
    if estimate.lines.contains(where: { $0.item == .biometrics }) {
      page.skip()
      page.item(estimate.schedule.familyLimitSentence)
    }
    if let hour = quote.hourSentence { page.item(hour) }
    for question in estimate.open { page.item(question.sentence) }
    for assumption in estimate.assumptions { page.item(assumption.sentence) }
    page.item(FeeEstimate.scope)
  }
}
