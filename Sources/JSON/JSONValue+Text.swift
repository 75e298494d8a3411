extension JSONValue {
  /// Writes the value with its keys in the order of their characters, so that the same value is
  /// always the same text.
  ///
  /// Pretty text has one member or element a line, two spaces for each level, and a line feed at
  /// the end.
  public func text(pretty: Bool) -> String {
    var bytes: [UInt8] = []
    append(to: &bytes, indentation: pretty ? 0 : nil)
    if pretty { bytes.append(.newline) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(to bytes: inout [UInt8], indentation: Int?) {
    switch self {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let number): bytes.append(contentsOf: number.text.utf8)
    case .string(let text): bytes.append(quoting: text)
    case .raw(let text): bytes.append(contentsOf: text.utf8)
    case .array(let elements):
      bytes.append(.openBracket)
      Self.append(elements, to: &bytes, indentation: indentation) { element, bytes, inner in
        element.append(to: &bytes, indentation: inner)
      }
      bytes.append(.closeBracket)
    case .object(let members):
      // The order of UTF-8 bytes is the order of characters.
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      bytes.append(.openBrace)
      Self.append(sorted, to: &bytes, indentation: indentation) { member, bytes, inner in
        bytes.append(quoting: member.key)
        bytes.append(.colon)
        if inner != nil { bytes.append(.space) }
        member.value.append(to: &bytes, indentation: inner)
      }
      bytes.append(.closeBrace)
    }
  }

  /// Writes what stands between two brackets.
  private static func append<Item>(
    _ items: [Item], to bytes: inout [UInt8], indentation: Int?,
    item write: (Item, inout [UInt8], Int?) -> Void
  ) {
    guard !items.isEmpty else { return }
    let inner = indentation.map { $0 + 2 }
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(.comma) }
      bytes.append(lineIndentedBy: inner)
      write(item, &bytes, inner)
    }
    bytes.append(lineIndentedBy: indentation)
  }
}

extension [UInt8] {
  /// Begins a line, where there are lines.
  fileprivate mutating func append(lineIndentedBy indentation: Int?) {
    guard let indentation else { return }
    append(.newline)
    append(contentsOf: repeatElement(.space, count: indentation))
  }
}
