#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open file, which is closed when no one has it any more.
struct Descriptor: ~Copyable {
  let number: Int32

  init(number: Int32) throws(SystemError) {
    guard number >= 0 else { throw .last }
    self.number = number
  }

  /// Opens a file for reading, without waiting for the other end of a pipe.
  init(opening path: String) throws(SystemError) {
    try self.init(number: retry { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) })
  }

  deinit { _ = Self.systemClose(number) }

  private static func systemClose(_ number: Int32) -> Int32 {
    #if canImport(Glibc)
      Glibc.close(number)
    #else
      Darwin.close(number)
    #endif
  }

  /// Closes the file, and says whether the disk has taken all that was written.
  consuming func close() throws(SystemError) {
    let number = number
    discard self
    // The descriptor is gone whatever the answer, so there is nothing to try again.
    guard Self.systemClose(number) == 0 || errno == EINTR else { throw .last }
  }

  func status() throws(SystemError) -> stat {
    var status = stat()
    guard fstat(number, &status) == 0 else { throw .last }
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
  private func read(atMost limit: Int) throws(SystemError) -> [UInt8] {
    guard try status().st_size <= limit else { throw .tooLarge }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = retry { systemRead(number, &block, block.count) }
      guard count >= 0 else { throw .last }
      guard count > 0 else { return bytes }
      bytes += block[..<count]
      guard bytes.count <= limit else { throw .tooLarge }
    }
  }

  /// Makes the file its owner's alone, whatever the umask.
  func protect() throws(SystemError) {
    guard fchmod(number, 0o600) == 0 else { throw .last }
  }

  func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { rest in
        retry { systemWrite(number, rest.baseAddress, rest.count) }
      }
      guard count >= 0 else { throw .last }
      written += count
    }
  }

  /// Waits until the disk has what was written, as far as the system can tell.
  func synchronize() throws(SystemError) {
    #if canImport(Darwin)
      // Here fsync stops at the cache of the disk.
      if retry({ fcntl(number, F_FULLFSYNC) }) == 0 { return }
    #endif
    guard retry({ fsync(number) }) == 0 else { throw .last }
  }
}

/// Makes a call again for as long as a signal interrupts it.
func retry<Count: SignedInteger>(_ call: () -> Count) -> Count {
  while true {
    let result = call()
    guard result == -1, errno == EINTR else { return result }
  }
}

private func systemRead(_ number: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(number, bytes, count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, bytes, count)
}
