import ExpressEntry
import Foundation
import Interview
import Synchronization
import TerminalUI
import TestSupport
import Testing

@testable import Storage
@testable import crs

/// A session and its file, without a screen: what the run loop does at each turn.
private struct Turns {
  static let day = CalendarDate(2026, 6, 1)

  let folder: TemporaryFolder
  var session: Session
  var document: Document

  init(_ name: String = "me.json", in folder: TemporaryFolder) throws {
    self.folder = folder
    document = Document(
      language: .english, state: StateFolder(path: folder.file(".state/crs")))
    let profile = try document.open(folder.file(name))
    session = try #require(
      Session(
        profile: profile, file: folder.file(name), isOnDisk: document.isOnDisk, on: Self.day,
        in: .english))
    document.begin(&session)
  }

  /// Takes keys that come at once, and keeps the answers when they are done.
  mutating func turn(_ keys: String) {
    for key in keys { take(key) }
    keep()
  }

  mutating func take(_ key: Character) {
    let pressed: Key =
      switch key {
      case "⏎": .enter
      case "↻": .control("u")
      case "💾": .function(2)
      default: .character(key)
      }
    for effect in session.press(pressed) {
      guard let message = document.carryOut(effect, for: session.profile) else { continue }
      #expect(session.update(message).isEmpty)
    }
  }

  mutating func keep() {
    guard let message = document.keep(session) else { return }
    _ = session.update(message)
  }

  /// The whole screen as one line.
  var screen: String {
    var surface = Surface(size: Size(columns: 200, rows: 40))
    session.draw(on: &surface)
    return surface.text
  }

  var drafts: [String] { (try? folder.names(in: ".state/crs/drafts")) ?? [] }

  /// The text of the one draft there is.
  var draft: String {
    guard drafts.count == 1 else { return "" }
    return (try? folder.text(of: ".state/crs/drafts/" + drafts[0])) ?? ""
  }
}

/// Fails calls of one kind with a code of the system, by their number from 1.
private func failing(
  _ kind: SystemCall, where fails: @escaping @Sendable (Int) -> Bool, with code: Int32,
  _ body: () throws -> Void
) rethrows {
  let count = Mutex(0)
  try SystemCall.$interceptor.withValue({ call, real in
    guard call == kind else { return real(.max) }
    let number = count.withLock {
      $0 += 1
      return $0
    }
    guard fails(number) else { return real(.max) }
    errno = code
    return -1
  }) { try body() }
}

@Suite struct `The file of a session` {
  /// The disk confirms the bytes of a save, and not its name.
  private func saveUnconfirmed(_ turns: inout Turns, after keys: String) {
    failing(.synchronize, where: { $0 == 2 }, with: EIO) {
      for key in keys + "💾" { turns.take(key) }
    }
    #expect(turns.screen.contains("the disk did not confirm it: the draft is kept."))
    turns.keep()
  }

  @Test(arguments: [["11996-02-11⏎", ""], ["", "11996-02-11⏎"]])
  func `keeps its draft where the disk does not confirm a save`(keys: [String]) throws {
    let folder = try TemporaryFolder()
    do {
      var turns = try Turns(in: folder)
      if !keys[0].isEmpty { turns.turn(keys[0]) }
      saveUnconfirmed(&turns, after: keys[1])
      #expect(turns.draft.contains("1996-02-11"))
      turns.keep()
      #expect(turns.draft.contains("1996-02-11"))
    }
    // What a power cut may leave.
    #expect(unlink(folder.file("me.json")) == 0)
    let next = try Turns(in: folder)
    #expect(next.screen.contains("Newer answers were kept."))
  }

  @Test func `has the answers of the save in its draft where later ones are undone`() throws {
    let folder = try TemporaryFolder()
    var turns = try Turns(in: folder)
    saveUnconfirmed(&turns, after: "11996-02-11⏎")
    turns.turn("2")
    #expect(turns.draft.contains("married"))
    _ = turns.session.press(.control("z"))
    turns.keep()
    let saved = try ProfileFile.read(folder.file("me.json")).profile
    let (_, found) = try Draft.open(
      for: folder.file("me.json"), over: nil, in: StateFolder(path: folder.file(".state/crs")),
      at: .now)
    #expect(found == .inUse)
    #expect(turns.session.profile == saved)
    let last = turns.draft.split(separator: "\n").last ?? ""
    #expect(last.contains("1996-02-11") && !last.contains("married"))
  }

  @Test func `has no draft once a later save is confirmed`() throws {
    var turns = try Turns(in: try TemporaryFolder())
    saveUnconfirmed(&turns, after: "11996-02-11⏎")
    turns.turn("💾")
    #expect(turns.screen.contains("Saved in"))
    #expect(turns.drafts == [])
  }

  @Test func `says once that the disk does not confirm the folder of its draft`() throws {
    var turns = try Turns(in: try TemporaryFolder())
    let words = "Save now: a power cut may take the draft"
    // The journal itself, and the folder after it.
    failing(.synchronize, where: { $0 % 2 == 0 }, with: EIO) {
      turns.turn("11996-02-11⏎")
      #expect(turns.screen.contains(words) && turns.screen.contains("draft kept"))
      turns.turn("2")
      #expect(!turns.screen.contains(words) && turns.screen.contains("draft kept"))
    }
    #expect(turns.draft.contains("married"))
    turns.turn("💾")
    #expect(turns.drafts == [])
  }

  @Test func `keeps the answers of a turn in which there was trouble with the draft`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"schemaVersion\":1}", to: "me.json")
    var turns = try Turns(in: folder)
    turns.turn("11996-02-11⏎")
    try folder.write("{\"schemaVersion\":1,\"family\":{\"dependentChildren\":3}}", to: "me.json")
    turns.turn("💾")
    #expect(turns.screen.contains("The file changed on disk."))
    // The file on disk is taken, the draft cannot be removed, and an answer follows at once.
    failing(.remove, where: { _ in true }, with: EIO) { turns.take("4") }
    for key in "↻1990-01-01⏎" { turns.take(key) }
    turns.keep()
    #expect(turns.session.profile.applicant.birthDate == CalendarDate(1990, 1, 1))
    let last = turns.draft.split(separator: "\n").last ?? ""
    #expect(last.contains("1990-01-01") && last.contains("dependentChildren"))
    #expect(turns.screen.contains("draft kept"))
  }

  /// As on a disk without locks, whose files have theirs in the state folder.
  @Test func `is not saved where another session has its lock in the state folder`() throws {
    let folder = try TemporaryFolder()
    try folder.write("{\"schemaVersion\":1}", to: "me.json")
    try failing(.lock, where: { $0 % 2 == 1 }, with: ENOLCK) {
      let first = try Turns(in: folder)
      #expect(try folder.names(in: ".state/crs/locks").count == 1)
      var second = try Turns(in: folder)
      #expect(second.screen.contains("Another session has"))
      second.turn("⏎11996-02-11⏎💾")
      #expect(second.screen.contains("open in another session since"))
      #expect(second.session.isUnsaved)
      withExtendedLifetime(first.document.lock) {}
    }
    #expect(try folder.text(of: "me.json") == "{\"schemaVersion\":1}")
  }
}
