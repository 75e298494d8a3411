/// An amount of full-time work, exact to a hundredth of an hour a week in a sixtieth of a month.
///
/// Twelve months at thirty hours a week are one year (1,560 hours). Months are counted rather than
/// days, so that a year is a year whether or not it holds a 29 February.
public struct WorkTime: Hashable, Comparable, Sendable {
  /// Sixtieths of a month, times hundredths of an hour a week.
  public let units: Int

  static let fullTimeHundredths = 3_000
  static let unitsInMonth = 60 * fullTimeHundredths
  static let unitsInYear = 12 * unitsInMonth

  init(units: Int) { self.units = units }

  /// No time at all.
  public static let zero = WorkTime(units: 0)

  /// Whole years: never rounded up.
  public var years: Int { units / Self.unitsInYear }

  /// Whole months of full-time work: never rounded up.
  public var months: Int { units / Self.unitsInMonth }

  /// Whole days of full-time work beyond the whole months, thirty to a month: never rounded up.
  public var days: Int { units % Self.unitsInMonth / (Self.unitsInMonth / 30) }

  public static func < (a: Self, b: Self) -> Bool { a.units < b.units }
  public static func + (a: Self, b: Self) -> Self { WorkTime(units: a.units + b.units) }
}
