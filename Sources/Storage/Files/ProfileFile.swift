import ExpressEntry

/// Saved profiles: a versioned JSON document, read strictly and written whole.
///
/// A profile may be the only record of an evening's work, and may be open in two windows. So a file
/// is replaced by renaming a complete new one over it, never by writing into it; the disk is asked
/// to confirm the new file before the old one goes; the last version stays beside it as
/// `name.json~`; and a file that was not read here, or that has changed since, is left as it is.
/// All that is written is for its owner alone (mode 0600), whatever the umask.
///
/// ```swift
/// let opened = try ProfileFile.read("me.json")
/// try ProfileFile.write(profile, to: "me.json", replacing: opened.fingerprint)
/// ```
public enum ProfileFile {
  /// A profile that was read, and what its file was then.
  public struct Opened: Equatable, Sendable {
    public var profile: Profile
    public var fingerprint: Fingerprint
  }

  /// A profile that was written, and what its file is now.
  public struct Saved: Equatable, Sendable {
    public var fingerprint: Fingerprint
    /// Whether the disk confirmed the new name; if not, a power cut may bring back the old file.
    public var isConfirmed: Bool
  }

  /// Reads a profile, and what is needed to replace its file later.
  public static func read(_ path: String) throws(ProfileFileError) -> Opened {
    let (bytes, fingerprint) = try contents(of: path)
    var reader = ProfileReader()
    return Opened(profile: try reader.read(bytes), fingerprint: fingerprint)
  }

  /// Reads a profile to look at it, where `read` refuses its format as a newer one.
  ///
  /// There is no fingerprint, so nothing can be written over it.
  public static func readNewer(_ path: String) throws(ProfileFileError) -> NewerProfile {
    var reader = ProfileReader()
    return try reader.readNewer(try contents(of: path).bytes)
  }

  /// The version before, `name.json~`, where it is there and can be read.
  public static func backup(of path: String) -> Profile? {
    guard let target = try? SaveTarget(path) else { return nil }
    return try? read(target.path(of: target.name + "~")).profile
  }

  /// Whether two paths lead to one file, be it there or not.
  public static func isOneFile(_ path: String, _ other: String) -> Bool {
    if path == other { return true }
    guard let target = try? SaveTarget(path), let otherTarget = try? SaveTarget(other) else {
      return false
    }
    return target.realPath == otherTarget.realPath
  }

  /// Whether every user of the computer may remove or replace the file, whoever owns it: its
  /// folder is writable by all, and lets them at each other's files, as /tmp does not.
  public static func isOpenToEveryone(_ path: String) -> Bool {
    (try? SaveTarget(path))?.isOpenToEveryone ?? false
  }

  /// Reads the bytes of a file without asking what they say.
  public static func contents(
    of path: String
  ) throws(ProfileFileError) -> (bytes: [UInt8], fingerprint: Fingerprint) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .unnamed(path: path) }
    do throws(SystemError) { return try Descriptor(opening: path).contents() } catch {
      throw ProfileFileError(error, reading: path)
    }
  }
}
