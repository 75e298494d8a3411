/// Cuts UTF-8 text into words without case and accents: letters and digits in ASCII.
///
/// œ becomes oe, and both apostrophes part words alike. Letters of other scripts stay as they are,
/// so that they match nothing rather than go unseen; every other sign is a gap between words.
struct WordScanner {
  /// What stands between two words, as far as it matters in a title.
  struct Gap: OptionSet {
    let rawValue: UInt8

    static let slash = Gap(rawValue: 1)
    static let comma = Gap(rawValue: 2)
    /// A dash between blanks, after which titles name their field.
    static let dash = Gap(rawValue: 4)
    static let opening = Gap(rawValue: 8)
    static let closing = Gap(rawValue: 16)
    static let apostrophe = Gap(rawValue: 32)
  }

  private var bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  // Beside the scanner, because a static table is asked for each time whether it is there.
  private let letters = Self.letters
  private let latinLetters = Self.latinLetters
  /// The word found last.
  private(set) var word: [UInt8] = []
  /// What stood before it.
  private(set) var gap: Gap = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    word.reserveCapacity(64)
  }

  /// Begins again with another text.
  mutating func restart(_ bytes: UnsafeBufferPointer<UInt8>) {
    (self.bytes, place) = (bytes, 0)
  }

  /// Goes to the next word, if there is one.
  mutating func next() -> Bool {
    word.removeAll(keepingCapacity: true)
    gap = []
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        let letter = letters[Int(byte)]
        if letter != 0 {
          word.append(letter)
        } else if word.isEmpty {
          addGap(byte)
        } else {
          return true
        }
        place += 1
      } else if !scanBeyondASCII() {
        return true
      }
    }
    return !word.isEmpty
  }

  private mutating func addGap(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): gap.insert(.slash)
    case UInt8(ascii: ","): gap.insert(.comma)
    case UInt8(ascii: "("): gap.insert(.opening)
    case UInt8(ascii: ")"): gap.insert(.closing)
    case UInt8(ascii: "'"): gap.insert(.apostrophe)
    case UInt8(ascii: "-"):
      if place > 0, bytes[place - 1] == UInt8(ascii: " ") { gap.insert(.dash) }
    default: break
    }
  }

  /// Takes one scalar, or stops before it where it ends the word.
  private mutating func scanBeyondASCII() -> Bool {
    if bytes[place] == 0xC3, place + 1 < bytes.count {
      let letter = latinLetters[Int(bytes[place + 1] & 0x3F)]
      if letter != 0 {
        word.append(letter)
        place += 2
        return true
      }
    }
    let length = scalarLength
    let scalar = String(decoding: bytes[place..<place + length], as: UTF8.self).unicodeScalars.first
    guard let scalar, let folded = FoldedLetter(scalar) else {
      guard word.isEmpty else { return false }
      if scalar == "\u{2019}" { gap.insert(.apostrophe) }
      place += length
      return true
    }
    word += folded.bytes
    place += length
    return true
  }

  private var scalarLength: Int {
    var end = place + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end - place
  }

  /// The lower case of the letters and digits of ASCII; nought for what is neither.
  private static let letters: [UInt8] = (0..<128).map { (byte: UInt8) -> UInt8 in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
    default: 0
    }
  }

  /// The letters from U+00C0 to U+00FF without accents; nought for what is not one letter.
  private static let latinLetters: [UInt8] = Array(
    "aaaaaa_ceeeeiiii_nooooo_ouuuuy__aaaaaa_ceeeeiiii_nooooo_ouuuuy_y".utf8
  ).map { $0 == UInt8(ascii: "_") ? 0 : $0 }
}

/// A scalar beyond the usual French letters, as words hold it: nothing for a mark.
private struct FoldedLetter {
  let bytes: [UInt8]

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "œ", "Œ": bytes = Array("oe".utf8)
    case "æ", "Æ": bytes = Array("ae".utf8)
    case "ß": bytes = Array("ss".utf8)
    case "\u{300}"..."\u{36F}": bytes = []
    default:
      guard scalar.properties.isAlphabetic else { return nil }
      bytes = Array(scalar.properties.lowercaseMapping.utf8)
    }
  }
}
