import ExpressEntry
import Questions
import TerminalUI

/// The live score beside the form: total, last change, and the parts with their factors against
/// their maxima.
///
/// Where the window is too low for every line, the parts fold to their totals: those the page at
/// hand does not touch first.
struct Panel {
  private let session: Session
  private var score: Score { session.score }
  private var language: Language { session.language }
  /// The columns of a line's text; the last is left free.
  private static let width = Layout.panelColumns - 1

  init(_ session: Session) { self.session = session }

  func draw(on surface: inout Surface, in area: Area) {
    var lines = head(isShort: false)
    let foot = foot
    let programs = programsLine
    // The line of the programs stands with the parts.
    if lines.count + Part.allCases.count + 1 + foot.count > area.rows {
      lines = head(isShort: true)
    }
    let room = area.rows - lines.count - foot.count - 1
    let folded = partsToFold(room: room)
    for part in Part.allCases { lines += self.lines(of: part, isFolded: folded.contains(part)) }
    lines.append(programs)
    if lines.count + foot.count < area.rows { lines.append(Line()) }
    lines += foot
    ScrolledLines(lines).draw(on: &surface, in: area, more: ("", ""))
  }

  /// Total, range, what it lacks, and the last change.
  private func head(isShort: Bool) -> [Line] {
    var total = Line(Self.title(in: language), at: 1, style: .strong)
    let figures =
      "\(score.total.grouped(in: language)) / \(score.maximum.grouped(in: language))"
    total.add(figures, endingAt: Self.width, style: .strong)
    var lines = [total]
    if let range {
      lines.append(Line(range(in: language), at: 1, style: .notice))
    }
    for omission in score.omissions {
      lines += Line.paragraph(
        "! \(Words.brief(omission)(in: language))", at: 1, hanging: 2, width: Self.width,
        style: .notice)
    }
    if let edition = Words.brief(edition: score) {
      lines += Line.paragraph(
        "! \(edition(in: language).displayable)", at: 1, hanging: 2, width: Self.width,
        style: .notice)
    }
    lines += changeLines(most: isShort ? 1 : 4)
    lines.append(Line())
    return lines
  }

  /// How far open answers can still move the total.
  private var range: Bilingual? {
    guard score.range.lowerBound != score.range.upperBound else { return nil }
    let (low, high) = (score.range.lowerBound, score.range.upperBound)
    return Bilingual(
      en: "open answers: \(low.grouped(in: .english)) to \(high.grouped(in: .english))",
      fr: "en suspens\u{A0}: \(low.grouped(in: .french)) à \(high.grouped(in: .french))")
  }

  /// The last change: one cause in full, or the sum and the greatest causes, a line each.
  private func changeLines(most: Int) -> [Line] {
    guard let change = session.change, let first = change.causes.first else { return [] }
    let style: Style = change.total > 0 ? .gain : change.total < 0 ? .loss : .faint
    guard change.causes.count > 1 else {
      let lines = Line.paragraph(
        first.sentence(in: language), at: 1, hanging: 4, width: Self.width, style: style)
      return lines.count <= most ? lines : [line(first, style)]
    }
    let title = Bilingual(en: "last answer", fr: "dernière réponse")
    let rest = change.causes.count > most - 1 ? " …  F7" : ""
    let sum = Line(
      "\(change.total.signed(in: language)) \(title(in: language))\(rest)", at: 1, style: style)
    return [sum] + change.causes.prefix(most - 1).map { line($0, style) }
  }

  private func line(_ cause: ScoreChange.Cause, _ style: Style) -> Line {
    let text = cause.sentence(in: language)
    return Line(
      text.displayWidth < Self.width
        ? text : "\(text.prefix(Self.width - 2))…", at: 1, style: style)
  }

  private func lines(of part: Part, isFolded: Bool) -> [Line] {
    var line = Line("\(part.letter) \(part.shortTitle(in: language))", at: 1, style: .strong)
    if part == .spouse && score.hasNoSpousePart {
      line.add(Self.notNeeded(in: language), endingAt: Self.width, style: .faint)
      return [line]
    }
    line.add(
      "\(score[part])/\(pad(score.maximum(of: part)))", endingAt: Self.width, style: .strong)
    guard !isFolded else { return [line] }
    return [line] + score.lines(of: part).map(self.line(of:))
  }

