import JSON
import Testing

@Suite struct `A tree as text` {
  static let tree = JSONValue.object([
    "b": .array([.number(JSONNumber(1)), .null, .bool(true)]),
    "a": .object(["z": .object([:]), "y": .array([])]),
    "é": .string("\"\\/\n\t\u{1}é\u{2028}\u{202E}\u{7F}\u{9B}👍"),
    "B": .raw("{ \"kept\" :1.0}"),
    "😀": .bool(false),
    "\u{FFFD}": .null,
  ])

  @Test func `is one member a line, in the order of characters`() {
    #expect(
      Self.tree.text(pretty: true) == #"""
        {
          "B": { "kept" :1.0},
          "a": {
            "y": [],
            "z": {}
          },
          "b": [
            1,
            null,
            true
          ],
          "é": "\"\\/\n\t\u0001é\u2028\u202e\u007f\u009b👍",
          "\#u{FFFD}": null,
          "😀": false
        }

        """#)
  }

  @Test func `has no space where it is compact`() {
    let text = JSONValue.object(["b": .array([.null, .array([])]), "a": .string("")])
    #expect(text.text(pretty: false) == #"{"a":"","b":[null,[]]}"#)
  }

  @Test func `ends with a line feed where it is pretty`() {
    #expect(JSONValue.null.text(pretty: true) == "null\n")
    #expect(JSONValue.array([]).text(pretty: true) == "[]\n")
  }

  @Test func `lets no control or direction character through`() throws {
    let values = [0...0x2FFF, 0xFE00...0x10FFF, 0xE0000...0xE0FFF] as [ClosedRange<UInt32>]
    for value in values.joined().compactMap(Unicode.Scalar.init) {
      let text = JSONValue.string(String(value)).text(pretty: false)
      switch value.value {
      case 0..<0x20, 0x22, 0x5C, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F,
        0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
        #expect(text.utf8.allSatisfy { 0x20..<0x7F ~= $0 })
      default: #expect(text == "\"\(value)\"")
      }
      #expect(try JSONValue(parsing: Array(text.utf8)) == .string(String(value)))
    }
  }

  @Test func `refuses two keys that Swift takes for one`() {
    let text = "{\"\u{E9}\":1, \"e\u{301}\":2}"
    #expect(throws: JSONError(.duplicateKey("e\u{301}", first: at(1, 2)), at: at(1, 9))) {
      try JSONValue(parsing: Array(text.utf8))
    }
    #expect(throws: Never.self) { try check(Array(text.utf8)) }
  }
}
