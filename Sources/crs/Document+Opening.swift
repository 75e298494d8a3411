import ExpressEntry
import Interview
import Questions
import Storage

/// What stands between a file and its interview: other sessions, drafts, and faults in the file.
extension Document {
  /// Takes the file for this interview, and finds what an earlier one left.
  ///
  /// Who has the file already, what cannot be read, and a draft that was not saved, are put to the
  /// session as questions.
  mutating func begin(_ session: inout Session) {
    if let newer {
      // Nothing will be written, so nothing has to be locked.
      session.restrict(to: .newerFormat, because: newer.words(having: path ?? ""))
      return
    }
    if let path {
      if ProfileFile.isOpenToEveryone(path) { session.warn(Self.wordsOpenToEveryone(path)) }
      guard lockAtStart(path, telling: &session) else { return }
    }
    do {
      for orphan in path == nil ? Draft.orphans(in: state) : [] {
        // Another start may be taking it at this moment.
        guard let opening = try? Draft.open(orphan, in: state, at: .now),
          case .newer = opening.found
        else { continue }
        try adopt(opening, for: &session)
        return
      }
      try adopt(Draft.open(for: path, over: opened, in: state, at: .now), for: &session)
    } catch {
      if damage != nil { askAboutDamage(with: nil, in: &session) }
      _ = session.update(.draftFailed(error.bilingual))
    }
  }

  /// Locks the file, and says who has it or why it has no lock; tells whether to go on.
  private mutating func lockAtStart(_ path: String, telling session: inout Session) -> Bool {
    switch lock(path) {
    case .acquired: break
    case .held(let holder):
      if let damage {
        session.ask(
          about: UnreadableFile(
            path: path, problem: damage.bilingual, holder: LockHolder.name(of: holder)))
      } else {
        session.restrict(
          to: .heldElsewhere, because: LockHolder.words(of: holder, having: path))
      }
      // The other session keeps the draft as well.
      return false
    // There is nothing to lock in no folder: saving will say so.
    case .unavailable(.folderMissing), .unavailable(.missing): break
    case .unavailable: session.warn(LockHolder.wordsWithoutLock(of: path))
    }
    return true
  }

  private mutating func adopt(
    _ opening: (draft: Draft, found: Draft.Found), for session: inout Session
  ) throws(DraftError) {
    draft = opening.draft
    let answers = try opening.found.answers(over: opened)
    if damage != nil {
      askAboutDamage(with: answers, in: &session)
    } else if let answers {
      session.offer(answers)
    }
  }

  private func askAboutDamage(with draft: RecoveredAnswers?, in session: inout Session) {
    guard let path, let damage else { return }
    session.ask(
      about: UnreadableFile(
        path: path, problem: damage.bilingual, backup: ProfileFile.backup(of: path), draft: draft))
  }

  /// Copies the file that cannot be read, which may be replaced from then on.
  mutating func quarantine(_ path: String) -> Message {
    damage = nil
    do {
      let copy = try ProfileFile.quarantine(path, at: .now)
      (fingerprint, replacesDamage) = (copy.fingerprint, true)
      return .quarantined(copy: copy.path)
    } catch {
      return .notQuarantined(error.wordsWithoutCopy(of: path))
    }
  }

  /// Gets the lock of a file, and lets go of the one before.
  @discardableResult
  mutating func lock(_ path: String) -> ProfileLock.Attempt {
    (lock, lockedPath) = (nil, nil)
    let attempt = ProfileLock.acquire(path, state: state, at: .now)
    if let lock = attempt.lock { (self.lock, lockedPath) = (lock, path) }
    return attempt
  }
}

extension Draft.Found {
  /// The answers to be offered beside a file; `nil` where there are none.
  ///
  /// - Throws: why nothing is kept, where that is so.
  func answers(over opened: ProfileFile.Opened?) throws(DraftError) -> RecoveredAnswers? {
    switch self {
    case .nothing: return nil
    case .newer(let recovered):
      return RecoveredAnswers(recovered, over: opened, file: opened == nil ? .none : .same)
    case .conflicting(let recovered):
      return RecoveredAnswers(recovered, over: opened, file: opened == nil ? .gone : .changed)
    case .ofNewerFormat(let version): throw .newerFormat(version)
    case .inUse: throw .inUse
    }
  }
}

extension RecoveredAnswers {
  fileprivate init(_ found: Draft.Recovered, over opened: ProfileFile.Opened?, file: FileThen) {
    self.init(
      profile: found.profile, over: opened?.profile ?? Profile(),
      moment: found.moment.description, file: file)
  }
}

extension ProfileLock.Attempt {
  var lock: ProfileLock? {
    if case .acquired(let lock) = self { lock } else { nil }
  }
}
