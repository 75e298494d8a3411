/// What one or two cells show: a base with the marks on it.
///
/// This is smaller than a `Character` where terminals disagree about the whole: a family emoji or a
/// flag is shown part by part, each with a width that every terminal agrees on.
struct Glyph: Hashable {
  var character: Character
  /// One, or two for wide characters.
  var width: Int

  init(character: Character, width: Int) {
    (self.character, self.width) = (character, width)
  }

  /// What is shown of a character, or the first part of it.
  init(_ character: Character) {
    var glyphs = String(character).glyphs
    self = glyphs.next() ?? Glyph(character: " ", width: 1)
  }
}

/// The glyphs of a text, one after the other.
struct Glyphs: Sequence, IteratorProtocol {
  /// More marks than this on one letter climb over the lines above it.
  static let mostMarks = 4

  private var scalars: String.UnicodeScalarView.Iterator
  private var upcoming: Unicode.Scalar?

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    upcoming = scalars.next()
  }

  mutating func next() -> Glyph? {
    while let scalar = advance() {
      switch scalar.appearance {
      case .dropped: continue
      // Two scalars, one end of a line.
      case .hidden where scalar == "\r" && upcoming == "\n": continue
      case .blank: return Glyph(character: " ", width: 1)
      // A mark with nothing to stand on would land on a neighbour's cell.
      case .hidden, .mark: return withMarks(hiddenCharacterMark, width: 1)
      case .shown(let width): return withMarks(scalar, width: width)
      }
    }
    return nil
  }

  /// Takes the marks that follow a base.
  private mutating func withMarks(_ base: Unicode.Scalar, width: Int) -> Glyph {
    guard let upcoming, upcoming.value >= 0x300 else {
      return Glyph(character: Character(base), width: width)
    }
    var text = String.UnicodeScalarView()
    text.append(base)
    while let mark = self.upcoming, mark.value >= 0x300 {
      switch mark.appearance {
      case .mark: if text.count <= Self.mostMarks { text.append(mark) }
      case .dropped: break
      default: return glyph(text, base, width)
      }
      _ = advance()
    }
    return glyph(text, base, width)
  }

  /// The first grapheme, because a few marks do not join with a few bases.
  private func glyph(
    _ text: String.UnicodeScalarView, _ base: Unicode.Scalar, _ width: Int
  ) -> Glyph {
    Glyph(character: String(text).first ?? Character(base), width: width)
  }

  private mutating func advance() -> Unicode.Scalar? {
    defer { upcoming = scalars.next() }
    return upcoming
  }
}

extension String {
  var glyphs: Glyphs { Glyphs(self) }
}
