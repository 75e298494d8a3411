import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// A section: its questions, lists and notes, with the one under the focus unfolded.
  func formLines(of section: Section, width: Int) -> ScrolledLines {
    let number = (Section.allCases.firstIndex(of: section) ?? 0) + 1
    let of = Bilingual(
      en: "\(number) of \(Section.allCases.count)", fr: "\(number) sur \(Section.allCases.count)")
    var page = ScrolledLines([
      Line("\(of(in: language))  \(section.title(in: language))", at: 1, style: .strong), Line(),
    ])
    let fields = fields
    var index = 0
    for item in section.form(for: profile) {
      switch item {
      case .heading(let words):
        if page.lines.last != Line() { page.lines.append(Line()) }
        page.lines.append(Line(words(in: language), at: 1, style: .strong))
      case .note(let words):
        page.lines += Line.paragraph(
          "i \(words(in: language))", at: 1, hanging: 2, width: width, style: .notice)
      case .question, .entry, .add:
        var count = 1
        if case .entry(let entry) = item { count += groupedQuestions(of: entry).count }
        for place in index..<min(index + count, fields.count) {
          add(fields[place], at: place, to: &page, width: width)
        }
        index += count
      }
    }
    for note in section.notes(for: profile, under: rules) {
      page.lines += Line.paragraph(
        "i \(note(in: language))", at: 1, hanging: 2, width: width, style: .notice)
    }
    for (place, field) in fields.enumerated().dropFirst(index) {
      add(field, at: place, to: &page, width: width)
    }
    return page
  }

  /// One entry of a list on its own page.
  func entryLines(of entry: Entry, width: Int) -> ScrolledLines {
    var page = ScrolledLines([
      Line(
        "\(entryPath(of: entry)) > \(entry.title(in: language))", at: 1, style: .strong), Line(),
    ])
    for (index, field) in fields.enumerated() { add(field, at: index, to: &page, width: width) }
    return page
  }

  private func entryPath(of entry: Entry) -> String {
    let section: Section =
      switch (entry.list.person, entry.list.kind) {
      case (.spouse, _): .spouse
      case (.applicant, .jobs): .work
      case (.applicant, .credentials): .education
      case (.applicant, .residences): .additional
      }
    return section.title(in: language)
  }

  private func add(_ field: Field, at index: Int, to page: inout ScrolledLines, width: Int) {
    let isFocused = index == focus
    let start = page.lines.count
    switch field {
    case .question(let question):
      page.lines += FieldLines(session: self, isFocused: isFocused, width: width).lines(
        of: question)
      for finding in assessment.reasons where finding.subject == question.decides {
        page.lines += Line.paragraph(
          "i \(finding.what.words.capitalized(in: language))", at: 3, hanging: 2, width: width,
          style: .notice)
      }
    case .entry(let entry):
      page.lines += EntryLines(session: self, width: width).lines(of: entry, isFocused: isFocused)
    case .add(let list):
      var line = Line(
        "[ \(list.addLabel(in: language)) ]", at: 3, style: isFocused ? .focus : .plain)
      if isFocused { line.cursor = 5 }
      page.lines.append(line)
    case .button(let button):
      addButton(button, at: index, isFocused: isFocused, to: &page, width: width)
      return
    case .section, .answer, .tool, .document: break
    }
    page.aim(.item(index), from: start)
    if isFocused { page.focus = start..<page.lines.count }
  }
}
