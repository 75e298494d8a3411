import ExpressEntry
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `A profile on disk` {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("me.json")
  }

  func profile(age: Int) -> Profile {
    var profile = Profile()
    profile.applicant.declaredAge = age
    return profile
  }

  @Test func `comes back as it was saved`() throws {
    var random = Seeded(seed: 31)
    let saved = random.profile()
    let first = try ProfileFile.write(saved, to: path, replacing: nil)
    let opened = try ProfileFile.read(path)
    #expect(opened.profile == saved)
    #expect(opened.fingerprint == first.fingerprint)
    #expect(first.isConfirmed)
    #expect(folder.names == ["me.json"])
  }

  @Test func `keeps the version before, and no other file`() throws {
    var last = try ProfileFile.write(profile(age: 30), to: path, replacing: nil).fingerprint
    for age in 31...33 {
      last = try ProfileFile.write(profile(age: age), to: path, replacing: last).fingerprint
      #expect(folder.names == ["me.json", "me.json~"])
      #expect(try ProfileFile.read(path).profile == profile(age: age))
      #expect(try ProfileFile.read(path + "~").profile == profile(age: age - 1))
    }
  }

  @Test func `keeps no version before where none is wanted`() throws {
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    try ProfileFile.write(
      profile(age: 31), to: path, replacing: first.fingerprint, keepsBackup: false)
    #expect(folder.names == ["me.json"])
  }

  @Test func `takes what a killed save of it left away, and nothing of others`() throws {
    let others = [
      ".me.notes.tmp", ".me.json.123.abc.tmp", ".me.1.tmp", ".me.1.2.3.tmp", ".me.1.xyz.tmp",
      ".me.1.ABC.tmp", ".me..abc.tmp", ".me.1..tmp", ".me.-1.abc.tmp", ".me.1.123456789.tmp",
      ".me.1.abc.tmp~", ".mi.1.abc.tmp", "me.1.abc.tmp",
    ]
    for name in others + [".me.1.abc.tmp", ".me.4194304.ffffffff.tmp"] {
      try folder.write("", to: name)
    }
    try ProfileFile.write(profile(age: 30), to: folder.file("me"), replacing: nil)
    #expect(folder.names == (others + ["me"]).sorted())
  }

  /// Left so by a power cut between keeping the old version and renaming the new one.
  @Test func `is replaced where the version before is another name of it`() throws {
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    #expect(link(path, path + "~") == 0)
    try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
    #expect(folder.names == ["me.json", "me.json~"])
    #expect(try ProfileFile.read(path + "~").profile == profile(age: 30))
  }

  /// Of two saves in a row, the second must not put the present version in the place of the last.
  @Test func `leaves the version before where nothing has changed`() throws {
    var saved = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    for age in [31, 31, 31] {
      saved = try ProfileFile.write(
        profile(age: age), to: path, replacing: saved.fingerprint)
      #expect(try ProfileFile.read(path).profile == profile(age: 31))
      #expect(try ProfileFile.read(path + "~").profile == profile(age: 30))
    }
  }

  /// The umask belongs to the whole process, so it is set for the one call it matters to.
  @Test(arguments: [0o000, 0o022, 0o077, 0o777] as [mode_t])
  func `is its owner's alone whatever the umask`(mask: mode_t) throws {
    func write(_ profile: Profile, replacing old: Fingerprint?) throws -> Fingerprint {
      try SystemCall.$interceptor.withValue({ call, real in
        guard call == .open else { return real(.max) }
        let before = umask(mask)
        defer { umask(before) }
        return real(.max)
      }) { try ProfileFile.write(profile, to: path, replacing: old).fingerprint }
    }
    let first = try write(profile(age: 30), replacing: nil)
    #expect(try folder.mode(of: "me.json") == 0o600)
    #expect(chmod(path, 0o644) == 0)
    _ = try write(profile(age: 31), replacing: first)
    #expect(try folder.mode(of: "me.json") == 0o600)
    #expect(try folder.mode(of: "me.json~") == 0o600)
  }

  @Test func `does not replace a file that was not read`() throws {
    try folder.write("{\"schemaVersion\": 9}", to: "me.json")
    #expect(throws: ProfileFileError.exists(path: path)) {
      try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    }
    #expect(try folder.text(of: "me.json") == "{\"schemaVersion\": 9}")
    #expect(folder.names == ["me.json"])
  }

  @Test func `does not replace a file that has changed`() throws {
    try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    let opened = try ProfileFile.read(path)
    for text in ["{\"schemaVersion\": 1}", "not even JSON", ""] {
      try folder.write(text, to: "me.json")
      #expect(throws: ProfileFileError.changedOnDisk(path: path)) {
        try ProfileFile.write(profile(age: 31), to: path, replacing: opened.fingerprint)
      }
      #expect(try folder.text(of: "me.json") == text)
    }
    #expect(folder.names == ["me.json"])
  }

  @Test func `does not replace a file that was changed in place within one tick`() throws {
    try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    let opened = try ProfileFile.read(path)
    var status = stat()
    #expect(stat(path, &status) == 0)
    let file = open(path, O_RDWR)
    let text = try folder.text(of: "me.json").replacing("30", with: "31")
    #expect(pwrite(file, text, text.utf8.count, 0) == text.utf8.count)
    #expect(futimens(file, [status.st_atim, status.st_mtim]) == 0)
    close(file)
    #expect(throws: ProfileFileError.changedOnDisk(path: path)) {
      try ProfileFile.write(profile(age: 32), to: path, replacing: opened.fingerprint)
    }
    #expect(try folder.text(of: "me.json") == text)
  }

  @Test func `does not replace a file that has grown too large`() throws {
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    try folder.write(String(repeating: " ", count: 2 << 20), to: "me.json")
    #expect(throws: ProfileFileError.changedOnDisk(path: path)) {
      try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
    }
  }

  @Test func `does not come back in silence where it was removed`() throws {
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    #expect(unlink(path) == 0)
    #expect(throws: ProfileFileError.removedFromDisk(path: path)) {
      try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
    }
    #expect(folder.names == [])
  }

  @Test func `is left as it is where it is read-only`() throws {
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    #expect(chmod(path, 0o400) == 0)
    #expect(throws: ProfileFileError.readOnlyFile(path: path)) {
      try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
    }
    #expect(try ProfileFile.read(path).profile == profile(age: 30))
    #expect(folder.names == ["me.json"])
  }

  @Test func `behind a link is replaced, and the link stays`() throws {
    #expect(mkdir(folder.file("real"), 0o700) == 0)
    let real = folder.file("real/mine.json")
    try ProfileFile.write(profile(age: 30), to: real, replacing: nil)
    #expect(symlink("real/mine.json", path) == 0)
    let opened = try ProfileFile.read(path)
    try ProfileFile.write(profile(age: 31), to: path, replacing: opened.fingerprint)
    #expect(folder.isLink("me.json"))
    #expect(try ProfileFile.read(real).profile == profile(age: 31))
    #expect(try ProfileFile.read(real + "~").profile == profile(age: 30))
    #expect(folder.names == ["me.json", "real"])
    #expect(throws: ProfileFileError.exists(path: path)) {
      try ProfileFile.write(profile(age: 32), to: path, replacing: nil)
    }
  }

  @Test func `is not made behind a link to nothing`() throws {
    #expect(symlink("elsewhere.json", path) == 0)
    #expect(throws: ProfileFileError.brokenLink(path: path)) {
      try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    }
    #expect(throws: ProfileFileError.missing(path: path)) { try ProfileFile.read(path) }
    #expect(folder.names == ["me.json"])
  }

  @Test func `keeps the version before in the place of a planted link`() throws {
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    try folder.write("precious", to: "victim")
    #expect(symlink("victim", path + "~") == 0)
    try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
    #expect(try folder.text(of: "victim") == "precious")
    #expect(!folder.isLink("me.json~"))
  }

  @Test func `is not saved where the version before cannot be kept`() throws {
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    #expect(mkdir(path + "~", 0o700) == 0)
    #expect(throws: ProfileFileError.backupFailed(path: path, code: EISDIR)) {
      try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
    }
    #expect(try ProfileFile.read(path).profile == profile(age: 30))
    #expect(folder.names == ["me.json", "me.json~"])
  }

  @Test func `is a file, and nothing else`() throws {
    #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
    for (name, kind) in [("", FileKind.folder), ("pipe", .pipe)] {
      let path = folder.file(name)
      #expect(throws: ProfileFileError.notAFile(path: path, kind)) { try ProfileFile.read(path) }
    }
    for path in ["/dev/null", "/dev/full"] {
      let refusal = ProfileFileError.notAFile(path: path, .device)
      #expect(throws: refusal) { try ProfileFile.read(path) }
      #expect(throws: refusal) {
        try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
      }
    }
    #expect(throws: ProfileFileError.notAFile(path: folder.file("pipe"), .pipe)) {
      try ProfileFile.write(profile(age: 30), to: folder.file("pipe"), replacing: nil)
    }
    #expect(throws: ProfileFileError.notAFile(path: folder.path, .folder)) {
      try ProfileFile.write(profile(age: 30), to: folder.path, replacing: nil)
    }
  }

  @Test func `has a name`() {
    for path in ["", folder.file(""), folder.file("."), folder.file(".."), "a\0b.json"] {
      #expect(throws: ProfileFileError.unnamed(path: path)) {
        try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
      }
    }
    let long = folder.file(String(repeating: "x", count: 300))
    #expect(throws: ProfileFileError.nameTooLong(path: long)) {
      try ProfileFile.write(profile(age: 30), to: long, replacing: nil)
    }
    #expect(throws: ProfileFileError.nameTooLong(path: long)) { try ProfileFile.read(long) }
  }

  @Test func `may have a name that is no ordinary text`() throws {
    let path = folder.file("Zoé \u{1B}[31m\n👩‍🚀.json")
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
    #expect(try ProfileFile.read(path).profile == profile(age: 31))
  }

  @Test func `is missing where nothing has its name`() {
    #expect(throws: ProfileFileError.missing(path: path)) { try ProfileFile.read(path) }
    let inside = folder.file("none/me.json")
    #expect(throws: ProfileFileError.missing(path: inside)) { try ProfileFile.read(inside) }
    #expect(throws: ProfileFileError.folderMissing(path: inside)) {
      try ProfileFile.write(profile(age: 30), to: inside, replacing: nil)
    }
  }

  @Test func `is at most a mebibyte`() throws {
    let profile = "{\"schemaVersion\": 1}"
    try folder.write(profile + String(repeating: " ", count: (1 << 20) - 20), to: "me.json")
    #expect(try ProfileFile.read(path).profile == Profile())
    try folder.write(profile + String(repeating: " ", count: (1 << 20) - 19), to: "me.json")
    #expect(throws: ProfileFileError.tooLarge(path: path)) { try ProfileFile.read(path) }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may do anything"))
  func `says what is not allowed`() throws {
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    #expect(chmod(folder.path, 0o500) == 0)
    defer { chmod(folder.path, 0o700) }
    #expect(throws: ProfileFileError.notAllowed(path: path, .writing)) {
      try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
    }
    #expect(chmod(path, 0) == 0)
    #expect(throws: ProfileFileError.notAllowed(path: path, .reading)) {
      try ProfileFile.read(path)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only the superuser can give a file away"))
  func `of someone else is read, and left as it is`() throws {
    let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    #expect(chown(path, 1, 1) == 0)
    #expect(try ProfileFile.read(path).fingerprint == first.fingerprint)
    #expect(throws: ProfileFileError.foreign(path: path)) {
      try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
    }
  }

  #if os(Linux)
    @Test(.enabled(if: geteuid() == 0, "only the superuser can make a small disk"))
    func `is as it was where the disk is full or read-only`() throws {
      guard mount("tmpfs", folder.path, "tmpfs", 0, "size=16k") == 0 else { return }
      defer { umount(folder.path) }
      let first = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
      let before = try folder.text(of: "me.json")
      let filler = open(folder.file("filler"), O_WRONLY | O_CREAT, 0o600)
      while write(filler, [UInt8](repeating: 0, count: 512), 512) > 0 {}
      close(filler)
      #expect(throws: ProfileFileError.diskFull(path: path)) {
        try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
      }
      #expect(throws: ProfileFileError.diskFull(path: folder.file("other.json"))) {
        try ProfileFile.write(profile(age: 31), to: folder.file("other.json"), replacing: nil)
      }
      #expect(try folder.text(of: "me.json") == before)
      #expect(folder.names == ["filler", "me.json"])

      #expect(unlink(folder.file("filler")) == 0)
      let flags = UInt(MS_REMOUNT | MS_RDONLY)
      #expect(mount("tmpfs", folder.path, "tmpfs", flags, "size=16k") == 0)
      #expect(throws: ProfileFileError.readOnlyDisk(path: path)) {
        try ProfileFile.write(profile(age: 31), to: path, replacing: first.fingerprint)
      }
      #expect(try ProfileFile.read(path).profile == profile(age: 30))
    }
  #endif

  @Test func `is whole for a reader at any moment`() async throws {
    var last = try ProfileFile.write(profile(age: 0), to: path, replacing: nil).fingerprint
    let path = path
    let reader = Task {
      var ages: [Int] = []
      while ages.last != 100 {
        ages.append(try ProfileFile.read(path).profile.applicant.declaredAge ?? -1)
        await Task.yield()
      }
      return ages
    }
    for age in 1...100 {
      last = try ProfileFile.write(profile(age: age), to: path, replacing: last).fingerprint
    }
    let ages = try await reader.value
    #expect(ages == ages.sorted())
  }
}
