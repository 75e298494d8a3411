import ExpressEntry
import Questions
import TerminalUI

/// Notes of one's own beside answers and documents, and on what an answer rests.
extension Session {
  /// Opens the box of the note beside the answer or the document under the focus.
  mutating func beginNote() {
    commit()
    picker = nil
    let text: String?
    switch field {
    case .document(let need)?: text = need.mark?.note
    case .question(let question)?, .answer(let question, _)?:
      text = profile.annotation(of: question)?.note
    default:
      message = Self.nothingToNote
      return
    }
    note = LineEditor(text: text ?? "", maximumScalars: Profile.maximumText)
  }

  /// Keeps the note that is being written; one of blanks alone is none.
  mutating func commitNote() {
    guard let text = note?.text else { return }
    note = nil
    switch field {
    case .document(let need)?:
      change(
        to: profile.marking(need.id) { $0.note = Self.kept(text) },
        naming: Self.note(on: need.title))
    case .question(let question)?, .answer(let question, _)?: setNote(text, on: question)
    default: break
    }
  }

  /// Notes something beside an answer; blanks alone take the note away.
  mutating func setNote(_ text: String, on question: Question) {
    change(
      to: profile.annotating(question) { $0.note = Self.kept(text) },
      naming: Self.note(on: question.label))
  }

  private static func kept(_ text: String) -> String? {
    text.allSatisfy(\.isWhitespace) ? nil : text
  }

  /// To the next thing that the answer under the focus may rest on: what was said, a document, and
  /// nothing again.
  mutating func markEvidence() {
    commit()
    guard let question = field?.explainedQuestion else {
      message = Self.nothingToNote
      return
    }
    let evidence = AnswerEvidence.following(profile.annotation(of: question)?.evidence)
    let label = evidence?.label ?? Bilingual(en: "no evidence noted", fr: "sans appui noté")
    let words = Bilingual.pair(question.label, label)
    change(to: profile.annotating(question) { $0.evidence = evidence }, naming: words)
    message = words
  }

  private static func note(on title: Bilingual) -> Bilingual {
    Bilingual.pair(title, Bilingual(en: "note", fr: "note"))
  }

  static let nothingNoted = Bilingual(en: "nothing noted", fr: "rien de noté")
  private static let nothingToNote = Bilingual(
    en: "Notes belong to an answer or a document: go to one first.",
    fr: "Une note accompagne une réponse ou un document\u{A0}: allez-y d’abord.")
}
