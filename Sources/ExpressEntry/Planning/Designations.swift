/// The totals that either choice of the first official language leads to.
public struct Designations: Hashable, Sendable {
  public let english, french: Int

  public init(english: Int, french: Int) { (self.english, self.french) = (english, french) }

  /// The language that scores higher as the first; `nil` where both score the same.
  public var better: OfficialLanguage? {
    english == french ? nil : english > french ? .english : .french
  }

  /// The points between the two.
  public var difference: Int { abs(english - french) }
}

extension Ruleset {
  /// What a candidate scores with each official language as the first, where both have levels.
  public func designations(of candidate: Candidate) -> Designations? {
    func total(first language: OfficialLanguage) -> Int {
      var candidate = candidate
      candidate.firstLanguage = language
      return points(for: candidate).total
    }
    guard candidate.english.areClaimed, candidate.french.areClaimed else { return nil }
    return Designations(english: total(first: .english), french: total(first: .french))
  }
}

extension Abilities where Value == LanguageLevel? {
  /// Whether all four are known and one of them at least could earn something.
  fileprivate var areClaimed: Bool {
    lowest != nil && Ability.allCases.contains { self[$0].map { $0 >= 4 } ?? false }
  }
}
