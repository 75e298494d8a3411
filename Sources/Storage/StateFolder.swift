#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder of what the program keeps for a person between sessions: `$XDG_STATE_HOME/crs`.
///
/// It is made when it is first needed, for its owner alone (mode 0700).
public struct StateFolder: Hashable, Sendable {
  public let path: String

  public init(path: String) { self.path = path }

  /// Finds the folder as the XDG Base Directory Specification says, by the variables of the
  /// environment; `nil` where there is no home.
  ///
  /// A relative `XDG_STATE_HOME` does not count; without it, it is `$HOME/.local/state`.
  public init?(environment: (String) -> String?) {
    if let state = environment("XDG_STATE_HOME"), state.utf8.first == UInt8(ascii: "/") {
      path = state + "/crs"
    } else if let home = environment("HOME"), home.utf8.first == UInt8(ascii: "/") {
      path = home + "/.local/state/crs"
    } else {
      return nil
    }
  }

  /// The name under which something is kept for the file at a path from the root.
  static func key(for realPath: String) -> String {
    let digits = String(Checksum(of: realPath.utf8).value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Opens a folder within, and makes it and all above it that is not there.
  func open(_ name: String) throws(SystemError) -> Folder {
    var made = ""
    for part in path.split(separator: "/") {
      made += "/" + part
      try Self.make(made)
    }
    try Self.protect(path)
    let inner = "\(path)/\(name)"
    try Self.make(inner)
    return try Self.protect(inner)
  }

  /// Opens a folder within, or gives `nil` where there is none.
  func openIfThere(_ name: String) throws(SystemError) -> Folder? {
    do { return try Folder(opening: "\(path)/\(name)") } catch {
      guard error == .code(ENOENT) || error == .code(ENOTDIR) else { throw error }
      return nil
    }
  }

  private static func make(_ path: String) throws(SystemError) {
    do { try SystemCall.makeFolder.require { mkdir(path, 0o700) } } catch {
      // Where the disk is read-only or nothing may be made, it may be there all the same.
      var status = stat()
      guard stat(path, &status) == 0 else { throw error }
    }
  }

  /// Closes a folder to everyone else.
  @discardableResult
  private static func protect(_ path: String) throws(SystemError) -> Folder {
    let folder = try Folder(opening: path)
    let status = try folder.descriptor.status()
    guard status.st_uid == geteuid() else { throw .code(EACCES) }
    if status.st_mode & 0o777 != 0o700 { try folder.descriptor.protect(0o700) }
    return folder
  }
}
