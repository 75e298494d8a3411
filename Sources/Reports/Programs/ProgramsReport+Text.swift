import ExpressEntry
import Questions

extension ProgramsReport {
  /// The report as plain text, 80 columns wide: the answers first, then what they rest on.
  public func text(in language: Language) -> String {
    var page = Page(language: language)
    addHead(to: &page)
    addAnswers(to: &page)
    for assessment in eligibility.programs { add(assessment, to: &page) }
    addGrid(to: &page)
    addFunds(to: &page)
    page.addSources()
    page.skip()
    page.paragraph(ScoreReport.disclaimer)
    return page.text
  }

  private static let title = Bilingual(
    en: "Federal programs of Express Entry: estimated eligibility",
    fr: "Programmes fédéraux d’Entrée express\u{A0}: admissibilité estimée")

  private func addHead(to page: inout Page) {
    page.title(Self.title)
    page.skip()
    if let fileName {
      page.entry(Bilingual(en: "File", fr: "Fichier"), [Bilingual(both: fileName)])
    }
    page.entry(
      Bilingual(en: "Score date", fr: "Date du calcul"), [eligibility.day.words])
    page.entry(Bilingual(en: "Rules", fr: "Règles"), [Eligibility.rulesSentence])
  }

  private func addAnswers(to page: inout Page) {
    page.skip()
    for assessment in eligibility.programs {
      page.entry(assessment.program.shortTitle, [assessment.answer])
    }
    page.skip()
    if let order = eligibility.orderSentence { page.paragraph(order) }
    let number = page.number(of: Eligibility.time)
    page.paragraph(Eligibility.timeSentence.map { "\($0) [\(number)]" })
  }

  private func add(_ assessment: ProgramAssessment, to page: inout Page) {
    page.skip()
    page.heading(assessment.program.title)
    for requirement in assessment.requirements {
      page.line(
        requirement.kind.title(in: assessment.program), figure: requirement.status.label,
        source: requirement.citation)
      for fact in requirement.facts { page.indented(fact.sentence) }
      for remedy in requirement.remedies { page.indented(remedy.sentence.map { "> \($0)" }) }
    }
  }

  private func addGrid(to page: inout Page) {
    let grid = eligibility.grid
    page.skip()
    page.heading(
      SelectionGrid.title, figure: grid.points.words.map { "\($0) / \(SelectionGrid.maximum)" })
    for award in grid.awards {
      page.line(award.factor.title, figure: award.figure, source: award.citation)
      if case .adaptability(let elements) = award.grounds {
        for element in elements {
          let number = page.number(of: element.element.citation)
          let line = Bilingual.pair(element.element.title, element.words)
          page.indented(line.map { "\($0) [\(number)]" })
        }
      } else {
        for reason in award.reasons { page.indented(reason) }
      }
    }
  }

  private func addFunds(to page: inout Page) {
    let funds = eligibility.funds
    page.skip()
    page.heading(FundsAssessment.title, figure: funds.needed?.dollarWords)
    for sentence in eligibility.fundsSentences { page.item(sentence) }
    guard let table = funds.table else { return }
    for (size, amount) in table.lines {
      page.line(size, figure: amount, source: table.citation)
    }
  }
}
