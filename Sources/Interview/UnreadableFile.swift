import ExpressEntry
import Questions

/// A file that is there and cannot be read, and what there is to go on with.
public struct UnreadableFile: Equatable, Sendable {
  let path: String
  /// Where the fault is, what it is, and what to do about it.
  let problem: Bilingual
  /// Who has the file, where another session has it: then nothing can be done with it here.
  let holder: Bilingual?
  /// The version before.
  let backup: Profile?
  let draft: RecoveredAnswers?

  public init(
    path: String, problem: Bilingual, holder: Bilingual? = nil, backup: Profile? = nil,
    draft: RecoveredAnswers? = nil
  ) {
    (self.path, self.problem, self.holder) = (path, problem, holder)
    (self.backup, self.draft) = (backup, draft)
  }

  /// The ways out; the first changes nothing.
  var choices: [FileChoice] {
    guard holder == nil else { return [.leaveFile] }
    return [.leaveFile] + (draft == nil ? [] : [.useDraft]) + (backup == nil ? [] : [.useBackup])
      + [.goOnWithout]
  }

  var words: (title: Bilingual, text: Bilingual?) {
    let what = holder ?? Self.nothingWritten
    return (
      Bilingual(en: "\(path) cannot be read.", fr: "\(path) ne peut être lu."),
      Bilingual(en: "At \(problem.en). \(what.en)", fr: "À la \(problem.fr). \(what.fr)")
    )
  }

  private static let nothingWritten = Bilingual(
    en: "Nothing has been written. To go on, crs first copies the file under another name beside "
      + "it.",
    fr: "Rien n’a été écrit. Pour continuer, crs copie d’abord le fichier sous un autre nom à côté."
  )

  /// The answers that a way out goes on with; `nil` where it is none.
  func profile(for choice: FileChoice) -> Profile? {
    switch choice {
    case .useDraft: draft?.profile
    case .useBackup: backup
    case .goOnWithout: Profile()
    default: nil
    }
  }
}

extension Session {
  /// Whether it is not decided yet what to go on with in the place of a file that cannot be read.
  var isFileUnreadable: Bool {
    if case .question(.unreadable, _)? = dialog { true } else { false }
  }

  /// Asks what to go on with where the file cannot be read.
  public mutating func ask(about file: UnreadableFile) { ask(.unreadable(file)) }

  /// Goes on with what was chosen in the place of a file that cannot be read.
  mutating func goOn(without file: UnreadableFile, by choice: FileChoice) -> [Effect] {
    guard let profile = file.profile(for: choice) else { return [] }
    leaveEntries()
    change(to: profile, naming: choice.label(isDraftKept: true))
    enterField()
    let decision: DraftDecision = choice == .useDraft ? .resume : .setAside
    return [.quarantine(path: file.path)] + (file.draft == nil ? [] : [.draft(decision)])
  }

  mutating func finishQuarantine(as copy: String) {
    message = Bilingual(
      en: "What cannot be read is kept as \(copy).",
      fr: "Ce qui ne peut être lu est gardé sous \(copy).")
  }
}
