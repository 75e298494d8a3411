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
  private let descriptor: Descriptor

  init(opening path: String) throws(SystemError) {
    descriptor = try Descriptor(
      number: retry { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
  }

  /// Says what stands at a name, without following a link; `nil` where there is nothing.
  func status(of name: String) throws(SystemError) -> stat? {
    var status = stat()
    guard fstatat(descriptor.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      guard errno == ENOENT else { throw .last }
      return nil
    }
    return status
  }

  func file(_ name: String) throws(SystemError) -> Descriptor {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return try Descriptor(number: retry { openat(descriptor.number, name, flags) })
  }

  /// Writes a file that was not there, for its owner alone, and waits until the disk has it.
  ///
  /// On failure the file is removed.
  func write(_ bytes: [UInt8], to name: String) throws(SystemError) -> stat {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = try Descriptor(number: retry { openat(descriptor.number, name, flags, 0o600) })
    do throws(SystemError) {
      try file.protect()
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

  /// Gives a file a second name.
  func link(_ name: String, as other: String) throws(SystemError) {
    guard linkat(descriptor.number, name, descriptor.number, other, 0) == 0 else { throw .last }
  }

  /// Makes a file its owner's alone.
  func protect(_ name: String) throws(SystemError) {
    guard fchmodat(descriptor.number, name, 0o600, 0) == 0 else { throw .last }
  }

  /// Renames a file over whatever has the other name.
  func rename(_ name: String, over other: String) throws(SystemError) {
    guard renameat(descriptor.number, name, descriptor.number, other) == 0 else { throw .last }
  }

  /// Renames a file to a name that nothing has.
  ///
  /// A plain rename would replace what came there since we looked. A second name cannot: it is
  /// given only where there is none.
  func rename(_ name: String, toNew other: String) throws(SystemError) {
    do throws(SystemError) {
      try link(name, as: other)
      remove(name)
    } catch {
      guard error.saysNoSecondNames else { throw error }
      guard try status(of: other) == nil else { throw .code(EEXIST) }
      try rename(name, over: other)
    }
  }

  func remove(_ name: String) {
    _ = unlinkat(descriptor.number, name, 0)
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

extension SystemError {
  /// Whether this kind of disk cannot give a file a second name.
  var saysNoSecondNames: Bool {
    switch self {
    case .code(EPERM), .code(EOPNOTSUPP), .code(ENOTSUP), .code(ENOSYS), .code(EMLINK): true
    default: false
    }
  }
}
