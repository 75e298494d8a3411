import ExpressEntry
import Questions
import TerminalUI

/// A question of the program's own, about files.
enum Dialog: Equatable, Sendable {
  /// Under which name to save, and whether to leave after it; with what kept the last try from
  /// working.
  case name(LineEditor, thenQuit: Bool, problem: Bilingual?)
  case question(FileQuestion, option: Int)
  /// The answers in which a draft or a file differs, and the first line of them in view.
  case differences(FileQuestion, offset: Int)

  var isTyped: Bool {
    if case .name = self { true } else { false }
  }
}

extension Session {
  /// Writes the file; asks for a name where there is none.
  mutating func save(thenQuit: Bool = false) -> [Effect] {
    commit()
    guard access != .newerFormat else {
      refuseToSave()
      return []
    }
    guard let file else {
      askForName(thenQuit: thenQuit)
      return []
    }
    isQuittingAfterSave = thenQuit
    return [.save(path: file)]
  }

  mutating func quit() -> [Effect] {
    commit()
    guard isUnsaved else { return [.quit] }
    ask(access == .newerFormat ? .leavingForGood : .leaving)
    return []
  }

  /// Offers the answers of an earlier session that were not saved.
  public mutating func offer(_ found: RecoveredAnswers) { ask(.recovery(found)) }

  /// Says something that must be known before going on.
  public mutating func warn(_ words: Bilingual) { ask(.notice(words)) }

  /// Puts a question, after the one that is on the screen.
  mutating func ask(_ question: FileQuestion) {
    isHelpShown = false
    if dialog == nil { dialog = .question(question, option: 0) } else { questions.append(question) }
  }

  /// Puts a question before all that wait.
  private mutating func ask(first question: FileQuestion) {
    if let dialog, case .question(let waiting, _) = dialog { questions.insert(waiting, at: 0) }
    dialog = .question(question, option: 0)
  }

  private mutating func closeDialog() {
    dialog = questions.isEmpty ? nil : .question(questions.removeFirst(), option: 0)
  }

  private mutating func askForName(thenQuit: Bool, problem: Bilingual? = nil, name: String? = nil) {
    dialog = .name(
      LineEditor(text: name ?? "profile.json"), thenQuit: thenQuit, problem: problem)
  }

  mutating func finishSaving(
    to path: String, isConfirmed: Bool = true, keepingDraft reason: Bilingual? = nil,
    found: RecoveredAnswers? = nil
  ) -> [Effect] {
    (file, isOnDisk, access) = (path, true, .full)
    saved = profile
    pendingName = nil
    if isConfirmed { draft = .none }
    if isConfirmed, reason == nil {
      message = Bilingual(en: "Saved in \(path).", fr: "Enregistré dans \(path).")
      // Who is leaving is asked at the next start.
      if isQuittingAfterSave { return [.quit] }
      if let found { offer(found) }
      return []
    }
    let words =
      reason.map {
        Bilingual(
          en: "Saved in \(path), but its draft could not be removed: \($0.en).",
          fr: "Enregistré dans \(path), mais son brouillon n’a pu être supprimé\u{A0}: \($0.fr).")
      }
      ?? Bilingual(
        en: "Saved in \(path), but the disk did not confirm it: the draft is kept.",
        fr: "Enregistré dans \(path), mais le disque ne l’a pas confirmé\u{A0}: le brouillon reste."
      )
    // Who is leaving would not see a message.
    if isQuittingAfterSave { warn(words) } else { message = words }
    if let found { offer(found) }
    isQuittingAfterSave = false
    return []
  }

  mutating func saveFailed(_ words: Bilingual, asksForName: Bool) {
    let thenQuit = isQuittingAfterSave
    isQuittingAfterSave = false
    if asksForName {
      askForName(thenQuit: thenQuit, problem: words, name: pendingName ?? file)
    } else {
      message = words
    }
  }

  /// Asks what to do where another program changed the file.
  mutating func askAboutChange(of path: String, theirs: Profile) {
    ask(.changed(path: path, theirs: theirs))
  }

  /// Goes on from what the file holds; undoing brings one's own answers back.
  mutating func take(_ theirs: Profile) {
    leaveEntries()
    change(
      to: theirs, naming: Bilingual(en: "The file on disk", fr: "Le fichier du disque"))
    saved = theirs
    draft = .none
    enterField()
  }

