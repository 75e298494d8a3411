/// The bytes that JSON is punctuated with.
extension UInt8 {
  static var quote: UInt8 { 0x22 }
  static var backslash: UInt8 { 0x5C }
  static var comma: UInt8 { 0x2C }
  static var colon: UInt8 { 0x3A }
  static var openBrace: UInt8 { 0x7B }
  static var closeBrace: UInt8 { 0x7D }
  static var openBracket: UInt8 { 0x5B }
  static var closeBracket: UInt8 { 0x5D }
  static var plus: UInt8 { 0x2B }
  static var minus: UInt8 { 0x2D }
  static var point: UInt8 { 0x2E }
  static var zero: UInt8 { 0x30 }
  static var space: UInt8 { 0x20 }
  static var newline: UInt8 { 0x0A }

  var isDigit: Bool { self &- .zero < 10 }

  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether the byte could go on a word or a number that has already begun.
  var continuesWord: Bool { isLetter || isDigit || self == 0x5F }

  var isWhiteSpace: Bool { self == .space || self == .newline || self == 0x0D || self == 0x09 }

  /// Whether the byte is one whole character that a string shows as it is.
  var isPlain: Bool { self >= 0x20 && self < 0x7F && self != .quote && self != .backslash }

  /// Whether the byte goes on a UTF-8 character that another byte began.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// The value of a hexadecimal digit, in either case of letter.
  var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self &- .zero) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}
