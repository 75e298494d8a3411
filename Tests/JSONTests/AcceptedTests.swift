import JSON
import Testing

@Suite struct `Documents that are JSON` {
  // swift-format-ignore
  static let accepted: [(text: String, value: JSONValue)] = [
    ("null",                    .null),
    ("true",                    .bool(true)),
    ("false",                   .bool(false)),
    (" null ",                  .null),
    ("\r\n\t true\r\n",         .bool(true)),
    ("42",                      number("42")),
    ("-0.1",                    number("-0.1")),
    ("0",                       number("0")),
    ("-0",                      number("-0")),
    ("-0.0",                    number("-0.0")),
    ("1234567890",              number("1234567890")),
    ("9007199254740993",        number("9007199254740993")),
    ("123456789012345678901234567890", number("123456789012345678901234567890")),
    ("0e1",                     number("0e1")),
    ("0e+1",                    number("0e+1")),
    ("0E+2",                    number("0E+2")),
    ("0e9999999999999999999999", number("0e9999999999999999999999")),
    ("1E22",                    number("1E22")),
    ("1e-2",                    number("1e-2")),
    ("1E+2",                    number("1E+2")),
    ("123.456e78",              number("123.456e78")),
    ("123.456e-789",            number("123.456e-789")),
    ("1.7976931348623157e308",  number("1.7976931348623157e308")),
    ("5e-324",                  number("5e-324")),
    ("-123",                    number("-123")),
    ("7.50",                    number("7.50")),
    (#""""#,                    .string("")),
    (#"" ""#,                   .string(" ")),
    (#""asd""#,                 .string("asd")),
    (#""a/*b*/c//d#e""#,        .string("a/*b*/c//d#e")),
    (#""\"\\\/\b\f\n\r\t""#,    .string("\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u0060\u012a\u12AB""#,  .string("\u{60}\u{12A}\u{12AB}")),
    (#""\u0000""#,              .string("\u{0}")),
    (#""\u001f""#,              .string("\u{1F}")),
    (#""\\u0000""#,             .string("\\u0000")),
    (#""\\n""#,                 .string("\\n")),
    (#""\uD801\udc37""#,        .string("\u{10437}")),
    (#""\ud83d\ude39\ud83d\udc8d""#, .string("😹💍")),
    (#""\uDBFF\uDFFF""#,        .string("\u{10FFFF}")),
    (#""\uDBFF\uDFFE\uFFFF""#,  .string("\u{10FFFE}\u{FFFF}")),
    (#""\u200B\u2064\u00AD""#,  .string("\u{200B}\u{2064}\u{AD}")),
    (#""new\u000Aline""#,       .string("new\nline")),
    (#""\uA66D""#,              .string("\u{A66D}")),
    ("\"\u{7F}\"",              .string("\u{7F}")),
    ("\"\u{2028}\u{2029}\"",    .string("\u{2028}\u{2029}")),
    ("\"€𝄞é\"",                 .string("€𝄞é")),
    ("\"\u{FEFF}\u{10FFFF}\u{FFFF}\"", .string("\u{FEFF}\u{10FFFF}\u{FFFF}")),
    ("\"\u{800}\u{D7FF}\u{E000}\u{10000}\"", .string("\u{800}\u{D7FF}\u{E000}\u{10000}")),
    ("\"12345678\"",            .string("12345678")),
    ("\"1234567é123456\"",      .string("1234567é123456")),
    (#""1234567\n1234567\t""#,  .string("1234567\n1234567\t")),
    ("[]",                      .array([])),
    ("[ ]",                     .array([])),
    ("[[] ]",                   .array([.array([])])),
    ("[\"\"]",                  .array([.string("")])),
    ("[1\n]",                   .array([number("1")])),
    (" [1] ",                   .array([number("1")])),
    ("[1,null,null,2]",         .array([number("1"), .null, .null, number("2")])),
    ("[null, 1, \"1\", {}]",    .array([.null, number("1"), .string("1"), .object([:])])),
    ("[false,true]",            .array([.bool(false), .bool(true)])),
    ("{}",                      .object([:])),
    ("{ }",                     .object([:])),
    (#"{"":0}"#,                .object(["": number("0")])),
    (#"{"a":"b","c":"d"}"#,     .object(["a": .string("b"), "c": .string("d")])),
    (#"{"a":[]}"#,              .object(["a": .array([])])),
    (#"{"foo\u0000bar":42}"#,   .object(["foo\u{0}bar": number("42")])),
    (#"{"a":{"a":{"a":1}}}"#,   .object(["a": .object(["a": .object(["a": number("1")])])])),
    (#"[{"a":1},{"a":1}]"#,     .array([.object(["a": number("1")]), .object(["a": number("1")])])),
    ("{\n\"a\" :\t\"b\"\n}",    .object(["a": .string("b")])),
    (#"{"A":1,"a":2}"#,         .object(["A": number("1"), "a": number("2")])),
    (#"{"__proto__":1}"#,       .object(["__proto__": number("1")])),
  ]

  private static func number(_ text: String) -> JSONValue {
    JSONNumber(text).map(JSONValue.number) ?? .null
  }

  @Test(arguments: accepted.indices)
  func `are read as what they say`(index: Int) throws {
    let (text, value) = Self.accepted[index]
    #expect(try JSONValue(parsing: Array(text.utf8)) == value)
    try check(Array(text.utf8))
  }

  @Test(arguments: accepted.indices)
  func `keep their text to the byte when it is asked for`(index: Int) throws {
    let text = Self.accepted[index].text
    var reader = JSONReader(Array("[\(text) , \(text)]".utf8))
    try reader.beginArray()
    #expect(try reader.nextElement())
    #expect(try reader.rawValue() == trimmed(text))
    #expect(try reader.nextElement())
    try reader.skip()
    #expect(try !reader.nextElement())
    try reader.finish()
  }

  @Test(arguments: accepted.indices)
  func `are the same when they are written and read again`(index: Int) throws {
    let value = Self.accepted[index].value
    for pretty in [false, true] {
      #expect(try JSONValue(parsing: Array(value.text(pretty: pretty).utf8)) == value)
    }
  }
}

/// The text without the white space around its value.
private func trimmed(_ text: String) -> String {
  let isSpace = { (byte: UInt8) in [0x20, 0x0A, 0x0D, 0x09].contains(byte) }
  let bytes = Array(text.utf8.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  return String(decoding: bytes, as: UTF8.self)
}
