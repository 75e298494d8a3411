import ExpressEntry
import Testing

@testable import Storage

@Suite struct `A journal` {
  static let profiles: [Profile] = (0..<6).map { number in
    var random = Seeded(seed: UInt64(number))
    var profile = random.profile()
    // A record may hold anything, line feeds and the look of another record as well.
    profile.unknown["number"] = "[\(number),\n\"a 0000000001 0000000000000000 \"]"
    return profile
  }

  static func record(_ number: Int) -> [UInt8] {
    let text = Array(ProfileWriter.json(profiles[number]).text(pretty: false).utf8)
    return JournalRecord.bytes(.answers, text, at: .moment(14, number))
  }

  /// The bytes of a journal, and where each of its records ends.
  static let (journal, ends): ([UInt8], [Int]) = {
    let heading = JournalText.Heading(path: "/home/zoé/me.json", base: .some)
    var bytes = JournalText.bytes(heading, record(0), at: .moment(14, 0))
    var ends = [bytes.count]
    for number in 1..<profiles.count {
      bytes += record(number)
      ends.append(bytes.count)
    }
    return (bytes, ends)
  }()

  static func last(_ text: JournalText, _ bytes: [UInt8]) throws -> Profile? {
    guard let last = text.last else { return nil }
    var reader = ProfileReader()
    return try reader.read(bytes, in: last.text)
  }

  @Test func `has its heading and its last answers`() throws {
    let text = JournalText(Self.journal)
    #expect(text.heading == JournalText.Heading(path: "/home/zoé/me.json", base: .some))
    #expect(try Self.last(text, Self.journal) == Self.profiles[5])
    #expect(text.last?.moment == .moment(14, 5))
    #expect(!text.isDamaged)
  }

  @Test func `cut after any byte has every whole record before the cut`() throws {
    for count in 0...Self.journal.count {
      let cut = Array(Self.journal.prefix(count))
      let text = JournalText(cut)
      let whole = Self.ends.lastIndex { $0 <= count }
      if whole == nil, text.last != nil || text.isDamaged {
        Issue.record("The first \(count) bytes are taken for more.")
      }
      if let whole, text.last?.moment != .moment(14, whole) || text.isDamaged {
        Issue.record("The first \(count) bytes do not give record \(whole).")
      }
    }
    for (number, end) in Self.ends.enumerated() {
      let cut = Array(Self.journal.prefix(end))
      #expect(try Self.last(JournalText(cut), cut) == Self.profiles[number])
    }
  }

  @Test func `with any byte changed has every other record, and says that it is damaged`() throws {
    // Any byte of the last records, and every seventh of all.
    var bytes = Self.journal
    for index in bytes.indices where index % 7 == 0 || index > Self.ends[4] {
      let byte = bytes[index]
      defer { bytes[index] = byte }
      for change in [0x01, 0x80, byte ^ 0x0A] as [UInt8] where change != 0 {
        bytes[index] = byte ^ change
        let text = JournalText(bytes)
        let isInLast = index >= Self.ends[4]
        // A first line with a higher number is one of a newer program.
        if text.version > JournalText.version { continue }
        if text.last?.moment != .moment(14, isInLast ? 4 : 5) {
          Issue.record("Byte \(index) as \(bytes[index]) costs a record that is good.")
        }
      }
    }
  }

  /// Forty answers, as an evening leaves them.
  static let long: (bytes: [UInt8], ends: [Int]) = {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for age in 0..<40 {
      let text = Array(ProfileWriter.json(SaveOperation.profile(age: age)).text(pretty: false).utf8)
      let record = JournalRecord.bytes(.answers, text, at: .moment(14, age))
      bytes += age == 0 ? JournalText.bytes(JournalText.Heading(), record, at: .afternoon) : record
      ends.append(bytes.count)
    }
    return (bytes, ends)
  }()

  @Test func `that is long has, cut after any byte, every whole record before the cut`() {
    let (bytes, ends) = Self.long
    for count in 0...bytes.count {
      let text = JournalText(Array(bytes.prefix(count)))
      let whole = ends.lastIndex { $0 <= count }
      if text.last?.moment != whole.map({ .moment(14, $0) }) || text.isDamaged {
        Issue.record("The first \(count) bytes do not give record \(whole ?? -1).")
      }
    }
  }

  @Test func `that is long has, with any byte changed, every other record`() {
    var (bytes, ends) = Self.long
    for index in bytes.indices {
      let byte = bytes[index]
      defer { bytes[index] = byte }
      bytes[index] = byte ^ 0x15
      let text = JournalText(bytes)
      if text.version > JournalText.version { continue }
      let last = index < ends[38] ? 39 : 38
      if text.last?.moment != .moment(14, last) {
        Issue.record("Byte \(index) as \(bytes[index]) costs a record that is good.")
      }
    }
  }

  @Test func `with a torn record in its midst has those after it`() throws {
    let torn =
      Array(Self.journal.prefix(Self.ends[2])) + Self.record(3).prefix(200) + Self.record(4)
    let text = JournalText(torn)
    #expect(text.isDamaged)
    #expect(try Self.last(text, torn) == Self.profiles[4])
  }

  @Test func `of a newer form says which, and nothing else`() {
    let bytes = Array("crs-draft 2\n".utf8) + Self.journal.dropFirst(12)
    #expect(JournalText(bytes).version == 2)
    #expect(JournalText(bytes).last == nil)
  }

  @Test(arguments: ["", "x", "crs-draft", "crs-draft 1", "crs-draft 0\n", "\n", "{}\n", "\0\0\0"])
  func `that is none holds nothing`(text: String) {
    #expect(JournalText(Array(text.utf8)).last == nil)
  }

  @Test func `of random bytes is read without a trap`() {
    var random = Seeded(seed: 12)
    for _ in 0..<500 {
      var bytes = Array(Self.journal.prefix(Int.random(in: 0...400, using: &random)))
      for _ in 0..<5 where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = JournalText(bytes)
    }
  }
}
