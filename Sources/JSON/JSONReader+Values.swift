extension JSONReader {
  /// Says what the next value is, without reading it.
  public mutating func peek() throws(JSONError) -> JSONKind {
    precondition(expectsValue, "ask for the next key or element before its value")
    if position == source.start { try source.check(against: limits) }
    let next = nextByte()
    offset = position
    guard let next else { throw diagnosis.noValue() }
    switch next {
    case .quote: return .string
    case .openBrace: return .object
    case .openBracket: return .array
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
    case UInt8(ascii: "n"): return .null
    case .minus, UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    default: throw diagnosis.noValue()
    }
  }

  public mutating func string() throws(JSONError) -> String {
    try expect(.string)
    let token = try scanString()
    expectsValue = false
    return source.text(of: token)
  }

  /// Reads a whole number that every reader of JSON holds exactly.
  public mutating func integer() throws(JSONError) -> Int {
    try expect(.number)
    let token = try scanNumber()
    expectsValue = false
    guard token.isWhole else {
      throw source.error(.notWhole(source.text(in: token.range)), at: offset)
    }
    var magnitude = 0
    let digits = token.isNegative ? token.lower + 1 : token.lower
    // No number of 17 digits is in range, and no number of 16 overflows.
    guard token.upper - digits < 17 else {
      throw source.error(.wholeTooLarge(source.text(in: token.range)), at: offset)
    }
    for index in digits..<token.upper { magnitude = magnitude * 10 + Int(source[index] - .zero) }
    guard magnitude <= JSONNumber.wholeRange.upperBound else {
      throw source.error(.wholeTooLarge(source.text(in: token.range)), at: offset)
    }
    guard magnitude != 0 || !token.isNegative else { throw source.error(.minusZero, at: offset) }
    return token.isNegative ? -magnitude : magnitude
  }

  /// Reads a number and keeps it as it is written.
  public mutating func number() throws(JSONError) -> JSONNumber {
    try expect(.number)
    let token = try scanNumber()
    expectsValue = false
    return JSONNumber(checked: source.text(in: token.range))
  }

  /// Reads a number and gives it times `factor`, when that is exactly a whole number that fits.
  ///
  /// It is as `number().scaled(by: factor)`, without the text.
  public mutating func number(scaledBy factor: Int) throws(JSONError) -> Int? {
    try expect(.number)
    let token = try scanNumber()
    expectsValue = false
    return Decimal(source.bytes[token.range])?.scaled(by: factor)
  }

  /// The number, string or word that was read last, as it is written.
  public var writtenScalar: String { source.text(in: offset..<position) }

  public mutating func bool() throws(JSONError) -> Bool {
    try expect(.bool)
    let value = source[position] == UInt8(ascii: "t")
    try scanWord()
    expectsValue = false
    return value
  }

  public mutating func null() throws(JSONError) {
    try expect(.null)
    try scanWord()
    expectsValue = false
  }

  /// Reads the next value if it is null, and says whether it was.
  ///
  /// Anything else, a fault as well, is left to whoever reads the value.
  public mutating func skipNull() throws(JSONError) -> Bool {
    precondition(expectsValue, "ask for the next key or element before its value")
    guard nextByte() == UInt8(ascii: "n") else { return false }
    try null()
    return true
  }

  /// Reads the next value whatever it is, and gives its text as it is written.
  ///
  /// What is inside is checked as strictly as if it had been asked for.
  public mutating func rawValue() throws(JSONError) -> String {
    _ = try peek()
    let first = position
    try skip()
    offset = first
    return source.text(in: first..<position)
  }

  /// Passes over the next value whatever it is, and checks it all the same.
  public mutating func skip() throws(JSONError) {
    let kind = try peek()
    switch kind {
    case .object:
      try beginObject()
      while try advanceToKey() != nil { try skip() }
    case .array:
      try beginArray()
      while try nextElement() { try skip() }
    default:
      try scanScalar(kind)
      expectsValue = false
    }
  }

  /// Refuses a value of another kind, once it is known to be good.
  mutating func expect(_ kind: JSONKind) throws(JSONError) {
    let found = try peek()
    guard found == kind else {
      let start = position
      if found != .object, found != .array { try scanScalar(found) }
      position = start
      throw source.error(.wrongKind(expected: kind, found: found), at: start)
    }
  }

  private mutating func scanScalar(_ kind: JSONKind) throws(JSONError) {
    switch kind {
    case .string: _ = try scanString()
    case .number: _ = try scanNumber()
    default: try scanWord()
    }
  }
}
