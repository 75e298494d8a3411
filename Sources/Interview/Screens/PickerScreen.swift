import ExpressEntry
import Questions
import ReferenceData
import TerminalUI

/// The page over a form on which an occupation is looked for: the box, what it finds, and what the
/// marked one counts as.
struct PickerScreen {
  let picker: OccupationPicker
  let editor: LineEditor
  let question: Question
  let language: Language
  /// The score date, which decides the lists that an occupation is on.
  let day: CalendarDate

  private static let headRows = 3
  /// The list keeps so many rows where there is little room.
  private static let leastRows = 2
  /// Wide enough for the category beside the title.
  private static let wide = 60

  /// How far a page of the list goes, in an area of so many rows.
  static func rows(_ rows: Int) -> Int { max(leastRows, rows - headRows - 8) }

  func draw(on surface: inout Surface, in area: Area, more: (up: String, down: String)) {
    let isLow = area.rows < 10
    let head = headLines(width: area.columns, isLow: isLow)
    let (top, rest) = area.split(rows: head.count)
    ScrolledLines(head, focus: 0..<head.count).draw(on: &surface, in: top, more: more)
    guard !picker.hits.isEmpty else {
      ScrolledLines(Self.advice.flatMap { paragraph($0, width: area.columns) })
        .draw(on: &surface, in: rest, more: more)
      return
    }
    let details = detailLines(width: area.columns, isLow: isLow)
    let room = max(Self.leastRows, rest.rows - details.count)
    let listRows = min(room, picker.hits.count)
    let (list, below) = rest.split(rows: listRows)
    drawList(on: &surface, in: list, more: more)
    ScrolledLines(details).draw(on: &surface, in: below, more: more)
  }

  private func headLines(width: Int, isLow: Bool) -> [Line] {
    let count = Bilingual(
      en: "\(picker.hits.count) of \(Occupation.all.count)",
      fr: "\(picker.hits.count) sur \(Occupation.all.count)")
    var label = Line("> \(question.label(in: language))", at: 1, style: .strong)
    label.add(count(in: language), endingAt: width - 1)
    var box = Line()
    box.add(editor, at: 3, width: max(4, width - 4))
    return isLow ? [label, box] : [label, box, Line()]
  }

  private func drawList(
    on surface: inout Surface, in area: Area, more: (up: String, down: String)
  ) {
    // Marks of more would leave a low list no row.
    let isPlain = area.rows < 4
    let first = isPlain ? min(picker.marked, max(0, picker.hits.count - area.rows)) : 0
    let lines = picker.hits.enumerated().map { place, hit in
      var line = line(hit.occupation, isMarked: place == picker.marked, width: area.columns)
      line.target = .option(place)
      return line
    }
    if isPlain {
      ScrolledLines(Array(lines[first...].prefix(area.rows)))
        .draw(on: &surface, in: area, more: more)
    } else {
      ScrolledLines(lines, focus: picker.marked..<picker.marked + 1)
        .draw(on: &surface, in: area, more: more)
    }
  }

  private func line(_ occupation: Occupation, isMarked: Bool, width: Int) -> Line {
    let style: Style = isMarked ? .focus : .plain
    var line = Line("\(isMarked ? ">" : " ") \(occupation.code)", at: 1, style: style)
    let teer = Bilingual(en: "TEER \(occupation.teer)", fr: "FÉER \(occupation.teer)")
    let category = teer(in: language)
    let end = width >= Self.wide ? width - category.displayWidth - 2 : width - 1
    line.add(occupation.title(in: language).clipped(to: end - 10), at: 10, style: style)
    if width >= Self.wide { line.add(category, endingAt: width - 1, style: style) }
    return line
  }

  /// What the marked occupation is; in a low window, what it counts as alone.
  private func detailLines(width: Int, isLow: Bool) -> [Line] {
    guard picker.hits.indices.contains(picker.marked) else { return [] }
    let hit = picker.hits[picker.marked]
    if isLow { return paragraph(hit.occupation.skill, width: width) }
    let standing = hit.occupation.standing(on: day).flatMap { paragraph($0, width: width) }
    let title = hit.occupation.title.map { "\(hit.occupation.code) \($0)" }
    var lines = [Line()] + paragraph(title, width: width, style: .strong) + standing
    if let words = hit.words(in: language) {
      lines += paragraph(words, width: width, style: .faint)
    }
    if let words = hit.withoutWords { lines += paragraph(words, width: width, style: .faint) }
    return lines
  }

  private func paragraph(_ words: Bilingual, width: Int, style: Style = .plain) -> [Line] {
    Line.paragraph(words(in: language), at: 1, hanging: 2, width: width, style: style)
  }

  /// What to try where nothing was found.
  private static let advice: [Bilingual] = [
    Bilingual(
      en: "No occupation has these words. Try fewer or other words, in English or French, or the "
        + "first digits of the code.",
      fr: "Aucune profession n’a ces mots. Essayez moins de mots ou d’autres, en français ou en "
        + "anglais, ou les premiers chiffres du code.")
  ]
}

extension String {
  /// The start of the text in so many columns, with a sign where it goes on.
  fileprivate func clipped(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var text = ""
    var used = 0
    for character in self {
      guard used + character.displayWidth < width else { break }
      text.append(character)
      used += character.displayWidth
    }
    return text + "…"
  }
}
