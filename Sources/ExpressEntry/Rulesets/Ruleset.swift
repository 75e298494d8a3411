/// The Comprehensive Ranking System as it stood from one day on.
public struct Ruleset: Hashable, Sendable {
  /// The first day these rules applied.
  public let inForce: CalendarDate
  /// The day someone last compared these rules with their sources.
  public let verified: CalendarDate

  /// The name that an edition file gives these rules; built-in ones have none.
  public var name: String?
  /// The file these rules were read from; built-in ones have none.
  public var file: String?

  /// The classification that skilled work is told by.
  public var classification = Classification.noc2016

  public var core = CoreFactors()
  public var spouse = SpouseFactors()
  public var transferability = Transferability()
  public var additional = AdditionalFactors()
  /// The most that all parts can give together.
  public var limit = Limit(.criteria("A-D"), 1200)

  public init(inForce: CalendarDate, verified: CalendarDate) {
    (self.inForce, self.verified) = (inForce, verified)
  }

  /// The rules that apply on a day, or `nil` before the first day known here.
  ///
  /// Never another day's rules in silence.
  public static func on(_ day: CalendarDate) -> Ruleset? {
    all.last { $0.inForce <= day }
  }

  /// The same rules with one instrument's changes.
  public func amended(
    from inForce: CalendarDate, verified: CalendarDate, _ change: (inout Ruleset) -> Void
  ) -> Ruleset {
    var amended = Ruleset(inForce: inForce, verified: verified)
    (amended.core, amended.spouse) = (core, spouse)
    (amended.transferability, amended.additional) = (transferability, additional)
    amended.limit = limit
    amended.classification = classification
    change(&amended)
    return amended
  }

  /// What a total under these rules is known to lack.
  public var omissions: [Omission] {
    switch additional.highWage {
    case .notInForce, .published: []
    case .unpublished(let citation): [Omission(what: .highWageAndJobOffer, citation: citation)]
    }
  }
}

extension Ruleset {
  /// What is read otherwise here than these rules did in their day.
  public var notices: [Notice] {
    switch classification {
    case .noc2016: [Notice(what: .occupationsReadAsNOC2021, citation: .history("2022-11-16"))]
    case .noc2021: []
    }
  }
}

/// A National Occupational Classification, by its year.
public enum Classification: String, CaseIterable, Sendable {
  /// Skill type 0 and skill levels A and B are skilled work.
  case noc2016 = "NOC 2016"
  /// TEER 0, 1, 2 and 3 are skilled work.
  case noc2021 = "NOC 2021"
}

/// Points that are in force and that the program cannot give, because their values are unknown here.
public struct Omission: Hashable, Sendable {
  public let what: What
  public let citation: Citation

  public enum What: String, Sendable {
    /// Work and offers in high-wage occupations, since 3 November 2026.
    case highWageAndJobOffer = "high_wage_and_job_offer_points_since_2026-11-03"
  }
}

/// A difference between an edition and how it is applied here, to be said where it is named.
public struct Notice: Hashable, Sendable {
  public let what: What
  public let citation: Citation

  public enum What: String, CaseIterable, Sendable {
    /// Skilled work was told by NOC 2016, and jobs have codes of NOC 2021 here.
    case occupationsReadAsNOC2021 = "occupations_read_as_noc_2021"
  }
}