  mutating func updateDialog(_ message: Message) -> [Effect] {
    switch (dialog, message) {
    // ^C twice is how people leave who want no question.
    case (.question(.leaving, _)?, .interrupt) where draft.isKept || !isAnsweredBeyondFile:
      return [.quit]
    case (_, .interrupt): return updateDialog(.quit)
    case (_, .switchLanguage): switchLanguage()
    case (.differences(let question, let offset)?, _): scroll(question, offset, by: message)
    case (.question(.recovery, _)?, .escape):
      self.message = Bilingual(
        en: "Choose what becomes of the draft.", fr: "Choisissez ce que devient le brouillon.")
    case (.question(.discarding(let found), _)?, .escape),
      (.question(.discarding(let found), _)?, .quit):
      dialog = .question(.recovery(found), option: 0)
    case (.question(.unreadable, _)?, .escape):
      self.message = Bilingual(
        en: "Choose what to go on with.", fr: "Choisissez comment continuer.")
    // The file and the draft stay as they are for another start.
    case (.question(.recovery, _)?, .quit), (.question(.unreadable, _)?, .quit): return [.quit]
    case (_, .escape), (_, .quit):
      closeDialog()
      isQuittingAfterSave = false
    case (.name(var editor, let thenQuit, let problem)?, .edit(let key)):
      _ = editor.handle(key)
      dialog = .name(editor, thenQuit: thenQuit, problem: problem)
    case (.name(let editor, let thenQuit, _)?, .confirm):
      let name = editor.text
      guard !name.allSatisfy(\.isWhitespace) else { return [] }
      dialog = nil
      isQuittingAfterSave = thenQuit
      pendingName = name
      return [.save(path: name)]
    case (.question(let question, let option)?, .up),
      (.question(let question, let option)?, .previous):
      dialog = .question(question, option: max(0, option - 1))
    case (.question(let question, let option)?, .down),
      (.question(let question, let option)?, .next):
      dialog = .question(question, option: min(option + 1, question.choices.count - 1))
    case (.question(let question, let option)?, .confirm): return choose(option, of: question)
    case (.question(let question, _)?, .click(let hit)):
      if case .option(let option) = hit.target { return choose(option, of: question) }
    case (.name(var editor, let thenQuit, let problem)?, .click(let hit)):
      editor.move(to: hit)
      dialog = .name(editor, thenQuit: thenQuit, problem: problem)
    case (.question(let question, _)?, .choose(let number)):
      return choose(number - 1, of: question)
    default: break
    }
    return []
  }

  private mutating func choose(_ option: Int, of question: FileQuestion) -> [Effect] {
    guard question.choices.indices.contains(option) else { return [] }
    let choice = question.choices[option]
    guard choice != .showDifferences else {
      dialog = .differences(question, offset: 0)
      return []
    }
    closeDialog()
    switch (question, choice) {
    case (_, .saveAndLeave): return save(thenQuit: true)
    case (_, .leave), (_, .leaveFile): return [.quit]
    case (.unreadable(let file), _): return goOn(without: file, by: choice)
    case (.recovery(let found), .useDraft):
      leaveEntries()
      change(to: found.profile, naming: Bilingual(en: "The draft", fr: "Le brouillon"))
      draft = .kept(at: found.moment)
      enterField()
      return [.draft(.resume)]
    case (.recovery, .setDraftAside), (.recovery, .beginAnew): return [.draft(.setAside)]
    case (.recovery(let found), .discardDraft): ask(first: .discarding(found))
    case (.discarding(let found), .keepDraft): ask(first: .recovery(found))
    case (.discarding, .discardForGood): return [.draft(.discard)]
    case (.changed(let path, _), .saveCopy): return [.saveCopy(path: path)]
    case (.changed(let path, _), .overwrite): return [.overwrite(path: path)]
    case (.changed(let path, _), .takeTheirs):
      isQuittingAfterSave = false
      return [.reopen(path: path)]
    case (.changed, _): isQuittingAfterSave = false
    default: break
    }
    return []
  }

  private mutating func scroll(_ question: FileQuestion, _ offset: Int, by message: Message) {
    let area = Layout(window).form
    let last = max(0, differenceLines(of: question, width: area.columns).count - area.rows)
    let offset = min(offset, last)
    let moved: Int
    switch message {
    case .up, .previous: moved = offset - 1
    case .down, .next: moved = offset + 1
    case .pageUp: moved = offset - area.rows
    case .pageDown: moved = offset + area.rows
    default:
      dialog = .question(question, option: 0)
      return
    }
    dialog = .differences(question, offset: min(max(0, moved), last))
  }
}
