import JSON
import Testing

@Suite struct `The limits of a document` {
  @Test func `stop at thirty-two objects and arrays within one another`() throws {
    try check(Array((nested(32)).utf8))
    #expect(throws: JSONError(.tooDeep(limit: 32), at: at(1, 33))) {
      try check(Array(nested(33).utf8))
    }
    let deep = [UInt8](repeating: 0x5B, count: 100_000)
    #expect(throws: JSONError(.tooDeep(limit: 32), at: at(1, 33))) { try check(deep) }
  }

  @Test func `stop at one mebibyte`() throws {
    let full = [UInt8](repeating: 0x20, count: (1 << 20) - 1) + [0x31]
    try check(full)
    #expect(throws: JSONError(.tooLarge(limit: 1 << 20), at: at(1, 1))) { try check([0x20] + full) }
  }

  @Test func `stop at sixty-four kibibytes a string, as written`() throws {
    let text = String(repeating: "a", count: 64 << 10)
    try check(Array("[\"\(text)\"]".utf8))
    #expect(throws: JSONError(.stringTooLong(limit: 64 << 10), at: at(1, 2))) {
      try check(Array("[\"\(text)a\"]".utf8))
    }
    #expect(throws: JSONError(.stringTooLong(limit: 64 << 10), at: at(1, 2))) {
      try check(Array("{\"\(text)a\":1}".utf8))
    }
  }

  @Test func `stop at as many digits of a number`() throws {
    let digits = String(repeating: "0", count: 64 << 10)
    try check(Array("[0.\(digits.dropLast(2))]".utf8))
    #expect(throws: JSONError(.numberTooLong(limit: 64 << 10), at: at(1, 2))) {
      try check(Array("[0.\(digits)]".utf8))
    }
  }

  @Test func `stop at ten thousand members and elements, all together`() throws {
    let elements = Array(repeating: "1", count: 9_999).joined(separator: ",")
    try check(Array("{\"a\":[\(elements)]}".utf8))
    #expect(throws: JSONError(.tooManyMembers(limit: 10_000), at: at(2, 1))) {
      try check(Array("{\"a\":[\(elements)],\n\"b\":1}".utf8))
    }
  }

  @Test func `may be set otherwise`() {
    var limits = JSONReader.Limits()
    limits.depth = 1
    limits.members = 2
    limits.size = 12
    limits.string = 3
    #expect(throws: JSONError(.tooDeep(limit: 1), at: at(1, 2))) {
      try check(Array("[[]]".utf8), limits: limits)
    }
    #expect(throws: JSONError(.tooManyMembers(limit: 2), at: at(1, 6))) {
      try check(Array("[1,2,3]".utf8), limits: limits)
    }
    #expect(throws: JSONError(.tooLarge(limit: 12), at: at(1, 1))) {
      try check(Array("[         1,2]".utf8), limits: limits)
    }
    #expect(throws: JSONError(.stringTooLong(limit: 3), at: at(1, 1))) {
      try check(Array("\"abcd\"".utf8), limits: limits)
    }
  }

  @Test func `hold for the worst of documents in good time`() throws {
    // Every key is compared with those before it.
    let members = (0..<10_000).map { "\"member number \($0)\":\($0)" }.joined(separator: ",")
    try check(Array("{\(members)}".utf8))
    // Each letter is written as an escape.
    let escaped = String(repeating: "\\u0061", count: 10_000)
    try check(Array("{\"\(escaped)\":1,\"\(escaped)b\":\"\(escaped)\"}".utf8))
  }

  private func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }
}
