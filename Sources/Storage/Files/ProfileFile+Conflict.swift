import ExpressEntry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file on disk is not the one that was opened.
public enum SaveConflict: Equatable, Sendable {
  /// Nothing was opened, and now there is a file.
  case appeared
  case changed
  case removed
  /// Something that is no file took its place.
  case replaced(FileKind)
  /// It is there and can no longer be read.
  case unreadable
}

extension ProfileFileError {
  /// The conflict that kept a profile from being saved; `nil` where it was something else.
  public var conflict: SaveConflict? {
    switch self {
    case .exists: .appeared
    case .changedOnDisk: .changed
    case .removedFromDisk: .removed
    case .notAFile(_, let kind): .replaced(kind)
    case .unreadableNow: .unreadable
    default: nil
    }
  }
}

/// What a person may choose where saving found a conflict.
extension ProfileFile {
  /// Writes a profile over whatever file is there now, which stays as `name.json~`.
  ///
  /// Only a profile is replaced: a folder, a file of someone else, one that cannot be read or is of
  /// a newer format stays as it is.
  @discardableResult
  public static func overwrite(
    _ profile: Profile, at path: String, holding lock: ProfileLock? = nil
  ) throws(ProfileFileError) -> Saved {
    var present: Fingerprint?
    var isProfile = true
    do throws(SystemError) {
      let (bytes, fingerprint) = try Descriptor(opening: path).contents()
      var reader = ProfileReader()
      if case .failure = reader.profileOrRefusal(of: bytes) { isProfile = false }
      present = fingerprint
    } catch {
      switch error {
      case .code(ENOENT), .code(ENOTDIR): break
      case .code(let code): throw .unreadableNow(path: path, code: code)
      default: throw ProfileFileError(error, reading: path)
      }
    }
    guard isProfile else { throw .changedOnDisk(path: path) }
    return try write(profile, to: path, replacing: present, holding: lock)
  }

  /// Writes a profile beside a file, under the first name of `me-2.json`, `me-3.json` that is free.
  public static func writeCopy(
    _ profile: Profile, beside path: String
  ) throws(ProfileFileError) -> (path: String, saved: Saved) {
    var number = 1
    while true {
      number += 1
      let copy = copyPath(of: path, number)
      do { return (copy, try write(profile, to: copy, replacing: nil)) } catch {
        switch error {
        // Whatever has the name keeps it.
        case .exists, .notAFile, .brokenLink, .inUse: continue
        default: throw error
        }
      }
    }
  }

  private static func copyPath(of path: String, _ number: Int) -> String {
    let ending = ".json"
    guard path.hasSuffix(ending), path.utf8.count > ending.utf8.count else {
      return "\(path)-\(number)"
    }
    return "\(path.dropLast(ending.count))-\(number)\(ending)"
  }

  /// A copy of a file that cannot be read.
  public struct Quarantined: Equatable, Sendable {
    /// The path of the copy.
    public var path: String
    /// What was copied: only that may be replaced.
    public var fingerprint: Fingerprint
  }

  /// Copies a file that cannot be read to `name.json.bad-20261123-143207` beside it.
  ///
  /// It is for the moment a person goes on without it, before anything takes its place; the program
  /// never removes the copy by itself. It has its own bytes, which mending the file does not change.
  public static func quarantine(
    _ path: String, at moment: Moment
  ) throws(ProfileFileError) -> Quarantined {
    let target = try SaveTarget(path)
    let folder = try target.openFolder()
    do throws(SystemError) {
      let (bytes, fingerprint) = try folder.file(target.name).contents()
      let name = try folder.firstFree("\(target.name).bad-\(moment.nameText)") {
        (folder, name) throws(SystemError) in _ = try folder.write(bytes, to: name)
      }
      return Quarantined(path: target.path(of: name), fingerprint: fingerprint)
    } catch {
      throw ProfileFileError(error, writing: path)
    }
  }
}

extension Folder {
  /// Gives a file a second name for good, with a number where the name is taken, and says which.
  func keep(_ name: String, as other: String) throws(SystemError) -> String {
    try firstFree(other) { (folder, free) throws(SystemError) in
      do throws(SystemError) { try folder.link(name, as: free) } catch {
        guard error.saysNoSecondNames else { throw error }
        guard try folder.status(of: free) == nil else { throw .code(EEXIST) }
        _ = try folder.write(try folder.file(name).contents().bytes, to: free)
      }
      try folder.protect(free)
    }
  }

  /// Makes something under a name, with a number where the name is taken, and says which.
  fileprivate func firstFree(
    _ name: String, _ make: (borrowing Folder, String) throws(SystemError) -> Void
  ) throws(SystemError) -> String {
    var number = 1
    while true {
      let free = number == 1 ? name : "\(name)-\(number)"
      do throws(SystemError) {
        try make(self, free)
        return free
      } catch {
        guard error == .code(EEXIST) else { throw error }
        number += 1
      }
    }
  }
}
