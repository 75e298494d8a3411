import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// The list of sections, each with its status in words.
  func hubLines(width: Int) -> ScrolledLines {
    var page = ScrolledLines()
    page.lines.append(Line(Self.hubTitle(in: language), at: 1, style: .strong))
    page.lines += Line.paragraph(Self.promise(in: language), at: 1, width: width, style: .faint)
    page.lines.append(Line())
    for (index, field) in fields.enumerated() {
      let isFocused = index == focus
      let start = page.lines.count
      switch field {
      case .section(let section):
        page.lines.append(hubLine(of: section, index: index, isFocused: isFocused, width: width))
        page.aim(.item(index), from: start)
      case .tool(let tool):
        add(
          "[ \(tool.key) \(tool.label(in: language)) ]", at: index, isFocused: isFocused,
          to: &page, width: width)
      case .button(.save):
        add(
          label(of: .save), at: index, startsLine: true, isFocused: isFocused, to: &page,
          width: width)
      case .button(let button):
        addButton(button, at: index, isFocused: isFocused, to: &page, width: width)
      default: break
      }
      if isFocused { page.focus = min(start, page.lines.count - 1)..<page.lines.count }
    }
    return page
  }

  private func hubLine(of section: Section, index: Int, isFocused: Bool, width: Int) -> Line {
    let style: Style = isFocused ? .focus : .plain
    let status = section == .review ? Bilingual(both: "") : status(of: section).words
    var line = Line("\(isFocused ? ">" : " ") \(index + 1) ", at: 1, style: style)
    let statusText = status(in: language)
    let room = width - 6 - statusText.displayWidth - 2
    let shortTitle = section.shortTitle(in: language)
    let title =
      [listTitle(of: section), section.listTitle(in: language)]
      .first { $0.displayWidth <= room } ?? shortTitle
    line.add(title, at: 5, style: style)
    line.add(statusText, endingAt: width - 1, style: .faint)
    if isFocused { line.cursor = 1 }
    return line
  }

  /// The section's title, with how many entries its lists have.
  private func listTitle(of section: Section) -> String {
    let title = section.listTitle(in: language)
    let jobs = profile.applicant.work.jobs?.count ?? 0
    guard section == .work, jobs > 0 else { return title }
    let count = Bilingual(
      en: jobs == 1 ? "1 job" : "\(jobs) jobs", fr: jobs == 1 ? "1 emploi" : "\(jobs) emplois")
    return "\(title) (\(count(in: language)))"
  }

  private static let hubTitle = Bilingual(
    en: "Express Entry questionnaire", fr: "Questionnaire Entrée express")

  static let promise = Bilingual(
    en:
      "Answer in any order. Nothing is sent anywhere. The score is an estimate from published rules; it is not advice, and crs is not IRCC.",
    fr:
      "Répondez dans l’ordre voulu. Rien n’est envoyé nulle part. La note est une estimation selon les règles publiées, pas un conseil\u{A0}; crs n’est pas IRCC."
  )

  /// Puts a button on a line of its own, or behind the button before it.
  func addButton(
    _ button: Button, at index: Int, isFocused: Bool, to page: inout ScrolledLines, width: Int
  ) {
    add(label(of: button), at: index, isFocused: isFocused, to: &page, width: width)
  }

  private func label(of button: Button) -> String { "[ \(button.label(in: language)) ]" }

  /// Puts what Enter presses on a line of its own after a blank one, or behind another, unless it
  /// starts a line.
  private func add(
    _ text: String, at index: Int, startsLine: Bool = false, isFocused: Bool,
    to page: inout ScrolledLines, width: Int
  ) {
    let style: Style = isFocused ? .focus : .plain
    // The way to a new entry of a list looks like a button too, and stands further in.
    let before = page.lines.last?.runs
    let isFirst = before?.first?.column != 1 || before?.last?.text.hasPrefix("[ ") != true
    let end = page.lines.last?.end ?? 0
    let fits = !isFirst && !startsLine && end + 2 + text.displayWidth < width
    if isFirst { page.lines.append(Line()) }
    if !fits { page.lines.append(Line()) }
    let last = page.lines.count - 1
    let column = fits ? end + 2 : 1
    page.lines[last].add(text, at: column, style: style, target: .item(index))
    if isFocused {
      page.lines[last].cursor = column + 2
      page.focus = last..<last + 1
    }
  }
}
