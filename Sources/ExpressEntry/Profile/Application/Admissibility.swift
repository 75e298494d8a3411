/// Answers to the screening questions, given only by those who want to: never scored.
public struct Admissibility: Hashable, Sendable {
  /// Whether something under a ground may apply; a ground without an answer is not asked about.
  public var answers: [AdmissibilityGround: Bool] = [:]
  public var unknown = UnknownMembers()

  public init() {}
}

/// A ground of inadmissibility, by its section of the Immigration and Refugee Protection Act.
public enum AdmissibilityGround: String, CaseIterable, Sendable {
  case security = "34"
  case humanRights = "35"
  case sanctions = "35.1"
  case criminality = "36"
  case organizedCriminality = "37"
  case health = "38"
  case financial = "39"
  case misrepresentation = "40"
  case cessation = "40.1"
  case nonCompliance = "41"
  case family = "42"
}
