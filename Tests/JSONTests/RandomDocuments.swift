import JSON

/// A generator whose numbers are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}

/// Texts of JSON documents, with all the freedom of white space, escapes and numbers.
struct RandomDocuments {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(state: seed)
  }

  mutating func document() -> String {
    space() + value(depth: 0) + space()
  }

  private mutating func value(depth: Int) -> String {
    switch number(below: depth < 5 ? 8 : 5) {
    case 0: return "null"
    case 1: return number(below: 2) == 0 ? "true" : "false"
    case 2: return numeral()
    case 3, 4: return string(number(below: 20))
    case 5:
      let elements = (0..<number(below: 6)).map { _ in space() + value(depth: depth + 1) + space() }
      return "[" + (elements.isEmpty ? space() : elements.joined(separator: ",")) + "]"
    default:
      // The letter keeps the keys apart, whatever follows it.
      let members = (0..<number(below: 6)).map { index in
        "\(space())\"k\(index)\(string(number(below: 12)).dropFirst())\(space()):\(space())"
          + "\(value(depth: depth + 1))\(space())"
      }
      return "{" + (members.isEmpty ? space() : members.joined(separator: ",")) + "}"
    }
  }

  private mutating func numeral() -> String {
    var text = number(below: 3) == 0 ? "-" : ""
    text += number(below: 4) == 0 ? "0" : "\(1 + number(below: 1 << (1 + number(below: 40))))"
    if number(below: 3) == 0 { text += "." + digits() }
    if number(below: 5) == 0 {
      text += pick(["e", "E"]) + pick(["", "+", "-"]) + digits(below: 3)
    }
    return text
  }

  private mutating func digits(below limit: Int = 8) -> String {
    (0...number(below: limit - 1)).map { _ in "\(number(below: 10))" }.joined()
  }

  private mutating func string(_ length: Int) -> String {
    let pieces = [
      "a", "b", " ", "é", "€", "👍", "\u{2028}", "/", "{", "]", ",", ":", "e\u{301}", "\u{7F}",
      "\\n", "\\\\", "\\\"", "\\/", "\\b", "\\u00e9", "\\uD83D\\uDC4D", "\\u001F", "plain text",
    ]
    return "\"" + (0..<length).map { _ in pick(pieces) }.joined() + "\""
  }

  private mutating func space() -> String {
    number(below: 3) == 0 ? pick([" ", "\n", "\t", "\r\n", "\n          "]) : ""
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[number(below: choices.count)]
  }

  mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &generator)
  }
}
