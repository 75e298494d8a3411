import ExpressEntry
import Questions

extension ScoreReport {
  /// From the evidence to the points, subject by subject: what was shown, what of it counts and
  /// why, what it earns by which rule, and what a limit took away again.
  public func explanation(in language: Language) -> String {
    var page = Page(language: language)
    addHead(Self.explanationTitle, to: &page)
    for topic in ExplanationTopic.allCases { add(topic, to: &page) }
    page.skip()
    page.heading(Bilingual(en: "Together", fr: "Ensemble"))
    addTotal(to: &page)
    addNotes(to: &page)
    page.addSources()
    page.skip()
    page.paragraph(Self.disclaimer)
    return page.text
  }

  private static let explanationTitle = Bilingual(
    en: "Comprehensive Ranking System (CRS): from evidence to points",
    fr: "Système de classement global (SCG)\u{A0}: de la preuve aux points")

  /// What was noted beside answers, which counts for nothing: for whoever goes through them again.
  private func addNotes(to page: inout Page) {
    let noted = profile.askedQuestions.compactMap { label, question -> (Bilingual, Bilingual)? in
      profile.annotation(of: question)?.words.map { words in
        let answer = question.answer(in: profile).map(question.words)
        return (answer.map { .pair(label, $0) } ?? label, words)
      }
    }
    guard !noted.isEmpty else { return }
    page.skip()
    page.heading(
      Bilingual(en: "Notes, which no point depends on", fr: "Notes, sans effet sur les points"))
    for (answer, words) in noted {
      page.item(answer.map(\.displayable))
      page.indented(words.map(\.displayable))
    }
  }

  private func add(_ topic: ExplanationTopic, to page: inout Page) {
    let isMoot = topic == .spouse && score.hasNoSpousePart
    page.skip()
    page.heading(
      topic.title.map { "\(topic.part.letter). \($0)" },
      figure: isMoot ? Self.notApplicable : figure(of: topic))
    addEvidence(on: topic, to: &page)
    let awards = score.awards.filter { topic.groups.contains(FactorGroup($0.factor)) }
    if isMoot {
      if let award = awards.first {
        page.indented(score.reason(of: award, given: assessment.reasons))
      }
    } else {
      for award in awards { add(award, to: &page) }
    }
    for cap in score.caps where topic.caps.contains(cap.kind) {
      page.item(cap.sentence, source: cap.citation)
    }
  }

  /// The points of the subject: of a part that is a subject of its own, after its limit.
  private func figure(of topic: ExplanationTopic) -> Bilingual {
    if topic.isWholePart {
      return Self.figure(score[topic.part].words, of: score.maximum(of: topic.part))
    }
    let lines = topic.groups.compactMap(score.line)
    return Self.figure(
      lines.reduce(0) { $0 + $1.points }.words, of: lines.compactMap(\.maximum).reduce(0, +))
  }

  /// What the profile shows, and what was found of it.
  private func addEvidence(on topic: ExplanationTopic, to page: inout Page) {
    if topic == .age, let day = profile.applicant.birthDate {
      page.item(.pair(Bilingual(en: "Born", fr: "Naissance"), day.words))
    }
    if topic == .languages {
      addTests(of: .applicant, to: &page)
      if let first = profile.applicant.languages.first {
        page.item(
          .pair(
            Bilingual(en: "First official language", fr: "Première langue officielle"),
            first.label))
      }
    }
    if topic == .spouse, !score.hasNoSpousePart {
      addTests(of: .spouse, to: &page)
    }
    for reason in assessment.reasons where topic.isAbout(reason) {
      page.item(reason.sentence(in: profile))
      if case .job(let index) = reason.subject, let facts = facts(ofJob: index, of: reason.person) {
        page.indented(facts)
      }
    }
  }

  /// The tests relied on: each score, and the level it stands for by the chart of the test.
  private func addTests(of role: PersonRole, to page: inout Page) {
    for test in profile.testSentences where test.role == role {
      page.item(test.words, source: test.citation)
    }
  }

  private func facts(ofJob index: Int, of role: PersonRole) -> Bilingual? {
    let jobs = (role == .applicant ? profile.applicant : profile.spouse).work.jobs ?? []
    return jobs.indices.contains(index) ? jobs[index].facts : nil
  }
}
