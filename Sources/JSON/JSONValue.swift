/// A JSON value as a tree, for documents that are looked at as a whole.
public enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
  /// The text of a value, to be written as it was read.
  case raw(String)

  /// Reads a whole document.
  public init(
    parsing bytes: [UInt8], limits: JSONReader.Limits = .standard
  ) throws(JSONError) {
    var reader = JSONReader(bytes, limits: limits)
    try self.init(from: &reader)
    try reader.finish()
  }

  /// Reads the next value, and all that is in it.
  public init(from reader: inout JSONReader) throws(JSONError) {
    switch try reader.peek() {
    case .null:
      try reader.null()
      self = .null
    case .bool: self = .bool(try reader.bool())
    case .number: self = .number(try reader.number())
    case .string: self = .string(try reader.string())
    case .array:
      var elements: [JSONValue] = []
      try reader.beginArray()
      while try reader.nextElement() { elements.append(try JSONValue(from: &reader)) }
      self = .array(elements)
    case .object:
      try reader.beginObject()
      self = .object(try Self.members(from: &reader))
    }
  }

  /// Reads what is left of an object.
  ///
  /// To Swift, é in one character and é in two are the same key; to the reader they are not. A tree
  /// could hold only one of them, so the second is refused rather than lost.
  private static func members(
    from reader: inout JSONReader
  ) throws(JSONError) -> [String: JSONValue] {
    var members: [String: JSONValue] = [:]
    var places: [String: Int] = [:]
    while let key = try reader.nextKey() {
      if let first = places.updateValue(reader.offset, forKey: key) {
        throw JSONError(
          .duplicateKey(key, first: reader.location(at: first)), at: reader.location)
      }
      members[key] = try JSONValue(from: &reader)
    }
    return members
  }
}
