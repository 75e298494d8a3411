import JSON
import Testing

@Suite struct `Damaged documents` {
  static let good = #"""
    {
      "age": 31, "scores": [7.5, -8e-1, 0], "é": "\u00e9\ud83d\udc4d\n€",
      "nested": {"a": [{}, [], null, true, false, "\\\""], "b": {"c": {"d": 12345678}}}
    }
    """#

  @Test func `are refused wherever they are cut`() throws {
    let bytes = Array(Self.good.utf8)
    try check(bytes)
    for end in 0..<bytes.count {
      let cut = Array(bytes[..<end])
      let error = try #require(#expect(throws: JSONError.self) { try check(cut) })
      #expect(throws: error) { try JSONValue(parsing: cut) }
      let place = JSONReader(cut).location(at: end)
      switch error.problem {
      case .empty: #expect(end == 0)
      case .unexpectedEnd: #expect(error.location == place)
      default: Issue.record("cut at \(end): \(error)")
      }
    }
  }

  @Test func `never do worse than be refused, whichever bytes change`() {
    var random = RandomDocuments(seed: 3)
    let bytes = Array(Self.good.utf8)
    var refused = 0
    for _ in 0..<20_000 {
      var mutated = bytes
      for _ in 0...random.number(below: 3) {
        let index = random.number(below: mutated.count)
        switch random.number(below: 4) {
        case 0: mutated[index] = UInt8(random.number(below: 256))
        case 1: mutated.remove(at: index)
        case 2: mutated.insert(pick(from: &random), at: index)
        default: mutated[index] = pick(from: &random)
        }
      }
      refused += survive(mutated) ? 0 : 1
    }
    #expect(10_000..<20_000 ~= refused)
  }

  @Test func `never do worse than be refused, whatever they are made of`() {
    var random = RandomDocuments(seed: 4)
    for _ in 0..<20_000 {
      let bytes = (0..<random.number(below: 24)).map { _ in pick(from: &random) }
      _ = survive(bytes)
    }
  }

  /// Reads the bytes in each way there is, which all have to come to the same end.
  private func survive(_ bytes: [UInt8]) -> Bool {
    let skipped = Result { () throws(JSONError) in try check(bytes) }
    let parsed = Result { () throws(JSONError) in try JSONValue(parsing: bytes) }
    let raw = Result { () throws(JSONError) in
      var reader = JSONReader(bytes)
      let text = try reader.rawValue()
      try reader.finish()
      return text
    }
    switch (skipped, parsed, raw) {
    case (.success, .success(let value), .success(let text)):
      #expect((try? JSONValue(parsing: Array(text.utf8))) == value)
      #expect((try? JSONValue(parsing: Array(value.text(pretty: true).utf8))) == value)
      return true
    case (.failure(let one), .failure(let two), .failure(let three)):
      #expect(one == two && two == three)
      #expect(!one.english.isEmpty && !one.french.isEmpty)
      return false
    default:
      Issue.record("the ways of reading differ about \(bytes)")
      return false
    }
  }

  private func pick(from random: inout RandomDocuments) -> UInt8 {
    let choices = Array("{}[]\",:\\u0d8e-+.1tfn/' \n\u{0}é".utf8) + [0xFF, 0xEF, 0xF0, 0x80]
    return choices[random.number(below: choices.count)]
  }
}
