import ExpressEntry

/// What changed from one score to the next, and why.
///
/// The causes add up to the total, because a limit that bites harder is a cause too.
public struct ScoreChange: Hashable, Sendable {
  /// The change of the total.
  public let total: Int
  /// What brought it about, the biggest first.
  public let causes: [Cause]

  /// One reason for a change, with its share.
  public struct Cause: Hashable, Sendable {
    public let points: Int
    /// What changed: "First language: CLB 9 in writing".
    public let words: Bilingual

    /// The share and the words: "+31 First language: CLB 9 in writing".
    public var sentence: Bilingual {
      Bilingual(
        en: "\(points.signed(in: .english)) \(words.en)",
        fr: "\(points.signed(in: .french)) \(words.fr)")
    }
  }

  public init(from older: Score, to newer: Score) {
    total = newer.total - older.total
    let changes = AwardChange.all(from: older, to: newer)
    let causes =
      FactorGroup.allCases.flatMap { group in
        Self.causes(group, changes.filter { $0.group == group && !$0.isByTheRules }, older, newer)
      }
      + [Self.ruleCause(changes.filter(\.isByTheRules), older, newer)].compactMap { $0 }
      + [.transferability, .additional].compactMap { Self.limitCause($0, older, newer) }
    // Ties stay in the order of the criteria: the sort is stable.
    self.causes = causes.sorted { $0.points.magnitude > $1.points.magnitude }
  }

  /// What a line of the panel changed by, after its own limit.
  private static func causes(
    _ group: FactorGroup, _ changes: [AwardChange], _ older: Score, _ newer: Score
  ) -> [Cause] {
    let limit = group.cap.flatMap { limitCause($0, older, newer) }
    guard let first = changes.first else { return [limit].compactMap { $0 } }
    if group.part == .transferability && limit == nil {
      return changes.map { Cause(points: $0.points, words: $0.factor.shortTitle) }
    }
    let points = changes.reduce(limit?.points ?? 0) { $0 + $1.points }
    guard points != 0 else { return [] }
    let words: Bilingual =
      if group.part == .transferability {
        changes.count == 1 ? first.factor.shortTitle : group.shortTitle
      } else {
        .pair(group.shortTitle, changes.reason(newer))
      }
    return [Cause(points: points, words: words)]
  }

  /// The same facts under another column or another edition.
  private static func ruleCause(
    _ changes: [AwardChange], _ older: Score, _ newer: Score
  ) -> Cause? {
    guard !changes.isEmpty else { return nil }
    let points = changes.reduce(0) { $0 + $1.points }
    let words =
      if older.edition != newer.edition {
        Bilingual(
          en: "Rules in force since \(newer.edition.words.en)",
          fr: "Règles en vigueur depuis le \(newer.edition.words.fr)")
      } else if newer.maximum(of: .core) < older.maximum(of: .core) {
        Bilingual(
          en: "Column with a spouse or partner", fr: "Colonne avec époux ou conjoint de fait")
      } else {
        Bilingual(
          en: "Column without a spouse or partner", fr: "Colonne sans époux ou conjoint de fait")
      }
    return points == 0 ? nil : Cause(points: points, words: words)
  }

  private static func limitCause(_ kind: Cap.Kind, _ older: Score, _ newer: Score) -> Cause? {
    func lost(_ score: Score) -> Int { score.caps.first { $0.kind == kind }?.lost ?? 0 }
    let points = lost(older) - lost(newer)
    guard points != 0 else { return nil }
    return Cause(
      points: points,
      words: .pair(
        Bilingual(
          en: "Limit of \(newer.limit(kind).words.en)",
          fr: "Plafond de \(newer.limit(kind).words.fr)"),
        kind.shortTitle))
  }
}

/// One award before and after.
private struct AwardChange {
  let factor: Factor
  let points: Int
  let after: Award?
  /// Whether the facts are the same, so that the column or the edition made the difference.
  let isByTheRules: Bool

  var group: FactorGroup { FactorGroup(factor) }

  static func all(from older: Score, to newer: Score) -> [AwardChange] {
    var factors = newer.awards.map(\.factor)
    factors += older.awards.map(\.factor).filter { !factors.contains($0) }
    return factors.compactMap { factor in
      let before = older.awards.first { $0.factor == factor }
      let after = newer.awards.first { $0.factor == factor }
      let points = (after?.points ?? 0) - (before?.points ?? 0)
      guard points != 0 else { return nil }
      return AwardChange(
        factor: factor, points: points, after: after,
        isByTheRules: after == nil || before?.grounds == after?.grounds)
    }
  }
}

extension [AwardChange] {
  /// Why these awards of one line are what they are now.
  fileprivate func reason(_ newer: Score) -> Bilingual {
    let levels = compactMap(\.level)
    guard let first = levels.first, levels.count == count else {
      return self.first?.after.map(newer.reason) ?? Bilingual(both: "")
    }
    guard levels.allSatisfy({ $0.level == first.level && $0.language == first.language }) else {
      return levels.map { $0.level.label($0.language, in: [$0.ability]) }
        .joined(Bilingual(both: ", "))
    }
    return count == Ability.allCases.count
      ? first.level.labelInAllFour(first.language)
      : first.level.label(first.language, in: levels.map(\.ability))
  }
}

extension AwardChange {
  /// The level that an ability has now.
  fileprivate var level: (level: LanguageLevel, language: OfficialLanguage?, ability: Ability)? {
    guard case .level(let level, let language)? = after?.grounds else { return nil }
    return switch factor {
    case .firstLanguage(let ability), .secondLanguage(let ability), .spouseLanguage(let ability):
      (level, language, ability)
    default: nil
    }
  }
}

extension LanguageLevel {
  /// The level in some abilities: "CLB 9 in listening and writing".
  fileprivate func label(_ language: OfficialLanguage?, in abilities: [Ability]) -> Bilingual {
    let label = label(in: language)
    let names = abilities.map(\.name).listed
    return Bilingual(en: "\(label.en) in \(names.en)", fr: "\(label.fr) en \(names.fr)")
  }
}

extension Cap.Kind {
  /// What the limit applies to, for a line of the panel.
  public var shortTitle: Bilingual {
    switch self {
    case .secondLanguage: FactorGroup.secondLanguage.shortTitle
    case .educationTransfer: FactorGroup.educationTransfer.shortTitle
    case .foreignWorkTransfer: FactorGroup.foreignWorkTransfer.shortTitle
    case .transferability: Part.transferability.shortTitle
    case .additional: Part.additional.shortTitle
    case .highWage: FactorGroup.highWage.shortTitle
    }
  }
}
