import ExpressEntry
import JSON

/// One kind of value each. All may be null, unless they stand in a list.
extension ProfileSchema {
  static let datePattern = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"

  static func nullable(_ type: String) -> JSONValue {
    .array([.string(type), .string("null")])
  }

  static func object(_ description: String, _ members: [String: JSONValue]) -> JSONValue {
    .object([
      "description": .string(description), "type": nullable("object"),
      "properties": .object(members),
    ])
  }

  /// An object in a list, which cannot be null.
  static func element(
    _ description: String, _ members: [String: JSONValue], required: [String] = []
  ) -> JSONValue {
    var schema: [String: JSONValue] = [
      "description": .string(description), "type": .string("object"),
      "properties": .object(members),
    ]
    if !required.isEmpty { schema["required"] = .array(required.map(JSONValue.string)) }
    return .object(schema)
  }

  static func reference(_ name: String, _ description: String) -> JSONValue {
    .object(["description": .string(description), "$ref": .string("#/$defs/\(name)")])
  }

  static func list(_ name: String, atMost count: Int? = nil, _ description: String) -> JSONValue {
    var schema: [String: JSONValue] = [
      "description": .string(description), "type": nullable("array"),
      "items": .object(["$ref": .string("#/$defs/\(name)")]),
    ]
    if let count { schema["maxItems"] = .number(JSONNumber(count)) }
    return .object(schema)
  }

  static func names(_ names: [String], _ description: String) -> JSONValue {
    .object([
      "description": .string(description), "enum": .array(names.map(JSONValue.string) + [.null]),
    ])
  }

  static func choice<Choice>(_ type: Choice.Type, _ description: String) -> JSONValue
  where Choice: RawRepresentable<String> & CaseIterable {
    names(type.allCases.map(\.rawValue), description)
  }

  static func bool(_ description: String) -> JSONValue {
    .object(["description": .string(description), "type": nullable("boolean")])
  }

  static func integer(_ quantity: ProfileQuantity, _ description: String) -> JSONValue {
    .object([
      "description": .string(description), "type": nullable("integer"),
      "minimum": .number(JSONNumber(quantity.range.lowerBound)),
      "maximum": .number(JSONNumber(quantity.range.upperBound)),
    ])
  }

  static func hours(nullable isNullable: Bool) -> JSONValue {
    .object([
      "description": .string("Hours of work a week, with two decimals at most."),
      "type": isNullable ? nullable("number") : .string("number"),
      "minimum": .number(JSONNumber(0)), "maximum": .number(JSONNumber(168)),
    ])
  }

  static func line(_ description: String) -> JSONValue {
    .object([
      "description": .string(description), "type": nullable("string"),
      "maxLength": .number(JSONNumber(Profile.maximumText)),
    ])
  }

  static func pattern(_ pattern: String, _ description: String) -> JSONValue {
    .object([
      "description": .string(description), "type": nullable("string"), "pattern": .string(pattern),
    ])
  }

  static func date(_ description: String) -> JSONValue {
    .object([
      "description": .string(description), "type": nullable("string"), "format": .string("date"),
      "pattern": .string("^\(datePattern)$"),
    ])
  }

  static var occupation: JSONValue {
    occupation("A unit group of the National Occupational Classification 2021: five digits.")
  }

  static func occupation(_ description: String) -> JSONValue {
    pattern("^[0-9][0-5][0-9]{3}$", description)
  }

  static func end(_ description: String) -> JSONValue {
    pattern("^(ongoing|\(datePattern))$", description)
  }
}
