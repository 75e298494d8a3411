import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// The three federal programs with each requirement, the selection grid, the settlement funds,
  /// the categories of the day, what an application costs, and its steps with their deadlines.
  func programsLines(width: Int) -> [Line] {
    let answers = eligibility.programs.flatMap { assessment in
      text(.pair(assessment.program.shortTitle, assessment.answer), at: 1, width: width)
    }
    let title = Line(Tool.programs.label(in: language), at: 1, style: .strong)
    let order = eligibility.orderSentence.map { text($0, at: 1, width: width, style: .faint) } ?? []
    return [title] + answers + order
      + text(Eligibility.timeSentence, at: 1, width: width, style: .faint)
      + eligibility.programs.flatMap { requirements(of: $0, width: width) }
      + gridLines(width: width) + fundsLines(width: width) + categoryLines(width: width)
      + feesLines(width: width) + stepsLines(width: width)
  }

  private func requirements(of assessment: ProgramAssessment, width: Int) -> [Line] {
    heading(assessment.program.title, width: width)
      + assessment.requirements.flatMap { requirement in
        let title = Bilingual.pair(
          requirement.kind.title(in: assessment.program), requirement.status.label)
        return text(
          title.map { "\(requirement.status.sign) \($0)" }, at: 1, width: width,
          style: requirement.status == .met ? .plain : .notice)
          + requirement.facts.flatMap { text($0.sentence, at: 3, width: width) }
          + requirement.remedies.flatMap {
            text($0.sentence.map { "> \($0)" }, at: 3, width: width)
          }
          + source(requirement.citation, width: width)
      }
  }

  private func gridLines(width: Int) -> [Line] {
    let grid = eligibility.grid
    let points = grid.points.words.map { "\($0) / \(SelectionGrid.maximum)" }
    return heading(.pair(SelectionGrid.title, points), width: width)
      + grid.awards.flatMap { award in
        text(.pair(award.factor.title, award.figure), at: 1, width: width)
          + award.reasons.flatMap { text($0, at: 3, width: width, style: .faint) }
          + source(award.citation, width: width)
      }
  }

  private func fundsLines(width: Int) -> [Line] {
    let table = eligibility.funds.table.map { source($0.citation, width: width) } ?? []
    return heading(FundsAssessment.title, width: width)
      + eligibility.fundsSentences.flatMap { text($0, at: 1, width: width) } + table
  }

  private func categoryLines(width: Int) -> [Line] {
    let condition = categories.noneSentence ?? CategoryAssessment.programCondition
    return heading(CategoryAssessment.title, width: width)
      + text(condition, at: 1, width: width, style: .faint)
      + categories.verdicts.flatMap { verdict in
        text(.pair(verdict.category.name, verdict.standing.label), at: 1, width: width)
          + verdict.sentences(in: profile).flatMap { text($0, at: 3, width: width, style: .faint) }
          + source(verdict.category.citation, width: width)
      }
  }

  private func feesLines(width: Int) -> [Line] {
    let title = heading(FeeEstimate.title, width: width)
    guard let estimate = fees?.estimate else {
      return title + text(FeeQuote.unknownSentence, at: 1, width: width)
    }
    return title
      + text(.pair(FeeEstimate.totalTitle, estimate.totalWords), at: 1, width: width)
      + (estimate.outdatedSentence.map { text($0, at: 1, width: width, style: .notice) } ?? [])
      + estimate.lines.flatMap { line in
        text(.pair(line.item.label, line.dollars.dollarWords), at: 1, width: width)
          + source(line.each.citation, width: width)
      }
  }

  private func stepsLines(width: Int) -> [Line] {
    let steps = profile.steps(on: day)
    return heading(ApplicationStep.title, width: width)
      + steps.enumerated().flatMap { place, step in
        // One source for all the steps up to here that have it.
        let isLast = place + 1 == steps.count || steps[place + 1].citation != step.citation
        return text(step.kind.title, at: 1, width: width)
          + step.sentences.flatMap { text($0, at: 3, width: width) }
          + step.lapses.flatMap { lapse in
            text(
              lapse.sentence(before: step.deadline, in: profile).map { "! \($0)" }, at: 3,
              width: width, style: .notice)
          }
          + (isLast ? source(step.citation, width: width) : [])
      }
  }

  /// Where a line is from and how sure that is, in a few words.
  private func source(_ citation: Citation, width: Int) -> [Line] {
    text(citation.shortSentence, at: 3, width: width, style: .faint)
  }

  private func heading(_ words: Bilingual, width: Int) -> [Line] {
    [Line()] + text(words, at: 1, width: width, style: .strong)
  }

  private func text(
    _ words: Bilingual, at column: Int, width: Int, style: Style = .plain
  ) -> [Line] {
    Line.paragraph(
      words(in: language).displayable, at: column, hanging: 2, width: width, style: style)
  }
}

extension Requirement.Status {
  /// The sign that stands before a requirement.
  fileprivate var sign: String {
    switch self {
    case .met: "+"
    case .unmet: "-"
    case .unknown: "?"
    }
  }
}
