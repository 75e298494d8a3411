import JSON

/// A JSON value that knows where it stands, so that every fault of a document can be told.
struct LocatedJSON {
  enum Value {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([LocatedJSON])
    case object([Member])
  }

  struct Member {
    let key: String
    let offset: Int
    let value: LocatedJSON
  }

  let offset: Int
  let value: Value

  /// Reads the next value, and all that is in it.
  init(from json: inout JSONReader) throws(JSONError) {
    let kind = try json.peek()
    offset = json.offset
    switch kind {
    case .null:
      try json.null()
      value = .null
    case .bool: value = .bool(try json.bool())
    case .number: value = .number(try json.number())
    case .string: value = .string(try json.string())
    case .array:
      var elements: [LocatedJSON] = []
      try json.beginArray()
      while try json.nextElement() { elements.append(try LocatedJSON(from: &json)) }
      value = .array(elements)
    case .object:
      var members: [Member] = []
      try json.beginObject()
      while let key = try json.nextKey() {
        let offset = json.offset
        members.append(Member(key: key, offset: offset, value: try LocatedJSON(from: &json)))
      }
      value = .object(members)
    }
  }

  var kind: JSONKind {
    switch value {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// Where every value in it stands, by its path.
  func places(_ path: String = "") -> [String: Int] {
    var places = [path: offset]
    switch value {
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        places.merge(element.places("\(path)[\(index)]")) { first, _ in first }
      }
    case .object(let members):
      for member in members {
        places.merge(member.value.places(path.isEmpty ? member.key : "\(path).\(member.key)")) {
          first, _ in first
        }
      }
    default: break
    }
    return places
  }
}
