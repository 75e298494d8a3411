/// What is wrong with a byte that cannot stand where it does.
///
/// Nothing here is on the way of a good document, so it may take its time to find the words that
/// help most.
struct Diagnosis {
  let source: Source
  /// Where the byte stands, or the end.
  let position: Int
  /// The innermost object or array.
  let open: JSONReader.Container?

  /// Says that the text ends inside the innermost object or array.
  func cutShort() -> JSONError {
    guard let open else { return source.error(.empty, at: source.start) }
    let kind: JSONKind = open.isObject ? .object : .array
    let opening = source.location(at: open.offset)
    return source.error(.unexpectedEnd(open: kind, at: opening), at: source.end)
  }

  /// Says that the text ends inside a string.
  func cutShort(stringAt opening: Int) -> JSONError {
    source.error(.unexpectedEnd(open: .string, at: source.location(at: opening)), at: source.end)
  }

  /// Says what stands where a value should.
  func noValue() -> JSONError {
    guard position < source.end else { return cutShort() }
    let byte = source[position]
    let isDigitNext = position + 1 < source.end && source[position + 1].isDigit
    switch byte {
    case .comma where open?.isObject == true,
      .closeBrace where open?.isObject == true:
      return source.error(.missingValue, at: position)
    case .closeBrace, .closeBracket: return wrongClosing()
    case .plus: return source.error(.plusSign, at: position)
    case .point where isDigitNext: return source.error(.noDigitBeforePoint, at: position)
    case let byte where byte.isLetter: return unknownWord()
    default: return stray()
    }
  }

  /// Says what stands where the comma between two values should.
  func noComma() -> JSONError {
    guard position < source.end else { return cutShort() }
    switch source[position] {
    case .closeBrace, .closeBracket: return wrongClosing()
    case .quote, .openBrace, .openBracket, .minus: return source.error(.missingComma, at: position)
    case let byte where byte.isLetter || byte.isDigit:
      return source.error(.missingComma, at: position)
    default: return stray()
    }
  }

  /// Says what stands where a key should, after the comma if there was one.
  func noKey(after comma: Int?) -> JSONError {
    guard position < source.end else { return cutShort() }
    switch source[position] {
    case .comma: return source.error(.extraComma, at: position)
    case .closeBrace, .closeBracket: return wrongClosing()
    case let byte where byte.isDigit:
      // French writes 7,5 where JSON writes 7.5.
      guard let comma, comma + 1 == position, source[comma - 1].isDigit else {
        return source.error(.unquotedKey, at: position)
      }
      return source.error(.decimalComma, at: comma)
    case let byte where byte.continuesWord || byte == .minus || byte == UInt8(ascii: "$"):
      return source.error(.unquotedKey, at: position)
    case .openBrace, .openBracket: return source.error(.unquotedKey, at: position)
    default: return stray()
    }
  }

  /// Says what stands where the colon after a key should.
  func noColon() -> JSONError {
    guard position < source.end else { return cutShort() }
    return stray(otherwise: .missingColon)
  }

  func textAfterEnd() -> JSONError {
    stray(otherwise: .textAfterEnd)
  }

  private func wrongClosing() -> JSONError {
    guard let open else { return stray() }
    return source.error(.wrongClosing(of: open.isObject ? .object : .array), at: position)
  }

  /// Says what is wrong with a byte that would be wrong anywhere, or else the problem given.
  private func stray(otherwise problem: JSONError.Problem) -> JSONError {
    let stray = stray()
    switch stray.problem {
    case .nul, .notUTF8, .comment: return stray
    default: return source.error(problem, at: position)
    }
  }

  /// Says what is wrong with a byte that would be wrong nearly anywhere.
  private func stray() -> JSONError {
    let following = position + 1 < source.end ? source[position + 1] : 0
    switch source[position] {
    case 0: return source.error(.nul, at: position)
    case UInt8(ascii: "#"): return source.error(.comment, at: position)
    case UInt8(ascii: "/") where following == UInt8(ascii: "/") || following == UInt8(ascii: "*"):
      return source.error(.comment, at: position)
    case UInt8(ascii: "'"): return source.error(.singleQuote, at: position)
    default: break
    }
    guard let scalar = source.scalar(at: position) else {
      return source.error(.notUTF8, at: position)
    }
    switch scalar {
    case "“", "”", "„", "‘", "’", "«", "»": return source.error(.curlyQuote, at: position)
    default: return source.error(.unexpectedCharacter(scalar), at: position)
    }
  }
}
