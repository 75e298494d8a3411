import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// Draws a question of the program's own in place of the form.
  func draw(_ dialog: Dialog, on surface: inout Surface, in area: Area) {
    switch dialog {
    case .name(let editor, _, let problem):
      nameLines(editor, problem, width: area.columns)
        .draw(on: &surface, in: area, more: moreMarks)
    case .question(let question, let option):
      lines(of: question, option: option, width: area.columns)
        .draw(on: &surface, in: area, more: moreMarks)
    case .differences(let question, let offset):
      ScrolledLines(differenceLines(of: question, width: area.columns), offset: offset)
        .draw(on: &surface, in: area, more: moreMarks)
    }
  }

  private func nameLines(_ editor: LineEditor, _ problem: Bilingual?, width: Int) -> ScrolledLines {
    var page = ScrolledLines([Line(Self.nameTitle(in: language), at: 1, style: .strong)])
    page.lines += Line.paragraph(
      "\(Self.nameText(in: language)) \(Self.escapeText(in: language))", at: 1, width: width)
    page.lines.append(Line())
    var box = Line(">", at: 1)
    box.add(editor, at: 3, width: width - 5)
    page.lines.append(box)
    let start = page.lines.count - 1
    if let problem {
      page.lines += Line.paragraph(
        "! \(problem(in: language))", at: 3, hanging: 2, width: width, style: .error)
    }
    page.focus = start..<page.lines.count
    return page
  }

  private func lines(of question: FileQuestion, option: Int, width: Int) -> ScrolledLines {
    let (title, text) = question.words
    var page = ScrolledLines(
      Line.paragraph(title(in: language).displayable, at: 1, width: width, style: .strong))
    if let text {
      page.lines += Line.paragraph(text(in: language).displayable, at: 1, width: width)
    }
    if question == .leaving && !textsToMend.isEmpty {
      page.lines += Line.paragraph(
        "! \(Self.keptText(in: language))", at: 1, hanging: 2, width: width, style: .notice)
    }
    page.lines.append(Line())
    for (index, choice) in question.choices.enumerated() {
      let isHere = index == option
      let label = choice.label(isDraftKept: draft.isKept)
      let start = page.lines.count
      page.lines += Line.paragraph(
        "\(isHere ? ">" : " ") \(index + 1) \(label(in: language))", at: 1, hanging: 4,
        width: width, style: isHere ? .focus : .plain)
      page.aim(.option(index), from: start)
      if isHere {
        page.lines[start].cursor = 1
        page.focus = start..<page.lines.count
      }
    }
    return page
  }

  /// Every answer in which a draft or a file differs from the answers at hand.
  func differenceLines(of question: FileQuestion, width: Int) -> [Line] {
    var lines = [Line(Self.differencesTitle(in: language), at: 1, style: .strong)]
    let differences = differences(of: question)
    if differences.isEmpty {
      lines += Line.paragraph(Self.noDifference(in: language), at: 1, width: width)
    }
    for difference in differences {
      lines.append(Line())
      lines += Line.paragraph(difference.label(in: language), at: 1, width: width)
      for words in difference.sides {
        lines += Line.paragraph(
          words(in: language).displayable, at: 3, hanging: 2, width: width)
      }
    }
    return lines
  }

  /// The answers that differ, with what each side says of them.
  func differences(of question: FileQuestion) -> [(label: Bilingual, sides: [Bilingual])] {
    let (differences, ours, theirs): ([AnswerDifference], Bilingual, Bilingual) =
      switch question {
      case .recovery(let found):
        (found.profile.answers(differingFrom: profile), Self.inDraft, Self.inFile)
      case .changed(_, let theirs):
        (profile.answers(differingFrom: theirs), Self.mine, Self.onDisk)
      case .leaving, .leavingForGood, .discarding, .unreadable, .notice:
        ([], Self.mine, Self.inFile)
      }
    return differences.map { difference in
      (
        difference.label,
        [
          Bilingual.pair(ours, difference.ours ?? Self.unanswered),
          Bilingual.pair(theirs, difference.theirs ?? Self.unanswered),
        ]
      )
    }
  }

  private static let nameTitle = Bilingual(en: "Save the profile", fr: "Enregistrer le profil")
  static let nameText = Bilingual(
    en: "Name of the file. Only you will be able to read it.",
    fr: "Nom du fichier. Personne d’autre ne pourra le lire.")
  private static let escapeText = Bilingual(
    en: "^U clears the box, Esc goes back.",
    fr: "^U vide la case, Échap revient en arrière.")
  private static let keptText = Bilingual(
    en: "Text that could not be read as an answer is in no file; the review (F3) shows it.",
    fr:
      "Un texte qui n’a pu être lu comme réponse n’est dans aucun fichier\u{A0}; la revue (F3) le montre."
  )
  private static let differencesTitle = Bilingual(en: "The differences", fr: "Les différences")
  static let noDifference = Bilingual(
    en: "No answer to a question differs: only notes, marks, or what this version does not know.",
    fr: "Aucune réponse ne diffère\u{A0}: seulement des notes, des marques, ou ce que cette "
      + "version ne connaît pas.")
  private static let inDraft = Bilingual(en: "Draft", fr: "Brouillon")
  private static let inFile = Bilingual(en: "File", fr: "Fichier")
  private static let mine = Bilingual(en: "Yours", fr: "Le vôtre")
  private static let unanswered = Bilingual(en: "no answer", fr: "sans réponse")
  private static let onDisk = Bilingual(en: "On disk", fr: "Sur le disque")
}
