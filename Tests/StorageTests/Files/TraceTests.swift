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

  @Test func `is listed, and can be removed to the last`() throws {
    try leaveEverything()
    let traces = try Trace.all(of: path, in: state)
    #expect(
      traces.map(\.kind) == [
        .profile, .backup, .quarantine, .leftover, .lock, .draft, .quarantine, .leftover, .lock,
      ])
    for trace in traces { try trace.remove() }
    #expect(try Trace.all(of: path, in: state) == [])
    #expect(folder.names == (Self.others + ["state"]).sorted())
    // The drafts without a name are of no profile.
    #expect(folder.drafts.count == 2 + Self.otherDrafts.count)
    let unnamed = try Trace.withoutName(in: state)
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
    #expect(try Trace.withoutName(in: state) == [])
    try draft.setAside(at: .afternoon)
    #expect(try Trace.withoutName(in: state).map(\.kind) == [.quarantine])
    #expect(try Trace.withoutName(in: nil) == [])
  }

  @Test func `is nothing where nothing was saved`() throws {
    #expect(try Trace.withoutName(in: state) == [])
    #expect(try Trace.all(of: path, in: state) == [])
    #expect(try Trace.all(of: path, in: nil) == [])
    #expect(throws: ProfileFileError.missing(path: folder.file("none/me.json"))) {
      try Trace.all(of: folder.file("none/me.json"), in: state)
    }
  }

  @Test(arguments: [EACCES, EIO])
  func `is said to be still there where it cannot be removed`(code: Int32) throws {
    try folder.write("{}", to: "me.json")
    let trace = try #require(try Trace.all(of: path, in: state).first)
    let action = SystemCall.$interceptor.withValue({ _, _ in
      errno = code
      return -1
    }) { #expect(throws: ProfileFileError.self) { try trace.remove() } }
    #expect(action?.english.contains("still there") == true)
    #expect(action?.french.contains("reste en place") == true)
    #expect(folder.names == ["me.json"])
  }
}
