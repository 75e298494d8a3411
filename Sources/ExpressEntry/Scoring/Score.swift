/// A ruleset's verdict on a candidate: every award with its reason, and every cap that bit.
public struct Score: Hashable, Sendable {
  /// The first day of the ruleset it was made under.
  public let edition: CalendarDate
  public let verified: CalendarDate
  /// The name that an edition file gives the ruleset, and the file; built-in editions have neither.
  public let editionName, editionFile: String?
  public let awards: [Award]
  /// The limits that took points away, in the order of the criteria.
  public let caps: [Cap]
  /// What the total is known to lack.
  public let omissions: [Omission]
  /// What is read otherwise here than the edition did.
  public let notices: [Notice]
  /// The same points, by factor and part.
  public let points: Points
  /// The lowest and the highest total that the open answers can still lead to.
  public let range: ClosedRange<Int>
  /// The most each part can give in the column that applies.
  private let maxima: [Part: Int]
  /// The limits in the column that applies, whether or not they bit.
  private let limits: [Cap.Kind: Int]
  /// Whether it is settled that no accompanying spouse counts, so that part B is nothing.
  public let hasNoSpousePart: Bool

  /// The total so far.
  public var total: Int { points.total }

  /// The most that all parts can give together.
  public let maximum: Int

  init(_ candidate: Candidate, under rules: Ruleset) {
    let accompanied = candidate.isAccompanied ?? false
    edition = rules.inForce
    verified = rules.verified
    (editionName, editionFile) = (rules.name, rules.file)
    awards = rules.awards(for: candidate)
    caps = rules.caps(for: candidate)
    omissions = rules.omissions
    notices = rules.notices
    isComplete = rules.isComplete(candidate)
    points = rules.points(for: candidate)
    range = rules.range(for: candidate)
    hasNoSpousePart = candidate.isAccompanied == false
    maxima = [
      .core: rules.core.limit.points(accompanied: accompanied),
      .spouse: rules.spouse.limit.points(),
      .transferability: rules.transferability.limit.points(),
      .additional: rules.additional.maximum,
    ]
    limits = [
      .secondLanguage: rules.core.secondLanguageLimit.points(accompanied: accompanied),
      .educationTransfer: rules.transferability.educationLimit.points(),
      .foreignWorkTransfer: rules.transferability.foreignWorkLimit.points(),
      .transferability: rules.transferability.limit.points(),
      .additional: rules.additional.limit.points(),
      .highWage: rules.additional.highWage.table?.maximum ?? 0,
    ]
    maximum = rules.limit.points()
  }

  /// The points of a part, after its limit.
  public subscript(part: Part) -> Int {
    switch part {
    case .core: points.core
    case .spouse: points.spouse
    case .transferability: points.transferability
    case .additional: points.additional
    }
  }

  /// The most a part can give.
  public func maximum(of part: Part) -> Int { maxima[part] ?? 0 }

  /// What a limit lets through, whether or not it bit.
  public func limit(_ kind: Cap.Kind) -> Int { limits[kind] ?? 0 }

  /// The awards of one part, in the order of the criteria.
  public func awards(of part: Part) -> [Award] { awards.filter { $0.factor.part == part } }

  /// Whether every fact that the edition gives points for is known.
  public let isComplete: Bool
}

extension Ruleset {
  /// Scores what is known of a candidate, with the reason of every point.
  public func score(_ candidate: Candidate) -> Score { Score(candidate, under: self) }
}
