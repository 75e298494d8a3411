/// What an application for permanent residence costs a family, in whole Canadian dollars.
public struct FeeEstimate: Hashable, Sendable {
  /// The day of the application.
  public let day: CalendarDate
  public let schedule: FeeSchedule
  /// What is paid for, in the order of the schedule; what nobody pays for is left out.
  public let lines: [FeeLine]
  /// What was taken to be so, because the profile does not say.
  public let assumptions: [FeeAssumption]
  /// The answers that are open and move the total.
  public let open: [FeeQuestion]

  /// Whether the fees have been indexed since, to amounts not known here: IRPR 294(d), 303(1.1).
  public var isOutdated: Bool { schedule.nextIndexation <= day }

  /// The least and the most that it comes to; the most is unknown while the number of children is.
  public var total: ClosedRange<Int> {
    lines.reduce(0...0) {
      $0.lowerBound + $1.dollars.lowerBound...$0.upperBound + $1.dollars.upperBound
    }
  }
}

/// One fee, for so many persons.
public struct FeeLine: Hashable, Sendable {
  public let item: FeeItem
  /// How many persons it is paid for, from the least to the most.
  public let persons: ClosedRange<Int>
  /// What one person pays.
  public let each: Fee
  /// What all of them pay, from the least to the most.
  public let dollars: ClosedRange<Int>
}

/// What a fee is paid for.
public enum FeeItem: String, CaseIterable, Sendable {
  case principal, spouse, child
  case permanentResidence = "permanent_residence"
  case biometrics
}

/// What was taken to be so, because the profile does not say.
public enum FeeAssumption: String, CaseIterable, Sendable {
  /// Every dependent child comes along, and is neither a citizen nor a permanent resident.
  case childrenAccompany = "children_accompany"
  /// The spouse, whose age is not known, is between 14 and 79 years old.
  case spouseGivesBiometrics = "spouse_gives_biometrics"
}

/// An open answer that moves the total.
public enum FeeQuestion: String, CaseIterable, Sendable {
  /// Whether a spouse or partner comes along and is not Canadian already.
  case spouse
  /// How many dependent children there are: the total is the least.
  case children
  /// Which children are 14 or older.
  case childrenAges = "children_ages"
  /// Whether the applicant is between 14 and 79 years old.
  case age
}

/// What an application made on a day costs, where the day leaves it open at which hour.
public struct FeeQuote: Hashable, Sendable {
  public let estimate: FeeEstimate
  /// What the same costs before nine in the morning, Eastern daylight time, on a day on which other
  /// fees begin at that hour.
  public let beforeNine: FeeEstimate?
}
