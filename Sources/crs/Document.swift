import ArgumentParser
import ExpressEntry
import Interview
import Questions
import Storage
import TerminalUI

/// The file of an interview, its draft and its lock: what is on disk of the answers.
struct Document {
  let language: Language
  private var path: String?
  private var opened: ProfileFile.Opened?
  private var fingerprint: Fingerprint?
  private var lock: ProfileLock?
  /// The file that the lock is of.
  private var lockedPath: String?
  private var draft: Draft?
  private let state = StateFolder(environment: environment)

  init(language: Language) { self.language = language }

  /// Whether the file is there.
  var isOnDisk: Bool { fingerprint != nil }

  /// Reads a profile; a file that is not there yet is a new profile.
  mutating func open(_ path: String) throws -> Profile {
    self.path = path
    do {
      let opened = try ProfileFile.read(path)
      (self.opened, fingerprint) = (opened, opened.fingerprint)
      return opened.profile
    } catch .missing {
      return Profile()
    } catch {
      error.complain(of: path, in: language)
      throw ExitCode.failure
    }
  }

  /// Takes the file for this interview, and finds what an earlier one left.
  ///
  /// Who has the file already, and a draft that was not saved, are put to the session as questions.
  mutating func begin(_ session: inout Session) {
    if let path, case .held(let holder) = lock(path) {
      session.warn(LockHolder.words(of: holder, having: path))
      // The other session keeps the draft as well.
      return
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
      _ = session.update(.draftFailed(error.bilingual))
    }
  }

  private mutating func adopt(
    _ opening: (draft: Draft, found: Draft.Found), for session: inout Session
  ) throws(DraftError) {
    draft = opening.draft
    switch opening.found {
    case .nothing: break
    case .newer(let recovered):
      session.offer(RecoveredAnswers(recovered, file: opened == nil ? .none : .same))
    case .conflicting(let recovered):
      session.offer(RecoveredAnswers(recovered, file: opened == nil ? .gone : .changed))
    case .ofNewerFormat(let version): throw .newerFormat(version)
    case .inUse: throw .inUse
    }
  }

  /// Keeps answers that are not in the file in the draft; tells how that went, where there is
  /// anything to tell.
  func keep(_ session: Session) -> Message? {
    guard let draft else { return nil }
    do {
      guard session.isAnsweredBeyondFile else {
        // What was undone must not come back at the next start.
        if draft.isOnDisk && !draft.isUndecided { try draft.discard() }
        return nil
      }
      let isNew = try draft.record(session.profile, at: .now)
      return isNew ? .draftKept(at: Moment.now.clock) : nil
    } catch {
      return .draftFailed(error.bilingual)
    }
  }

  /// Whether answers were kept that the disk may not have yet.
  var awaitsDisk: Bool { draft?.awaitsDisk ?? false }

  /// Waits until the disk has every answer that was kept.
  func synchronize() -> Message? {
    do {
      try draft?.synchronize()
      return nil
    } catch {
      return .draftFailed(error.bilingual)
    }
  }

  /// Does what was decided about the draft of an earlier session.
  private func decide(_ decision: DraftDecision) -> Message? {
    do {
      switch decision {
      case .resume: draft?.resume()
      case .setAside: try draft?.setAside(at: .now)
      case .discard: try draft?.discard()
      }
      return nil
    } catch {
      return .draftFailed(error.bilingual)
    }
  }

  /// Does to the file or the draft what the session asks for, and says how that went.
  mutating func carryOut(_ effect: Effect, for profile: Profile) -> Message? {
    switch effect {
    case .save(let path): save(profile, to: path)
    case .overwrite(let path): overwrite(profile, at: path)
    case .saveCopy(let path): saveCopy(profile, beside: path)
    case .reopen(let path): reopen(path)
    case .draft(let decision): decide(decision)
    case .quit: nil
    }
  }

  /// Writes a profile, and says how that went in a message for the session.
  private mutating func save(_ profile: Profile, to path: String) -> Message {
    let known = path == self.path ? fingerprint : nil
    return save(as: path) { (lock) throws(ProfileFileError) in
      (path, try ProfileFile.write(profile, to: path, replacing: known, holding: lock))
    }
  }

  /// Writes a profile over what another program put there; that stays as `name.json~`.
  private mutating func overwrite(_ profile: Profile, at path: String) -> Message {
    save(as: path) { (lock) throws(ProfileFileError) in
      (path, try ProfileFile.overwrite(profile, at: path, holding: lock))
    }
  }

