import ExpressEntry
import JSON

/// The members of one object: the known ones that are answered, and the unknown ones as written.
struct Members {
  private var values: [String: JSONValue]

  init(_ unknown: UnknownMembers) {
    values = unknown.mapValues(JSONValue.raw)
  }

  var json: JSONValue { .object(values) }

  mutating func set(_ key: String, _ value: Int?) {
    guard let value else { return }
    values[key] = .number(JSONNumber(value))
  }

  mutating func set(_ key: String, _ value: Bool?) {
    guard let value else { return }
    values[key] = .bool(value)
  }

  mutating func set(_ key: String, _ value: String?) {
    guard let value else { return }
    values[key] = .string(value)
  }

  /// Adds an object, unless it is empty.
  mutating func set(_ key: String, _ value: Members) {
    guard !value.values.isEmpty else { return }
    values[key] = value.json
  }

  /// Adds an object even where it is empty.
  mutating func set(_ key: String, whole value: Members) {
    values[key] = value.json
  }

  /// Adds a list of objects: an empty one says that there are none.
  mutating func set(_ key: String, _ value: [Members]?) {
    guard let value else { return }
    values[key] = .array(value.map(\.json))
  }

  mutating func set(_ key: String, tenths: Int?) {
    set(key, hundredths: tenths.map { $0 * 10 })
  }

  /// Adds a number of hundredths, with no more decimals than it needs.
  mutating func set(_ key: String, hundredths: Int?) {
    guard let hundredths else { return }
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    switch (rest / 10, rest % 10) {
    case (0, 0): values[key] = .raw("\(whole)")
    case (let tenths, 0): values[key] = .raw("\(whole).\(tenths)")
    case (let tenths, let last): values[key] = .raw("\(whole).\(tenths)\(last)")
    }
  }
}
