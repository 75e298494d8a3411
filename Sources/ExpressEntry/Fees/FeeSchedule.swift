/// The fees of an application for permanent residence, in force from a day on.
public struct FeeSchedule: Hashable, Sendable {
  /// The first day of the schedule.
  public let inForce: CalendarDate
  /// Whether it came into force at nine in the morning, Eastern daylight time, as every indexation
  /// does: IRPR 294(d) and 303(1.1).
  public let beginsAtNine: Bool
  /// Processing the application: IRPR 295(1)(c), by whom it is for.
  public let principal, spouse, child: Fee
  /// The right of permanent residence, for each adult: IRPR 303(1).
  public let permanentResidence: Fee
  /// Taking the biometrics of one person: IRPR 315.1(1).
  public let biometrics: Fee
  /// The most a family pays for biometrics taken together: IRPR 315.1.
  public let biometricsOfFamily: Fee

  /// The first day of the next schedule: 30 April of every second year from 2022 on,
  /// IRPR 294(d) and 303(1.1).
  public var nextIndexation: CalendarDate { inForce.adding(years: 2) }

  /// The ages at which biometrics are taken, on the day of the application: IRPR 12.2(1) and (2).
  public static let biometricsAges = 14...79

  /// The schedule that applies on a day, or `nil` before the first known here; on a day on which
  /// one begins at nine, that one.
  public static func on(_ day: CalendarDate) -> FeeSchedule? { all.last { $0.inForce <= day } }

  /// The schedule that applied until nine o'clock of a day on which another begins then.
  static func beforeNine(on day: CalendarDate) -> FeeSchedule? {
    guard let schedule = on(day), schedule.inForce == day, schedule.beginsAtNine else { return nil }
    return on(day.previous)
  }
}

/// An amount in whole Canadian dollars, and its source.
public struct Fee: Hashable, Sendable {
  public let dollars: Int
  public let citation: Citation

  init(_ dollars: Int, _ citation: Citation) {
    (self.dollars, self.citation) = (dollars, citation)
  }
}
