/// Shows a piece of the text in a sentence: cut short, and with nothing a terminal would obey.
func evidence(_ text: String) -> String {
  let scalars = text.unicodeScalars
  let start = String(String.UnicodeScalarView(scalars.prefix(40)))
  return escaped(start) + (scalars.count > 40 ? "…" : "")
}

/// Shows a character with its number, or its number alone where it cannot be shown.
func evidence(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  switch scalar.properties.generalCategory {
  case .control, .format, .unassigned, .privateUse, .nonspacingMark, .enclosingMark,
    .spaceSeparator, .lineSeparator, .paragraphSeparator:
    return number
  default:
    return "\(number) (\(scalar))"
  }
}

/// Gives what a string would hold between its quotes.
func escaped(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.append(escaping: text)
  return String(decoding: bytes, as: UTF8.self)
}

extension JSONKind {
  /// The kind with its article, as a sentence names it.
  public var words: JSONWords {
    switch self {
    case .object: ("an object", "un objet")
    case .array: ("a list", "une liste")
    case .string: ("a text in quotes", "un texte entre guillemets")
    case .number: ("a number", "un nombre")
    case .bool: ("true or false", "true ou false")
    case .null: ("null", "null")
    }
  }

  /// What closes a value of this kind, with its article.
  var closingWords: JSONWords {
    switch self {
    case .object: ("the closing brace", "l’accolade fermante")
    case .array: ("the closing bracket", "le crochet fermant")
    default: ("the closing quote", "le guillemet fermant")
    }
  }
}
