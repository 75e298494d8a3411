/// A writer of compact JSON that appends to its bytes, for results by the hundred thousand.
///
/// It puts the commas where they belong. What it does not do is check that keys, values and ends
/// come in an order that makes sense: that is the caller's code, and its tests.
public struct JSONWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init() {}

  /// Starts again, with the storage that is there if it is to be kept.
  public mutating func removeAll(keepingCapacity: Bool = true) {
    bytes.removeAll(keepingCapacity: keepingCapacity)
    needsComma = false
  }

  /// Ends a line, after which another document may begin.
  public mutating func endLine() {
    bytes.append(.newline)
    needsComma = false
  }

  public mutating func beginObject() { open(.openBrace) }

  public mutating func endObject() { close(.closeBrace) }

  public mutating func beginArray() { open(.openBracket) }

  public mutating func endArray() { close(.closeBracket) }

  /// Writes a key of our own, which holds nothing to escape and is copied as it is.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(.quote)
    name.withUTF8Buffer { utf8 in
      assert(utf8.allSatisfy(\.isPlain), "a key that needs escapes is to be written by key(named:)")
      bytes.append(contentsOf: utf8)
    }
    bytes.append(.quote)
    endKey()
  }

  /// Writes a key that is not known before the program runs.
  public mutating func key(named name: String) {
    separate()
    bytes.append(quoting: name)
    endKey()
  }

  public mutating func value(_ value: Int) {
    separate()
    bytes.append(decimal: value)
    needsComma = true
  }

  public mutating func value(_ value: String) {
    separate()
    bytes.append(quoting: value)
    needsComma = true
  }

  public mutating func value(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  public mutating func value(_ value: JSONNumber) {
    self.value(raw: value.text)
  }

  /// Writes the text of a value as it is.
  public mutating func value(raw text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  public mutating func null() {
    value(raw: "null")
  }

  private mutating func separate() {
    if needsComma { bytes.append(.comma) }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func endKey() {
    bytes.append(.colon)
    needsComma = false
  }
}

extension [UInt8] {
  /// Appends a whole number, without making a string of it.
  fileprivate mutating func append(decimal value: Int) {
    if value < 0 { append(.minus) }
    var rest = value.magnitude
    let start = count
    repeat {
      append(.zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}
