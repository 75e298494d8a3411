import ExpressEntry
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `What there is of a profile` {
  let folder: TemporaryFolder
  let path: String
  let state: StateFolder

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("me.json")
    state = StateFolder(path: folder.file("state/crs"))
  }

  /// Names that look as if they were of the profile.
  static let others = [
    ".me.json.backup.tmp", ".me.json.bad-20261123-143207.1.abc.tmp", ".me.json.json.1.abc.tmp",
    "me.json.bad-", "me.json.bad-20261123", "me.json.bad-20261123-143207-",
    "me.json.bad-habits.txt",
    "me.json.bad-20261123-143207-1", "me.json.bad-20261123-143207.txt",
    "me.json.bad-2026112x-143207", "me.json.old-20261123-143207", "me.json5", "me.jsonx~",
    "you.json",
  ]

  /// The same beside the drafts of no file.
  static let otherDrafts = [
    ".new-1.journal.backup.tmp", ".notes.1.abc.tmp", "new-.journal", "new-1.journal.old-",
    "new-1.journal.old-habits", "new-1.journal~", "new-me.journal", "new-notes.txt",
  ]

  /// Leaves one of everything, and files of another profile beside it.
  func leaveEverything() throws {
    let first = try ProfileFile.write(SaveOperation.old, to: path, replacing: nil)
    try ProfileFile.write(SaveOperation.new, to: path, replacing: first.fingerprint)
    _ = try ProfileFile.quarantine(path, at: .afternoon)
    try folder.write("", to: ".me.json.1.abc.tmp")
    try folder.write("", to: ".me.json.lock")
    let unnamed = try Draft.open(for: nil, over: nil, in: state, at: .afternoon).draft
    try unnamed.record(SaveOperation.old, at: .afternoon)
    try unnamed.setAside(at: .afternoon)
    try unnamed.record(SaveOperation.new, at: .afternoon)
    let draft = try Draft.open(for: path, over: nil, in: state, at: .afternoon).draft
    try draft.record(SaveOperation.old, at: .afternoon)
    try draft.setAside(at: .afternoon)
    try draft.record(SaveOperation.new, at: .afternoon)
    let realPath = try SaveTarget(path).realPath
    let temporary = Folder.temporaryName(for: Draft.name(for: realPath))
    try folder.write("", to: TemporaryFolder.drafts + temporary)
    #expect(mkdir(folder.file("state/crs/locks"), 0o700) == 0)
    try folder.write("", to: "state/crs/locks/" + ProfileLock.stateLockName(for: realPath))
    for other in Self.others { try folder.write("mine", to: other) }
    for other in Self.otherDrafts { try folder.write("mine", to: TemporaryFolder.drafts + other) }
  }

  func all() throws -> [Trace] { try Traces(of: path, in: state, at: .afternoon).all }

  @Test func `is listed, and can be removed to the last`() throws {
    try leaveEverything()
    let traces = try all()
    #expect(
      traces.map(\.kind) == [
        .profile, .backup, .quarantine, .leftover, .draft, .quarantine, .leftover, .lock, .lock,
      ])
    for trace in traces { try trace.remove() }
    #expect(try all() == [])
    #expect(folder.names == (Self.others + ["state"]).sorted())
    // The drafts without a name are of no profile.
    #expect(folder.drafts.count == 2 + Self.otherDrafts.count)
    let unnamed = try Traces(withoutNameIn: state).all
    #expect(unnamed.map(\.kind) == [.draft, .quarantine])
    for trace in unnamed { try trace.remove() }
    #expect(folder.drafts == Self.otherDrafts)
    _ = try Draft.open(for: path, over: nil, in: state, at: .afternoon)
    #expect(folder.drafts == Self.otherDrafts)
    // What is gone already counts as removed.
    for trace in traces { try trace.remove() }
  }

  @Test func `without a name is left to the session that is at it`() throws {
    let draft = try Draft.open(for: nil, over: nil, in: state, at: .afternoon).draft
    try draft.record(SaveOperation.old, at: .afternoon)
    #expect(try Traces(withoutNameIn: state).all == [])
    try draft.setAside(at: .afternoon)
    #expect(try Traces(withoutNameIn: state).all.map(\.kind) == [.quarantine])
    #expect(try Traces(withoutNameIn: nil).all == [])
  }

  @Test func `is taken up by no session before it is removed`() throws {
    try leaveDraft()
    let traces = try Traces(of: path, in: state, at: .afternoon)
    try withExtendedLifetime(traces) {
      guard case .held = ProfileLock.acquire(path, state: state, at: .afternoon) else {
        Issue.record("A session gets the file.")
        return
      }
      let found = try Draft.open(for: path, over: nil, in: state, at: .afternoon).found
      #expect(found == .inUse)
    }
  }

  /// A draft of the file that a session was killed over.
  private func leaveDraft() throws {
    try Draft.open(for: path, over: nil, in: state, at: .afternoon).draft
      .record(SaveOperation.old, at: .afternoon)
  }

  @Test func `without a name is taken up by no session before it is removed`() throws {
    do {
      let draft = try Draft.open(for: nil, over: nil, in: state, at: .afternoon).draft
      try draft.record(SaveOperation.old, at: .afternoon)
    }
    let orphan = try #require(Draft.orphans(in: state).first)
    let traces = try Traces(withoutNameIn: state)
    try withExtendedLifetime(traces) {
      #expect(traces.all.map(\.kind) == [.draft])
      #expect(Draft.orphans(in: state) == [])
      let found = try Draft.open(orphan, in: state, at: .afternoon).found
      #expect(found == .inUse)
    }
  }

  @Test func `is not listed while a session has the file or its draft`() throws {
    try ProfileFile.write(SaveOperation.old, to: path, replacing: nil)
    let attempt = ProfileLock.acquire(path, state: state, at: .afternoon)
    guard case .acquired(let lock) = attempt else { throw CocoaError(.fileLocking) }
    #expect(throws: ProfileFileError.self) { try all() }
    lock.release()
    let draft = try Draft.open(for: path, over: nil, in: state, at: .afternoon).draft
    try draft.record(SaveOperation.old, at: .afternoon)
    #expect(throws: ProfileFileError.inUse(path: path, nil)) { try all() }
    try draft.discard()
    #expect(try all().map(\.kind) == [.profile])
  }

  /// Whenever a session saves and ends meanwhile, it is either seen to have the file, or what it
  /// leaves is listed.
  @Test func `is all of it whenever a session ends`() throws {
    var refusals = 0
    for call in 0..<40 {
      let first = try ProfileFile.write(SaveOperation.old, to: path, replacing: nil)
      let attempt = ProfileLock.acquire(path, state: state, at: .afternoon)
      guard case .acquired(let lock) = attempt else { throw CocoaError(.fileLocking) }
      let end = {
        try ProfileFile.write(
          SaveOperation.new, to: path, replacing: first.fingerprint, holding: lock)
        lock.release()
      }
      var hasEnded = false
      let interruption = Interruption(at: call) {
        try end()
        hasEnded = true
      }
      do { for trace in try interruption.run(all) { try trace.remove() } } catch let error
        as ProfileFileError
      {
        guard case .inUse = error else { throw error }
        refusals += 1
        if !hasEnded { try end() }
        for trace in try all() { try trace.remove() }
      }
      try #require(folder.names.filter { $0 != "state" } == [], "call \(call)")
    }
    #expect(0 < refusals && refusals < 40)
  }

  @Test func `is nothing where nothing was saved`() throws {
    #expect(try Traces(withoutNameIn: state).all == [])
    #expect(try all() == [])
    #expect(try Traces(of: path, in: nil, at: .afternoon).all == [])
    #expect(throws: ProfileFileError.missing(path: folder.file("none/me.json"))) {
      try Traces(of: folder.file("none/me.json"), in: state, at: .afternoon)
    }
    #expect(folder.names == [])
  }

  @Test(arguments: [EACCES, EIO])
  func `is said to be still there where it cannot be removed`(code: Int32) throws {
    try folder.write("{}", to: "me.json")
    let trace = try #require(try all().first)
    let action = SystemCall.$interceptor.withValue({ _, _ in
      errno = code
      return -1
    }) { #expect(throws: ProfileFileError.self) { try trace.remove() } }
    #expect(action?.english.contains("still there") == true)
    #expect(action?.french.contains("reste en place") == true)
    #expect(folder.names == ["me.json"])
  }
}
