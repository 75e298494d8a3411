import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// The checklist: how far it is on the first line, which stays, and the documents below it.
  func drawDocuments(on surface: inout Surface, in area: Area) {
    let (head, list) = area.split(rows: 1)
    let tally = DocumentTally(checklist).line(in: language)
    let title = Tool.documents.label(in: language)
    let isRoomy = title.displayWidth + tally.displayWidth + 4 <= head.columns
    var line = Line(isRoomy ? title : tally, at: 1, style: .strong)
    if isRoomy { line.add(tally, endingAt: head.columns - 1) }
    ScrolledLines([line]).draw(on: &surface, in: head, more: ("", ""))
    documentLines(width: list.columns).draw(on: &surface, in: list, more: moreMarks)
  }

  private var checklist: [DocumentNeed] {
    fields.compactMap { if case .document(let need) = $0 { need } else { nil } }
  }

  /// Every document under whom it belongs to; the one with the focus is unfolded.
  private func documentLines(width: Int) -> ScrolledLines {
    var page = ScrolledLines()
    var holder: DocumentHolder?
    for (index, need) in checklist.enumerated() {
      if need.holder != holder {
        holder = need.holder
        let title = need.holder.title(in: profile)(in: language).displayable
        page.lines.append(Line())
        page.lines.append(Line(title, at: 1, style: .strong))
      }
      let isFocused = index == focus
      let start = page.lines.count
      page.lines += lines(of: need, isFocused: isFocused, width: width)
      page.aim(.item(index), from: start)
      guard isFocused else { continue }
      page.lines += noteLines(of: need, width: width)
      page.lines += details(of: need, at: 7, width: width)
      page.focus = start..<page.lines.count
    }
    return page
  }

  private func lines(of need: DocumentNeed, isFocused: Bool, width: Int) -> [Line] {
    var lines = Line.paragraph(
      "\(isFocused ? ">" : " ") \(need.sign) \(need.title(in: language))", at: 1, hanging: 6,
      width: width, style: isFocused ? .focus : .plain)
    if isFocused { lines[0].cursor = 1 }
    let after = need.mark?.state?.label ?? need.status.shortWords
    if lines.count == 1, let after, lines[0].end + after(in: language).displayWidth + 2 < width {
      lines[0].add(after(in: language), endingAt: width - 1, style: .faint)
    }
    return lines
  }

  /// The note, or the box that it is written in, just below its document.
  private func noteLines(of need: DocumentNeed, width: Int) -> [Line] {
    guard let note else {
      guard let words = need.noteLine else { return [] }
      return Line.paragraph(words(in: language).displayable, at: 7, width: width)
    }
    return [noteBox(note, at: 7, width: width)]
  }

  /// Why a document is listed, and what must be in it.
  func details(of need: DocumentNeed, at column: Int, width: Int) -> [Line] {
    let reasons = need.sentences(on: day).flatMap {
      Line.paragraph($0(in: language).displayable, at: column, width: width, style: .faint)
    }
    let contents = need.kind.contents.flatMap {
      Line.paragraph("- \($0(in: language))", at: column, hanging: 2, width: width)
    }
    let source = need.citation.sentence.map { "\($0)." }
    return reasons + contents
      + Line.paragraph(source(in: language), at: column, width: width, style: .faint)
  }
}
