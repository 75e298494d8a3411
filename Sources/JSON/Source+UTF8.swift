/// What stands at a byte that should begin a character.
enum UTF8Character: Equatable {
  case whole(length: Int)
  /// Good as far as it goes, but the text ends inside it.
  case cut
  case broken
}

extension Source {
  /// Measures the character at `index` by the table of well-formed UTF-8 (Unicode, table 3-7).
  ///
  /// The second byte is what tells: its range shuts out overlong forms, surrogates, and characters
  /// past U+10FFFF.
  func utf8Character(at index: Int) -> UTF8Character {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0x00...0x7F: return .whole(length: 1)
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return .broken
    }
    guard index + 1 < end else { return .cut }
    guard second ~= bytes[index + 1] else { return .broken }
    for next in index + 2..<max(index + 2, index + length) {
      guard next < end else { return .cut }
      guard bytes[next].isContinuation else { return .broken }
    }
    return .whole(length: length)
  }

  /// Gives the character at `index`, for words about it; `nil` where it is not UTF-8.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard case .whole(let length) = utf8Character(at: index) else { return nil }
    return text(in: index..<index + length).unicodeScalars.first
  }
}
