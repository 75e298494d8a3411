import ExpressEntry
import Foundation
import TestSupport

@testable import Storage

/// What is done with the journal of a draft.
enum DraftOperation: String, FaultOperation {
  case firstRecord, append, compact, recordAfterSave, recordAfterDamage
  case removeAfterSave, discard, setAside, openDamaged

  func stage(_ run: (() throws -> Void) throws -> Void) throws {
    try stage(in: TemporaryFolder(), run)
  }

  /// Whether there are answers in a draft before.
  var hasDraft: Bool { self != .firstRecord && self != .recordAfterSave }

  /// Whether the draft is meant to be gone afterwards.
  var removes: Bool { self == .removeAfterSave || self == .discard || self == .setAside }

  /// The answers that are in the draft when all is well.
  var after: Profile {
    switch self {
    case .openDamaged, .removeAfterSave, .discard, .setAside: SaveOperation.old
    case .compact: SaveOperation.long
    default: SaveOperation.new
    }
  }

  func stage(in folder: TemporaryFolder, _ run: (() throws -> Void) throws -> Void) throws {
    let state = StateFolder(path: folder.file("state/crs"))
    let (path, now) = (folder.file("me.json"), Moment.afternoon)
    let (old, new) = (SaveOperation.old, SaveOperation.new)
    var draft = try Draft.open(for: path, over: nil, in: state, at: now).draft
    if hasDraft { try draft.record(old, at: now) }
    switch self {
    case .firstRecord, .append:
      try run {
        try draft.record(new, at: now)
        try draft.synchronize()
      }
    case .compact:
      for _ in 0..<8 {
        try draft.record(SaveOperation.long, at: now)
        try draft.record(old, at: now)
      }
      // The ninth has no room in the journal any more.
      try run { try draft.record(SaveOperation.long, at: now) }
    case .recordAfterSave:
      let saved = ProfileFile.Saved(fingerprint: .some, isConfirmed: true)
      try draft.record(old, at: now)
      try draft.saved(saved, as: path)
      try run { try draft.record(new, at: now) }
    case .recordAfterDamage, .openDamaged:
      try folder.damage(Draft.name(for: SaveTarget(path).realPath))
      draft = try Draft.open(for: nil, over: nil, in: state, at: now).draft
      try run {
        let draft = try Draft.open(for: path, over: nil, in: state, at: now).draft
        draft.resume()
        if self == .recordAfterDamage { try draft.record(new, at: now) }
      }
    case .removeAfterSave:
      let saved = ProfileFile.Saved(fingerprint: .some, isConfirmed: true)
      try run { try draft.saved(saved, as: path) }
    case .discard: try run { try draft.discard() }
    case .setAside: try run { try draft.setAside(at: now) }
    }
  }
}

extension SaveOperation {
  /// A profile that fills a journal soon.
  static var long: Profile {
    var profile = old
    let note = "\"" + String(repeating: "x", count: 60_000) + "\""
    profile.unknown = ["note": note, "other": note]
    return profile
  }
}

extension Fingerprint {
  static let some = Fingerprint(text: "1-2-3-4-5") ?? Fingerprint(stat(), of: [])
}

extension TemporaryFolder {
  static let drafts = "state/crs/drafts/"

  /// Spoils the first byte of the heading of a journal.
  func damage(_ name: String) throws {
    var bytes = Array(try Data(contentsOf: URL(filePath: file(Self.drafts + name))))
    bytes[12] = UInt8(ascii: "X")
    try Data(bytes).write(to: URL(filePath: file(Self.drafts + name)))
  }

  /// The names in the folder of the drafts.
  var drafts: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: file(Self.drafts))) ?? []).sorted()
  }
}
