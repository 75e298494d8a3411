#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that the program has of a profile.
public struct Trace: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case profile
    /// The version before, `name.json~`.
    case backup
    case draft
    /// A draft or a file that was put aside.
    case quarantine
    case lock
    /// What a save was killed over.
    case leftover
  }

  public let kind: Kind
  public let path: String

  /// Removes it; one that is gone already counts as removed.
  public func remove() throws(ProfileFileError) {
    do { try SystemCall.remove.require { unlink(path) } } catch {
      guard error != .code(ENOENT) else { return }
      throw ProfileFileError(error, removing: path)
    }
  }
}
