import ExpressEntry
import Questions
import TerminalUI

extension Session {
  mutating func moveUp() {
    if page.isToRead {
      scroll(by: -1)
    } else if note != nil {
      step(by: -1)
    } else if picker?.move(by: -1) == true {
      return
    } else if let option, option > 0 {
      self.option = option - 1
    } else {
      step(by: -1)
    }
  }

  mutating func moveDown() {
    let next = (option ?? -1) + 1
    if page.isToRead {
      scroll(by: 1)
    } else if note != nil {
      step(by: 1)
    } else if picker?.move(by: 1) == true {
      return
    } else if next < optionCount {
      option = next
    } else {
      step(by: 1)
    }
  }

  /// To another field, committing this one: text that cannot be an answer stays with its reason.
  mutating func step(by distance: Int) {
    guard !page.isToRead else { return }
    let id = field?.id
    commit()
    let fields = fields
    guard !fields.isEmpty else { return }
    // Where the field is not asked any more, the next one has come up to its place.
    let isGone = !fields.contains { $0.id == id }
    let steps = isGone && distance > 0 ? distance - 1 : distance
    focus = min(max(0, focus + steps), fields.count - 1)
    enterField()
  }

  /// Moves a page to read in its window, no further than to its last line.
  private mutating func scroll(by lines: Int) {
    let area = Layout(window).form
    let last = max(0, readingLines(width: area.columns).count - area.rows)
    // A larger window may show the end from further up than it was scrolled to.
    focus = min(max(0, min(focus, last) + lines), last)
  }

  /// A screenful at once, where there is one; between the fields of a form, five.
  mutating func movePage(by direction: Int) {
    if page.isToRead {
      scroll(by: direction * max(1, Layout(window).form.rows - 2))
    } else if picker?.move(by: direction * PickerScreen.rows(Layout(window).form.rows)) == true {
      return
    } else {
      step(by: direction * 5)
    }
  }

  /// To the first or the last line of a page to read, or field of a form.
  mutating func moveToEdge(_ direction: Int) {
    let far = 10_000
    if page.isToRead { scroll(by: direction * far) } else { step(by: direction * far) }
  }

  /// The lines of the page at hand, where it is there to be read.
  func readingLines(width: Int) -> [Line] {
    page == .programs ? programsLines(width: width) : breakdownLines(width: width)
  }

  /// To the next field after an answer; back to the review where that is all there was to change.
  mutating func advance() {
    if isChanging {
      close()
    } else {
      step(by: 1)
    }
  }

  private var optionCount: Int {
    if case .choice(let options)? = field?.question?.control { options.count } else { 0 }
  }

  /// Opens the points line by line, at what the question at hand is about.
  mutating func openBreakdown() {
    explained = explanation
    open(.breakdown)
    // The first line in view is covered by the mark that there is more above.
    scroll(by: breakdownStart(of: explained, width: Layout(window).form.columns) - 1)
  }

  /// What the place at hand is about: an entry of a list, or the line of the score of a question.
  private var explanation: Explained? {
    if let entry = entryAtHand, let subject = entry.subject,
      assessment.reasons.contains(where: {
        $0.person == entry.list.person && $0.subject == subject
      })
    {
      return .finding(entry.list.person, subject)
    }
    guard let factor = field?.explainedQuestion?.factor(in: profile) else { return nil }
    // Since 3 November 2026 one line stands for high-wage work and for offers.
    let isMerged = factor == .jobOffer && score.line(.jobOffer) == nil
    return .factor(isMerged ? .highWage : factor)
  }

  /// The entry of a list whose page is open, or whose row the focus is on.
  private var entryAtHand: Entry? {
    if case .entry(let entry) = page { return entry }
    if case .entry(let entry)? = field { return entry }
    return nil
  }

  /// Opens a page, on the field it was left at.
  mutating func open(_ page: Page) {
    commit()
    guard page != self.page else { return }
    remember(isClosing: false)
    isChanging = false
    // A page that leads here is gone back to rather than stacked twice.
    if let place = pages.firstIndex(of: page) { pages.removeSubrange(place...) }
    pages.append(page)
    beforeEntry = profile
    focus = firstFocus(on: page)
    enterField()
  }

