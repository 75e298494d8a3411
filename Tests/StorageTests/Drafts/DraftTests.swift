import ExpressEntry
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite struct `A draft` {
  let folder: TemporaryFolder
  let path: String
  let state: StateFolder

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("me.json")
    state = StateFolder(path: folder.file("state/crs"))
  }

  func profile(age: Int) -> Profile { SaveOperation.profile(age: age) }

  func open(
    _ path: String? = nil, over file: ProfileFile.Opened? = nil
  ) throws -> (draft: Draft, found: Draft.Found) {
    try Draft.open(for: path ?? self.path, over: file, in: state, at: .moment(20, 0))
  }

  /// A file on the disk, as it is opened.
  func savedFile(age: Int) throws -> ProfileFile.Opened {
    let present = try? ProfileFile.read(path).fingerprint
    try ProfileFile.write(profile(age: age), to: path, replacing: present)
    return try ProfileFile.read(path)
  }

  /// What a session leaves that was killed after so many answers.
  func leave(ages: ClosedRange<Int>, over file: ProfileFile.Opened? = nil) throws {
    let draft = try open(over: file).draft
    for age in ages { try draft.record(profile(age: age), at: .moment(14, age)) }
  }

  func recovered(age: Int, isFromDamaged: Bool = false) -> Draft.Recovered {
    Draft.Recovered(
      profile: profile(age: age), moment: .moment(14, age), isFromDamaged: isFromDamaged)
  }

  @Test func `is found as the last answer left it, with its time`() throws {
    #expect(try open().found == .nothing)
    let file = try savedFile(age: 20)
    try leave(ages: 30...35, over: file)
    #expect(try open(over: file).found == .newer(recovered(age: 35)))
    // Asking does not change it.
    #expect(try open(over: file).found == .newer(recovered(age: 35)))
  }

  @Test func `of a file that is not saved yet is found by its name`() throws {
    try leave(ages: 30...30)
    #expect(try open().found == .newer(recovered(age: 30)))
    #expect(try open(folder.file("./me.json")).found == .newer(recovered(age: 30)))
    #expect(try open(folder.file("other.json")).found == .nothing)
  }

  @Test func `on top of another version of the file is a conflict`() throws {
    try leave(ages: 30...31, over: try savedFile(age: 20))
    #expect(try open(over: try savedFile(age: 21)).found == .conflicting(recovered(age: 31)))
    #expect(unlink(path) == 0)
    #expect(try open().found == .conflicting(recovered(age: 31)))
  }

  @Test func `is no conflict where the same version was put back`() throws {
    try leave(ages: 30...30, over: try savedFile(age: 20))
    let text = try folder.text(of: "me.json")
    try folder.write(text, to: "me.json")
    #expect(try open(over: try ProfileFile.read(path)).found == .newer(recovered(age: 30)))
  }

  /// Left so by a kill between the save and the removal of the draft.
  @Test func `that says the same as the file goes away without a word`() throws {
    try leave(ages: 20...30)
    #expect(try open(over: try savedFile(age: 30)).found == .nothing)
    #expect(folder.drafts == [])
  }

  @Test func `is gone after a save, and begins anew on top of it`() throws {
    let draft = try open().draft
    try draft.record(profile(age: 30), at: .moment(14, 30))
    let saved = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    try draft.saved(saved, as: path)
    #expect(folder.drafts == [])
    #expect(!draft.isOnDisk)
    try draft.record(profile(age: 31), at: .moment(14, 31))
    #expect(draft.isOnDisk)
    let file = try ProfileFile.read(path)
    #expect(try reopened(draft, over: file) == .inUse)
  }

  /// Opens a draft that another session still has.
  private func reopened(
    _ draft: Draft, over file: ProfileFile.Opened
  ) throws -> Draft.Found {
    let (second, found) = try open(over: file)
    #expect(throws: DraftError.inUse) {
      try second.record(profile(age: 99), at: .moment(15, 0))
    }
    withExtendedLifetime(draft) {}
    return found
  }

  @Test func `stays where the disk did not confirm the save`() throws {
    let draft = try open().draft
    try draft.record(profile(age: 30), at: .moment(14, 30))
    var saved = try ProfileFile.write(profile(age: 30), to: path, replacing: nil)
    saved.isConfirmed = false
    try draft.saved(saved, as: path)
    #expect(folder.drafts.count == 1)
    #expect(draft.isNeeded)
    try draft.record(profile(age: 31), at: .moment(14, 31))
    #expect(folder.drafts.count == 1)
    try draft.rebase(on: saved.fingerprint)
    #expect(!draft.isNeeded)
    #expect(folder.drafts == [])
  }

  @Test func `that no one decided about stays where the file is saved or read again`() throws {
    try leave(ages: 30...30)
    let draft = try open().draft
    let saved = try ProfileFile.write(profile(age: 40), to: path, replacing: nil)
    try draft.saved(saved, as: path)
    #expect(draft.isUndecided)
    try draft.rebase(on: saved.fingerprint)
    #expect(draft.isUndecided)
    #expect(folder.drafts.count == 1)
    // Answers that come then put it aside.
    try draft.record(profile(age: 41), at: .moment(15, 0))
    #expect(folder.drafts.count == 2)
  }

  @Test func `that no one decided about stays where another file is saved`() throws {
    try leave(ages: 30...30)
    do {
      let draft = try open().draft
      let other = folder.file("other.json")
      let saved = try ProfileFile.write(profile(age: 40), to: other, replacing: nil)
      try draft.saved(saved, as: other)
    }
    #expect(try open().found == .newer(recovered(age: 30)))
  }

  @Test func `without a name is offered later, the latest first`() throws {
    for age in [30, 31] {
      let draft = try Draft.open(for: nil, over: nil, in: state, at: .afternoon).draft
      try draft.record(profile(age: age), at: .moment(14, age))
      if age == 31 {
        // While a session is at it, it is no one else's.
        #expect(Draft.orphans(in: state).map(\.profile) == [profile(age: 30)])
      }
    }
    let orphans = Draft.orphans(in: state)
    #expect(orphans.map(\.profile) == [profile(age: 31), profile(age: 30)])
    let latest = try #require(orphans.first)
    let (draft, found) = try Draft.open(latest, in: state, at: .afternoon)
    #expect(found == .newer(recovered(age: 31)))
    draft.resume()
    let saved = try ProfileFile.write(profile(age: 31), to: path, replacing: nil)
    try draft.saved(saved, as: path)
    #expect(Draft.orphans(in: state).map(\.profile) == [profile(age: 30)])
    try draft.record(profile(age: 32), at: .moment(14, 32))
    #expect(folder.drafts.contains(Draft.name(for: try SaveTarget(path).realPath)))
  }

  @Test func `is removed where it is not wanted`() throws {
    try leave(ages: 30...30)
    try open().draft.discard()
    #expect(folder.drafts == [])
    #expect(try open().found == .nothing)
  }

  @Test func `is put aside, not lost, where answers come without a decision about it`() throws {
    try leave(ages: 30...30)
    do {
      let draft = try open().draft
      try draft.record(profile(age: 40), at: .moment(15, 0))
    }
    #expect(try open().found.recovered?.profile == profile(age: 40))
    let name = Draft.name(for: try SaveTarget(path).realPath)
    #expect(folder.drafts == [name, name + ".old-20261123-150000"])
  }

  @Test func `is gone on with where that is decided`() throws {
    try leave(ages: 30...30)
    do {
      let (draft, _) = try open()
      draft.resume()
      try draft.record(profile(age: 40), at: .moment(14, 40))
    }
    #expect(try open().found == .newer(recovered(age: 40)))
    #expect(folder.drafts.count == 1)
  }

  @Test func `that is damaged is put aside, and its good records are used`() throws {
    try leave(ages: 30...33)
    let name = Draft.name(for: try SaveTarget(path).realPath)
    try folder.damage(name)
    #expect(try open().found == .newer(recovered(age: 33, isFromDamaged: true)))
    #expect(folder.drafts == [name, name + ".bad-20261123-200000"])
    // What took its place is whole.
    #expect(try open().found == .newer(recovered(age: 33)))
  }

  @Test func `with nothing good in it is put aside`() throws {
    try leave(ages: 30...30)
    let name = Draft.name(for: try SaveTarget(path).realPath)
    for number in 1...2 {
      try folder.write("nothing good", to: TemporaryFolder.drafts + name)
      #expect(try open().found == .nothing)
      #expect(folder.drafts.count == number)
    }
    #expect(folder.drafts.allSatisfy { $0.contains(".bad-20261123-200000") })
  }

  @Test func `of a newer program is left alone, and nothing is recorded`() throws {
    try leave(ages: 30...30)
    let name = TemporaryFolder.drafts + Draft.name(for: try SaveTarget(path).realPath)
    try folder.write("crs-draft 7\n…", to: name)
    let (draft, found) = try open()
    #expect(found == .ofNewerFormat(7))
    #expect(throws: DraftError.newerFormat(7)) {
      try draft.record(profile(age: 1), at: .afternoon)
    }
    #expect(try folder.text(of: name) == "crs-draft 7\n…")
  }

  @Test func `is written anew before it grows long`() throws {
    let draft = try open().draft
    var sizes: [Int] = []
    for age in 0..<30 {
      var profile = SaveOperation.long
      profile.applicant.declaredAge = age
      try draft.record(profile, at: .afternoon)
      sizes.append(try folder.text(of: TemporaryFolder.drafts + folder.drafts[0]).utf8.count)
    }
    #expect(sizes.allSatisfy { $0 <= 1 << 20 })
    #expect(sizes != sizes.sorted())
  }

  @Test func `is its owner's alone, in a folder of its owner's alone`() throws {
    try leave(ages: 30...30)
    #expect(chmod(folder.file("state/crs/drafts"), 0o755) == 0)
    try open().draft.discard()
    try leave(ages: 31...31)
    #expect(try folder.mode(of: "state/crs/drafts") == 0o700)
    #expect(try folder.mode(of: TemporaryFolder.drafts + folder.drafts[0]) == 0o600)
  }

  @Test func `whose journal is taken away begins anew`() throws {
    let draft = try open().draft
    try draft.record(profile(age: 30), at: .moment(14, 30))
    #expect(unlink(folder.file(TemporaryFolder.drafts + folder.drafts[0])) == 0)
    try draft.record(profile(age: 31), at: .moment(14, 31))
    #expect(folder.drafts.count == 1)
    try draft.discard()
    #expect(folder.drafts == [])
    // Nor does it come back where it is taken away and then not wanted.
    try draft.record(profile(age: 32), at: .moment(14, 32))
    #expect(unlink(folder.file(TemporaryFolder.drafts + folder.drafts[0])) == 0)
    try draft.discard()
    try draft.setAside(at: .moment(15, 0))
    #expect(try open().found == .nothing)
  }

  @Test func `whose journal is taken away leaves alone what has its place`() throws {
    let draft = try open().draft
    try draft.record(profile(age: 30), at: .moment(14, 30))
    #expect(unlink(folder.file(TemporaryFolder.drafts + folder.drafts[0])) == 0)
    do {
      let other = try open().draft
      try other.record(profile(age: 50), at: .moment(14, 50))
      #expect(throws: DraftError.inUse) {
        try draft.record(profile(age: 31), at: .moment(14, 31))
      }
      try draft.discard()
      try draft.setAside(at: .moment(15, 0))
      try other.record(profile(age: 51), at: .moment(14, 51))
    }
    #expect(try open().found == .newer(recovered(age: 51)))
  }

  @Test func `whose folder the disk never confirms is one file all the same`() throws {
    let draft = try open().draft
    try withUnconfirmedFolders {
      for age in 30...35 {
        try draft.record(profile(age: age), at: .moment(14, age))
        #expect(folder.drafts.count == 1)
      }
      // Another version of the file, and a new journal in the place of the old one.
      let saved = ProfileFile.Saved(fingerprint: .some, isConfirmed: false)
      try draft.saved(saved, as: path)
      for age in 36...37 { try draft.record(profile(age: age), at: .moment(14, age)) }
    }
    #expect(folder.drafts.count == 1)
    let name = TemporaryFolder.drafts + folder.drafts[0]
    #expect(try folder.text(of: name).contains("{\"age\":37}"))
    try draft.discard()
    #expect(folder.drafts == [])
  }

  /// Fails every waiting for the disk that is not for bytes just written: those for folders.
  private func withUnconfirmedFolders(_ body: () throws -> Void) rethrows {
    let last = Mutex(SystemCall.open)
    try SystemCall.$interceptor.withValue({ call, real in
      let before = last.withLock { last in
        defer { last = call }
        return last
      }
      guard call == .synchronize, before != .write else { return real(.max) }
      errno = EIO
      return -1
    }) { try body() }
  }

  /// What a session does to its journal while another opens it.
  enum Change: CaseIterable { case removal, replacement }

  @Test(arguments: Change.allCases)
  func `belongs to the session that is at it, whatever it does while another opens it`(
    change: Change
  ) throws {
    for call in 0..<40 {
      let mine = try open().draft
      try mine.record(profile(age: 30), at: .moment(14, 30))
      let interruption = Interruption(at: call) {
        if change == .removal {
          try mine.discard()
        } else {
          try mine.saved(ProfileFile.Saved(fingerprint: .some, isConfirmed: false), as: path)
        }
        try mine.record(profile(age: 31), at: .moment(14, 31))
      }
      let (other, found) = try interruption.run { try open() }
      try #require(found == .inUse, "call \(call)")
      #expect(throws: DraftError.inUse, "call \(call)") {
        try other.record(profile(age: 40), at: .moment(15, 0))
      }
      #expect(folder.drafts.count == 1, "call \(call)")
      try mine.discard()
    }
  }

  @Test func `is kept whenever another session begins`() throws {
    for call in 0..<40 {
      let draft = try open().draft
      let interruption = Interruption(at: call) { _ = try open(folder.file("other.json")) }
      _ = try interruption.run { try draft.record(profile(age: call), at: .afternoon) }
      #expect(folder.drafts.count == 1)
      try draft.discard()
    }
  }

  @Test func `cannot be where there is no folder for it`() throws {
    #expect(throws: DraftError.noStateFolder) {
      try Draft.open(for: path, over: nil, in: nil, at: .afternoon)
    }
    try folder.write("", to: "file")
    let state = StateFolder(path: folder.file("file/crs"))
    #expect(throws: DraftError.self) {
      try Draft.open(for: path, over: nil, in: state, at: .afternoon)
    }
    #expect(Draft.orphans(in: state) == [])
  }
}
