import ExpressEntry
import Questions

extension ScoreReport {
  /// The report as plain text, 80 columns wide; only an address may run beyond them.
  public func text(in language: Language) -> String {
    var page = Page(language: language)
    addHead(Self.title, to: &page)
    page.skip()
    addTotal(to: &page)
    for part in Part.allCases { add(part, to: &page) }
    addLimits(to: &page)
    addFindings(to: &page)
    page.addSources()
    page.skip()
    page.paragraph(Self.disclaimer)
    return page.text
  }

  static let disclaimer = Bilingual(
    en: "This is an estimate made from published rules. It is not advice, and it does not come "
      + "from Immigration, Refugees and Citizenship Canada (IRCC).",
    fr: "Le présent document est une estimation établie d’après les règles publiées. Il ne "
      + "constitue pas un avis et n’émane pas d’Immigration, Réfugiés et Citoyenneté Canada "
      + "(IRCC).")

  static let title = Bilingual(
    en: "Comprehensive Ranking System (CRS): estimated score",
    fr: "Système de classement global (SCG)\u{A0}: note estimée")

  /// The title, and what the report is of: a file, a day, an edition.
  func addHead(_ title: Bilingual, to page: inout Page) {
    page.title(title)
    page.skip()
    if let fileName {
      page.entry(Bilingual(en: "File", fr: "Fichier"), [Bilingual(both: fileName)])
    }
    page.entry(Bilingual(en: "Score date", fr: "Date du calcul"), [assessment.day.words])
    let notices = score.notices.map { notice in
      let number = page.number(of: notice.citation)
      return notice.sentence.map { "\($0) [\(number)]" }
    }
    page.entry(Bilingual(en: "Rules", fr: "Règles"), [score.editionSentence] + notices)
  }

  /// The total with the edition file it is by, and the range it can still end in, each with what it
  /// is without.
  func addTotal(to page: inout Page) {
    let total = score.total.words
    let maximum = score.maximum.words
    let omissions = score.omissions.map(\.sentence)
    page.entry(
      Bilingual(en: "Total", fr: "Total"),
      [Bilingual(en: "\(total.en) of \(maximum.en)", fr: "\(total.fr) sur \(maximum.fr)")]
        + omissions + [score.editionFileSentence].compactMap { $0 })
    guard !score.isComplete else { return }
    let (least, most) = (score.range.lowerBound.words, score.range.upperBound.words)
    page.entry(
      Bilingual(en: "Still open", fr: "À préciser"),
      [
        Bilingual(
          en: "from \(least.en) to \(most.en) once every question is answered",
          fr: "de \(least.fr) à \(most.fr) une fois toutes les réponses données")
      ] + omissions)
  }

  private func add(_ part: Part, to page: inout Page) {
    let isMoot = part == .spouse && score.hasNoSpousePart
    page.skip()
    page.heading(
      part.title.map { "\(part.letter). \($0)" },
      figure: isMoot
        ? Self.notApplicable : Self.figure(score[part].words, of: score.maximum(of: part)))
    guard !isMoot else {
      if let award = score.awards(of: part).first {
        page.indented(score.reason(of: award, given: assessment.reasons))
      }
      return
    }
    for award in score.awards(of: part) { add(award, to: &page) }
  }

  /// A line of the score with its figure, its source and its reason.
  func add(_ award: Award, to page: inout Page) {
    page.line(award.factor.title, figure: figure(of: award), source: award.citation)
    page.indented(score.reason(of: award, given: assessment.reasons))
  }

  private func addLimits(to page: inout Page) {
    guard !score.caps.isEmpty else { return }
    page.skip()
    page.heading(Bilingual(en: "Points lost to limits", fr: "Points perdus en raison de plafonds"))
    for cap in score.caps {
      page.item(cap.sentence, source: cap.citation)
    }
  }

  private func addFindings(to page: inout Page) {
    guard !assessment.reasons.isEmpty else { return }
    page.skip()
    page.heading(
      Bilingual(en: "What counts and what does not", fr: "Ce qui compte et ce qui ne compte pas"))
    for reason in assessment.reasons { page.item(reason.sentence(in: profile)) }
  }

  private func figure(of award: Award) -> Bilingual {
    switch award.status {
    case .scored(let points): Self.figure(points.words, of: award.maximum)
    case .open: Self.figure(Bilingual(en: "open", fr: "à préciser"), of: award.maximum)
    case .notApplicable: Self.notApplicable
    case .unpublished: Bilingual(en: "not known", fr: "inconnus")
    }
  }

  static func figure(_ points: Bilingual, of maximum: Int?) -> Bilingual {
    guard let maximum = maximum?.words else { return points }
    return Bilingual(en: "\(points.en) / \(maximum.en)", fr: "\(points.fr) / \(maximum.fr)")
  }

  static let notApplicable = Bilingual(en: "not needed", fr: "sans objet")
}
