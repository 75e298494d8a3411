import JSON

/// A checker of the keywords of JSON Schema that our schema uses, and of no others.
struct SchemaChecker {
  let root: JSONValue

  func problems(with value: JSONValue) -> [String] {
    problems(with: value, under: root, at: "")
  }

  private func problems(
    with value: JSONValue, under schema: JSONValue, at path: String
  ) -> [String] {
    var problems: [String] = []
    for (keyword, rule) in schema.members where !follows(keyword, rule, value) {
      problems.append("\(path): \(keyword)")
    }
    if let target = target(of: schema) {
      problems += self.problems(with: value, under: target, at: path)
    }
    for (name, member) in value.members {
      let rule =
        schema.members["properties"]?.members[name] ?? schema.members["additionalProperties"]
      guard let rule else { continue }
      problems += self.problems(with: member, under: rule, at: "\(path).\(name)")
    }
    if case .array(let elements) = value, let rule = schema.members["items"] {
      problems += elements.flatMap { self.problems(with: $0, under: rule, at: "\(path)[]") }
    }
    return problems
  }

  private func follows(_ keyword: String, _ rule: JSONValue, _ value: JSONValue) -> Bool {
    switch (keyword, rule, value) {
    case ("type", .array(let types), _): types.contains { has($0, value) }
    case ("type", _, _): has(rule, value)
    case ("const", _, _): value == rule
    case ("enum", .array(let values), _): values.contains(value)
    case ("minimum", .number(let least), .number(let number)): double(number) >= double(least)
    case ("maximum", .number(let most), .number(let number)): double(number) <= double(most)
    case ("multipleOf", .number(let step), .number(let number)):
      double(number).remainder(dividingBy: double(step)) == 0
    case ("maxLength", .number(let most), .string(let text)):
      text.unicodeScalars.count <= most.int ?? 0
    case ("maxItems", .number(let most), .array(let elements)): elements.count <= most.int ?? 0
    case ("pattern", .string(let pattern), .string(let text)):
      matches(pattern, text)
    case ("required", .array(let names), .object(let members)):
      names.allSatisfy { members[$0.string ?? ""] != nil }
    default: true
    }
  }

  private func has(_ type: JSONValue, _ value: JSONValue) -> Bool {
    switch (type.string, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
      ("null", .null), ("number", .number):
      true
    case ("integer", .number(let number)): number.int != nil
    default: false
    }
  }

  private func matches(_ pattern: String, _ text: String) -> Bool {
    guard let regex = try? Regex(pattern) else { return false }
    return text.contains(regex)
  }

  private func double(_ number: JSONNumber) -> Double { Double(number.text) ?? .nan }

  private func target(of schema: JSONValue) -> JSONValue? {
    guard let name = schema.members["$ref"]?.string?.split(separator: "/").last else { return nil }
    return root.members["$defs"]?.members[String(name)]
  }

  /// The names of all members of all objects.
  var propertyNames: Set<String> {
    Set(objects(in: root).flatMap { $0.members["properties"]?.members.keys.map { $0 } ?? [] })
  }

  var unknownKeywords: Set<String> {
    let known: Set = [
      "$schema", "$defs", "$ref", "title", "description", "type", "const", "enum", "minimum",
      "maximum", "multipleOf", "maxLength", "maxItems", "pattern", "format", "required",
      "properties", "additionalProperties", "items",
    ]
    return Set(objects(in: root).flatMap(\.members.keys)).subtracting(known)
  }

  /// The schema and all the schemas in it.
  private func objects(in schema: JSONValue) -> [JSONValue] {
    var inner: [JSONValue] = []
    for keyword in ["properties", "$defs"] {
      inner += schema.members[keyword].map { Array($0.members.values) } ?? []
    }
    inner += ["items", "additionalProperties"].compactMap { schema.members[$0] }
    return [schema] + inner.flatMap(objects(in:))
  }

  /// The way to each member from the top, with `[]` for an element of a list.
  var memberPaths: [[String]] { paths(in: root) }

  private func paths(in schema: JSONValue) -> [[String]] {
    let schema = target(of: schema) ?? schema
    var paths: [[String]] = []
    for (name, member) in schema.members["properties"]?.members ?? [:] {
      paths.append([name])
      paths += self.paths(in: member).map { [name] + $0 }
    }
    if let any = schema.members["additionalProperties"] {
      paths += [["any"]] + self.paths(in: any).map { ["any"] + $0 }
    }
    if let items = schema.members["items"] { paths += self.paths(in: items).map { ["[]"] + $0 } }
    return paths
  }
}

extension JSONValue {
  fileprivate var members: [String: JSONValue] {
    guard case .object(let members) = self else { return [:] }
    return members
  }

  fileprivate var string: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
