/// A reader of CSV that goes over the bytes once: quoted fields, doubled quotes, any line end.
///
/// Only the fields that are asked for become strings.
struct CSVScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Begins at a place, which is the start of a field.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int = 0) {
    (self.bytes, self.place) = (bytes, place)
  }

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

  /// The places of the next field of the line, with its quotes.
  mutating func fieldRange() -> Range<Int> {
    let start = place
    var isQuoted = false
    while let byte, isQuoted || !byte.endsField {
      if byte == .quote { isQuoted.toggle() }
      place += 1
    }
    let end = place
    if byte == .comma { place += 1 }
    return start..<end
  }

  /// Whether the digits at the place are a number.
  func startsWithNumber(_ number: Int) -> Bool {
    var value = 0
    for byte in bytes[place...] {
      guard (0x30...0x39).contains(byte) else { break }
      value = value * 10 + Int(byte) - 0x30
    }
    return value == number
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
