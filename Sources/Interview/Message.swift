import Questions
import TerminalUI

/// What a person did, whatever the key, or what the outside world reports.
public enum Message: Equatable, Sendable {
  case up, down
  /// To the next or the previous field, committing this one.
  case next, previous
  /// Enter: commit, choose, open, press.
  case confirm
  /// A digit: choose the option or open the section of that number, from 1.
  case choose(Int)
  /// A key for the text box.
  case edit(Key)
  case pageUp, pageDown
  /// Esc: undo the text of this box; otherwise one page back.
  case escape
  case help, save, review, breakdown, switchLanguage
  /// A page beside the sections.
  case documents
  /// Writes a note beside a document.
  case note
  case undo, redo
  case remove
  case quit

  /// The profile was written to a file.
  case saved(path: String)
  /// It was not, and this says why; `asksForName` where another name would do.
  case saveFailed(Bilingual, asksForName: Bool)
}

/// What an interview asks of the outside world.
public enum Effect: Equatable, Sendable {
  /// Write the profile to a file, and report back by a message.
  case save(path: String)
  case quit
}
