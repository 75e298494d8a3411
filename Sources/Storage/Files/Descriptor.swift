#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file, which is closed when no one has it any more.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens a file, with what the system is to be asked.
  init(opening open: () -> Int32) throws(SystemError) {
    let number = SystemCall.open.make { _ in Int(open()) }
    guard number >= 0 else { throw .last }
    self.number = Int32(number)
  }

  /// Opens a file for reading, without waiting for the other end of a pipe.
  init(opening path: String) throws(SystemError) {
    try self.init { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
  }

  deinit { _ = Self.systemClose(number) }

  private static func systemClose(_ number: Int32) -> Int {
    SystemCall.close.make { _ in
      #if canImport(Glibc)
        Int(Glibc.close(number))
      #else
        Int(Darwin.close(number))
      #endif
    }
  }

  /// Closes the file, and says whether the disk has taken all that was written.
  consuming func close() throws(SystemError) {
    let number = number
    discard self
    guard Self.systemClose(number) == 0 || errno == EINTR else { throw .last }
  }

  func status() throws(SystemError) -> stat {
    var status = stat()
    try SystemCall.status.require { fstat(number, &status) }
    return status
  }

  /// Reads a whole file, unless it is none or too large for a profile.
  func contents() throws(SystemError) -> (bytes: [UInt8], fingerprint: Fingerprint) {
    let status = try status()
    if let kind = status.kindIfNotFile { throw .notAFile(kind) }
    let bytes = try read(atMost: ProfileLimits.size)
    return (bytes, Fingerprint(status, of: bytes))
  }

  /// Reads to the end of the file, unless it is larger than `limit`.
  func read(atMost limit: Int) throws(SystemError) -> [UInt8] {
    guard try status().st_size <= limit else { throw .tooLarge }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = SystemCall.read.make { systemRead(number, &block, min($0, block.count)) }
      guard count >= 0 else { throw .last }
      guard count > 0 else { return bytes }
      bytes += block[..<count]
      guard bytes.count <= limit else { throw .tooLarge }
    }
  }

  /// Sets who may use the file, or the folder, whatever the umask.
  func protect(_ mode: mode_t = 0o600) throws(SystemError) {
    try SystemCall.protect.require { fchmod(number, mode) }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { rest in
        SystemCall.write.make { systemWrite(number, rest.baseAddress, min($0, rest.count)) }
      }
      guard count >= 0 else { throw .last }
      written += count
    }
  }

  /// Takes the file for oneself until it is closed, unless someone else has it.
  ///
  /// The system lets go of it when the process ends, however it ends.
  func lock() throws(SystemError) {
    try SystemCall.lock.require { flock(number, LOCK_EX | LOCK_NB) }
  }

  /// Makes the file as short as `size`.
  func truncate(to size: Int) throws(SystemError) {
    try SystemCall.truncate.require { ftruncate(number, off_t(size)) }
  }

  /// Waits until the disk has what was written, as far as the system can tell.
  func synchronize() throws(SystemError) {
    #if canImport(Darwin)
      // Here fsync stops at the cache of the disk.
      if SystemCall.synchronize.make({ _ in Int(fcntl(number, F_FULLFSYNC)) }) == 0 { return }
    #endif
    try SystemCall.synchronize.require { fsync(number) }
  }

  /// Waits until the disk has the bytes that were written, and their number.
  func synchronizeData() throws(SystemError) {
    #if canImport(Darwin)
      try synchronize()
    #else
      try SystemCall.synchronize.require { fdatasync(number) }
    #endif
  }
}

private func systemRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(number, bytes, count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, bytes, count)
}
