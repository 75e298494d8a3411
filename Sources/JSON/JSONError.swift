/// Why a text was refused, and where.
public struct JSONError: Error, Equatable, Sendable {
  public var problem: Problem
  public var location: JSONLocation

  public init(_ problem: Problem, at location: JSONLocation) {
    self.problem = problem
    self.location = location
  }

  /// What is wrong, with what was found as evidence.
  public enum Problem: Equatable, Sendable {
    // The text as a whole.
    case empty
    case tooLarge(limit: Int)
    case byteOrderMark
    case utf16
    case notUTF8
    case nul
    case textAfterEnd
    case unexpectedEnd(open: JSONKind, at: JSONLocation)

    // Objects and arrays.
    case duplicateKey(String, first: JSONLocation)
    case unquotedKey
    case missingColon
    case missingComma
    case missingValue
    case extraComma
    case trailingComma(in: JSONKind)
    case decimalComma
    case wrongClosing(of: JSONKind)
    case tooDeep(limit: Int)
    case tooManyMembers(limit: Int)

    // What does not belong to JSON.
    case comment
    case singleQuote
    case curlyQuote
    case unknownWord(String)
    case unexpectedCharacter(Unicode.Scalar)

    // Strings.
    case controlCharacter(Unicode.Scalar)
    case unknownEscape(Unicode.Scalar)
    case incompleteUnicodeEscape
    case loneHighSurrogate
    case loneLowSurrogate
    case stringTooLong(limit: Int)

    // Numbers.
    case notFinite(String)
    case numberTooLarge(String)
    case numberTooLong(limit: Int)
    case leadingZero
    case plusSign
    case noDigitBeforePoint
    case noDigitAfterPoint
    case noDigitAfterMinus
    case noDigitInExponent
    case malformedNumber(String)

    // A good value of another sort than the one asked for.
    case wrongKind(expected: JSONKind, found: JSONKind)
    case notWhole(String)
    case wholeTooLarge(String)
    case minusZero
  }
}

extension JSONError: CustomStringConvertible {
  public var description: String { english }

  public var english: String {
    "line \(location.line), column \(location.column): \(problem.words.english)"
  }

  public var french: String {
    "ligne \(location.line), colonne \(location.column)\u{A0}: \(problem.words.french)"
  }
}
