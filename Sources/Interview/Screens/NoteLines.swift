import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// What was noted of an answer, or the box that its note is written in.
  func noteLines(
    of question: Question, isFocused: Bool, at column: Int, width: Int
  ) -> [Line] {
    if isFocused, let note { return [noteBox(note, at: column, width: width)] }
    guard let words = profile.annotation(of: question)?.words else { return [] }
    return Line.paragraph(
      words(in: language).displayable, at: column, width: width, style: .faint)
  }

  /// The box of a note behind its name.
  func noteBox(_ note: LineEditor, at column: Int, width: Int) -> Line {
    let label = Bilingual(en: "Note", fr: "Note")(in: language)
    var line = Line(label, at: column)
    let start = column + label.displayWidth + 1
    line.add(note, at: start, width: max(10, width - start - 1))
    return line
  }
}
