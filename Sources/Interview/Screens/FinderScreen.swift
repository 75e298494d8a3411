import Questions
import TerminalUI

/// The list of commands or of questions: the box with the words, and what they find.
struct FinderScreen {
  let session: Session
  let finder: Finder

  static let headRows = 3

  func draw(on surface: inout Surface, in area: Area) {
    let (head, list) = area.split(rows: Self.headRows)
    let rows = finder.rows
    ScrolledLines(headLines(rows.count, width: area.columns), focus: 0..<Self.headRows)
      .draw(on: &surface, in: head, more: session.moreMarks)
    guard !rows.isEmpty else {
      let words = Self.nothingFound(in: session.language)
      ScrolledLines(Line.paragraph(words, at: 1, width: area.columns))
        .draw(on: &surface, in: list, more: session.moreMarks)
      return
    }
    let lines = rows.enumerated().map { index, row in
      line(row, at: index, width: area.columns)
    }
    ScrolledLines(lines, focus: finder.marked..<finder.marked + 1)
      .draw(on: &surface, in: list, more: session.moreMarks)
  }

  private func headLines(_ count: Int, width: Int) -> [Line] {
    var head = Line("> \(finder.title(in: session.language))", at: 1, style: .strong)
    head.add(String(count), endingAt: width - 1)
    var box = Line()
    box.add(finder.editor, at: 3, width: max(4, width - 4))
    return [head, box, Line()]
  }

  private func line(_ row: Finder.Row, at index: Int, width: Int) -> Line {
    let language = session.language
    let isMarked = index == finder.marked
    let (name, beside): (Bilingual, Bilingual?) =
      switch row {
      case .command(let command): (command.label, command.key)
      case .place(let place): (place.name, place.field == nil ? nil : place.section.shortTitle)
      }
    let style: Style = isMarked ? .focus : .plain
    let text = "\(isMarked ? ">" : " ") \(name(in: language).displayable)"
    let besideText = beside?(in: language) ?? ""
    // Where both do not fit, what it is called matters more than where it stands.
    let isRoomy = text.displayWidth + besideText.displayWidth + 4 <= width
    var line = Line(text, at: 1, style: style)
    line.target = .option(index)
    if isRoomy { line.add(besideText, endingAt: width - 1, style: .faint) }
    return line
  }

  static let commandsTitle = Bilingual(en: "Commands", fr: "Commandes")
  static let hint = Bilingual(
    en: "Type some letters; Enter picks, Esc goes back.",
    fr: "Tapez des lettres\u{A0}; Entrée choisit, Échap revient.")
  private static let nothingFound = Bilingual(
    en: "No command and no question has these words. Try fewer or other words, in English or "
      + "French.",
    fr: "Aucune commande ni question n’a ces mots. Essayez moins de mots ou d’autres, en français "
      + "ou en anglais.")
}
