import ExpressEntry
import Foundation
import TestSupport

@testable import Storage

/// The ways in which a profile is written.
enum SaveOperation: String, FaultOperation {
  case firstSave, overwrite, overwriteWithOlderBackup, overwriteWithoutBackup
  case saveHoldingLock, saveThroughLink, overwriteUnseen, copyBeside, firstSaveThroughLongName

  func stage(_ run: (() throws -> Void) throws -> Void) throws {
    try stage(in: TemporaryFolder(), run)
  }

  static let old = profile(age: 30)
  static let new = profile(age: 31)
  static let older = profile(age: 29)

  static func profile(age: Int) -> Profile {
    var profile = Profile()
    profile.applicant.declaredAge = age
    return profile
  }

  static func text(_ profile: Profile) -> String { ProfileWriter.text(profile) }

  /// The name of the file that the operation is about.
  var name: String {
    switch self {
    case .copyBeside: "me-2.json"
    case .saveThroughLink: "real.json"
    case .firstSaveThroughLongName: String(repeating: "é", count: 100) + ".json"
    default: "me.json"
    }
  }

  /// The path that a person gave.
  var path: String {
    switch self {
    case .copyBeside, .saveThroughLink: "me.json"
    default: name
    }
  }

  /// What is in the file before.
  var before: String? {
    switch self {
    case .firstSave, .copyBeside, .firstSaveThroughLongName: nil
    default: Self.text(Self.old)
    }
  }

  /// The names that are there once a save has come to its end.
  var names: Set<String> {
    switch self {
    case .firstSave, .overwriteWithoutBackup, .firstSaveThroughLongName: [name]
    case .copyBeside: ["me.json", name]
    case .saveThroughLink: ["me.json", name, name + "~"]
    default: [name, name + "~"]
    }
  }

  func stage(in folder: TemporaryFolder, _ run: (() throws -> Void) throws -> Void) throws {
    let path = folder.file(path)
    let (old, new) = (Self.old, Self.new)
    switch self {
    case .firstSave, .firstSaveThroughLongName:
      try run { try ProfileFile.write(new, to: path, replacing: nil) }
    case .overwrite:
      let first = try ProfileFile.write(old, to: path, replacing: nil).fingerprint
      try run { try ProfileFile.write(new, to: path, replacing: first) }
    case .overwriteWithOlderBackup:
      let first = try ProfileFile.write(Self.older, to: path, replacing: nil).fingerprint
      let second = try ProfileFile.write(old, to: path, replacing: first).fingerprint
      try run { try ProfileFile.write(new, to: path, replacing: second) }
    case .overwriteWithoutBackup:
      let first = try ProfileFile.write(old, to: path, replacing: nil).fingerprint
      try run { try ProfileFile.write(new, to: path, replacing: first, keepsBackup: false) }
    case .saveHoldingLock:
      let first = try ProfileFile.write(old, to: path, replacing: nil).fingerprint
      let attempt = ProfileLock.acquire(path, state: nil, at: .afternoon)
      guard case .acquired(let lock) = attempt else { throw CocoaError(.fileLocking) }
      try run { try ProfileFile.write(new, to: path, replacing: first, holding: lock) }
    case .saveThroughLink:
      let real = folder.file(name)
      let first = try ProfileFile.write(old, to: real, replacing: nil).fingerprint
      guard symlink(name, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
      try run { try ProfileFile.write(new, to: path, replacing: first) }
    case .overwriteUnseen:
      try folder.write(Self.text(old), to: self.path)
      try run { try ProfileFile.overwrite(new, at: path) }
    case .copyBeside:
      try ProfileFile.write(old, to: path, replacing: nil)
      try run { _ = try ProfileFile.writeCopy(new, beside: path) }
    }
  }
}

extension Moment {
  static let afternoon = moment(14, 32, 7)

  static func moment(_ hour: Int, _ minute: Int, _ second: Int = 0) -> Moment {
    guard
      let moment = Moment(
        CalendarDate(2026, 11, 23), hour: hour, minute: minute, second: second)
    else { preconditionFailure("there is such a time") }
    return moment
  }
}
