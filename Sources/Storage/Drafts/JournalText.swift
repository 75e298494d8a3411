import ExpressEntry
import JSON

/// What a journal holds, read from its bytes however they end.
///
/// A journal is `crs-draft 1`, a heading that says which file it is of, and a record for each
/// answer. Every record holds the whole profile, so the last good one is all that matters, and
/// damage anywhere else costs nothing.
package struct JournalText {
  /// The version of the form that is read, and the one that is written.
  static let version = 1

  /// Which file a draft is of, and which version of it.
  struct Heading: Equatable {
    /// The path from the root; `nil` for a profile without a name.
    var path: String?
    /// What the file was when the draft began; `nil` where there was none.
    var base: Fingerprint?
  }

  var version = Self.version
  var heading: Heading?
  /// When the last answer was given, and where its record's text stands.
  package private(set) var last: (moment: Moment, text: Range<Int>)?
  /// Whether something in it is neither a record nor the start of one that was cut off.
  var isDamaged = false

  private static let mark = Array("crs-draft ".utf8)

  /// Gives a journal with one record.
  static func bytes(_ heading: Heading, _ record: [UInt8], at moment: Moment) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    if let base = heading.base {
      writer.key("base")
      writer.value(base.text)
    }
    if let path = heading.path {
      writer.key("path")
      writer.value(path)
    }
    writer.endObject()
    return mark + Array("\(version)\n".utf8)
      + JournalRecord.bytes(.heading, writer.bytes, at: moment) + record
  }

  /// Gives a journal of a profile without a name whose last answers are this text.
  package static func bytes(holding text: [UInt8], at moment: Moment) -> [UInt8] {
    bytes(Heading(), JournalRecord.bytes(.answers, text, at: moment), at: moment)
  }

  package init(_ bytes: [UInt8]) {
    var index = readMark(bytes)
    guard version == Self.version else { return }
    while index < bytes.count {
      if let record = JournalRecord(in: bytes, at: index) {
        take(record, bytes)
        index = record.end
      } else if let next = Self.nextRecord(in: bytes, after: index) {
        isDamaged = true
        index = next
      } else {
        if !JournalRecord.isCut(bytes, at: index) { isDamaged = true }
        index = bytes.count
      }
    }
    if last != nil, heading == nil { isDamaged = true }
  }

  /// Reads the first line, and gives the index after it.
  private mutating func readMark(_ bytes: [UInt8]) -> Int {
    let line = bytes.prefix { $0 != .newline }
    guard line.count < bytes.count else {
      isDamaged = !(Self.mark + Array("\(Self.version)".utf8)).starts(with: line)
      return bytes.count
    }
    guard line.starts(with: Self.mark),
      let number = Int(String(decoding: line.dropFirst(Self.mark.count), as: UTF8.self)),
      number >= Self.version
    else {
      isDamaged = true
      return Self.nextRecord(in: bytes, after: -1) ?? bytes.count
    }
    version = number
    return line.count + 1
  }

  private mutating func take(_ record: JournalRecord, _ bytes: [UInt8]) {
    switch record.kind {
    case .answers: last = (record.moment, record.text)
    case .heading:
      guard case .object(let members) = try? JSONValue(parsing: Array(bytes[record.text])) else {
        isDamaged = true
        return
      }
      var heading = Heading()
      if case .string(let path) = members["path"] { heading.path = path }
      if case .string(let base) = members["base"] { heading.base = Fingerprint(text: base) }
      self.heading = heading
    }
  }

  /// Finds the next whole record, wherever it starts.
  private static func nextRecord(in bytes: [UInt8], after index: Int) -> Int? {
    bytes.indices.dropFirst(index + 1).first { JournalRecord(in: bytes, at: $0) != nil }
  }
}