  /// Where a page begins: at the field it was left at; an entry at its first open question.
  private mutating func firstFocus(on page: Page) -> Int {
    switch page {
    case .entry(let entry) where !entry.isBlank(in: profile):
      return fields.firstIndex {
        guard let question = $0.question else { return false }
        return question.isRequired && question.answer(in: profile) == nil
      } ?? 0
    case .breakdown, .programs, .section(.review), .entry: return 0
    case .hub, .section, .documents:
      if case .section(let section) = page {
        remembered[.hub] = Field.section(section).id
      }
      return fields.firstIndex { $0.id == remembered[page] } ?? 0
    }
  }

  /// Opens the page of a question, to change its answer and come straight back.
  mutating func openToChange(_ question: Question, on page: Page) {
    remember()
    // Stacked on the review even where the same page led to it: this is the way back.
    pages.append(page)
    beforeEntry = profile
    focus = fields.firstIndex { $0.id == question.id } ?? 0
    isChanging = true
    enterField()
  }

  /// One page back.
  mutating func close() {
    commit()
    guard pages.count > 1 else { return }
    let closed = page
    remember()
    isChanging = false
    pages.removeLast()
    settle(closed)
    focus = fields.firstIndex { $0.id == remembered[page] } ?? 0
    enterField()
  }

  /// Drops what is blank and sorts what was changed in the lists of a page that was closed.
  private mutating func settle(_ closed: Page) {
    switch closed {
    case .entry(let entry): settle(entry.list, dropping: [entry])
    case .section(let section) where isGrouped:
      for case .add(let list) in section.form(for: profile) {
        settle(
          list,
          dropping: (0..<list.count(in: profile)).map { Entry(list: list, index: $0) })
      }
    default: break
    }
  }

  /// Drops those entries of which nothing was said, and puts the list in the order of its dates where
  /// anything was changed, now that the page is closed.
  private mutating func settle(_ list: Entry.List, dropping entries: [Entry]) {
    // Text that is still to be mended is kept by its place in the list, so the places stay.
    guard !kept.keys.contains(where: { $0.hasPrefix(list.path + "[") }) else { return }
    var settled = profile
    // From the last one on, since those after a dropped one move up.
    for entry in entries.reversed() where entry.isBlank(in: settled) {
      entry.remove(from: &settled)
    }
    if profile != beforeEntry { list.sort(in: &settled) }
    guard settled != profile else { return }
    adopt(settled)
    change = nil
  }

  private mutating func remember(isClosing: Bool = true) {
    // Buttons are never come back to, and once a page is closed, the places in its lists may change.
    switch (page, field) {
    case (.entry, _) where isClosing: remembered[page] = nil
    case (_, .question(let question)?) where isClosing && question.placeInEntry != nil:
      remembered[page] = nil
    case (.breakdown, _), (.programs, _), (_, .button), (_, nil): remembered[page] = nil
    default: remembered[page] = field?.id
    }
  }

  /// From the foot of a section to the next one that is needed.
  mutating func openNextSection() {
    guard case .section(let section) = page, !isChanging,
      let place = Section.allCases.firstIndex(of: section)
    else {
      close()
      return
    }
    commit()
    let next = Section.allCases.dropFirst(place + 1)
      .first { $0.status(for: profile) != .notNeeded }
    settle(pages.removeLast())
    beforeEntry = profile
    if let next { pages.append(.section(next)) }
    focus = next == nil ? fields.firstIndex { $0.id == remembered[page] } ?? 0 : 0
    remembered[.hub] = Field.section(next ?? section).id
    enterField()
  }

  /// Esc: what was typed in this box is undone first; then it is one page back.
  mutating func escape() {
    if note != nil {
      note = nil
      return
    }
    if let question = field?.question, let editor, editor.text != answerText(of: question) {
      kept[question.id] = nil
      enterField()
      message = Bilingual(
        en: "The text in this box was undone. Esc again goes back.",
        fr: "Le texte de cette case est annulé. Échap encore pour revenir en arrière.")
      return
    }
    close()
  }
}
