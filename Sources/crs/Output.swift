import ArgumentParser
import JSON

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output, written in blocks.
struct Output {
  private static let blockSize = 1 << 16

  var bytes: [UInt8] = []

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// Writes one value as JSON, on a line of its own.
  mutating func writeLine(_ value: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    value(&writer)
    writer.endLine()
    write(writer.bytes)
  }

  /// Writes what has gathered, once it is a block.
  mutating func flushIfLarge() throws {
    if bytes.count >= Self.blockSize { try flush() }
  }

  /// Writes everything that has gathered.
  ///
  /// - Throws: exit code 1 where standard output takes no more.
  mutating func flush() throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        send(buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        // A reader that has seen enough is no fault worth words.
        if errno != EPIPE { complain("crs: \(String(cString: strerror(errno)))") }
        throw ExitCode.failure
      }
      written += count
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

/// `write(2)` to standard output, outside of a type that has a `write` of its own.
private func send(_ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(STDOUT_FILENO, bytes, count)
}
