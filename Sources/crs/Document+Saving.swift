import ExpressEntry
import Interview
import Questions
import Storage

/// What is written, and how that went.
extension Document {
  /// Writes a profile, and says how that went in a message for the session.
  mutating func save(_ profile: Profile, to path: String) -> Message {
    let isOwn = self.path.map { ProfileFile.isOneFile(path, $0) } ?? false
    let known = isOwn ? fingerprint : nil
    // What could not be read has a copy already, and the version before is worth more.
    let keepsBackup = !(isOwn && replacesDamage)
    return save(as: path) { (lock) throws(ProfileFileError) in
      let saved = try ProfileFile.write(
        profile, to: path, replacing: known, keepsBackup: keepsBackup, holding: lock)
      return (path, saved)
    }
  }

  /// Writes a profile over what another program put there; that stays as `name.json~`.
  mutating func overwrite(_ profile: Profile, at path: String) -> Message {
    save(as: path) { (lock) throws(ProfileFileError) in
      (path, try ProfileFile.overwrite(profile, at: path, holding: lock))
    }
  }

  /// Writes a profile beside a file, which stays as it is, whoever has it.
  mutating func saveCopy(_ profile: Profile, beside path: String) -> Message {
    save(as: path, locking: false) { _ throws(ProfileFileError) in
      try ProfileFile.writeCopy(profile, beside: path)
    }
  }

  private mutating func save(
    as path: String, locking isToBeLocked: Bool = true,
    _ write: (ProfileLock?) throws(ProfileFileError) -> (path: String, saved: ProfileFile.Saved)
  ) -> Message {
    do {
      let held = isToBeLocked ? try lockToSave(path) : nil
      let (written, saved) = try write(held)
      (self.path, fingerprint, replacesDamage) = (written, saved.fingerprint, false)
      if written == path, let held { (lock, lockedPath) = (held, path) }
      if lockedPath != written { lock(written) }
      let found = draft == nil ? beginDraft(of: written) : nil
      do { try draft?.saved(saved, as: written) } catch {
        let reason = error.reason
        return .savedKeepingDraft(
          path: written, Bilingual(en: reason.english, fr: reason.french))
      }
      return saved.isConfirmed
        ? .saved(path: written, found: found) : .savedUnconfirmed(path: written, found: found)
    } catch {
      return failure(error, path)
    }
  }

  /// Gets the lock of a file that is to be written; `nil` where there can be none.
  ///
  /// That of the file that is open is kept until another one has been written.
  private func lockToSave(_ path: String) throws(ProfileFileError) -> ProfileLock? {
    if let lockedPath, ProfileFile.isOneFile(path, lockedPath) { return lock }
    switch ProfileLock.acquire(path, state: state, at: .now) {
    case .acquired(let lock): return lock
    case .held(let holder): throw .inUse(path: path, holder)
    case .unavailable: return nil
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
  mutating func reopen(_ path: String) -> Message {
    do {
      let found = try ProfileFile.read(path)
      (self.path, opened, fingerprint) = (path, found, found.fingerprint)
      do { try draft?.rebase(on: found.fingerprint) } catch { trouble = error }
      return .reopened(found.profile)
    } catch {
      return failure(error, path)
    }
  }

  /// Begins a draft in a session that had none, because another one had the file at the start or
  /// none could be kept then; gives the answers that are there and that no one was asked about.
  private mutating func beginDraft(of path: String) -> RecoveredAnswers? {
    guard lockedPath == path, let opened = try? ProfileFile.read(path) else { return nil }
    do {
      let (draft, found) = try Draft.open(for: path, over: opened, in: state, at: .now)
      self.draft = draft
      return try found.answers(over: opened)
    } catch {
      trouble = error
      return nil
    }
  }
}
