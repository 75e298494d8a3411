import ExpressEntry
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A file that is not the one that was opened` {
  let folder: TemporaryFolder
  let path: String
  let opened: Fingerprint

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("me.json")
    opened = try ProfileFile.write(SaveOperation.old, to: path, replacing: nil).fingerprint
  }

  func conflict(replacing fingerprint: Fingerprint?) -> SaveConflict? {
    do {
      try ProfileFile.write(SaveOperation.new, to: path, replacing: fingerprint)
      Issue.record("It was replaced.")
      return nil
    } catch { return error.conflict }
  }

  @Test func `has appeared, changed, gone, or become something else`() throws {
    #expect(conflict(replacing: nil) == .appeared)
    try folder.write("{}", to: "me.json")
    #expect(conflict(replacing: opened) == .changed)
    #expect(unlink(path) == 0)
    #expect(conflict(replacing: opened) == .removed)
    #expect(mkdir(path, 0o700) == 0)
    #expect(conflict(replacing: opened) == .replaced(.folder))
    #expect(rmdir(path) == 0)
    #expect(mkfifo(path, 0o600) == 0)
    #expect(conflict(replacing: opened) == .replaced(.pipe))
  }

  @Test func `has gone with its folder`() throws {
    #expect(mkdir(folder.file("in"), 0o700) == 0)
    let path = folder.file("in/me.json")
    let first = try ProfileFile.write(SaveOperation.old, to: path, replacing: nil).fingerprint
    try FileManager.default.removeItem(atPath: folder.file("in"))
    #expect(throws: ProfileFileError.folderMissing(path: path)) {
      try ProfileFile.write(SaveOperation.new, to: path, replacing: first)
    }
    #expect(folder.names == ["me.json"])
  }

  @Test(arguments: [EACCES, EIO])
  func `can no longer be read`(code: Int32) {
    let error = SystemCall.$interceptor.withValue({ call, real in
      guard call == .read else { return real(.max) }
      errno = code
      return -1
    }) { conflict(replacing: opened) }
    #expect(error == .unreadable)
  }

  @Test func `is no conflict where the disk is to blame`() {
    #expect(ProfileFileError.diskFull(path: path).conflict == nil)
    #expect(ProfileFileError.inUse(path: path, nil).conflict == nil)
  }

  @Test func `is overwritten where a person says so, and stays as the version before`() throws {
    let theirs = "{\"schemaVersion\":1,\"theirs\":1}"
    try folder.write(theirs, to: "me.json")
    try ProfileFile.overwrite(SaveOperation.new, at: path)
    #expect(try folder.text(of: "me.json~") == theirs)
    #expect(try ProfileFile.read(path).profile == SaveOperation.new)
    #expect(unlink(path) == 0)
    try ProfileFile.overwrite(SaveOperation.old, at: path)
    #expect(try ProfileFile.read(path).profile == SaveOperation.old)
  }

  @Test func `stays beside a copy under a name that nothing has`() throws {
    try folder.write("precious", to: "me-2.json")
    #expect(mkdir(folder.file("me-3.json"), 0o700) == 0)
    #expect(symlink("nothing", folder.file("me-4.json")) == 0)
    let copy = try ProfileFile.writeCopy(SaveOperation.new, beside: path)
    #expect(copy.path == folder.file("me-5.json"))
    #expect(try ProfileFile.read(copy.path).profile == SaveOperation.new)
    #expect(try ProfileFile.read(copy.path).fingerprint == copy.saved.fingerprint)
    #expect(try folder.text(of: "me-2.json") == "precious")
    #expect(try ProfileFile.read(path).profile == SaveOperation.old)
    let other = try ProfileFile.writeCopy(SaveOperation.new, beside: folder.file("notes"))
    #expect(other.path == folder.file("notes-2"))
  }

  @Test func `that cannot be read is copied before anything takes its place`() throws {
    try folder.write("not even JSON", to: "me.json")
    try folder.write(SaveOperation.text(SaveOperation.older), to: "me.json~")
    let first = try ProfileFile.quarantine(path, at: .afternoon)
    #expect(first.path == path + ".bad-20261123-143207")
    #expect(try ProfileFile.quarantine(path, at: .afternoon).path == first.path + "-2")
    // Mending the file in place does not change the copy.
    let file = open(path, O_WRONLY | O_TRUNC)
    #expect(write(file, "mended", 6) == 6)
    close(file)
    #expect(throws: ProfileFileError.changedOnDisk(path: path)) {
      try ProfileFile.write(SaveOperation.new, to: path, replacing: first.fingerprint)
    }
    #expect(try folder.text(of: "me.json") == "mended")
    let last = try ProfileFile.quarantine(path, at: .afternoon)
    try ProfileFile.write(
      SaveOperation.new, to: path, replacing: last.fingerprint, keepsBackup: false)
    #expect(try ProfileFile.read(path).profile == SaveOperation.new)
    #expect(ProfileFile.backup(of: path) == SaveOperation.older)
    for (name, text) in [("", "not even JSON"), ("-2", "not even JSON"), ("-3", "mended")] {
      let name = "me.json.bad-20261123-143207" + name
      #expect(try folder.text(of: name) == text)
      #expect(try folder.mode(of: name) == 0o600)
    }
  }

  @Test(arguments: [
    "not even JSON", "{\"schemaVersion\": 2}", "{\"schemaVersion\": 1, \"spouse\": 1}",
  ])
  func `that is no profile of this version is not written over even where that is chosen`(
    text: String
  ) throws {
    try folder.write(text, to: "me.json")
    #expect(throws: ProfileFileError.changedOnDisk(path: path)) {
      try ProfileFile.overwrite(SaveOperation.new, at: path)
    }
    #expect(try folder.text(of: "me.json") == text)
    #expect(folder.names == ["me.json"])
  }
}