  private func line(of factors: FactorLine) -> Line {
    var line = Line(factors.group.shortTitle(in: language), at: 3)
    let most = factors.maximum.map { "/\(pad($0))" } ?? ""
    switch factors.state {
    case .scored: line.add("\(factors.points)\(most)", endingAt: Self.width)
    case .partial: line.add("\(factors.points)?\(most)", endingAt: Self.width)
    case .open:
      line.add("?\(most)", endingAt: Self.width, style: .faint)
    case .unpublished:
      line.add("?", endingAt: Self.width, style: .notice)
    case .notApplicable: line.add("-", endingAt: Self.width, style: .faint)
    }
    return line
  }

  /// A maximum, so that the figures before the stroke stand under each other.
  private func pad(_ maximum: Int) -> String {
    let text = String(maximum)
    return text + String(repeating: " ", count: max(0, 3 - text.count))
  }

  /// The answers of the three programs, a word each.
  private var programsLine: Line {
    let answers = session.eligibility.programs.map { assessment in
      "\(assessment.program.shortTitle(in: language)) \(Self.word(assessment.status)(in: language))"
    }
    return Line(answers.joined(separator: "  "), at: 1)
  }

  private static func word(_ status: Requirement.Status) -> Bilingual {
    switch status {
    case .met: Bilingual(en: "yes", fr: "oui")
    case .unmet: Bilingual(en: "no", fr: "non")
    case .unknown: Bilingual(both: "?")
    }
  }

  private var foot: [Line] {
    let edition = Bilingual(en: "Rules of \(score.edition)", fr: "Règles du \(score.edition)")
    let day = Bilingual(en: "Score date \(session.day)", fr: "Date du calcul \(session.day)")
    let checked = Bilingual(
      en: "  checked \(score.verified)", fr: "  vérifiées le \(score.verified)")
    return [edition, checked].map { Line($0(in: language), at: 1, style: .faint) }
      + score.notices.map { notice in
        Line("! \(notice.shortSentence(in: language))", at: 1, style: .notice)
      } + [Line(day(in: language), at: 1, style: .faint)]
  }

  /// The parts that have to fold so that the rest fits.
  private func partsToFold(room: Int) -> Set<Part> {
    var folded: Set<Part> = []
    for part in [Part.additional, .spouse, .transferability, .core] {
      let needed = Part.allCases.reduce(0) {
        $0 + lines(of: $1, isFolded: folded.contains($1)).count
      }
      if needed <= room { break }
      if part != partAtHand { folded.insert(part) }
    }
    return folded
  }

  /// The part that the page at hand is about.
  private var partAtHand: Part {
    let section: Section? = session.pages.reversed().compactMap {
      if case .section(let section) = $0 { section } else { nil }
    }.first
    return switch section {
    case .spouse: .spouse
    case .offer, .additional: .additional
    default: .core
    }
  }

  static let title = Bilingual(en: "CRS now", fr: "SCG actuel")
  private static let notNeeded = Bilingual(en: "not needed", fr: "sans objet")
}

extension Session {
  /// The score as one line, for windows without room for the panel.
  func drawPointsLine(on surface: inout Surface, in area: Area) {
    var text = " \(Panel.title(in: language)) \(score.total.grouped(in: language))"
    if let change, change.total != 0 { text += " (\(change.total.signed(in: language)))" }
    if !score.omissions.isEmpty {
      let brief = Bilingual(en: "! without high wage: F7", fr: "! sans haut salaire\u{A0}: F7")
      text += "  \(brief(in: language))"
    }
    if let edition = Words.brief(edition: score) {
      text += "  ! \(edition(in: language).displayable)"
    }
    if score.range.lowerBound != score.range.upperBound {
      let (low, high) = (score.range.lowerBound.words, score.range.upperBound.words)
      let range = Bilingual(en: "\(low.en) to \(high.en)", fr: "\(low.fr) à \(high.fr)")
      text += "  \(range(in: language))"
    }
    surface.writeClipped(text, in: area, style: .strong)
  }
}
