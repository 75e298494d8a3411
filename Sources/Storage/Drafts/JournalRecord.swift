import ExpressEntry

/// One record of a journal: what it is, when it was written, and its text.
///
/// A record starts with a line of fixed length (kind, length and checksum of the text, moment), so
/// that a reader knows how much must follow, and whether that is what was written:
///
///     a 0000000412 9f3a52c1d4e60b78 2026-11-23 14:32:07
///     {"applicant":{…},"schemaVersion":1}
struct JournalRecord {
  enum Kind: UInt8 {
    /// Which file the draft is of: the first record.
    case heading = 0x68
    /// All answers, after one more was given.
    case answers = 0x61
  }

  /// The bytes of the line before the text, with its end.
  static let lineLength = 50

  var kind: Kind
  var moment: Moment
  /// Where the text stands in the journal.
  var text: Range<Int>

  /// The index after the record.
  var end: Int { text.upperBound + 1 }

  static func bytes(_ kind: Kind, _ text: [UInt8], at moment: Moment) -> [UInt8] {
    let moment = Array(moment.description.utf8)
    var bytes: [UInt8] = [kind.rawValue, .space]
    bytes += padded(String(text.count), to: 10)
    bytes.append(.space)
    bytes += padded(String(checksum(kind, moment, text).value, radix: 16), to: 16)
    bytes.append(.space)
    bytes += moment
    bytes.append(.newline)
    bytes += text
    bytes.append(.newline)
    return bytes
  }

  private static func checksum(
    _ kind: Kind, _ moment: some Sequence<UInt8>, _ text: some Sequence<UInt8>
  ) -> Checksum {
    var checksum = Checksum(of: CollectionOfOne(kind.rawValue))
    checksum.add(moment)
    checksum.add(text)
    return checksum
  }

  private static func padded(_ digits: String, to count: Int) -> [UInt8] {
    repeatElement(UInt8(ascii: "0"), count: count - digits.utf8.count) + Array(digits.utf8)
  }

  /// Reads the record that starts at an index, if a whole and undamaged one does.
  init?(in bytes: [UInt8], at start: Int) {
    guard start + Self.lineLength < bytes.count, let kind = Kind(rawValue: bytes[start]),
      bytes[start + 1] == .space
    else { return nil }
    let line = bytes[start..<(start + Self.lineLength)]
    guard let length = Self.number(line, 2..<12, radix: 10),
      let sum = Self.number(line, 13..<29, radix: 16),
      let moment = Moment(String(decoding: line[(start + 30)..<(start + 49)], as: UTF8.self)),
      [12, 29].allSatisfy({ line[start + $0] == .space }), line[start + 49] == .newline,
      length < bytes.count - line.endIndex
    else { return nil }
    let text = line.endIndex..<(line.endIndex + Int(length))
    let written = line[(start + 30)..<(start + 49)]
    guard bytes[text.upperBound] == .newline,
      Self.checksum(kind, written, bytes[text]).value == sum
    else { return nil }
    (self.kind, self.moment, self.text) = (kind, moment, text)
  }

  /// Whether what is left from an index on may be the start of a record whose end is missing.
  static func isCut(_ bytes: [UInt8], at start: Int) -> Bool {
    let rest = bytes[start...]
    guard let kind = rest.first, Kind(rawValue: kind) != nil else { return false }
    guard rest.count >= lineLength else { return !rest.contains(.newline) }
    guard let length = number(rest, 2..<12, radix: 10) else { return false }
    return rest.count < lineLength + Int(length) + 1
  }

  private static func number(
    _ line: ArraySlice<UInt8>, _ range: Range<Int>, radix: Int
  ) -> UInt64? {
    let start = line.startIndex
    let digits = line[(start + range.lowerBound)..<(start + range.upperBound)]
    guard let value = UInt64(String(decoding: digits, as: UTF8.self), radix: radix) else {
      return nil
    }
    // More digits than a journal can be long would be no length.
    return radix == 10 && value > 1 << 32 ? nil : value
  }
}

extension UInt8 {
  static let space = UInt8(ascii: " ")
  static let newline = UInt8(ascii: "\n")
}
