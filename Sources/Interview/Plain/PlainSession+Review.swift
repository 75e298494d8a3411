import ExpressEntry
import Questions

extension PlainSession {
  /// Every answer with its number and its points.
  mutating func sayReview() {
    namedSection = .review
    say(PlainWords.section(.review))
    say(session.reviewState)
    var number = 0
    for section in session.reviewedSections {
      let fields = session.reviewFields(of: section)
      if !fields.isEmpty { say(PlainWords.section(section)) }
      for field in fields {
        number += 1
        sayReviewed(field, in: section, number: number)
      }
      for (factor, points) in AnswerPoints(session.score, session.profile).sums(of: section) {
        say(.pair(factor.title, CountedNoun.points(points)))
      }
    }
    say(
      .pair(
        Part.transferability.title, CountedNoun.points(session.score[.transferability])))
    sayTotal()
    saidTotal = session.score.total
  }

  private mutating func sayReviewed(_ field: Field, in section: Section, number: Int) {
    switch field {
    case .answer(let question, _):
      let heading = section.heading(of: question, in: session.profile)
      let label = heading.map { .series($0, question.label) } ?? question.label
      say(PlainWords.numbered(number, PlainWords.answered(label, reviewed(question))))
    case .entry(let entry): say(PlainWords.numbered(number, summary(of: entry)))
    case .section, .question, .add, .button, .tool, .document: break
    }
  }

  private func reviewed(_ question: Question) -> Bilingual {
    guard let answer = question.answer(in: session.profile) else { return Words.open }
    let words = words(for: answer, to: question)
    let points = AnswerPoints(session.score, session.profile).points(for: question)
    let noted = session.profile.annotation(of: question)?.words
    return [points.map { CountedNoun.points($0) }, noted].compactMap { $0 }
      .reduce(words, Bilingual.series)
  }

  /// One entry of a list in a sentence: what it is, what it says, and whether it counts.
  func summary(of entry: Entry) -> Bilingual {
    let lines = EntryLines(session: session, width: Self.columns)
    let language = session.language
    var parts = [lines.name(of: entry), lines.details(of: entry)]
    parts += [lines.open(in: entry), lines.counted(entry)?.words].compactMap { $0?(in: language) }
    let count = entry.list.count(in: session.profile)
    let text = parts.filter { !$0.isEmpty && $0 != entry.title(in: language) }
      .joined(separator: "; ")
    let title = PlainWords.entry(entry, of: count)
    guard !text.isEmpty else { return title }
    return .pair(
      title, Bilingual(en: text, fr: text.replacingSemicolons))
  }
}

extension String {
  /// The text with its joins set as in French.
  fileprivate var replacingSemicolons: String {
    split(separator: "; ", omittingEmptySubsequences: false).joined(separator: "\u{A0}; ")
  }
}
