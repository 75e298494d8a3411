/// An offer of work in Canada.
public struct JobOffer: Hashable, Sendable {
  public var isHeld: Bool?
  public var occupation: OccupationCode?
  public var unknown = UnknownMembers()

  public init() {}
}

/// A provincial or territorial nomination.
public struct Nomination: Hashable, Sendable {
  public var kind: NominationKind?
  public var unknown = UnknownMembers()

  public init() {}
}

/// Whether a nomination belongs to Express Entry.
public enum NominationKind: String, CaseIterable, Sendable {
  case none
  /// Made through Express Entry, and accepted in the profile.
  case enhanced
  /// Made outside Express Entry: no points.
  case base
}
