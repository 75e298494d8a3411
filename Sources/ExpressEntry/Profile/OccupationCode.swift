/// A unit group of the National Occupational Classification 2021: five digits.
public struct OccupationCode: Hashable, Comparable, Sendable {
  /// The code as a number: 21232, or 12 for 00012.
  public let number: Int

  /// Reads exactly five digits whose second is a TEER category.
  public init?(_ text: String) {
    let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
    guard digits.count == 5, digits.allSatisfy({ (0...9).contains($0) }), digits[1] <= 5 else {
      return nil
    }
    number = digits.reduce(0) { $0 * 10 + $1 }
  }

  /// The category of training, education, experience and responsibilities, 0 to 5.
  public var teer: Int { number / 1000 % 10 }

  /// The major group, its first two digits: 0 is major group 00, senior management.
  public var majorGroup: Int { number / 1000 }

  /// Whether work in it is skilled work: TEER 0, 1, 2 or 3.
  public var isSkilled: Bool { teer <= 3 }

  public static func < (a: Self, b: Self) -> Bool { a.number < b.number }
}

extension OccupationCode: CustomStringConvertible {
  public var description: String {
    let digits = String(number)
    return String(repeating: "0", count: 5 - digits.count) + digits
  }
}
