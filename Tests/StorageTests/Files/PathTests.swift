import ExpressEntry
import Foundation
import TestSupport
import Testing

@testable import Storage

@Suite struct `Two paths` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    #expect(mkdir(folder.file("real"), 0o700) == 0)
    #expect(symlink("real", folder.file("way")) == 0)
  }

  /// Names of one file, whether it is there or not.
  static let names = [
    "real/me.json", "./real/me.json", "real//me.json", "way/me.json",
    "way/../real/me.json",
  ]

  @Test(arguments: [false, true])
  func `are of one file however they are written`(isThere: Bool) throws {
    if isThere { try folder.write("{}", to: "real/me.json") }
    for name in Self.names {
      #expect(ProfileFile.isOneFile(folder.file("real/me.json"), folder.file(name)), "\(name)")
    }
    for name in ["me.json", "real/me.json~", "real/you.json", "", "real/"] {
      #expect(!ProfileFile.isOneFile(folder.file("real/me.json"), folder.file(name)), "\(name)")
    }
  }

  @Test func `are of one file through a link to it`() throws {
    try folder.write("{}", to: "real/me.json")
    #expect(symlink("real/me.json", folder.file("link.json")) == 0)
    #expect(ProfileFile.isOneFile(folder.file("link.json"), folder.file("way/me.json")))
    #expect(!ProfileFile.isOneFile(folder.file("link.json"), folder.file("me.json")))
  }

  /// Write permission for all, and the sticky bit that keeps each user to their own files.
  @Test(
    arguments: [
      (0o700, false), (0o755, false), (0o770, false), (0o777, true), (0o702, true),
      (0o1777, false), (0o1702, false),
    ] as [(mode_t, Bool)])
  func `say who may replace the file, by the folder behind them`(
    mode: mode_t, isOpen: Bool
  ) throws {
    #expect(chmod(folder.file("real"), mode) == 0)
    for name in Self.names {
      #expect(ProfileFile.isOpenToEveryone(folder.file(name)) == isOpen, "\(name)")
    }
    try folder.write("{}", to: "real/me.json")
    #expect(symlink("real/me.json", folder.file("link.json")) == 0)
    #expect(ProfileFile.isOpenToEveryone(folder.file("link.json")) == isOpen)
    #expect(!ProfileFile.isOpenToEveryone(folder.file("nowhere/me.json")))
  }

  @Test func `of one file lead to one draft`() throws {
    let state = StateFolder(path: folder.file("state/crs"))
    do {
      let draft = try Draft.open(
        for: folder.file("way/me.json"), over: nil, in: state, at: .afternoon
      ).draft
      try draft.record(SaveOperation.new, at: .afternoon)
    }
    for name in Self.names {
      let found = try Draft.open(for: folder.file(name), over: nil, in: state, at: .afternoon).found
      #expect(found.recovered?.profile == SaveOperation.new, "\(name)")
    }
  }
}
