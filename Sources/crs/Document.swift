import ArgumentParser
import ExpressEntry
import Interview
import Questions
import Storage
import TerminalUI

/// The file of an interview, its draft and its lock: what is on disk of the answers.
struct Document {
  let language: Language
  var path: String?
  /// The file as it was read; `nil` where there is none, or none that can be read and replaced.
  var opened: ProfileFile.Opened?
  /// What may be replaced.
  var fingerprint: Fingerprint?
  /// A file of a newer format, which is only looked at.
  var newer: NewerProfile?
  /// Why the file cannot be read, until someone goes on without it.
  var damage: ProfileFileError?
  /// Whether what would be replaced is the file that could not be read, of which there is a copy.
  var replacesDamage = false
  var lock: ProfileLock?
  /// The file that the lock is of.
  var lockedPath: String?
  var draft: Draft?
  /// Whether it was said that the disk does not confirm the name of the draft.
  private var hasSaidUnconfirmed = false
  /// Something about the draft that is still to be told.
  var trouble: DraftError?
  let state: StateFolder?

  init(language: Language, state: StateFolder? = StateFolder(environment: environment)) {
    (self.language, self.state) = (language, state)
  }

  /// Whether the file is there.
  var isOnDisk: Bool { fingerprint != nil || newer != nil }

  /// Reads a profile; a file that is not there yet is a new profile.
  ///
  /// One that cannot be read, or not by this version, is a question for the session.
  mutating func open(_ path: String) throws -> Profile {
    self.path = path
    do {
      let opened = try ProfileFile.read(path)
      (self.opened, fingerprint) = (opened, opened.fingerprint)
      return opened.profile
    } catch .missing {
      return Profile()
    } catch .refused(.newerVersion(let version), let place) {
      newer = try? ProfileFile.readNewer(path)
      if newer == nil { damage = .refused(.newerVersion(version), at: place) }
      return newer?.profile ?? Profile()
    } catch .refused(let problem, let place) {
      damage = .refused(problem, at: place)
      return Profile()
    } catch {
      error.complain(of: path, in: language)
      throw ExitCode.failure
    }
  }

  /// Says on standard error why the file cannot be read, and gives the exit code for it.
  func failure() -> ExitCode {
    if let path { damage?.complain(of: path, in: language) }
    return .failure
  }

  /// Keeps answers that are not in the file in the draft; tells how that went, where there is
  /// anything to tell.
  mutating func keep(_ session: Session) -> Message? {
    defer { trouble = nil }
    do {
      // What is done after all makes old what went wrong before.
      return try record(session) ?? trouble.map { .draftFailed($0.bilingual) }
    } catch {
      return .draftFailed(error.bilingual)
    }
  }

  private mutating func record(_ session: Session) throws(DraftError) -> Message? {
    guard let draft else { return nil }
    guard session.isAnsweredBeyondFile || draft.isNeeded else {
      // What was undone must not come back at the next start.
      if draft.isOnDisk && !draft.isUndecided {
        try draft.discard()
        trouble = nil
      }
      return nil
    }
    guard try draft.record(session.profile, at: .now) else { return nil }
    let isToBeSaid = draft.isUnconfirmed && !hasSaidUnconfirmed
    if isToBeSaid { hasSaidUnconfirmed = true }
    return .draftKept(
      at: Moment.now.clock, unconfirmed: isToBeSaid ? Self.wordsOfUnconfirmedDraft : nil)
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
    case .quarantine(let path): quarantine(path)
    case .draft(let decision): decide(decision)
    case .redraw, .suspend, .quit: nil
    }
  }
}
