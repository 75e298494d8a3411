/// A number as it was written, to the digit: `7.50` stays `7.50`.
///
/// Two numbers are equal when their texts are. Nothing here goes through a `Double`, which could
/// not hold 7.55 exactly.
public struct JSONNumber: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// The whole numbers that every reader of JSON holds exactly: up to 2^53 - 1 either way.
  public static let wholeRange = -9_007_199_254_740_991...9_007_199_254_740_991

  /// Keeps a text that the reader has already found to be a number.
  init(checked text: String) {
    self.text = text
  }

  public init(_ value: Int) {
    text = String(value)
  }

  /// Takes a text that is a JSON number and nothing else.
  public init?(_ text: String) {
    var reader = JSONReader(Array(text.utf8))
    guard let number = try? reader.number(), number.text == text else { return nil }
    self = number
  }

  public var description: String { text }

  /// The number, when it is written as a whole one: without a fraction, an exponent or `-0`.
  public var int: Int? {
    guard text != "-0", let value = Int(text), Self.wholeRange ~= value else { return nil }
    return value
  }

  /// The number times `factor`, when that is exactly a whole number that fits.
  ///
  /// 7.5 scaled by 10 is 75; 7.55 scaled by 10 is `nil`, and scaled by 100 is 755.
  public func scaled(by factor: Int) -> Int? {
    Decimal(text.utf8)?.scaled(by: factor)
  }
}

/// Digits and a power of ten: 7.5 is 75 and -1.
struct Decimal {
  private var digits: Int
  private var exponent: Int

  private init(digits: Int, exponent: Int) {
    self.digits = digits
    self.exponent = exponent
  }

  /// Reads a text that is known to be a JSON number, unless it has more digits than fit.
  init?(_ text: some Collection<UInt8>) {
    self.init(digits: 0, exponent: 0)
    let isNegative = text.first == .minus
    var isFraction = false
    // Noughts count only once another digit follows, so that 1000…e-20 fits where its value does.
    var noughts = 0
    for byte in text {
      if byte == .point { isFraction = true }
      if byte.isLetter { break }
      guard byte.isDigit else { continue }
      exponent -= isFraction ? 1 : 0
      noughts += 1
      guard byte != .zero else { continue }
      for _ in 0..<(digits == 0 ? 0 : noughts) {
        let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
        guard !overflow else { return nil }
        digits = product
      }
      noughts = 0
      let digit = Int(byte &- .zero)
      let (sum, overflow) = digits.addingReportingOverflow(isNegative ? -digit : digit)
      guard !overflow else { return nil }
      digits = sum
    }
    exponent += noughts
    guard let letter = text.firstIndex(where: \.isLetter) else { return }
    let written = String(decoding: text[letter...].dropFirst(), as: UTF8.self)
    // An exponent beyond an `Int` belongs to nought, or to a number too near it to be whole.
    exponent += max(-1_000_000, min(1_000_000, Int(written) ?? -1_000_000))
  }

  /// The value times `factor`, when that is exactly a whole number that fits.
  func scaled(by factor: Int) -> Int? {
    var (factor, exponent) = (factor, exponent)
    while exponent < 0, factor != 0, factor.isMultiple(of: 10) {
      factor /= 10
      exponent += 1
    }
    let (product, overflow) = digits.multipliedReportingOverflow(by: factor)
    return overflow ? nil : Decimal(digits: product, exponent: exponent).int
  }

  /// The value, when it is a whole number that fits.
  private var int: Int? {
    guard digits != 0 else { return 0 }
    var value = digits
    var exponent = exponent
    while exponent < 0 {
      guard value.isMultiple(of: 10) else { return nil }
      value /= 10
      exponent += 1
    }
    while exponent > 0 {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
      exponent -= 1
    }
    return value
  }
}
