/// A step on the way to permanent residence, in order, with what is known of its time.
public struct ApplicationStep: Hashable, Sendable {
  public let kind: Kind
  public let term: StepTerm?
  /// The last day of the term, where the day that it runs from is known.
  public let deadline: CalendarDate?
  /// Documents that no longer count on the last day of the step.
  public let lapses: [Lapse]
  public let citation: Citation

  public enum Kind: String, CaseIterable, Sendable {
    case eligibility, evidence, profile, pool, nomination, invitation, fees
    case acknowledgement, biometrics, checks, decision, confirmation, landing
  }

  /// Results or a report that lapse too early.
  public struct Lapse: Hashable, Sendable {
    public let need: DocumentNeed.ID
    public let subject: DocumentTerm.Subject
    /// The first day on which it no longer counts.
    public let day: CalendarDate
  }
}

/// The time a step may take, or is said to take.
public enum StepTerm: Hashable, Sendable {
  /// To do it in, from the step before.
  case days(Int)
  case months(Int)
  /// For what IRCC says it does, as a standard of service.
  case serviceStandard(months: Int)
}

/// How long IRCC said on a day that applications of a kind were taking.
public struct ProcessingEstimate: Hashable, Sendable {
  public let stream: Stream
  /// `nil` where no time was published.
  public let months: Int?
  public let published: CalendarDate
  public let citation: Citation

  /// The kinds of applications told apart.
  public enum Stream: String, CaseIterable, Sendable {
    case canadianExperience, skilledWorker, skilledTrades, provincialNominee
  }

  /// As published on 12 May 2026; nothing newer is known here.
  // swift-format-ignore
  public static let all: [ProcessingEstimate] = [
    estimate(.canadianExperience, 7),
    estimate(.skilledWorker,      7),
    estimate(.skilledTrades,    nil),
    estimate(.provincialNominee,  7),
  ]

  private static func estimate(_ stream: Stream, _ months: Int?) -> ProcessingEstimate {
    let day = CalendarDate(2026, 5, 12)
    return ProcessingEstimate(
      stream: stream, months: months, published: day,
      citation: Citation(
        instrument: .processing, provision: "", confidence: .high, verified: day))
  }
}
