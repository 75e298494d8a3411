import ExpressEntry

/// A moment on a person's own clock, to be told to people: nothing is ever decided by it.
///
/// Whoever calls gives it, and so whoever tests.
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let day: CalendarDate
  /// The seconds since midnight, 0 to 86,399.
  public let second: Int

  /// Makes a moment of a day and a time; `nil` where there is no such time.
  public init?(_ day: CalendarDate, hour: Int, minute: Int, second: Int) {
    guard 0..<24 ~= hour, 0..<60 ~= minute, 0..<60 ~= second else { return nil }
    self.day = day
    self.second = (hour * 60 + minute) * 60 + second
  }

  /// The first moment of a day.
  public init(startOf day: CalendarDate) { (self.day, second) = (day, 0) }

  /// Reads what `description` gives.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CalendarDate(iso: String(parts[0])) else { return nil }
    let time = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard time.count == 3, time.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    let numbers = time.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    self.init(day, hour: numbers[0], minute: numbers[1], second: numbers[2])
  }

  /// The time of day as `14:32:07`.
  public var clock: String { digits(of: ":") }

  /// The moment as `2026-11-23 14:32:07`.
  public var description: String { "\(day) \(digits(of: ":"))" }

  /// The moment as the name of a file has it: `20261123-143207`.
  var nameText: String { day.description.filter { $0 != "-" } + "-" + digits(of: "") }

  public static func < (one: Self, other: Self) -> Bool {
    (one.day, one.second) < (other.day, other.second)
  }

  private func digits(of separator: String) -> String {
    [second / 3600, second / 60 % 60, second % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: separator)
  }
}
