import JSON
import Testing

@Suite struct `Known keys` {
  private enum Key: String, CaseIterable {
    case age, name, listening, accompaniedByASpouseOrPartner, empty = "", french = "fran\u{E7}ais"
  }

  private let keys = KeyTable<Key>()

  /// The known keys of an object, and the text of those that are not known.
  private func read(_ text: String) throws(JSONError) -> (known: [Key], others: [String]) {
    var reader = JSONReader(Array(text.utf8))
    var known: [Key] = []
    var others: [String] = []
    try reader.beginObject()
    while let key = try reader.nextKey(among: keys) {
      if let key {
        #expect(reader.key == key.rawValue)
        known.append(key)
      } else {
        others.append(reader.key)
      }
      try reader.skip()
    }
    try reader.finish()
    return (known, others)
  }

  @Test func `are found, and the others are given as they are`() throws {
    let (known, others) = try read(
      #"{"français": 1, "Age": 2, "name": {"age": 3}, "": 4, "nam": 5, "names": 6, "age": 7}"#)
    #expect(known == [.french, .name, .empty, .age])
    #expect(others == ["Age", "nam", "names"])
    let long = try read(
      #"{"accompaniedByASpouseOrPartner": 1, "accompaniedByASpouseOrPartnes": 2, "listening": 3}"#)
    #expect(long.known == [.accompaniedByASpouseOrPartner, .listening])
    #expect(long.others == ["accompaniedByASpouseOrPartnes"])
  }

  @Test func `are found however they are written`() throws {
    #expect(try read(#"{"\u0061g\u0065": 1, "fran\u00e7ais": 2}"#).known == [.age, .french])
    // A letter and its accent in two are other characters than the letter in one.
    #expect(try read(#"{"franc\u0327ais": 1}"#).known.isEmpty)
  }

  @Test func `are refused where they are given twice`() {
    #expect(throws: JSONError(.duplicateKey("age", first: at(1, 2)), at: at(1, 12))) {
      try read(#"{"age": 1, "\u0061ge": 2}"#)
    }
  }

  @Test func `are found among many`() throws {
    enum Many: String, CaseIterable { case one, two, three, four, five, six, seven, eight, nine }
    let table = KeyTable<Many>()
    for name in Many.allCases {
      var reader = JSONReader(Array("{\"\(name)\": 0}".utf8))
      try reader.beginObject()
      #expect(try reader.nextKey(among: table) == .some(name))
    }
  }
}
