extension Source {
  /// Finds where the escape at `index` ends, as a pair if it is one; `nil` where the text ends first.
  func endOfEscape(at index: Int) throws(JSONError) -> Int? {
    guard index + 1 < end else { return nil }
    switch bytes[index + 1] {
    case .quote, .backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      guard let unit = try codeUnit(at: index) else { return nil }
      switch unit {
      case 0xDC00...0xDFFF: throw error(.loneLowSurrogate, at: index)
      case 0xD800...0xDBFF:
        let second = index + 6
        guard second < end else { return nil }
        guard bytes[second] == .backslash else { throw error(.loneHighSurrogate, at: index) }
        guard second + 1 < end else { return nil }
        guard bytes[second + 1] == UInt8(ascii: "u") else {
          throw error(.loneHighSurrogate, at: index)
        }
        guard let low = try codeUnit(at: second) else { return nil }
        guard 0xDC00...0xDFFF ~= low else { throw error(.loneHighSurrogate, at: index) }
        return second + 6
      default: return index + 6
      }
    case 0: throw error(.nul, at: index + 1)
    default:
      guard let scalar = scalar(at: index + 1) else { throw error(.notUTF8, at: index + 1) }
      throw error(.unknownEscape(scalar), at: index)
    }
  }

  /// Reads the four digits of the escape at `index`; `nil` where the text ends among them.
  private func codeUnit(at index: Int) throws(JSONError) -> UInt32? {
    var unit: UInt32 = 0
    for digit in index + 2..<index + 6 {
      guard digit < end else { return nil }
      guard let value = bytes[digit].hexadecimalValue else {
        throw error(.incompleteUnicodeEscape, at: index)
      }
      unit = unit << 4 | value
    }
    return unit
  }

  /// Gives the string that a token stands for.
  func text(of token: StringToken) -> String {
    guard token.hasEscapes else { return text(in: token.range) }
    return String(unsafeUninitializedCapacity: token.range.count) { unescape(token, into: $0) }
  }

  /// Writes the bytes that a checked string stands for, which are never more than those it has.
  private func unescape(
    _ token: StringToken, into output: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    var index = token.lower
    while index < token.upper {
      var byte = bytes[index]
      index += 1
      if byte == .backslash {
        byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "b"): byte = 0x08
        case UInt8(ascii: "f"): byte = 0x0C
        case UInt8(ascii: "n"): byte = 0x0A
        case UInt8(ascii: "r"): byte = 0x0D
        case UInt8(ascii: "t"): byte = 0x09
        case UInt8(ascii: "u"):
          for byte in UTF8.encode(unescapedScalar(at: &index)) ?? UTF8.encodedReplacementCharacter {
            output[count] = byte
            count += 1
          }
          continue
        default: break
        }
      }
      output[count] = byte
      count += 1
    }
    return count
  }

  /// Reads the digits after `\u`, and the other half of a pair.
  private func unescapedScalar(at index: inout Int) -> Unicode.Scalar {
    func unit(at index: Int) -> UInt32 {
      (index..<index + 4).reduce(0) { $0 << 4 | (bytes[$1].hexadecimalValue ?? 0) }
    }
    var value = unit(at: index)
    index += 4
    if 0xD800...0xDBFF ~= value {
      value = 0x10000 + (value - 0xD800) << 10 + (unit(at: index + 2) - 0xDC00)
      index += 6
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
