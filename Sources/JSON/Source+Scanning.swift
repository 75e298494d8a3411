/// The loops that most of the reading is spent in.
extension Source {
  /// Finds the first byte that is not white space, eight at a time where lines are indented.
  func endOfWhiteSpace(at index: Int) -> Int {
    let bytes = bytes.span
    var index = index
    while index < end, bytes[index].isWhiteSpace {
      index += 1
      while index + 8 <= end, bytes.eightBytes(at: index) == .spaces { index += 8 }
    }
    return index
  }

  func endOfDigits(at index: Int) -> Int {
    let bytes = bytes.span
    var index = index
    while index < end, bytes[index].isDigit { index += 1 }
    return index
  }

  /// Finds the first byte of a string that needs a look, eight bytes at a time.
  func endOfPlain(at index: Int) -> Int {
    let bytes = bytes.span
    var index = index
    while index + 8 <= end {
      let found = bytes.eightBytes(at: index).marksOfUnusual
      guard found == 0 else { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < end, bytes[index].isPlain { index += 1 }
    return index
  }
}

extension Span<UInt8> {
  /// The eight bytes from `index` on as one number, the first of them lowest.
  func eightBytes(at index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}

extension UInt64 {
  fileprivate static var spaces: UInt64 { 0x2020_2020_2020_2020 }

  /// The high bit of each of eight bytes that is a quote, a backslash, a control character or not
  /// ASCII.
  ///
  /// A subtraction may borrow from the byte above, so that marks above the lowest one can be wrong.
  fileprivate var marksOfUnusual: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = self ^ ones &* UInt64(UInt8.quote)
    let backslashes = self ^ ones &* UInt64(UInt8.backslash)
    let control = (self &- ones &* 0x20) & ~self
    let marks = control | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes | self
    return marks & (ones &* 0x80)
  }
}
