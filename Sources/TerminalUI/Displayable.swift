// What may reach a terminal, decided in one place.
//
// Names, notes and file names come from people and from files. In them a control character could
// move the cursor or ring, and a bidirectional control, a zero width space or a tag could make one
// text look like another. Each becomes a visible mark: nothing hides, and nothing acts.

/// What stands for a character that must not be shown.
let hiddenCharacterMark: Unicode.Scalar = "·"

/// How a scalar is shown.
enum Appearance: Hashable {
  /// As itself, in so many cells.
  case shown(width: Int)
  /// On the character before it.
  case mark
  /// As a blank: the end of a line.
  case blank
  /// As a visible mark in its place.
  case hidden
  /// Not at all: joiners and variation selectors, which belong in Persian and Indic names.
  case dropped
}

extension Unicode.Scalar {
  var appearance: Appearance {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE..<0x300: .shown(width: 1)
    case 0x0A: .blank
    case 0x200C, 0x200D: .dropped
    default: appearanceByCategory
    }
  }

  private var appearanceByCategory: Appearance {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      .hidden
    case .nonspacingMark, .enclosingMark:
      properties.isDefaultIgnorableCodePoint ? .dropped : .mark
    default:
      // The Hangul fillers are letters that show nothing.
      if properties.isDefaultIgnorableCodePoint {
        .hidden
      } else if isJoiningJamo {
        .mark
      } else {
        .shown(width: isWide ? 2 : 1)
      }
    }
  }
}

extension String {
  /// The text with nothing in it that acts on a terminal, hides, or piles up.
  public var displayable: String {
    isPrintableASCII ? self : String(glyphs.lazy.map(\.character))
  }

  /// Tells whether every byte is a letter, digit, sign or blank of ASCII.
  var isPrintableASCII: Bool {
    utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }
}
