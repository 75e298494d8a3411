import ExpressEntry
import Questions
import TerminalUI

/// The lines of one question: folded to its answer, or unfolded under the focus.
struct FieldLines {
  let session: Session
  let isFocused: Bool
  let width: Int

  private var language: Language { session.language }
  /// Below this a label and its box do not fit on one line.
  private static let besides = 43
  private static let boxColumn = 29

  private var isNarrow: Bool { width < Self.besides }
  private var mark: String { isFocused ? ">" : " " }

  func lines(of question: Question) -> [Line] {
    var lines =
      switch question.control {
      case .choice(let options):
        isFocused ? unfolded(question, options) : folded(question)
      default: typed(question)
      }
    if let kept = session.kept[question.id], !(isFocused && isBeingMended(kept)) {
      lines += Line.paragraph(
        "! \(kept.rejection.words(in: language))", at: 3, hanging: 2, width: width, style: .error)
    }
    lines += session.noteLines(of: question, isFocused: isFocused, at: 5, width: width)
    return lines
  }

  /// Whether the text was edited since it was refused: then the reason no longer speaks of it.
  private func isBeingMended(_ kept: KeptText) -> Bool { session.editor?.text != kept.text }

  private func label(of question: Question) -> Line {
    Line(
      "\(mark) \(question.label(in: language))", at: 1, style: isFocused ? .strong : .plain)
  }

  private func folded(_ question: Question) -> [Line] {
    guard let answer = question.answer(in: session.profile) else {
      var line = label(of: question)
      if question.isRequired {
        line.add(Words.open(in: language), at: valueColumn(line), style: .faint)
      }
      return [line]
    }
    return beside(question, question.text(for: answer, in: language))
  }

  /// The label with a value beside it, or below where it does not fit.
  private func beside(_ question: Question, _ value: String) -> [Line] {
    var line = label(of: question)
    // In its column where it fits, else as near the label as need be.
    let nearest = line.end + 2
    let column = min(valueColumn(line), max(nearest, width - 1 - value.displayWidth))
    if column + value.displayWidth < width {
      line.add(value, at: column)
      return [line]
    }
    return [line] + Line.paragraph(value, at: 5, width: width)
  }

  private func valueColumn(_ line: Line) -> Int { max(isNarrow ? 0 : Self.boxColumn, line.end + 2) }

  private func unfolded(_ question: Question, _ options: [Bilingual]) -> [Line] {
    var lines = [label(of: question)]
    if session.option == nil { lines[0].cursor = 1 }
    let chosen = question.answer(in: session.profile)
    for (index, option) in options.enumerated() {
      let isHere = index == session.option
      let sign = chosen == .option(index) ? "(*)" : "( )"
      var paragraph = Line.paragraph(
        "\(index + 1) \(sign) \(option(in: language))", at: 3, hanging: 6, width: width,
        style: isHere ? .focus : .plain)
      if isHere { paragraph[0].cursor = 3 }
      for place in paragraph.indices { paragraph[place].target = .option(index) }
      lines += paragraph
    }
    return lines
  }

  private func typed(_ question: Question) -> [Line] {
    // While a note is written, its box alone takes the keys.
    guard isFocused, session.note == nil, let editor = session.editor else {
      return answered(question)
    }
    var lines = [label(of: question)]
    var column = Self.boxColumn
    if isNarrow || lines[0].end >= column {
      lines.append(Line())
      column = 3
    }
    let boxWidth = boxWidth(of: question, from: column)
    lines[lines.count - 1].add(editor, at: column, width: boxWidth)
    addEcho(of: question, to: &lines, at: column + boxWidth + 1)
    return lines
  }

  private func answered(_ question: Question) -> [Line] {
    if let kept = session.kept[question.id] { return beside(question, kept.text) }
    var lines = folded(question)
    guard let answer = question.answer(in: session.profile),
      let echo = question.echo(of: answer, on: session.day)
    else { return lines }
    lines.place(echo(in: language), width: width, style: .faint)
    return lines
  }

  private func boxWidth(of question: Question, from column: Int) -> Int {
    let room = max(4, width - column - 1)
    switch question.control {
    case .text: return room
    case .date, .jobEnd, .dollars: return min(room, 13)
    case .number, .score, .level, .hours, .occupation, .choice: return min(room, 8)
    }
  }

  /// What the text in the box means, as it stands: nothing is said of text that is no answer yet.
  private func addEcho(of question: Question, to lines: inout [Line], at column: Int) {
    guard let editor = session.editor,
      let answer = try? question.answer(from: editor.text, today: session.day),
      let echo = question.echo(of: answer, on: session.day)
    else { return }
    let text = echo(in: language)
    if column + text.displayWidth < width {
      lines[lines.count - 1].add(text, at: column, style: .faint)
    } else {
      lines += Line.paragraph(text, at: 5, width: width, style: .faint)
    }
  }
}

extension [Line] {
  /// Puts text at the end of the last line, or below it where it does not fit.
  fileprivate mutating func place(_ text: String, width: Int, style: Style) {
    guard let last = indices.last else { return }
    let column = self[last].end + 2
    if column + text.displayWidth < width {
      self[last].add(text, at: column, style: style)
    } else {
      self += Line.paragraph(text, at: 5, width: width, style: style)
    }
  }
}
