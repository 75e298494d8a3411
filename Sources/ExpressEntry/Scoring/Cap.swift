/// A limit that took points away.
public struct Cap: Hashable, Sendable {
  public let kind: Kind
  /// The most that is given.
  public let limit: Int
  /// What the awards add up to without it.
  public let earned: Int
  public let citation: Citation

  /// What was lost to it.
  public var lost: Int { earned - limit }

  /// The limits of the criteria.
  public enum Kind: String, CaseIterable, Sendable {
    case secondLanguage = "second_language"
    case educationTransfer = "education_transfer"
    case foreignWorkTransfer = "foreign_work_transfer"
    case transferability
    case additional
    case highWage = "high_wage"

    public var part: Part {
      switch self {
      case .secondLanguage: .core
      case .educationTransfer, .foreignWorkTransfer, .transferability: .transferability
      case .additional, .highWage: .additional
      }
    }
  }

  /// A cap, where the awards exceed it.
  init?(_ kind: Kind, _ limit: Limit, accompanied: Bool = false, earned: Int) {
    let most = limit.points(accompanied: accompanied)
    guard earned > most else { return nil }
    (self.kind, self.limit, self.earned) = (kind, most, earned)
    citation = limit.citation
  }
}
