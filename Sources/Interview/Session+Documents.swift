import ExpressEntry
import Questions
import TerminalUI

extension Session {
  /// To the next mark: held, asked for, missing, none.
  mutating func mark(_ need: DocumentNeed) {
    mark(need, DocumentState.following(need.mark?.state))
  }

  /// Takes the mark away; a note stays.
  mutating func unmark(_ need: DocumentNeed) {
    guard need.mark?.state != nil else { return }
    mark(need, nil)
  }

  private mutating func mark(_ need: DocumentNeed, _ state: DocumentState?) {
    let label = state?.label ?? Bilingual(en: "no mark", fr: "sans marque")
    let words = Bilingual.pair(need.title, label)
    change(to: profile.marking(need.id) { $0.state = state }, naming: words)
    message = words
  }
}
