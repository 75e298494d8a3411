#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file or standard input, read in blocks.
struct Input {
  private static let blockSize = 1 << 18
  /// A line longer than this is cut there, and the rest of it passed over: no profile is so long,
  /// and what is cut is refused as too large.
  private static let longestLine = (1 << 20) + 1

  /// The block at hand: lines are ranges of it, good until the next one is asked for.
  private(set) var bytes: [UInt8]
  /// What kept the rest from being read, as `errno` has it.
  private(set) var failure: Int32?
  private let descriptor: Int32
  private var start = 0
  private var end = 0
  private var isAtEnd = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
    bytes = Array(repeating: 0, count: Self.blockSize)
  }

  /// Opens a file, or standard input for `-`; `nil` where it cannot be opened, for which `errno` has
  /// the reason.
  init?(path: String) {
    guard path != "-" else {
      self.init(descriptor: STDIN_FILENO)
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.init(descriptor: descriptor)
  }

  /// Lets go of the file.
  func close() {
    if descriptor != STDIN_FILENO { closeDescriptor(descriptor) }
  }

  /// The next line without its end, or `nil` after the last.
  mutating func nextLine() -> Range<Int>? {
    var searched = start
    while true {
      if let newline = bytes.firstNewline(in: searched..<end) {
        let line = start..<newline
        start = newline + 1
        return line.withoutReturn(in: bytes)
      }
      if end - start > Self.longestLine { return cutLine() }
      searched = end
      if isAtEnd {
        defer { start = end }
        return start < end ? (start..<end).withoutReturn(in: bytes) : nil
      }
      searched -= start
      fill()
    }
  }

  /// The beginning of a line that is too long; what is left of it is read and dropped.
  private mutating func cutLine() -> Range<Int> {
    let kept = end - start
    while !isAtEnd {
      let before = end
      fill()
      let (from, to) = (start + kept, end)
      if let newline = bytes.firstNewline(in: from..<to) {
        let line = start..<start + Self.longestLine
        start = newline + 1
        return line
      }
      if end > start + kept { end = start + kept } else if end == before { break }
    }
    defer { start = end }
    return start..<start + Self.longestLine
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
    if count < 0 { failure = errno }
    if count > 0 { end += count } else { isAtEnd = true }
  }
}

/// `close(2)`, outside of a type that has a `close` of its own.
private func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

extension Range<Int> {
  /// The line without the carriage return that some systems end lines with.
  fileprivate func withoutReturn(in bytes: [UInt8]) -> Range<Int> {
    !isEmpty && bytes[upperBound - 1] == 13 ? lowerBound..<upperBound - 1 : self
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
