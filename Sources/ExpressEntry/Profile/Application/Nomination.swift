/// A provincial or territorial nomination.
public struct Nomination: Hashable, Sendable {
  public var kind: NominationKind?
  /// The province or territory that nominates; Quebec has no such program.
  public var province: Province?
  public var documents: DocumentMarks = [:]
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

/// A province or territory that nominates.
public enum Province: String, CaseIterable, Sendable {
  case alberta = "AB"
  case britishColumbia = "BC"
  case manitoba = "MB"
  case newBrunswick = "NB"
  case newfoundlandAndLabrador = "NL"
  case northwestTerritories = "NT"
  case novaScotia = "NS"
  case ontario = "ON"
  case princeEdwardIsland = "PE"
  case saskatchewan = "SK"
  case yukon = "YT"
}
