import ExpressEntry
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite struct `The lock of a profile` {
  let folder: TemporaryFolder
  let path: String
  let state: StateFolder

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("me.json")
    state = StateFolder(path: folder.file("state/crs"))
  }

  func acquire(_ path: String? = nil) -> ProfileLock.Attempt {
    ProfileLock.acquire(path ?? self.path, state: state, at: .afternoon)
  }

  func acquired(_ path: String? = nil) throws -> ProfileLock {
    guard case .acquired(let lock) = acquire(path) else { throw CocoaError(.fileLocking) }
    return lock
  }

  @Test func `is had by one, and the other learns by whom and since when`() throws {
    let lock = try acquired()
    guard case .held(let holder?) = acquire() else {
      Issue.record("Both have it.")
      return
    }
    #expect(holder.process == Int(getpid()))
    #expect(holder.since == .afternoon)
    #expect(!holder.host.isEmpty)
    #expect(folder.names == [".me.json.lock"])
    #expect(try folder.mode(of: ".me.json.lock") == 0o600)
    lock.release()
    #expect(folder.names == [])
    _ = try acquired()
  }

  @Test func `is let go with whoever has it`() throws {
    do { _ = try acquired() }
    #expect(folder.names == [])
    _ = try acquired()
  }

  @Test func `is free at once where its holder was killed, whatever the file says`() throws {
    let system = FaultySystem(.killBefore, at: 10)
    let lock = try system.run { try acquired() }
    system.run {
      // The last call before the kill; nothing is cleaned up after it.
      while system.calls.count <= 10 { _ = SystemCall.status.make { _ in 0 } }
      lock.release()
    }
    #expect(folder.names == [".me.json.lock"])
    let next = try acquired()
    next.release()
    #expect(folder.names == [])
  }

  @Test func `is one for all the ways to name a file`() throws {
    try folder.write("{}", to: "me.json")
    #expect(symlink("me.json", folder.file("link.json")) == 0)
    let lock = try acquired()
    for other in ["link.json", "./me.json"] {
      guard case .held = acquire(folder.file(other)) else {
        Issue.record("\(other) is not locked.")
        continue
      }
    }
    lock.release()
  }

  @Test func `keeps every other program from saving, and its holder not`() throws {
    let lock = try acquired()
    #expect(throws: ProfileFileError.self) {
      try ProfileFile.write(SaveOperation.old, to: path, replacing: nil)
    }
    do { try ProfileFile.write(SaveOperation.old, to: path, replacing: nil) } catch {
      guard case .inUse(path, let holder?) = error else { throw error }
      #expect(error.english.contains("since 2026-11-23 14:32:07"))
      #expect(error.french.contains("depuis 2026-11-23 14:32:07"))
      #expect(holder.since == .afternoon)
    }
    let first = try ProfileFile.write(
      SaveOperation.old, to: path, replacing: nil, holding: lock)
    try ProfileFile.write(
      SaveOperation.new, to: path, replacing: first.fingerprint, holding: lock)
    #expect(folder.names == [".me.json.lock", "me.json", "me.json~"])
    lock.release()
    #expect(folder.names == ["me.json", "me.json~"])
  }

  @Test(arguments: [EROFS, EACCES])
  func `is in the state folder where the folder of the file is read-only`(code: Int32) throws {
    let opened = Mutex(0)
    let attempt = SystemCall.$interceptor.withValue({ call, real in
      // The first opens the folder, the second would make the file in it.
      guard call == .open else { return real(.max) }
      let number = opened.withLock { count in
        count += 1
        return count
      }
      guard number == 2 else { return real(.max) }
      errno = code
      return -1
    }) { acquire() }
    guard case .acquired(let lock) = attempt else {
      Issue.record("It is not locked: \(attempt)")
      return
    }
    #expect(folder.names == ["state"])
    #expect(try folder.mode(of: "state/crs/locks") == 0o700)
    lock.release()
  }

  @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS])
  func `is in the state folder where the disk of the file has no locks`(code: Int32) throws {
    let asked = Mutex(0)
    let attempt = SystemCall.$interceptor.withValue({ call, real in
      guard call == .lock,
        asked.withLock({
          $0 += 1; return $0
        }) == 1
      else { return real(.max) }
      errno = code
      return -1
    }) { acquire() }
    guard case .acquired(let lock) = attempt else {
      Issue.record("It is not locked: \(attempt)")
      return
    }
    #expect(try folder.names(in: "state/crs/locks").count == 1)
    lock.release()
  }

  @Test func `is told to be unavailable where there can be none`() throws {
    guard case .unavailable(let error) = acquire(folder.file("none/me.json")) else {
      Issue.record("There is a lock in no folder.")
      return
    }
    #expect(error == .folderMissing(path: folder.file("none/me.json")))
    #expect(symlink("elsewhere", folder.file(".me.json.lock")) == 0)
    guard case .unavailable = acquire() else {
      Issue.record("A planted link is followed.")
      return
    }
    #expect(folder.names == [".me.json.lock"])
    // A profile is saved all the same.
    try ProfileFile.write(SaveOperation.old, to: path, replacing: nil)
    #expect(folder.names == [".me.json.lock", "me.json"])
  }
}
