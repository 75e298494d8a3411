/// A day of the civil calendar, without a time or a time zone.
///
/// A year, a month and a day, so that no time zone can move it. Years 1900 to 2199 are accepted.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// The three in one number, which comes before another when the day does.
  private let packed: Int32

  public var year: Int { Int(packed >> 9) }
  public var month: Int { Int(packed >> 5 & 0xF) }
  public var day: Int { Int(packed & 0x1F) }

  /// The years a date may lie in.
  public static let years = 1900...2199

  /// The last day there is.
  static let latest = CalendarDate(years.upperBound, 12, 31)

  /// Creates a date that is known to exist, such as one of the law's own.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    precondition(
      Self.exists(year: year, month: month, day: day), "There is no day \(year)-\(month)-\(day).")
    self.init(existingYear: year, month: month, day: day)
  }

  /// Creates a date, or `nil` where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.exists(year: year, month: month, day: day) else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  private init(existingYear year: Int, month: Int, day: Int) {
    packed = Int32(year << 9 | month << 5 | day)
  }

  /// Reads `YYYY-MM-DD`, and nothing else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  private static func exists(year: Int, month: Int, day: Int) -> Bool {
    years.contains(year) && (1...12).contains(month)
      && (1...daysInMonth(month, of: year)).contains(day)
  }

  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (a: Self, b: Self) -> Bool {
    a.packed < b.packed
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The all-numeric form of the Canadian standard, `YYYY-MM-DD`.
  public var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
