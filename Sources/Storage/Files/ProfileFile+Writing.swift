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
  /// stays as `name.json~`, unless the caller says otherwise, or nothing has changed and what is there
  /// is worth more. Behind a link, the file it leads to is replaced, and the link stays.
  ///
  /// Whoever holds the file locked says so by its lock. Otherwise the file is locked while it is
  /// written, so that of two programs that save at once one is refused.
  @discardableResult
  public static func write(
    _ profile: Profile, to path: String, replacing fingerprint: Fingerprint?,
    keepsBackup: Bool = true, holding lock: ProfileLock? = nil
  ) throws(ProfileFileError) -> Saved {
    // 1. The bytes, read back and compared.
    let bytes = try ProfileWriter.bytes(profile)

    // 2. The folder, the lock, and whether the file in it is the one that was read.
    let target = try SaveTarget(path)
    let folder = try target.openFolder()
    let own = try lockForSave(of: target, holding: lock)
    defer { own?.release() }
    let old = try target.replaced(fingerprint, in: folder)
    // What a save was killed over is swept up, now that no other save can be at it.
    if own != nil || lock?.isHeld(for: target) == true { sweep(target, in: folder) }

    do throws(SystemError) {
      // 3. The new file, complete and on the disk, under another name.
      let temporary = Folder.temporaryName(for: target.name)
      let status = try folder.write(bytes, to: temporary)
      do throws(SystemError) {
        // 4. The old version, kept.
        if keepsBackup, let old, old != bytes { try keep(old, of: target, in: folder) }

        // 5. The new file in the place of the old one, or where nothing was.
        if old == nil {
          try folder.rename(temporary, toNew: target.name)
        } else {
          try folder.rename(temporary, over: target.name)
        }
      } catch {
        folder.remove(temporary)
        throw error
      }
      return Saved(
        fingerprint: Fingerprint(status, of: bytes), isConfirmed: folder.isSynchronized())
    } catch {
      throw ProfileFileError(error, writing: path)
    }
  }

  /// Locks the file for the time of one save, unless the caller holds it or no lock can be had.
  private static func lockForSave(
    of target: SaveTarget, holding lock: ProfileLock?
  ) throws(ProfileFileError) -> ProfileLock? {
    if let lock, lock.isHeld(for: target) { return nil }
    switch ProfileLock.acquire(target, state: nil, at: nil) {
    case .acquired(let own): return own
    case .held(let holder): throw .inUse(path: target.path, holder)
    case .unavailable: return nil
    }
  }

  private static func sweep(_ target: SaveTarget, in folder: borrowing Folder) {
    guard let names = try? SaveTarget.leftovers(of: target.name, in: folder) else { return }
    for name in names { folder.remove(name) }
  }

  /// Gives the old version a second name, which stays when the first goes to the new one.
  private static func keep(
    _ bytes: [UInt8], of target: SaveTarget, in folder: borrowing Folder
  ) throws(SystemError) {
    let temporary = Folder.temporaryName(for: target.name)
    // Renaming one name of a file over another name of it does nothing, and leaves both.
    defer { folder.remove(temporary) }
    do throws(SystemError) {
      do throws(SystemError) {
        try folder.link(target.name, as: temporary)
        try folder.protect(temporary)
      } catch {
        guard error.saysNoSecondNames else { throw error }
        folder.remove(temporary)
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
