/// An offer of work in Canada.
public struct JobOffer: Hashable, Sendable {
  public var isHeld: Bool?
  public var occupation: OccupationCode?
  public var unknown = UnknownMembers()

  public init() {}
}

extension JobOffer {
  /// What the offer is to the factor of job offers; open while it or its occupation is.
  var kind: OfferKind? {
    switch isHeld {
    case false?: OfferKind.none
    case true?: occupation.map { $0.majorGroup == 0 ? .seniorManagement : .other }
    case nil: nil
    }
  }
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
