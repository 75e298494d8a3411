import JSON
import Testing

@Suite struct `A number kept as it was written` {
  // swift-format-ignore
  @Test(arguments: [
    ("7.5", 10, 75), ("7.55", 10, nil), ("7.55", 100, 755), ("7.0", 10, 70), ("7", 10, 70),
    ("7.50", 10, 75), ("-7.5", 10, -75), ("0", 10, 0), ("-0.0", 10, 0), ("0.05", 10, nil),
    ("0.05", 100, 5), ("75e-1", 10, 75), ("0.75E1", 10, 75), ("1e3", 1, 1000), ("1.5", 1, nil),
    ("0e99999999999999999999", 10, 0), ("1e-99999999999999999999", 10, nil), ("1e300", 10, nil),
    ("100000000000000000000000000000e-28", 10, 100), ("0.25", 4, 1), ("105", 10, 1050),
    ("922337203685477.5807", 10_000, .max), ("-922337203685477.5808", 10_000, .min),
    ("922337203685477.5808", 10_000, nil), ("1e18", 10, nil), ("5", 0, 0),
    ("0.00000000000000000000000001e27", 1, 10), ("123456789012345678901234567890", 1, nil),
  ] as [(String, Int, Int?)])
  func `is scaled exactly or not at all`(text: String, factor: Int, scaled: Int?) throws {
    let number = try #require(JSONNumber(text))
    #expect(number.scaled(by: factor) == scaled)
    #expect(number.text == text)
    var reader = JSONReader(Array(text.utf8))
    #expect(try reader.number(scaledBy: factor) == scaled)
    #expect(reader.writtenScalar == text)
  }

  // swift-format-ignore
  @Test(arguments: [
    ("0", 0), ("-1", -1), ("-0", nil), ("1.0", nil), ("1e2", nil),
    ("9007199254740991", 9_007_199_254_740_991), ("9007199254740992", nil),
    ("-9007199254740991", -9_007_199_254_740_991), ("99999999999999999999", nil),
  ] as [(String, Int?)])
  func `is whole when it is written so`(text: String, value: Int?) throws {
    #expect(try #require(JSONNumber(text)).int == value)
  }

  @Test(arguments: ["", " 1", "1 ", "+1", "01", "1.", "a", "1,2", "[1]", "\"1\"", "1e999"])
  func `is not made of anything else`(text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test func `is equal to another when the texts are`() {
    #expect(JSONNumber("1.0") != JSONNumber("1"))
    #expect(JSONNumber("12") == JSONNumber(12))
    #expect(JSONNumber(-12).description == "-12")
  }
}
