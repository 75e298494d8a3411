import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// Every point with its reason and its source, every limit with what it cost, and what was
  /// counted or left out of the evidence.
  func breakdownLines(width: Int) -> [Line] {
    var lines = [total(width: width)]
    for omission in score.omissions {
      lines += Line.paragraph(
        "! \(omission.sentence(in: language))", at: 1, hanging: 2, width: width, style: .notice)
    }
    if let edition = score.editionSentence {
      lines += Line.paragraph(
        "! \(edition(in: language).displayable)", at: 1, hanging: 2, width: width, style: .notice)
    }
    lines += Line.paragraph(dates(in: language), at: 1, width: width, style: .faint)
    for part in Part.allCases { lines += breakdown(of: part, width: width) }
    if !assessment.reasons.isEmpty {
      lines.append(Line())
      lines.append(Line(Self.evidenceTitle(in: language), at: 1, style: .strong))
      for reason in assessment.reasons {
        lines += Line.paragraph(
          "- \(reason.sentence(in: profile)(in: language))", at: 1, hanging: 2, width: width)
      }
    }
    return lines
  }

  private func total(width: Int) -> Line {
    var line = Line(Panel.title(in: language), at: 1, style: .strong)
    line.add(
      "\(score.total.grouped(in: language)) / \(score.maximum.grouped(in: language))",
      endingAt: width - 1, style: .strong)
    return line
  }

  private var dates: Bilingual {
    Bilingual(
      en: "Score date \(day). Rules of \(score.edition), checked \(score.verified).",
      fr: "Date du calcul \(day). Règles du \(score.edition), vérifiées le \(score.verified).")
  }

  private func breakdown(of part: Part, width: Int) -> [Line] {
    var title = Line("\(part.letter)  \(part.title(in: language))", at: 1, style: .strong)
    title.add("\(score[part])/\(score.maximum(of: part))", endingAt: width - 1, style: .strong)
    var lines = [Line(), title]
    let awards = score.awards(of: part)
    if part == .spouse && score.hasNoSpousePart {
      lines += Line.paragraph(
        awards.first.map { score.reason(of: $0)(in: language) } ?? "", at: 3, width: width,
        style: .faint)
    } else {
      for award in awards { lines += breakdown(of: award, width: width) }
      for cap in score.caps where cap.kind.part == part {
        lines += Line.paragraph(
          "! \(cap.sentence(in: language))", at: 3, hanging: 2, width: width, style: .notice)
      }
    }
    if let citation = awards.first?.citation {
      lines += Line.paragraph(citation.sentence(in: language), at: 3, width: width, style: .faint)
    }
    return lines
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
        score.reason(of: award)(in: language), at: 5, width: width - 8, style: .faint)
  }

  private static let evidenceTitle = Bilingual(
    en: "From the evidence to the points", fr: "De la preuve aux points")
}
