/// A reader of CSV that goes over the bytes once: quoted fields, doubled quotes, any line end.
///
/// Only the fields that are asked for become strings.
struct CSVScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { place == bytes.count }

  /// The next field of the line, without its quotes.
  mutating func field() -> String {
    if byte == .quote { return quotedField() }
    let start = place
    while let byte, !byte.endsField { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if byte == .comma { place += 1 }
    return text
  }

  /// Passes over what is left of the line.
  mutating func endLine() {
    var isQuoted = false
    while let byte, isQuoted || byte != .newline {
      if byte == .quote { isQuoted.toggle() }
      place += 1
    }
    if byte != nil { place += 1 }
  }

  private mutating func quotedField() -> String {
    var text: [UInt8] = []
    place += 1
    while let byte {
      place += 1
      if byte == .quote {
        guard self.byte == .quote else { break }
        place += 1
      }
      text.append(byte)
    }
    if byte == .comma { place += 1 }
    return String(decoding: text, as: UTF8.self)
  }

  private var byte: UInt8? { place < bytes.count ? bytes[place] : nil }
}

extension UInt8 {
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let newline = UInt8(ascii: "\n")

  fileprivate var endsField: Bool {
    self == .comma || self == .newline || self == UInt8(ascii: "\r")
  }
}
