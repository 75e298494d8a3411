import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// Every point with its reason and its source, every limit with what it cost, and what was
  /// counted or left out of the evidence.
  func breakdownLines(width: Int) -> [Line] { breakdown(width: width).flatMap(\.lines) }

  /// The first line of what is explained, with the title of its part where it is the first there;
  /// of a factor without a line of its own, the title of its part.
  func breakdownStart(of explained: Explained?, width: Int) -> Int {
    guard let explained else { return 0 }
    let blocks = breakdown(width: width)
    var found = blocks.firstIndex { $0.explains == explained }
    if found == nil, case .factor(let factor) = explained {
      found = blocks.firstIndex { $0.part == factor.part }
    }
    guard var place = found else { return 0 }
    if place > 0, blocks[place - 1].part != nil { place -= 1 }
    // The title has a blank line above it.
    let blanks = blocks[place].part == nil ? 0 : 1
    return blocks[..<place].reduce(blanks) { $0 + $1.lines.count }
  }

  /// Lines that belong together, and the part that they begin or what they explain.
  private struct Block {
    var part: Part?
    var explains: Explained?
    let lines: [Line]
  }

  private func breakdown(width: Int) -> [Block] {
    var head = [total(width: width)]
    for omission in score.omissions {
      head += Line.paragraph(
        "! \(omission.sentence(in: language))", at: 1, hanging: 2, width: width, style: .notice)
    }
    if let edition = score.editionFileSentence {
      head += Line.paragraph(
        "! \(edition(in: language).displayable)", at: 1, hanging: 2, width: width, style: .notice)
    }
    head += Line.paragraph(dates(in: language), at: 1, width: width, style: .faint)
    for notice in score.notices {
      head += Line.paragraph(
        "! \(notice.sentence.capitalized(in: language))", at: 1, hanging: 2, width: width,
        style: .notice)
    }
    return [Block(lines: head)] + Part.allCases.flatMap { breakdown(of: $0, width: width) }
      + evidence(width: width)
  }

  /// The tests with the level of each score, then every finding.
  private func evidence(width: Int) -> [Block] {
    let tests = profile.testSentences.map { Block(lines: item($0.words, width: width)) }
    let findings = assessment.reasons.map { reason in
      Block(
        explains: .finding(reason.person, reason.subject),
        lines: item(reason.sentence(in: profile), width: width))
    }
    guard !tests.isEmpty || !findings.isEmpty else { return [] }
    let title = Line(Self.evidenceTitle(in: language), at: 1, style: .strong)
    return [Block(lines: [Line(), title])] + tests + findings
  }

  func item(_ words: Bilingual, width: Int) -> [Line] {
    Line.paragraph("- \(words(in: language))", at: 1, hanging: 2, width: width)
  }

  private func total(width: Int) -> Line {
    var line = Line(Panel.title(in: language), at: 1, style: .strong)
    line.add(
      "\(score.total.grouped(in: language)) / \(score.maximum.grouped(in: language))",
      endingAt: width - 1, style: .strong)
    return line
  }

  var dates: Bilingual {
    Bilingual(
      en: "Score date \(day). Rules of \(score.edition), checked \(score.verified).",
      fr: "Date du calcul \(day). Règles du \(score.edition), vérifiées le \(score.verified).")
  }

  private func breakdown(of part: Part, width: Int) -> [Block] {
    var title = Line("\(part.letter)  \(part.title(in: language))", at: 1, style: .strong)
    title.add("\(score[part])/\(score.maximum(of: part))", endingAt: width - 1, style: .strong)
    var blocks = [Block(part: part, lines: [Line(), title])]
    let awards = score.awards(of: part)
    var foot: [Line] = []
    if part == .spouse && score.hasNoSpousePart {
      foot += Line.paragraph(
        awards.first.map { score.reason(of: $0, given: assessment.reasons)(in: language) } ?? "",
        at: 3, width: width,
        style: .faint)
    } else {
      blocks += awards.map {
        Block(explains: .factor($0.factor), lines: breakdown(of: $0, width: width))
      }
      for cap in score.caps where cap.kind.part == part {
        foot += Line.paragraph(
          "! \(cap.sentence(in: language))", at: 3, hanging: 2, width: width, style: .notice)
      }
    }
    if let citation = awards.first?.citation {
      foot += Line.paragraph(citation.sentence(in: language), at: 3, width: width, style: .faint)
    }
    return blocks + [Block(lines: foot)]
  }

  private func breakdown(of award: Award, width: Int) -> [Line] {
    let maximum = award.maximum.map { "/\($0)" } ?? ""
    let figures =
      switch award.status {
      case .scored(let points): "\(points)\(maximum)"
      case .open: "?\(maximum)"
      case .notApplicable, .unpublished: "-"
      }
    var lines = Line.paragraph(
      award.factor.title(in: language), at: 3, hanging: 2, width: width - figures.displayWidth - 3)
    lines[0].add(figures, endingAt: width - 1)
    return lines
      + Line.paragraph(
        score.reason(of: award, given: assessment.reasons)(in: language), at: 5, width: width - 8,
        style: .faint)
  }

  static let evidenceTitle = Bilingual(
    en: "From the evidence to the points", fr: "De la preuve aux points")
}
