extension JSONReader {
  /// Refuses a key that the object already has, and remembers it if it does not.
  ///
  /// Keys are the same when their characters are, however either was written: `"a"` is `"\u0061"`.
  mutating func refuseRepeated(_ key: StringToken, from base: Int) throws(JSONError) {
    let hash = source.hash(of: key)
    if keys.mayHold(hash: hash, from: base) {
      for earlier in keys.keys(withHash: hash, from: base)
      where source.isSame(earlier, as: key, in: source) {
        let first = source.location(at: earlier.lower - 1)
        throw source.error(.duplicateKey(source.text(of: key), first: first), at: key.lower - 1)
      }
    }
    keys.push(key, hash: hash)
  }
}

extension Source {
  /// Hashes the characters, without making a string unless there are escapes.
  func hash(of key: StringToken) -> UInt32 {
    guard key.hasEscapes else { return hash(of: key.range) }
    let text = Source(Array(text(of: key).utf8), in: nil)
    return text.hash(of: text.start..<text.end)
  }

  /// A hash that is quick for keys, which are short: eight bytes at a time.
  private func hash(of range: Range<Int>) -> UInt32 {
    let bytes = bytes.span
    var hash = UInt64(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      var eight: UInt64 = 0
      if index + 8 <= end {
        eight = bytes.eightBytes(at: index)
      } else {
        for (shift, index) in (index..<end).enumerated() {
          eight |= UInt64(bytes[index]) << (8 * UInt64(shift))
        }
      }
      let excess = index + 8 - range.upperBound
      if excess > 0 { eight &= UInt64.max >> (8 * UInt64(excess)) }
      hash = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      index += 8
    }
    return UInt32(truncatingIfNeeded: hash)
  }

  /// Whether a key here has the same characters as one there.
  func isSame(_ one: StringToken, as other: StringToken, in source: Source) -> Bool {
    guard !one.hasEscapes, !other.hasEscapes else {
      return text(of: one).utf8.elementsEqual(source.text(of: other).utf8)
    }
    let ones = bytes.span.extracting(one.range)
    let others = source.bytes.span.extracting(other.range)
    guard ones.count == others.count else { return false }
    for index in ones.indices where ones[index] != others[index] { return false }
    return true
  }
}
