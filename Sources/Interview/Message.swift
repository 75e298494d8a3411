import ExpressEntry
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
  /// To the first line or field, or to the last.
  case toStart, toEnd
  /// Esc: undo the text of this box; otherwise one page back.
  case escape
  case help, save, review, breakdown, switchLanguage
  /// Lists what can be done, or where one can go.
  case commands, find
  /// Shows nothing until the next key.
  case hide
  /// Sends the whole screen again.
  case redraw
  /// Stops the program until the shell puts it back to work.
  case suspend
  /// Asks the terminal for the mouse, or gives it back.
  case switchMouse
  /// A click on something that is shown.
  case click(Hit)
  /// A page beside the sections.
  case documents, programs
  /// Writes a note beside an answer or a document.
  case note
  /// Says on what an answer rests: the next of what it may be.
  case evidence
  case undo, redo
  case remove
  case quit
  /// Leaves without an answer to whether to save, where the answers are in the draft.
  case interrupt

  /// The profile was written to a file; what was found are answers of an earlier session that are
  /// not in it.
  case saved(path: String, found: RecoveredAnswers? = nil)
  /// The file was changed by another program since it was opened; this is what it holds now.
  case changedOnDisk(path: String, theirs: Profile)
  /// The file on disk was taken in the place of the answers.
  case reopened(Profile)
  /// The answers are in the draft, though the disk may not have confirmed it, or are not; and this
  /// says why.
  case draftKept(at: String, unconfirmed: Bilingual? = nil)
  case draftFailed(Bilingual)
  /// It was, but the disk did not confirm it: the draft stays.
  case savedUnconfirmed(path: String, found: RecoveredAnswers? = nil)
  /// It was, but its draft could not be removed, and this says why.
  case savedKeepingDraft(path: String, Bilingual)
  /// A file that cannot be read was copied beside it, or was not, and this says why.
  case quarantined(copy: String)
  case notQuarantined(Bilingual)
  /// It was not, because the file was taken away; this says so.
  case removedFromDisk(Bilingual)
  /// It was not, and this says why; `asksForName` where another name would do.
  case saveFailed(Bilingual, asksForName: Bool)
}

/// What becomes of a draft that an earlier session left.
public enum DraftDecision: Equatable, Sendable {
  case resume, setAside, discard
}

/// What an interview asks of the outside world.
public enum Effect: Equatable, Sendable {
  /// Write the profile to a file, and report back by a message.
  case save(path: String)
  /// Write it over what another program put there.
  case overwrite(path: String)
  /// Write it beside that, under a name that is free.
  case saveCopy(path: String)
  /// Read the file again.
  case reopen(path: String)
  /// Copy a file that cannot be read, before anything takes its place.
  case quarantine(path: String)
  /// Go on with the draft of an earlier session, or not.
  case draft(DraftDecision)
  /// Send the whole screen again: something else may have written on it.
  case redraw
  /// Stop, as ^Z does elsewhere, until the shell puts the program back to work.
  case suspend
  case quit
}
