#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder and the name that a path leads to, with a link at its end followed.
struct SaveTarget {
  /// The path as it was given.
  let path: String
  let folder: String
  let name: String

  init(_ path: String) throws(ProfileFileError) {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .unnamed(path: path) }
    self.path = path
    let resolved = try Self.followed(path)
    let slash = resolved.utf8.lastIndex(of: UInt8(ascii: "/"))
    name = slash.map { String(resolved[resolved.utf8.index(after: $0)...]) } ?? resolved
    folder = slash.map { $0 == resolved.startIndex ? "/" : String(resolved[..<$0]) } ?? "."
    guard !["", ".", ".."].contains(name) else { throw .unnamed(path: path) }
  }

  private static func followed(_ path: String) throws(ProfileFileError) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.isLink else { return path }
    guard let resolved = realpath(path, nil) else {
      guard errno == ENOENT else { throw ProfileFileError(.last, writing: path) }
      throw .brokenLink(path: path)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The one path of the file, from the root and without links, by whatever path it was named.
  var realPath: String {
    guard let resolved = realpath(folder, nil) else { return "\(folder)/\(name)" }
    defer { free(resolved) }
    return "\(String(cString: resolved))/\(name)"
  }

  /// Whether everyone may remove and rename what is in the folder.
  var isOpenToEveryone: Bool {
    var status = stat()
    guard stat(folder, &status) == 0 else { return false }
    return status.st_mode & S_IWOTH != 0 && status.st_mode & S_ISVTX == 0
  }

  /// The path of another name in the same folder.
  func path(of name: String) -> String { folder == "." ? name : "\(folder)/\(name)" }

  /// The names under which an unfinished save leaves something behind when it is killed.
  static func leftovers(
    of name: String, in folder: borrowing Folder
  ) throws(SystemError) -> [String] {
    try folder.names(from: ".\(name).", to: ".tmp").filter { MadeName.isTemporary($0, of: name) }
  }

  func openFolder() throws(ProfileFileError) -> Folder {
    do { return try Folder(opening: folder) } catch {
      throw ProfileFileError(error, writing: path)
    }
  }

  /// Gives the bytes of the file that is to be replaced, once it is known to be the one that was
  /// read; `nil` where there is none and none was read.
  func replaced(
    _ fingerprint: Fingerprint?, in folder: borrowing Folder
  ) throws(ProfileFileError) -> [UInt8]? {
    guard let status = try status(in: folder) else {
      guard fingerprint == nil else { throw .removedFromDisk(path: path) }
      return nil
    }
    if let kind = status.kindIfNotFile { throw .notAFile(path: path, kind) }
    guard let fingerprint else { throw .exists(path: path) }
    guard status.st_uid == geteuid() else { throw .foreign(path: path) }
    guard status.st_mode & S_IWUSR != 0 else { throw .readOnlyFile(path: path) }
    let (bytes, present) = try contents(in: folder)
    guard present == fingerprint else { throw .changedOnDisk(path: path) }
    return bytes
  }

  private func status(in folder: borrowing Folder) throws(ProfileFileError) -> stat? {
    do { return try folder.status(of: name) } catch {
      throw ProfileFileError(error, writing: path)
    }
  }

  private func contents(
    in folder: borrowing Folder
  ) throws(ProfileFileError) -> (bytes: [UInt8], fingerprint: Fingerprint) {
    do throws(SystemError) { return try folder.file(name).contents() } catch {
      switch error {
      case .code(ENOENT): throw .removedFromDisk(path: path)
      case .code(let code): throw .unreadableNow(path: path, code: code)
      default: throw ProfileFileError(error, writing: path)
      }
    }
  }
}
