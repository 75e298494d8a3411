import ExpressEntry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension ProfileFile {
  /// Writes a profile whole, or leaves everything as it was.
  ///
  /// The order is what makes it safe; each step stands on the one before.
  ///
  /// The fingerprint says which file may be replaced: the one it was taken of when it was read or
  /// last written here. `nil` means that no file may be there yet. The version that is replaced
  /// stays as `name.json~`, unless the caller says otherwise. Behind a link, the file it leads to
  /// is replaced, and the link stays.
  @discardableResult
  public static func write(
    _ profile: Profile, to path: String, replacing fingerprint: Fingerprint?,
    keepsBackup: Bool = true
  ) throws(ProfileFileError) -> Saved {
    // 1. The bytes, read back and compared.
    let bytes = try ProfileWriter.bytes(profile)

    // 2. The folder, and whether the file in it is the one that was read.
    let target = try SaveTarget(path)
    let folder = try target.openFolder()
    let old = try target.replaced(fingerprint, in: folder)

    do throws(SystemError) {
      // 3. The new file, complete and on the disk, under another name.
      let temporary = target.temporaryName
      let status = try folder.write(bytes, to: temporary)
      // After the last step the name is gone, and there is nothing to remove.
      defer { folder.remove(temporary) }

      // 4. The old version, kept.
      if keepsBackup, let old { try keep(old, of: target, in: folder) }

      // 5. The new file in the place of the old one, or where nothing was.
      if old == nil {
        try folder.rename(temporary, toNew: target.name)
      } else {
        try folder.rename(temporary, over: target.name)
      }
      return Saved(
        fingerprint: Fingerprint(status, of: bytes), isConfirmed: folder.isSynchronized())
    } catch {
      throw ProfileFileError(error, writing: path)
    }
  }

  /// Gives the old version a second name, which stays when the first goes to the new one.
  private static func keep(
    _ bytes: [UInt8], of target: SaveTarget, in folder: borrowing Folder
  ) throws(SystemError) {
    let temporary = target.temporaryName
    // Renaming one name of a file over another name of it does nothing, and leaves both.
    defer { folder.remove(temporary) }
    do throws(SystemError) {
      do throws(SystemError) {
        try folder.link(target.name, as: temporary)
        try folder.protect(temporary)
      } catch {
        guard error.saysNoSecondNames else { throw error }
        _ = try folder.write(bytes, to: temporary)
      }
      try folder.rename(temporary, over: target.name + "~")
    } catch {
      switch error {
      case .code(ENOSPC), .code(EDQUOT), .code(EROFS): throw error
      case .code(let code): throw .backup(code)
      default: throw error
      }
    }
  }
}

/// The folder and the name that a path leads to, with a link at its end followed.
private struct SaveTarget {
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

  /// A name beside the file, which no one else has.
  var temporaryName: String {
    ".\(name).\(getpid()).\(String(UInt32.random(in: .min ... .max), radix: 16)).tmp"
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
    do throws(SystemError) {
      return try folder.file(name).contents()
    } catch {
      throw ProfileFileError(error, writing: path)
    }
  }
}
