import ExpressEntry

/// What a line of the panel shows: points after the line's own limit, and how far it is answered.
public struct FactorLine: Hashable, Sendable {
  /// How far the factors of a line have been answered.
  public enum State: Hashable, Sendable {
    /// None of them.
    case open
    /// Some of them: the points are those so far.
    case partial
    case scored
    /// Asked of nobody in this position.
    case notApplicable
    /// In force, and its values are not known here.
    case unpublished
  }

  public let group: FactorGroup
  public let state: State
  public let points: Int
  /// The most the line can give; `nil` where that is unknown.
  public let maximum: Int?
}

extension Score {
  /// A line of the panel, or `nil` where the edition has no such factor.
  public func line(_ group: FactorGroup) -> FactorLine? {
    let awards = awards.filter { FactorGroup($0.factor) == group }
    guard let first = awards.first else { return nil }
    let open = awards.count { $0.status == .open }
    let state: FactorLine.State =
      switch first.status {
      case .notApplicable: .notApplicable
      case .unpublished: .unpublished
      case .open, .scored: open == 0 ? .scored : open == awards.count ? .open : .partial
      }
    return FactorLine(
      group: group, state: state, points: points[group], maximum: maximum(of: group, awards))
  }

  /// The lines of a part, in the order of the criteria.
  public func lines(of part: Part) -> [FactorLine] {
    FactorGroup.allCases.filter { $0.part == part }.compactMap(line)
  }

  private func maximum(of group: FactorGroup, _ awards: [Award]) -> Int? {
    let maxima = awards.compactMap(\.maximum)
    guard maxima.count == awards.count else { return nil }
    return min(maxima.reduce(0, +), group.cap.map(limit) ?? .max)
  }
}

extension FactorGroup {
  /// The limit on this line alone, where it has one.
  var cap: Cap.Kind? {
    switch self {
    case .secondLanguage: .secondLanguage
    case .educationTransfer: .educationTransfer
    case .foreignWorkTransfer: .foreignWorkTransfer
    case .highWage: .highWage
    default: nil
    }
  }
}

extension Points {
  /// The points of a line of the panel, after its own limit.
  public subscript(group: FactorGroup) -> Int {
    switch group {
    case .age: age
    case .education: education
    case .firstLanguage: firstLanguage
    case .secondLanguage: secondLanguage
    case .canadianWork: canadianWork
    case .spouseEducation: spouseEducation
    case .spouseLanguage: spouseLanguage
    case .spouseCanadianWork: spouseCanadianWork
    case .educationTransfer: educationTransfer
    case .foreignWorkTransfer: foreignWorkTransfer
    case .certificateTransfer: certificateTransfer
    case .nomination: nomination
    case .sibling: sibling
    case .french: french
    case .canadianStudy: canadianStudy
    case .jobOffer: jobOffer
    case .highWage: highWage
    }
  }
}
