import ExpressEntry
import Questions
import TerminalUI

/// The lines of one entry of a list: what it is called, and what it says.
struct EntryLines {
  let session: Session
  let width: Int

  private var language: Language { session.language }

  func lines(of entry: Entry, isFocused: Bool) -> [Line] {
    let style: Style = isFocused ? .focus : .plain
    var title = Line(
      "\(isFocused ? ">" : " ") \(entry.index + 1) \(name(of: entry))", at: 1, style: style)
    if isFocused { title.cursor = 1 }
    var lines = [title]
    let details = details(of: entry)
    if !details.isEmpty {
      lines += Line.paragraph(details, at: 5, width: width, style: .faint)
    }
    if let words = open(in: entry) {
      lines += Line.paragraph("! \(words(in: language))", at: 5, width: width, style: .notice)
    }
    if let (words, counts) = counted(entry) {
      lines += Line.paragraph(
        "\(counts ? "" : "! ")\(words(in: language))", at: 5, hanging: 2, width: width,
        style: counts ? .faint : .notice)
    }
    return lines
  }

  /// How many questions keep the entry from counting.
  func open(in entry: Entry) -> Bilingual? {
    let open = entry.questions(in: session.profile)
      .filter { $0.isRequired && $0.answer(in: session.profile) == nil }.count
    guard open > 0 else { return nil }
    if isCounted(entry) {
      return Bilingual(
        en: open == 1 ? "1 open" : "\(open) open", fr: "reste \(open)")
    }
    return Bilingual(
      en: "does not count yet: \(open) open", fr: "ne compte pas encore\u{A0}: reste \(open)")
  }

  /// Whether a credential counts all the same: what is open is only the day of its assessment.
  private func isCounted(_ entry: Entry) -> Bool {
    guard entry.list.kind == .credentials else { return false }
    return session.assessment.reasons.contains { reason in
      guard reason.person == entry.list.person, reason.subject == .credential(entry.index) else {
        return false
      }
      return switch reason.what {
      case .credentialCounts, .assessmentUndated: true
      default: false
      }
    }
  }

  /// How much of a complete job counts, and what keeps the most of the rest from counting.
  func counted(_ entry: Entry) -> (words: Bilingual, counts: Bool)? {
    guard entry.list.kind == .jobs else { return nil }
    let finding = session.assessment.reasons.first {
      $0.person == entry.list.person && $0.subject == .job(entry.index)
    }
    guard case .jobCounts(let time, let leftOut)? = finding?.what else { return nil }
    let cause = leftOut.max { $0.time < $1.time }?.cause.words
    let counted = time.words
    let words: Bilingual
    switch (time > .zero, cause) {
    case (false, let cause?):
      words = Bilingual(
        en: "does not count: \(cause.en)", fr: "ne compte pas\u{A0}: \(cause.fr)")
    case (_, let cause?):
      words = Bilingual(
        en: "counts \(counted.en); less: \(cause.en)",
        fr: "compte \(counted.fr)\u{A0}; moins\u{A0}: \(cause.fr)")
    case (_, nil): words = Bilingual(en: "counts \(counted.en)", fr: "compte \(counted.fr)")
    }
    return (words, time > .zero)
  }

  func name(of entry: Entry) -> String {
    let person = session.profile[entry.list.person]
    let name: String? =
      switch entry.list.kind {
      case .jobs: person.work.jobs?[entry.index].title
      case .credentials:
        person.education.credentials.flatMap { $0[entry.index].title }
          ?? person.education.credentials?[entry.index].kind?.label(in: language)
      case .residences: person.residences?[entry.index].country
      }
    return name ?? entry.title(in: language)
  }

  func details(of entry: Entry) -> String {
    let person = session.profile[entry.list.person]
    switch entry.list.kind {
    case .jobs:
      guard let job = person.work.jobs?[entry.index] else { return "" }
      return details(of: job)
    case .credentials:
      guard let credential = person.education.credentials?[entry.index] else { return "" }
      return [
        credential.title == nil ? nil : credential.kind?.label(in: language),
        credential.completed?.description,
      ].compactMap { $0 }.joined(separator: ", ")
    case .residences:
      let residence = person.residences?[entry.index]
      return span(from: residence?.start, until: residence?.end)?(in: language) ?? ""
    }
  }

  private func span(from start: CalendarDate?, until end: JobEnd?) -> Bilingual? {
    start.map { start in
      switch end {
      case .ongoing?: Bilingual(en: "\(start) to present", fr: "depuis le \(start)")
      case .on(let end)?: Bilingual(en: "\(start) to \(end)", fr: "du \(start) au \(end)")
      case nil: Bilingual(both: "\(start)")
      }
    }
  }

  private func details(of job: Job) -> String {
    let dates = span(from: job.start, until: job.end)
    let place: String? =
      switch job.isInCanada {
      case true?: "Canada"
      case false?: job.country ?? Bilingual(en: "abroad", fr: "à l’étranger")(in: language)
      case nil: nil
      }
    let noc = Bilingual(en: "NOC", fr: "CNP")(in: language)
    return [dates?(in: language), job.occupation.map { "\(noc) \($0)" }, place]
      .compactMap { $0 }.joined(separator: ", ")
  }
}
