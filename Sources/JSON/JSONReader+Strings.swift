extension JSONReader {
  /// Reads the string whose quote is next, and checks all of it, but makes nothing of it yet.
  mutating func scanString() throws(JSONError) -> StringToken {
    let lower = position + 1
    var hasEscapes = false
    var index = source.endOfPlain(at: lower)
    while index < source.end {
      let byte = source[index]
      switch byte {
      case .quote:
        guard index - lower <= limits.string else {
          throw source.error(.stringTooLong(limit: limits.string), at: lower - 1)
        }
        position = index + 1
        return StringToken(lower: lower, upper: index, hasEscapes: hasEscapes)
      case .backslash:
        hasEscapes = true
        guard let next = try source.endOfEscape(at: index) else {
          throw diagnosis.cutShort(stringAt: lower - 1)
        }
        index = next
      case 0: throw source.error(.nul, at: index)
      case 0x01..<0x20: throw source.error(.controlCharacter(Unicode.Scalar(byte)), at: index)
      case 0x7F: index += 1
      default:
        switch source.utf8Character(at: index) {
        case .whole(let length): index += length
        case .cut: throw diagnosis.cutShort(stringAt: lower - 1)
        case .broken: throw source.error(.notUTF8, at: index)
        }
      }
      index = source.endOfPlain(at: index)
    }
    throw diagnosis.cutShort(stringAt: lower - 1)
  }
}
