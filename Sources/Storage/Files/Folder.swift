#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open folder, and what is done with the names in it.
///
/// Everything goes through the one descriptor, so that a folder which is moved or replaced
/// meanwhile cannot lead a file astray.
struct Folder: ~Copyable {
  let descriptor: Descriptor

  init(opening path: String) throws(SystemError) {
    descriptor = try Descriptor { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  /// Says what stands at a name, without following a link; `nil` where there is nothing.
  func status(of name: String) throws(SystemError) -> stat? {
    var status = stat()
    do throws(SystemError) {
      try SystemCall.status.require {
        fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW)
      }
    } catch {
      guard error == .code(ENOENT) else { throw error }
      return nil
    }
    return status
  }

  func file(_ name: String) throws(SystemError) -> Descriptor {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return try Descriptor { openat(descriptor.number, name, flags) }
  }

  /// Opens a file that others may have opened as well, to add to its end; makes it where `make`
  /// says so.
  func shared(_ name: String, make: Bool) throws(SystemError) -> Descriptor {
    let flags = O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return try Descriptor {
      openat(descriptor.number, name, flags | (make ? O_CREAT : 0), 0o600 as mode_t)
    }
  }

  /// Makes a file that was not there, for its owner alone.
  func new(_ name: String) throws(SystemError) -> Descriptor {
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try Descriptor { openat(descriptor.number, name, flags, 0o600 as mode_t) }
    do throws(SystemError) { try file.protect() } catch {
      remove(name)
      throw error
    }
    return file
  }

  /// Writes a file that was not there, for its owner alone, and waits until the disk has it.
  ///
  /// On failure the file is removed.
  func write(_ bytes: [UInt8], to name: String) throws(SystemError) -> stat {
    let file = try new(name)
    do throws(SystemError) {
      try file.write(bytes)
      try file.synchronize()
      let status = try file.status()
      try file.close()
      return status
    } catch {
      remove(name)
      throw error
    }
  }

  /// Makes a file its owner's alone.
  func protect(_ name: String) throws(SystemError) {
    try SystemCall.protect.require { fchmodat(descriptor.number, name, 0o600, 0) }
  }

  func remove(_ name: String) {
    try? removeOrThrow(name)
  }

  /// Removes a name, and says so where that cannot be done.
  func removeOrThrow(_ name: String) throws(SystemError) {
    try SystemCall.remove.require { unlinkat(descriptor.number, name, 0) }
  }

  /// Asks the disk for its names, and says whether it confirmed them.
  func isSynchronized() -> Bool {
    do { try descriptor.synchronize() } catch {
      // Some network disks cannot do this for folders; then there is nothing more to ask for.
      return error == .code(EINVAL)
    }
    return true
  }
}
