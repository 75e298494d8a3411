import Questions
import TerminalUI

extension Session {
  /// Draws a question of the program's own in place of the form.
  func draw(_ dialog: Dialog, on surface: inout Surface, in area: Area) {
    var page = ScrolledLines()
    switch dialog {
    case .name(let editor, _, let problem):
      page.lines.append(Line(Self.nameTitle(in: language), at: 1, style: .strong))
      page.lines += Line.paragraph(
        "\(Self.nameText(in: language)) \(Self.escapeText(in: language))", at: 1,
        width: area.columns)
      page.lines.append(Line())
      var box = Line(">", at: 1)
      box.add(editor, at: 3, width: area.columns - 5)
      page.lines.append(box)
      page.focus = page.lines.count - 1..<page.lines.count
      if let problem {
        page.lines += Line.paragraph(
          "! \(problem(in: language))", at: 3, hanging: 2, width: area.columns, style: .error)
      }
    case .leaving(let option):
      page.lines += Line.paragraph(
        Self.leavingTitle(in: language), at: 1, width: area.columns, style: .strong)
      if !kept.isEmpty {
        page.lines += Line.paragraph(
          "! \(Self.keptText(in: language))", at: 1, hanging: 2, width: area.columns, style: .notice
        )
      }
      page.lines.append(Line())
      for (index, words) in Dialog.leavingOptions.enumerated() {
        let isHere = index == option
        var line = Line(
          "\(isHere ? ">" : " ") \(index + 1) \(words(in: language))", at: 1,
          style: isHere ? .focus : .plain)
        if isHere {
          line.cursor = 1
          page.focus = page.lines.count..<page.lines.count + 1
        }
        page.lines.append(line)
      }
    }
    page.draw(on: &surface, in: area, more: ("", ""))
  }

  private static let nameTitle = Bilingual(en: "Save the profile", fr: "Enregistrer le profil")
  static let nameText = Bilingual(
    en: "Name of the file. Only you will be able to read it.",
    fr: "Nom du fichier. Personne d’autre ne pourra le lire.")
  private static let escapeText = Bilingual(
    en: "Esc goes back.", fr: "Échap revient en arrière.")
  private static let keptText = Bilingual(
    en: "Text that could not be read as an answer is in no file; the review (F3) shows it.",
    fr:
      "Un texte qui n’a pu être lu comme réponse n’est dans aucun fichier\u{A0}; la revue (F3) le montre."
  )
  static let leavingTitle = Bilingual(
    en: "Some answers are not in a file yet.", fr: "Des réponses ne sont pas encore enregistrées.")
}
