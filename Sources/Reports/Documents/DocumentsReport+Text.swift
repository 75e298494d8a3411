import ExpressEntry
import Questions

extension DocumentsReport {
  /// The report as plain text to print, 80 columns wide; only an address may run beyond them.
  public func text(in language: Language) -> String {
    var page = Page(language: language)
    addHead(to: &page)
    for holder in holders {
      page.skip()
      page.heading(holder.title(in: profile).map(\.displayable))
      for need in needs(of: holder) { add(need, to: &page) }
    }
    addSteps(to: &page)
    if showsAdmissibility { addAdmissibility(to: &page) }
    page.addSources()
    page.skip()
    page.paragraph(Self.disclaimer)
    return page.text
  }

  private func addHead(to page: inout Page) {
    page.title(Self.title)
    page.skip()
    if let fileName {
      page.entry(Bilingual(en: "File", fr: "Fichier"), [Bilingual(both: fileName)])
    }
    page.entry(Bilingual(en: "On", fr: "Le"), [day.words])
    page.entry(Bilingual(en: "Documents", fr: "Documents"), tally.sentences)
    page.line("")
    page.line(DocumentNeed.legend.map { $0(in: page.language) }.joined(separator: "   "))
  }

  private func add(_ need: DocumentNeed, to page: inout Page) {
    let number = page.number(of: need.citation)
    page.item(
      need.heading.map { "\($0) [\(number)]" }, mark: need.sign)
    for sentence in need.sentences(on: day) { page.indented(sentence) }
    for line in need.kind.contents { page.item(line, mark: "    -") }
    if let note = need.noteLine { page.indented(note) }
  }

  private func addSteps(to page: inout Page) {
    page.skip()
    page.heading(ApplicationStep.title)
    for (place, step) in steps.enumerated() {
      let number = page.number(of: step.citation)
      page.item(
        step.kind.title.map { "\($0) [\(number)]" },
        mark: place < 9 ? " \(place + 1)." : "\(place + 1).")
      for sentence in step.sentences { page.indented(sentence) }
      for lapse in step.lapses {
        page.item(lapse.sentence(before: step.deadline, in: profile), mark: "    !")
      }
    }
    guard let citation = ProcessingEstimate.all.first?.citation else { return }
    page.skip()
    page.item(ProcessingEstimate.heading, source: citation)
    for estimate in ProcessingEstimate.all { page.item(estimate.sentence, mark: "    -") }
  }

  private func addAdmissibility(to page: inout Page) {
    page.skip()
    page.heading(Self.admissibilityTitle)
    if grounds.isEmpty { page.paragraph(Self.noGrounds) }
    for ground in grounds { page.item(ground.line) }
    if !grounds.isEmpty { page.paragraph(Self.advice) }
  }
}
