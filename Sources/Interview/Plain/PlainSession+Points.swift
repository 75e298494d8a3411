import ExpressEntry
import Questions

extension PlainSession {
  mutating func sayGreeting() {
    say(PlainWords.greeting)
    say(PlainWords.start)
    say(Session.promise)
    say(PlainWords.file(of: session))
    say(session.dates)
    for notice in session.score.notices { say(notice.sentence.capitalized) }
    sayTotal()
  }

  /// The total when it is another than the last one said, and what brought it about.
  mutating func sayPointsIfChanged() {
    let difference = session.score.total - saidTotal
    guard difference != 0 else { return }
    saidTotal = session.score.total
    say(PlainWords.points(session.score.total, changedBy: difference))
    sayWhatIsLeftOut()
    guard let change = session.change, change.total == difference else { return }
    for cause in change.causes.prefix(3) { say(cause.sentence) }
  }

  /// The total against its maximum, with what it lacks, as it is never said without.
  mutating func sayTotal() {
    let score = session.score
    say(PlainWords.total(score.total, of: score.maximum))
    for omission in score.omissions { say(omission.sentence) }
    if let edition = score.editionFileSentence { say(edition) }
    if score.range.lowerBound != score.range.upperBound {
      say(PlainWords.range(score.range.lowerBound, score.range.upperBound))
    }
  }

  private mutating func sayWhatIsLeftOut() {
    for omission in session.score.omissions { say(Words.brief(omission).capitalized) }
    if let edition = Words.brief(edition: session.score) { say(edition.capitalized) }
  }

  /// Every point with its reason and its source, and what was counted or left out.
  mutating func sayBreakdown() {
    let score = session.score
    sayTotal()
    say(session.dates)
    for notice in score.notices { say(notice.sentence.capitalized) }
    for part in Part.allCases { sayBreakdown(of: part) }
    guard !session.assessment.reasons.isEmpty else { return }
    say(Session.evidenceTitle)
    for reason in session.assessment.reasons { say(reason.sentence(in: session.profile)) }
  }

  private mutating func sayBreakdown(of part: Part) {
    let score = session.score
    let awards = score.awards(of: part)
    let title = part.title.map { "\(part.letter), \($0)" }
    if part == .spouse && score.hasNoSpousePart {
      say(.pair(title, awards.first.map { score.reason(of: $0) } ?? PlainWords.notApplicable))
    } else {
      say(.pair(title, PlainWords.figure(score[part], of: score.maximum(of: part))))
      for award in awards { say(words(for: award)) }
      for cap in score.caps where cap.kind.part == part { say(cap.sentence) }
    }
    if let citation = awards.first?.citation { say(citation.sentence) }
  }

  private func words(for award: Award) -> Bilingual {
    let figure =
      switch award.status {
      case .scored(let points): PlainWords.figure(points, of: award.maximum)
      case .open: PlainWords.openFigure(of: award.maximum)
      case .notApplicable: PlainWords.notApplicable
      case .unpublished: PlainWords.unpublished
      }
    let reason = session.score.reason(of: award).capitalized
    return PlainWords.sentences(
      PlainWords.stopped(.pair(award.factor.title, figure)), PlainWords.stopped(reason))
  }
}
