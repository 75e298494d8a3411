import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file or standard input, read in blocks.
struct Input {
  private static let blockSize = 1 << 18

  /// The block at hand: lines are ranges of it, good until the next one is asked for.
  private(set) var bytes: [UInt8]
  private let descriptor: Int32
  private var start = 0
  private var end = 0
  private var isAtEnd = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
    bytes = Array(repeating: 0, count: Self.blockSize)
  }

  /// Opens a file, or standard input for `-`; `nil` where it cannot be opened.
  init?(path: String) {
    guard path != "-" else {
      self.init(descriptor: STDIN_FILENO)
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor: descriptor)
  }

  /// The next line without its end, or `nil` after the last.
  mutating func nextLine() -> Range<Int>? {
    var searched = start
    while true {
      if let newline = bytes.firstNewline(in: searched..<end) {
        let line = start..<newline
        start = newline + 1
        return line
      }
      searched = end
      if isAtEnd {
        defer { start = end }
        return start < end ? start..<end : nil
      }
      searched -= start
      fill()
    }
  }

  /// Everything that is left, up to so many bytes.
  mutating func rest(upTo limit: Int) -> [UInt8] {
    while !isAtEnd && end - start < limit { fill() }
    return Array(bytes[start..<min(end, start + limit)])
  }

  /// Moves what is left to the front and reads more behind it.
  private mutating func fill() {
    if start > 0 {
      bytes.replaceSubrange(0..<end - start, with: Array(bytes[start..<end]))
      (start, end) = (0, end - start)
    }
    if end == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
    let count = bytes.withUnsafeMutableBytes { buffer in
      var count = -1
      repeat {
        count = read(descriptor, buffer.baseAddress?.advanced(by: end), buffer.count - end)
      } while count < 0 && errno == EINTR
      return count
    }
    if count > 0 { end += count } else { isAtEnd = true }
  }
}

extension [UInt8] {
  fileprivate func firstNewline(in range: Range<Int>) -> Int? {
    withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, !range.isEmpty,
        let found = memchr(base + range.lowerBound, 10, range.count)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }
}

/// Standard output, written in blocks.
struct Output {
  private static let blockSize = 1 << 16

  var bytes: [UInt8] = []

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func write(_ more: [UInt8]) { bytes.append(contentsOf: more) }

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
        Glibc.write(
          STDOUT_FILENO, buffer.baseAddress?.advanced(by: written), buffer.count - written)
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
