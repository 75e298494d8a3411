import JSON
import Testing

@Suite struct `A reader that is asked for values` {
  @Test func `gives what a caller knows to expect`() throws {
    let text = """
      {
        "age": 31, "scores": [7.5, 8], "single": true, "partner": null,
        "name": "Zoé", "later": {"b": [1.0, {"a":  2}]}
      }
      """
    var reader = JSONReader(Array(text.utf8))
    try reader.beginObject()
    #expect(try reader.nextKey() == "age")
    #expect(try reader.integer() == 31)
    #expect(try reader.nextKey() == "scores")
    try reader.beginArray()
    #expect(try reader.nextElement())
    #expect(try reader.number().scaled(by: 10) == 75)
    #expect(try reader.nextElement())
    #expect(try reader.number().int == 8)
    #expect(try !reader.nextElement())
    #expect(try reader.nextKey() == "single")
    #expect(try !reader.skipNull())
    #expect(try reader.bool())
    #expect(try reader.nextKey() == "partner")
    #expect(try reader.peek() == .null)
    #expect(try reader.skipNull())
    #expect(try reader.nextKey() == "name")
    #expect(reader.location == at(3, 3))
    #expect(try reader.string() == "Zoé")
    #expect(reader.location == at(3, 11))
    #expect(try reader.nextKey() == "later")
    #expect(reader.location == at(3, 18))
    #expect(try reader.rawValue() == #"{"b": [1.0, {"a":  2}]}"#)
    #expect(reader.location == at(3, 27))
    #expect(try reader.nextKey() == nil)
    try reader.finish()
  }

  @Test func `knows the place of a value whose meaning turns out wrong`() throws {
    var reader = JSONReader(Array("[1,\r\n \"é\", \"purple\"]".utf8))
    try reader.beginArray()
    var places: [JSONLocation] = []
    var offsets: [Int] = []
    while try reader.nextElement() {
      try reader.skip()
      places.append(reader.location)
      offsets.append(reader.offset)
    }
    #expect(places == [at(1, 2), at(2, 2), at(2, 7)])
    #expect(offsets.map(reader.location(at:)) == places)
  }

  @Test(arguments: JSONKind.allCases, JSONKind.allCases)
  func `names the kind it found where another belongs`(expected: JSONKind, found: JSONKind) {
    var reader = JSONReader(Array(" \(Self.example(of: found))".utf8))
    if expected == found {
      #expect(throws: Never.self) { try Self.read(expected, with: &reader) }
    } else {
      let error = JSONError(.wrongKind(expected: expected, found: found), at: at(1, 2))
      #expect(throws: error) { try Self.read(expected, with: &reader) }
    }
  }

  // swift-format-ignore
  @Test(arguments: [
    Refusal("01",       .leadingZero, 1, 1),
    Refusal(#""\x""#,   .unknownEscape("x"), 1, 2),
    Refusal("nulls",    .unknownWord("nulls"), 1, 1),
    Refusal("nan",      .notFinite("nan"), 1, 1),
    Refusal("truthful", .unknownWord("truthful"), 1, 1),
  ])
  func `finds a value broken before it finds it of another kind`(_ refusal: Refusal) {
    var reader = JSONReader(refusal.bytes)
    #expect(throws: refusal.error) { try reader.beginArray() }
  }

  // swift-format-ignore
  @Test(arguments: [
    Refusal("7.5",                .notWhole("7.5"), 1, 1),
    Refusal("1.0",                .notWhole("1.0"), 1, 1),
    Refusal("1e3",                .notWhole("1e3"), 1, 1),
    Refusal("-0",                 .minusZero, 1, 1),
    Refusal("9007199254740992",   .wholeTooLarge("9007199254740992"), 1, 1),
    Refusal("-9007199254740992",  .wholeTooLarge("-9007199254740992"), 1, 1),
    Refusal("92233720368547758089223372036854775808",
                                  .wholeTooLarge("92233720368547758089223372036854775808"), 1, 1),
  ])
  func `takes whole numbers only where it counts`(_ refusal: Refusal) {
    var reader = JSONReader(refusal.bytes)
    #expect(throws: refusal.error) { try reader.integer() }
  }

  @Test(arguments: [0, 7, -7, 1_000_000, 9_007_199_254_740_991, -9_007_199_254_740_991])
  func `takes every whole number that is exact`(value: Int) throws {
    var reader = JSONReader(Array("\(value)".utf8))
    #expect(try reader.integer() == value)
    try reader.finish()
  }

  @Test func `reads one line of a larger buffer, and then another`() throws {
    let bytes = Array("{\"a\":1}\n[ 2 ]\nx".utf8)
    var reader = JSONReader(bytes, in: 0..<7)
    try reader.skip()
    try reader.finish()
    reader.restart(bytes, in: 8..<13)
    try reader.beginArray()
    #expect(try reader.nextElement())
    #expect(reader.location == at(1, 3))
    #expect(try reader.integer() == 2)
    #expect(try !reader.nextElement())
    try reader.finish()
    reader.restart(bytes, in: 14..<15)
    #expect(throws: JSONError(.unknownWord("x"), at: at(1, 1))) { try reader.skip() }
    reader.restart(bytes, in: 15..<15)
    #expect(throws: JSONError(.empty, at: at(1, 1))) { try reader.skip() }
  }

  @Test func `starts afresh after an error in the middle`() throws {
    var reader = JSONReader(Array(#"{"a":{"b":1,"b":2}}"#.utf8))
    #expect(throws: JSONError.self) { try reader.skip() }
    reader.restart(Array(#"{"a":1,"b":2}"#.utf8))
    try reader.skip()
    try reader.finish()
  }

  private static func example(of kind: JSONKind) -> String {
    switch kind {
    case .object: "{}"
    case .array: "[]"
    case .string: "\"\""
    case .number: "1"
    case .bool: "true"
    case .null: "null"
    }
  }

  private static func read(
    _ kind: JSONKind, with reader: inout JSONReader
  ) throws(JSONError) {
    switch kind {
    case .object: try reader.beginObject()
    case .array: try reader.beginArray()
    case .string: _ = try reader.string()
    case .number: _ = try reader.number()
    case .bool: _ = try reader.bool()
    case .null: try reader.null()
    }
  }
}
