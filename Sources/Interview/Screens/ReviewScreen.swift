import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// Every answer with its points beside it; each can be changed from here.
  func reviewLines(width: Int) -> ScrolledLines {
    var page = ScrolledLines([reviewTitle(width: width)])
    let mark = openQuestions.isEmpty ? "" : "! "
    page.lines += Line.paragraph(
      "\(mark)\(reviewState(in: language))", at: 1, width: width, style: .faint)
    var index = 0
    for section in reviewedSections {
      page.lines.append(Line())
      page.lines.append(Line(section.title(in: language), at: 1, style: .strong))
      for field in reviewFields(of: section) {
        let start = page.lines.count
        page.lines += reviewLines(of: field, isFocused: index == focus, width: width)
        page.aim(.item(index), from: start)
        if index == focus { page.focus = start..<page.lines.count }
        index += 1
      }
      if section.status(for: profile) == .waiting {
        page.lines.append(
          Line(SectionStatus.waiting.words(in: language), at: 3, style: .faint))
      }
      page.lines += sums(of: section, width: width)
    }
    page.lines.append(Line())
    page.lines.append(
      pointsLine(
        Part.transferability.title(in: language), score[.transferability], width: width,
        style: .strong))
    page.lines += Line.paragraph(
      Self.transferNote(in: language), at: 3, width: width, style: .faint)
    for (place, field) in fields.enumerated().dropFirst(index) {
      if case .button(let button) = field {
        addButton(button, at: place, isFocused: place == focus, to: &page, width: width)
      }
    }
    return page
  }

  private func reviewTitle(width: Int) -> Line {
    var line = Line(Section.review.title(in: language), at: 1, style: .strong)
    line.add(
      Bilingual(en: "points", fr: "points")(in: language), endingAt: width - 1, style: .faint)
    return line
  }

  var reviewState: Bilingual {
    let open = openQuestions.count
    if open == 0 {
      return Bilingual(
        en: "Every question is answered.", fr: "Toutes les questions ont une réponse.")
    }
    return Bilingual(
      en: open == 1 ? "1 question is open." : "\(open) questions are open.",
      fr: open == 1 ? "Il reste 1 question." : "Il reste \(open) questions.")
  }

  /// The questions asked at present that a complete profile needs and that have no answer, or a text
  /// that is still to be mended.
  var openQuestions: [Question] {
    reviewedSections.flatMap { section in
      section.status(for: profile) == .waiting ? [] : section.questions(for: profile)
    }
    .filter(isOpen)
  }

  private func isOpen(_ question: Question) -> Bool {
    kept[question.id] != nil || (question.isRequired && question.answer(in: profile) == nil)
  }

  /// How far a section has been answered, texts to be mended included.
  func status(of section: Section) -> SectionStatus {
    let status = section.status(for: profile)
    guard status != .notNeeded, status != .waiting else { return status }
    let questions = section.questions(for: profile)
    guard questions.contains(where: { kept[$0.id] != nil }) else { return status }
    return .inProgress(open: questions.filter(isOpen).count)
  }

  private func reviewLines(of field: Field, isFocused: Bool, width: Int) -> [Line] {
    switch field {
    case .answer(let question, _):
      return answerLines(of: question, isFocused: isFocused, width: width)
    case .entry(let entry):
      return EntryLines(session: self, width: width - 6).lines(of: entry, isFocused: isFocused)
    default: return []
    }
  }

  private func answerLines(of question: Question, isFocused: Bool, width: Int) -> [Line] {
    let label = "\(isFocused ? ">" : " ") \(question.label(in: language))"
    var line = Line(label, at: 1, style: isFocused ? .focus : .plain)
    if isFocused { line.cursor = 1 }
    let refused = kept[question.id].map { "! \($0.text)" }
    let answer = refused == nil ? question.answer(in: profile) : nil
    var value =
      answer.map { question.text(for: $0, in: language) } ?? refused ?? Words.open(in: language)
    if let answer, case .score = question.control, let echo = question.echo(of: answer, on: day) {
      value += "  \(echo(in: language))"
    }
    if answer != nil, let points = AnswerPoints(score, profile).points(for: question) {
      line.add(String(points), endingAt: width - 1)
    }
    let style: Style = answer == nil ? .notice : .plain
    let noted = noteLines(of: question, isFocused: isFocused, at: 5, width: width - 6)
    let column = max(29, line.runs[0].column + label.displayWidth + 2)
    if width >= 44, column + value.displayWidth < width - 6 {
      line.add(value, at: column, style: style)
      return [line] + noted
    }
    return [line] + Line.paragraph(value, at: 5, width: width - 6, style: style) + noted
  }

  /// What the entries of a section come to together.
  private func sums(of section: Section, width: Int) -> [Line] {
    AnswerPoints(score, profile).sums(of: section).map { factor, points in
      pointsLine(factor.title(in: language), points, width: width, style: .plain)
    }
  }

  private func pointsLine(_ title: String, _ points: Int, width: Int, style: Style) -> Line {
    var line = Line()
    line.add(
      title, at: style == .strong ? 1 : 3, style: style)
    line.add(String(points), endingAt: width - 1, style: style)
    return line
  }

  private static let transferNote = Bilingual(
    en: "Two facts together earn these points: F7 shows each pair.",
    fr: "Deux faits ensemble donnent ces points\u{A0}: F7 montre chaque paire.")
}
