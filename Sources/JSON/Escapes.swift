extension Unicode.Scalar {
  /// Whether what we write shows the character as an escape.
  ///
  /// JSON asks it of the control characters alone. The others would act on a terminal (DEL and the
  /// C1 controls), end a line for some readers (U+2028, U+2029), turn text around unseen, or be
  /// there unseen: zero width spaces and tags. The joiners of Persian and Indic names stay.
  var isEscaped: Bool {
    switch value {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F..<0xA0: true
    case 0xAD, 0x061C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}

extension [UInt8] {
  /// Appends a string in its quotes.
  mutating func append(quoting text: String) {
    append(.quote)
    append(escaping: text)
    append(.quote)
  }

  /// Appends what stands between the quotes of a string.
  mutating func append(escaping text: String) {
    var text = text
    let isPlain = text.withUTF8 { bytes in
      guard bytes.allSatisfy(\.isPlain) else { return false }
      append(contentsOf: bytes)
      return true
    }
    guard !isPlain else { return }
    for scalar in text.unicodeScalars {
      if scalar.isEscaped {
        append(escape: scalar)
      } else {
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Appends the short escape where JSON has one, and `\u` with four digits where it does not.
  private mutating func append(escape scalar: Unicode.Scalar) {
    append(.backslash)
    switch scalar {
    case "\"", "\\": append(UInt8(truncatingIfNeeded: scalar.value))
    case "\n": append(UInt8(ascii: "n"))
    case "\r": append(UInt8(ascii: "r"))
    case "\t": append(UInt8(ascii: "t"))
    case "\u{8}": append(UInt8(ascii: "b"))
    case "\u{C}": append(UInt8(ascii: "f"))
    default:
      // Beyond the first plane there are two escapes to a scalar.
      for (place, unit) in scalar.utf16.enumerated() {
        if place > 0 { append(.backslash) }
        append(escape: unit)
      }
    }
  }

  private mutating func append(escape unit: UInt16) {
    append(UInt8(ascii: "u"))
    for shift in [12, 8, 4, 0] as [UInt16] {
      let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
      append(digit < 10 ? .zero + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
