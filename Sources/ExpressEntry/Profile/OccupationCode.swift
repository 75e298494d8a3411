/// A unit group of the National Occupational Classification 2021: five digits.
public struct OccupationCode: Hashable, Comparable, Sendable {
  /// The code as a number: 21232, or 12 for 00012.
  public var number: Int { Int(value) }
  private let value: Int32

  /// Reads exactly five digits whose second is a TEER category.
  public init?(_ text: String) {
    guard text.utf8.count == 5 else { return nil }
    var number = 0
    for byte in text.utf8 {
      let digit = Int(byte) - Int(UInt8(ascii: "0"))
      guard (0...9).contains(digit) else { return nil }
      number = number * 10 + digit
    }
    value = Int32(number)
    guard teer <= 5 else { return nil }
  }

  /// Creates a code that is known to exist, such as one that the law lists.
  init(listed number: Int) {
    precondition((0...99_999).contains(number), "There is no code \(number).")
    value = Int32(number)
    precondition(teer <= 5, "There is no code \(number).")
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