  /// Writes a profile beside a file, which stays as it is.
  private mutating func saveCopy(_ profile: Profile, beside path: String) -> Message {
    save(as: path) { _ throws(ProfileFileError) in
      try ProfileFile.writeCopy(profile, beside: path)
    }
  }

  private mutating func save(
    as path: String,
    _ write: (ProfileLock?) throws(ProfileFileError) -> (path: String, saved: ProfileFile.Saved)
  ) -> Message {
    // The lock of the file that is open is kept until another one has been written.
    let held = path == lockedPath ? lock : ProfileLock.acquire(path, state: state, at: .now).lock
    do {
      let (written, saved) = try write(held)
      (self.path, fingerprint) = (written, saved.fingerprint)
      if written == path, let held { (lock, lockedPath) = (held, path) }
      if lockedPath != written { lock(written) }
      if draft == nil { beginDraft(of: written) }
      try? draft?.saved(saved, as: written)
      return saved.isConfirmed ? .saved(path: written) : .savedUnconfirmed(path: written)
    } catch {
      return failure(error, path)
    }
  }

  private mutating func failure(_ error: ProfileFileError, _ path: String) -> Message {
    switch error.conflict {
    case .changed?:
      if let theirs = try? ProfileFile.read(path) {
        return .changedOnDisk(path: path, theirs: theirs.profile)
      }
    // A file that was taken away may be saved anew under its name, now that this was said.
    case .removed?:
      fingerprint = nil
      return .removedFromDisk(error.bilingual)
    default: break
    }
    return .saveFailed(error.bilingual, asksForName: error.mayBeMendedByAnotherName)
  }

  /// Reads the file again, to go on from what it holds now.
  private mutating func reopen(_ path: String) -> Message {
    do {
      let found = try ProfileFile.read(path)
      (self.path, opened, fingerprint) = (path, found, found.fingerprint)
      try? draft?.rebase(on: found.fingerprint)
      return .reopened(found.profile)
    } catch {
      return failure(error, path)
    }
  }

  /// Gets the lock of a file, and lets go of the one before.
  @discardableResult
  private mutating func lock(_ path: String) -> ProfileLock.Attempt {
    (lock, lockedPath) = (nil, nil)
    let attempt = ProfileLock.acquire(path, state: state, at: .now)
    if let lock = attempt.lock { (self.lock, lockedPath) = (lock, path) }
    return attempt
  }

  /// Begins a draft in a session that had none, because another one had the file at the start.
  private mutating func beginDraft(of path: String) {
    guard lockedPath == path, let opened = try? ProfileFile.read(path) else { return }
    draft = try? Draft.open(for: path, over: opened, in: state, at: .now).draft
  }
}

extension ProfileLock.Attempt {
  fileprivate var lock: ProfileLock? {
    if case .acquired(let lock) = self { lock } else { nil }
  }
}

extension RecoveredAnswers {
  fileprivate init(_ found: Draft.Recovered, file: FileThen) {
    self.init(
      profile: found.profile, moment: found.moment.description, count: found.differences,
      file: file)
  }
}

extension LockHolder {
  /// That a file is open elsewhere, by whom and since when, and what can be done here.
  fileprivate static func words(of holder: LockHolder?, having path: String) -> Bilingual {
    let who =
      holder.map {
        Bilingual(
          en: " (process \($0.process) on \($0.host), since \($0.since))",
          fr: " (processus \($0.process) sur \($0.host), depuis \($0.since))")
      } ?? Bilingual(both: "")
    return Bilingual(
      en: "Another session has \(path) open\(who.en). You can read and answer here, and save under "
        + "another name. No draft is kept.",
      fr: "Une autre session a ouvert \(path)\(who.fr). Vous pouvez lire et répondre ici, et "
        + "enregistrer sous un autre nom. Aucun brouillon n’est gardé.")
  }
}

extension DraftError {
  fileprivate var bilingual: Bilingual { Bilingual(en: words.english, fr: words.french) }
}

extension ProfileFileError {
  func words(in language: Language) -> String {
    language == .english ? english : french
  }

  /// Says on standard error what is wrong; only a fault in the text needs the name of its file.
  func complain(of path: String, in language: Language) {
    let words = words(in: language).displayable
    if case .refused = self {
      crs.complain("crs: \(path.displayable): \(words)")
    } else {
      crs.complain("crs: \(words)")
    }
  }

  fileprivate var bilingual: Bilingual { Bilingual(en: english, fr: french) }

  /// Whether saving under another name is a way out.
  fileprivate var mayBeMendedByAnotherName: Bool {
    if case .unfaithful = self { false } else { true }
  }
}
