/// The bytes that are read, and where among them reading starts and ends.
///
/// It is small, so that the loops over it work on a copy in registers, and it never changes while a
/// document is read.
struct Source: Sendable {
  let bytes: [UInt8]
  let start: Int
  let end: Int

  init(_ bytes: [UInt8], in range: Range<Int>?) {
    let range = range ?? bytes.indices
    precondition(bytes.indices.contains(range), "the range lies outside the bytes")
    self.bytes = bytes
    start = range.lowerBound
    end = range.upperBound
  }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// Gives bytes that are known to be UTF-8 as a string.
  func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  func location(at offset: Int) -> JSONLocation {
    JSONLocation(of: offset, in: bytes, from: start)
  }

  @inline(never)
  func error(_ problem: JSONError.Problem, at offset: Int) -> JSONError {
    JSONError(problem, at: location(at: offset))
  }

  /// Refuses what is wrong with the text as a whole, before anything is read.
  func check(against limits: JSONReader.Limits) throws(JSONError) {
    let count = end - start
    guard count <= limits.size else { throw error(.tooLarge(limit: limits.size), at: start) }
    guard endOfWhiteSpace(at: start) < end else { throw error(.empty, at: start) }
    guard count > 1 else { return }
    switch (self[start], self[start + 1]) {
    case (0xEF, 0xBB) where scalar(at: start) == "\u{FEFF}":
      throw error(.byteOrderMark, at: start)
    case (0xFE, 0xFF), (0xFF, 0xFE): throw error(.utf16, at: start)
    case (0, 0): break
    // A JSON text starts with an ASCII character, so a NUL beside it is the other half of it.
    case (0, _) where count.isMultiple(of: 2), (_, 0) where count.isMultiple(of: 2):
      throw error(.utf16, at: start)
    default: break
    }
  }
}
