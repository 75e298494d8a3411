import ExpressEntry
import Questions
import TerminalUI

extension Session {
  mutating func moveUp() {
    if page == .breakdown {
      focus = max(0, focus - 1)
    } else if isInChoice, option > 0 {
      option -= 1
    } else {
      step(by: -1, entersAtEnd: true)
    }
  }

  mutating func moveDown() {
    if page == .breakdown {
      focus += 1
    } else if isInChoice, option < optionCount - 1 {
      option += 1
    } else {
      step(by: 1)
    }
  }

  /// To another field, committing this one: text that cannot be an answer stays with its reason.
  mutating func step(by distance: Int, entersAtEnd: Bool = false) {
    guard page != .breakdown else { return }
    commit()
    let count = fields.count
    guard count > 0 else { return }
    let target = focus + distance
    focus = min(max(0, target), count - 1)
    enterField()
    // Going up into an unanswered choice starts from its last option, the nearest one.
    if entersAtEnd, isInChoice, field?.question?.answer(in: profile) == nil, target == focus {
      option = max(0, optionCount - 1)
    }
  }

  /// A screenful at once, where there is one; between the fields of a form, five.
  mutating func movePage(by direction: Int) {
    if page == .breakdown {
      focus = max(0, focus + direction * 15)
    } else {
      step(by: direction * 5)
    }
  }

  /// To the next field after an answer; back to the review where that is all there was to change.
  mutating func advance() {
    if isChanging {
      close()
    } else {
      step(by: 1)
    }
  }

  private var isInChoice: Bool { optionCount > 0 }

  private var optionCount: Int {
    if case .choice(let options)? = field?.question?.control { options.count } else { 0 }
  }

  /// Opens a page, on the field it was left at.
  mutating func open(_ page: Page) {
    commit()
    guard page != self.page else { return }
    remember()
    isChanging = false
    // A page that leads here is gone back to rather than stacked twice.
    if let place = pages.firstIndex(of: page) { pages.removeSubrange(place...) }
    pages.append(page)
    focus = 0
    if page != .breakdown, let id = remembered[page] {
      focus = fields.firstIndex { $0.id == id } ?? 0
    }
    if case .section(.review) = page { focus = 0 }
    enterField()
  }

  /// Opens the page of a question, to change its answer and come straight back.
  mutating func openToChange(_ question: Question, on page: Page) {
    remembered[page] = question.id
    open(page)
    isChanging = true
  }

  /// One page back.
  mutating func close(sorting isSorting: Bool = true) {
    commit()
    guard pages.count > 1 else { return }
    let closed = page
    remember()
    isChanging = false
    pages.removeLast()
    if case .entry(let entry) = closed, isSorting { sort(entry) }
    focus = fields.firstIndex { $0.id == remembered[page] } ?? 0
    enterField()
  }

  /// Puts the list in the order of its dates, now that the entry's own page is closed.
  private mutating func sort(_ entry: Entry) {
    var sorted = profile
    entry.list.sort(in: &sorted)
    // Text that is still to be mended is kept by its place in the list, so the places stay.
    guard sorted != profile, !kept.keys.contains(where: { $0.contains("[") }) else { return }
    profile = sorted
    assessment = profile.assessed(on: day, under: rules)
    score = rules.score(assessment.candidate)
  }

  private mutating func remember() {
    if page != .breakdown { remembered[page] = field?.id }
  }

  /// From the foot of a section to the next one that is needed.
  mutating func openNextSection() {
    guard case .section(let section) = page, !isChanging,
      let place = Section.allCases.firstIndex(of: section)
    else {
      close()
      return
    }
    let next = Section.allCases.dropFirst(place + 1)
      .first { $0.status(for: profile) != .notNeeded }
    pages.removeLast()
    if let next {
      pages.append(.section(next))
      focus = 0
      enterField()
    } else {
      focus = fields.firstIndex { $0.id == Field.section(section).id } ?? 0
      enterField()
    }
  }

  /// Esc: what was typed in this box is undone first; then it is one page back.
  mutating func escape() {
    if let question = field?.question, let editor {
      let answered =
        question.answer(in: profile).map { question.text(for: $0, in: language) } ?? ""
      if editor.text != answered {
        kept[question.id] = nil
        enterField()
        return
      }
    }
    close()
  }
}
