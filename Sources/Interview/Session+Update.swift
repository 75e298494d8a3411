import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// Takes one message, and says what the outside world should do about it.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .draftKept(let moment, let unconfirmed):
      draft = .kept(at: moment)
      if let unconfirmed { self.message = unconfirmed }
      return []
    case .draftFailed(let words):
      // Said once, and shown from then on.
      if draft != .failed(words) { self.message = words }
      draft = .failed(words)
      return []
    default: break
    }
    self.message = nil
    switch message {
    case .saved(let path, let found): return finishSaving(to: path, found: found)
    case .savedUnconfirmed(let path, let found):
      return finishSaving(to: path, isConfirmed: false, found: found)
    case .savedKeepingDraft(let path, let words):
      return finishSaving(to: path, keepingDraft: words)
    case .quarantined(let copy):
      finishQuarantine(as: copy)
      return []
    case .notQuarantined(let words):
      warn(words)
      return []
    case .removedFromDisk(let words):
      (saved, isOnDisk) = (Profile(), false)
      saveFailed(words, asksForName: true)
      return []
    case .changedOnDisk(let path, let theirs):
      askAboutChange(of: path, theirs: theirs)
      return []
    case .reopened(let theirs):
      take(theirs)
      return []
    case .saveFailed(let words, let asksForName):
      saveFailed(words, asksForName: asksForName)
      return []
    case .switchMouse:
      switchMouse()
      return []
    case .hide:
      commit()
      isHidden = true
      return []
    case .redraw: return [.redraw]
    default: break
    }
    if dialog != nil { return updateDialog(message) }
    if isHelpShown {
      updateHelp(message)
      return []
    }
    return finder == nil ? updatePage(message) : updateFinder(message)
  }

  mutating func updatePage(_ message: Message) -> [Effect] {
    switch message {
    case .up: moveUp()
    case .down: moveDown()
    case .next: step(by: 1)
    case .previous: step(by: -1)
    case .pageUp: movePage(by: -1)
    case .pageDown: movePage(by: 1)
    case .toStart: moveToEdge(-1)
    case .toEnd: moveToEdge(1)
    case .confirm: return confirm()
    case .choose(let number): pick(number)
    case .edit(let key): edit(key)
    case .escape: escape()
    case .help:
      commit()
      (isHelpShown, helpOffset) = (true, 0)
    case .save: return save()
    case .review: open(.section(.review))
    case .documents: open(.documents)
    case .programs: page == .programs ? close() : open(.programs)
    case .note: beginNote()
    case .evidence: markEvidence()
    case .commands: openFinder(.commands)
    case .find: openFinder(.places)
    case .suspend: return [.suspend]
    case .breakdown: page == .breakdown ? close() : openBreakdown()
    case .switchLanguage: switchLanguage()
    case .undo: undo()
    case .redo: redo()
    case .remove: remove()
    case .quit, .interrupt: return quit()
    case .click(let hit): return take(hit)
    case .hide, .redraw, .switchMouse, .saved, .savedUnconfirmed, .savedKeepingDraft,
      .removedFromDisk, .saveFailed, .changedOnDisk, .reopened, .quarantined, .notQuarantined,
      .draftKept, .draftFailed:
      break
    }
    return []
  }

  mutating func confirm() -> [Effect] {
    guard note == nil else {
      commitNote()
      return []
    }
    switch field {
    case .question(let question):
      if let option {
        choose(option + 1)
      } else if let occupation = picker?.chosen {
        take(occupation, for: question)
      } else if commit() {
        // A question that is not asked any more has left its place to the next one.
        if field?.id == question.id || isChanging { advance() }
      } else {
        // The reason stands below the box.
        picker = nil
      }
    case .section(let section): open(.section(section))
    case .entry where passesEntries: step(by: 1)
    case .entry(let entry): open(.entry(entry))
    case .add(let list): add(to: list)
    case .answer(let question, let page): openToChange(question, on: page)
    case .button(let button): return press(button)
    case .tool(let tool): open(tool.page)
    case .document(let need): mark(need)
    case nil: close()
    }
    return []
  }

  private mutating func press(_ button: Button) -> [Effect] {
    switch button {
    case .next: openNextSection()
    case .back: close()
    case .remove: remove()
    case .save: return save()
    case .leave: return quit()
    }
    return []
  }

  /// Scrolls the help where there is more of it; every other key closes it.
  private mutating func updateHelp(_ message: Message) {
    let area = Layout(window).form
    let last = max(0, helpLines(width: area.columns).count - area.rows)
    helpOffset = min(helpOffset, last)
    switch message {
    case .switchLanguage: switchLanguage()
    case .up: helpOffset = max(0, helpOffset - 1)
    case .down: helpOffset = min(helpOffset + 1, last)
    case .pageUp: helpOffset = max(0, helpOffset - area.rows)
    case .pageDown: helpOffset = min(helpOffset + area.rows, last)
    case .toStart: helpOffset = 0
    case .toEnd: helpOffset = last
    default: isHelpShown = false
    }
  }

  /// Switches the language; the text in the box is put in the other language's form, unless it has
  /// been edited, which is left as typed.
  mutating func switchLanguage() {
    let question = field?.question
    let isAsShown = editor != nil && editor?.text == question.map(boxText)
    language = language.other
    if isAsShown, let question { editor = LineEditor(text: boxText(of: question)) }
    if picker != nil { lookUpOccupation() }
  }
}
