extension Character {
  /// The nearest single character of ASCII, for terminals that know no other.
  public var ascii: Character {
    guard !isASCII, let scalar = unicodeScalars.first else { return self }
    return switch scalar.value {
    case ..<0x80: Character(scalar)
    case 0xA0..<0x180: Character(Unicode.Scalar(Self.latin[Int(scalar.value) - 0xA0]))
    default: Self.signs[Character(scalar)] ?? "?"
    }
  }

  /// U+00A0 to U+017F: signs and letters of the languages of western and central Europe.
  // swift-format-ignore
  private static let latin = Array((""
    + " !cL$Y|S\"Ca\"--R~" // U+00A0 no-break space to U+00AF
    + "o+23'uP.,1o\"123?"  // U+00B0 degree to U+00BF
    + "AAAAAAACEEEEIIII"
    + "DNOOOOOxOUUUUYTs"
    + "aaaaaaaceeeeiiii"
    + "dnooooo/ouuuuyty"
    + "AaAaAaCcCcCcCcDd"   // U+0100
    + "DdEeEeEeEeEeGgGg"
    + "GgGgHhHhIiIiIiIi"
    + "IiIiJjKkkLlLlLlL"
    + "lLlNnNnNnnNnOoOo"
    + "OoOoRrRrRrSsSsSs"
    + "SsTtTtTtUuUuUuUu"
    + "UuUuWwYyYZzZzZzs").utf8)

  // swift-format-ignore
  private static let signs: [Character: Character] = [
    "─": "-", "━": "-", "═": "=", "│": "|", "┃": "|", "║": "|",
    "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
    "╭": "+", "╮": "+", "╰": "+", "╯": "+", "╔": "+", "╗": "+", "╚": "+", "╝": "+",
    "█": "#", "▓": "#", "▒": "#", "░": ".", "▏": "|", "▌": "#", "■": "#", "□": "o",
    "…": "~", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "∞": "8", "≈": "~", "≠": "!",
    "≤": "<", "≥": ">", "‹": "<", "›": ">", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "„": "\"",
    "‘": "'", "’": "'", "‚": ",", "′": "'", "″": "\"", "€": "E", "™": "T", "№": "N",
    "•": "*", "●": "*", "○": "o", "◆": "*", "◇": "o", "★": "*", "☆": "*", "✓": "v", "✔": "v",
    "✗": "x", "✘": "x", "☐": "o", "☑": "v", "☒": "x",
    "←": "<", "→": ">", "↑": "^", "↓": "v", "↔": "-", "↵": "<", "⏎": "<", "⇥": ">",
    "▲": "^", "▼": "v", "◀": "<", "▶": ">", "◂": "<", "▸": ">", "▴": "^", "▾": "v", "►": ">",
    "◄": "<", "\u{202F}": " ", "\u{2007}": " ", "\u{2009}": " ", "\u{200A}": " ",
    "\u{2002}": " ", "\u{2003}": " ", "Ș": "S", "ș": "s", "Ț": "T", "ț": "t",
  ]
}

extension String {
  /// The text in ASCII, a character for each of its characters.
  public var ascii: String {
    isPrintableASCII ? self : String(map(\.ascii))
  }

  /// The text in ASCII, in as many cells.
  public var asciiCells: String {
    reduce(into: "") { result, character in
      result.append(character.ascii)
      if character.displayWidth == 2 { result.append(" ") }
    }
  }
}
