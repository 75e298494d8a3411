extension JSONReader {
  /// Reads the `true`, `false` or `null` that is next.
  mutating func scanWord() throws(JSONError) {
    let length = source[position] == UInt8(ascii: "f") ? 5 : 4
    let next = position + length
    // The last four letters, read as one number, tell the three words apart.
    switch source.lastFour(before: next) {
    case 0x7472_7565, 0x616C_7365, 0x6E75_6C6C: break
    default: throw diagnosis.unknownWord()
    }
    if next < source.end, source[next].continuesWord { throw diagnosis.unknownWord() }
    position = next
  }
}

extension Source {
  fileprivate func lastFour(before index: Int) -> UInt32 {
    guard index <= end else { return 0 }
    return UInt32(bytes[index - 4]) << 24 | UInt32(bytes[index - 3]) << 16
      | UInt32(bytes[index - 2]) << 8 | UInt32(bytes[index - 1])
  }

  /// Gives the letters and digits at `index`.
  func word(at index: Int) -> String {
    var upper = index
    while upper < end, bytes[upper].continuesWord { upper += 1 }
    return text(in: index..<upper)
  }

  func isNotFinite(_ word: String) -> Bool {
    ["nan", "inf", "infinity"].contains(word.lowercased())
  }
}
