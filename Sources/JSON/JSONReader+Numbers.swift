/// Where a number stands in the bytes, and how it is written.
struct NumberToken {
  var lower: Int
  var upper: Int
  var isNegative: Bool
  /// Whether it has neither a fraction nor an exponent.
  var isWhole: Bool

  var range: Range<Int> { lower..<upper }
}

extension JSONReader {
  /// Reads the number that is next, by the grammar of RFC 8259, section 6.
  mutating func scanNumber() throws(JSONError) -> NumberToken {
    let lower = position
    let isNegative = source[lower] == .minus
    let digits = isNegative ? lower + 1 : lower
    var index = source.endOfDigits(at: digits)
    guard index > digits else { throw diagnosis.noDigit(at: index) }
    guard source[digits] != .zero || index == digits + 1 else {
      throw source.error(.leadingZero, at: digits)
    }
    var isWhole = true
    var hasExponent = false
    if index < source.end, source[index] == .point {
      isWhole = false
      let fraction = index + 1
      index = source.endOfDigits(at: fraction)
      guard index > fraction else {
        throw diagnosis.cutNumber(.noDigitAfterPoint, at: lower, next: index)
      }
    }
    if index < source.end, source[index] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      hasExponent = true
      index += 1
      if index < source.end, source[index] == .plus || source[index] == .minus { index += 1 }
      let exponent = index
      index = source.endOfDigits(at: exponent)
      guard index > exponent else {
        throw diagnosis.cutNumber(.noDigitInExponent, at: lower, next: index)
      }
    }
    if index < source.end, source[index].continuesNumber { throw source.malformedNumber(at: lower) }
    let token = NumberToken(lower: lower, upper: index, isNegative: isNegative, isWhole: isWhole)
    // Only an exponent or very many digits can make a number larger than a `Double` holds.
    if hasExponent || index - lower > 300 { try refuseTooLarge(token) }
    position = index
    return token
  }

  private func refuseTooLarge(_ token: NumberToken) throws(JSONError) {
    guard token.upper - token.lower <= limits.string else {
      throw source.error(.numberTooLong(limit: limits.string), at: token.lower)
    }
    let text = source.text(in: token.range)
    guard let value = Double(text), value.isFinite else {
      throw source.error(.numberTooLarge(text), at: token.lower)
    }
  }
}

extension Source {
  /// Shows all that hangs together with a number, such as `0x1F` or `2026-11-20`.
  fileprivate func malformedNumber(at lower: Int) -> JSONError {
    var upper = lower
    while upper < end, self[upper].continuesNumber { upper += 1 }
    return error(.malformedNumber(text(in: lower..<upper)), at: lower)
  }
}

extension UInt8 {
  /// Whether a number cannot be followed at once by this byte.
  fileprivate var continuesNumber: Bool {
    continuesWord || self == .point || self == .plus || self == .minus
  }
}
