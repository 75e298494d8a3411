import ExpressEntry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The answers given since the last save, on disk at each answer.
///
/// Whatever ends the program, a kill or a power cut, the next start finds every answer that was
/// committed, and what is lost is at most the text of one box. The draft is a journal in the state
/// folder, found again by the path of its file; a profile without a name has one as well. It goes
/// away when the profile is saved.
///
/// ```swift
/// let (draft, found) = try Draft.open(for: "me.json", over: opened, in: state, at: now)
/// try draft.record(profile, at: now)  // at every committed answer
/// try draft.synchronize()  // when no key has come for a moment
/// try draft.saved(saved, as: "me.json")  // after each save
/// ```
public final class Draft {
  static let folderName = "drafts"

  /// What is shown where a draft cannot be written: the folder it would be in.
  let folderPath: String
  let folder: Folder
  /// The name of the journal in the folder.
  private(set) var name: String
  /// Which file the draft is of from now on, which may be another than the journal says.
  private(set) var heading: JournalText.Heading
  /// The journal, once there is one; it is made with the first record.
  private var journal: JournalFile?
  /// The answers that were recorded last.
  private var recorded: Profile?
  /// Whether the journal is one that was found and not yet decided about.
  public private(set) var isUndecided: Bool
  /// Whether the disk has not confirmed the last save, so that only the draft is sure to have it.
  public private(set) var isNeeded = false
  /// Why nothing may be written at all.
  private let refusal: DraftError?

  init(
    _ name: String, of heading: JournalText.Heading, folderPath: String,
    folder: consuming Folder, journal: JournalFile?, found: Profile?, refusal: DraftError?
  ) {
    self.name = name
    self.heading = heading
    self.folderPath = folderPath
    self.folder = folder
    self.journal = journal
    self.refusal = refusal
    recorded = found
    isUndecided = found != nil
  }

  /// Whether there is a draft on the disk now.
  public var isOnDisk: Bool { journal != nil }

  /// Whether there is one whose name the disk did not confirm, so that a power cut may take it.
  public var isUnconfirmed: Bool { journal.map { !$0.isConfirmed } ?? false }

  /// Goes on with the draft that was found: what it holds are the answers from now on.
  public func resume() { isUndecided = false }

  /// Keeps the answers: when this returns, the end of the program cannot take them away.
  ///
  /// A power cut can until `synchronize()`, which waits for the disk and is for a quiet moment.
  /// After an error the next call tries again with a new journal, so nothing else is to be done
  /// than to say that the draft is not kept.
  ///
  /// - Returns: Whether there was anything new to keep.
  @discardableResult
  public func record(_ profile: Profile, at moment: Moment) throws(DraftError) -> Bool {
    if let refusal { throw refusal }
    try forgetJournalTakenAway()
    if isUndecided { try setAside(at: moment) }
    guard profile != recorded else { return false }
    let text = Array(ProfileWriter.json(profile).text(pretty: false).utf8)
    let record = JournalRecord.bytes(.answers, text, at: moment)
    recorded = nil
    do throws(SystemError) {
      if let journal, journal.heading == heading, journal.takes(record.count) {
        try journal.append(record)
      } else {
        try writeAnew(record, at: moment)
      }
    } catch {
      throw DraftError(error, folderPath)
    }
    recorded = profile
    return true
  }

  /// Whether there are answers that the disk may not have yet.
  public var awaitsDisk: Bool { journal.map { !$0.isSynchronized } ?? false }

  /// Waits until the disk has every answer that was recorded.
  public func synchronize() throws(DraftError) {
    do throws(SystemError) { try journal?.synchronize() } catch {
      throw DraftError(error, folderPath)
    }
  }

  /// Writes a journal with one record alone: the first, or when the old one is long, torn, or of
  /// an earlier version of the file.
  private func writeAnew(_ record: [UInt8], at moment: Moment) throws(SystemError) {
    let bytes = JournalText.bytes(heading, record, at: moment)
    while true {
      do throws(SystemError) {
        journal = try JournalFile.write(bytes, heading, to: name, replacing: journal, in: folder)
        return
      } catch {
        guard journal == nil, error == .code(EEXIST) else { throw error }
        // It came there since this one was opened. A session that is at it keeps it; no one was
        // asked about any other.
        switch try folder.take(name) {
        case .gone: break
        case .held: throw .code(EWOULDBLOCK)
        case .taken(let other):
          try folder.setAside(name, as: "old", at: moment)
          withExtendedLifetime(other) {}
        }
      }
    }
  }

  /// Says that the profile was saved: the draft is of that version of that file from now on, and
  /// there is nothing left to keep.
  ///
  /// Where the disk has not confirmed the save, the draft is needed until the next one. One that was
  /// found and not yet decided about stays as well: what it holds was not saved.
  public func saved(_ saved: ProfileFile.Saved, as path: String) throws(DraftError) {
    let realPath = (try? SaveTarget(path).realPath) ?? path
    let isOther = realPath != heading.path
    heading = JournalText.Heading(path: realPath, base: saved.fingerprint)
    defer {
      if isOther {
        name = Self.name(for: realPath)
        forgetJournal()
      }
      isNeeded = !saved.isConfirmed
    }
    if saved.isConfirmed, !isUndecided { try discard() }
  }

  /// Goes on from another version of the file, which has every answer that is wanted.
  public func rebase(on fingerprint: Fingerprint) throws(DraftError) {
    heading.base = fingerprint
    isNeeded = false
    if !isUndecided { try discard() }
  }

  /// Removes the draft, because the person does not want it or does not need it any more.
  public func discard() throws(DraftError) {
    try forgetJournalTakenAway()
    guard journal != nil else { return }
    do throws(SystemError) { try folder.removeOrThrow(name) } catch {
      guard error == .code(ENOENT) else { throw DraftError(error, folderPath) }
    }
    forgetJournal()
  }

  /// Puts the draft aside under another name, which no program removes by itself.
  ///
  /// It is for a person who goes on with the file and does not want to lose the draft either.
  public func setAside(at moment: Moment) throws(DraftError) {
    try forgetJournalTakenAway()
    guard journal != nil else { return }
    do throws(SystemError) { try folder.setAside(name, as: "old", at: moment) } catch {
      throw DraftError(error, folderPath)
    }
    forgetJournal()
  }

  /// Forgets a journal that was removed or replaced: what is at its name is someone else's, and what
  /// would be added to it could not be found again.
  private func forgetJournalTakenAway() throws(DraftError) {
    guard let journal else { return }
    do throws(SystemError) {
      if try !journal.isAt(name, in: folder) { forgetJournal() }
    } catch {
      throw DraftError(error, folderPath)
    }
  }

  private func forgetJournal() {
    (journal, recorded) = (nil, nil)
    isUndecided = false
  }
}

extension Folder {
  /// Gives a file a name that says what became of it and when, in the place of its own.
  func setAside(_ name: String, as what: String, at moment: Moment) throws(SystemError) {
    _ = try keep(name, as: "\(name).\(what)-\(moment.nameText)")
    try removeOrThrow(name)
  }
}
