import JSON

/// JSON for people to read: members in their own order, and what is short on one line.
indirect enum EditionText {
  case value(JSONValue)
  case list([EditionText])
  case object([(String, EditionText)])

  private static let width = 116

  /// The text, with a line feed at its end.
  var text: String { text(indentation: 0, used: 0) + "\n" }

  private var line: String {
    switch self {
    case .value(let value): value.text(pretty: false)
    case .list(let items): "[\(items.map(\.line).joined(separator: ", "))]"
    case .object(let members):
      "{\(members.map { "\"\($0)\": \($1.line)" }.joined(separator: ", "))}"
    }
  }

  private func text(indentation: Int, used: Int) -> String {
    let line = line
    if indentation > 0 && indentation + used + line.unicodeScalars.count <= Self.width {
      return line
    }
    let inner = indentation + 2
    let blanks = String(repeating: " ", count: inner)
    let end = "\n" + String(repeating: " ", count: indentation)
    switch self {
    case .value: return line
    case .list(let items):
      // Short values, such as codes, fill their lines.
      if items.allSatisfy(\.isValue) {
        return "[\n\(Self.filled(items.map(\.line), blanks))\(end)]"
      }
      let lines = items.map { blanks + $0.text(indentation: inner, used: 1) }
      return "[\n\(lines.joined(separator: ",\n"))\(end)]"
    case .object(let members):
      let lines = members.map { key, value in
        "\(blanks)\"\(key)\": "
          + value.text(indentation: inner, used: key.unicodeScalars.count + 5)
      }
      return "{\n\(lines.joined(separator: ",\n"))\(end)}"
    }
  }

  private var isValue: Bool { if case .value = self { true } else { false } }

  private static func filled(_ items: [String], _ blanks: String) -> String {
    var lines: [String] = []
    var line = ""
    for (index, item) in items.enumerated() {
      let item = item + (index == items.count - 1 ? "" : ",")
      if !line.isEmpty, blanks.count + line.count + item.count + 1 > width {
        lines.append(blanks + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + item
    }
    return (lines + [blanks + line]).joined(separator: "\n")
  }
}
