/// What a person can show of one official language on a day.
struct LanguageStanding: Hashable {
  let language: OfficialLanguage
  let levels: Abilities<LanguageLevel?>
  /// What stands behind the levels; `nil` where nothing has been said.
  let basis: Reason.What?
  let isUndated: Bool
  /// Whether the question of this language has been answered at all.
  let isAnswered: Bool

  /// Whether the levels are the person's own estimate.
  var isEstimate: Bool { basis == .declaredValueUsed }

  init(_ person: Person, in language: OfficialLanguage, on day: CalendarDate) {
    let evidence = person.languages[language]
    var reasons = Reasons(areKept: true)
    let result = evidence.levels(in: language, on: day, of: .applicant, noting: &reasons)
    self.language = language
    (levels, isUndated) = (result.levels, result.isUndated)
    basis = reasons.list.map(\.what).last { $0 != .declaredValueSetAside }
    isAnswered = evidence.basis(in: language) != nil
  }

  /// Whether results are there that do not count, on account of their day or their kind.
  var isVoid: Bool { basis?.makesResultsVoid == true }

  /// How far the levels reach a threshold: falling short is certain, enough needs valid results.
  func status(for least: Abilities<LanguageLevel>) -> Requirement.Status {
    let isShort = Ability.allCases.contains { ability in
      levels[ability].map { $0 < least[ability] } ?? false
    }
    if isShort { return .unmet }
    return levels.lowest == nil || isEstimate || isUndated ? .unknown : .met
  }

  /// The levels missing in each ability; an open one misses none that is known.
  func missing(for least: Abilities<LanguageLevel>) -> Abilities<Int> {
    func missing(_ ability: Ability) -> Int {
      levels[ability].map { max(0, least[ability].number - $0.number) } ?? 0
    }
    return Abilities(
      listening: missing(.listening), reading: missing(.reading), writing: missing(.writing),
      speaking: missing(.speaking))
  }

  /// What would show that the threshold is met.
  func remedies(for least: Abilities<LanguageLevel>) -> [Remedy] {
    switch status(for: least) {
    case .met: []
    case .unmet where isVoid: [.test(language)]
    case .unmet: [.levels(language, missing: missing(for: least))]
    case .unknown:
      if !isAnswered {
        [.answer(.language(language))]
      } else if isEstimate {
        [.evidence(.language(language))]
      } else if levels.lowest == nil {
        [.answer(.scores(language))]
      } else {
        [.answer(.testDate(language))]
      }
    }
  }
}

extension Requirement.Status {
  /// How good an answer is: the better of two serves.
  var rank: Int {
    switch self {
    case .unmet: 0
    case .unknown: 1
    case .met: 2
    }
  }
}

extension Person {
  /// Both languages, the one that serves a threshold best first; of two alike, the one said to be
  /// the first official language, and else English.
  func standings(
    for least: Abilities<LanguageLevel>, on day: CalendarDate
  ) -> [LanguageStanding] {
    let first = languages.first ?? .english
    let all = [first, first.other].map { LanguageStanding(self, in: $0, on: day) }
    func shortfall(_ standing: LanguageStanding) -> Int {
      let missing = standing.missing(for: least)
      return Ability.allCases.reduce(0) { $0 + missing[$1] }
    }
    func isBetter(_ a: LanguageStanding, _ b: LanguageStanding) -> Bool {
      let (one, other) = (a.status(for: least).rank, b.status(for: least).rank)
      if one != other { return one > other }
      if a.isAnswered != b.isAnswered { return a.isAnswered }
      return shortfall(a) < shortfall(b)
    }
    return isBetter(all[1], all[0]) ? all.reversed() : all
  }
}

extension Requirement {
  /// English or French, whichever serves best: IRPR 87.1(2)(d) and 87.2(3)(a).
  static func language(
    of person: Person, least: Abilities<LanguageLevel>, decidedBy occupation: OccupationCode? = nil,
    on day: CalendarDate, citation: Citation
  ) -> Requirement {
    let standings = person.standings(for: least, on: day)
    guard let best = standings.first, let other = standings.last else {
      return Requirement(.language, .unknown, citation)
    }
    // A language not asked about yet may still serve, whatever the other one falls short by.
    if !best.isAnswered && other.isAnswered {
      return Requirement(
        .language, .unknown, citation,
        facts: [.levels(other.language, other.levels, other.basis), .threshold(least, occupation)],
        remedies: other.remedies(for: least) + best.remedies(for: least))
    }
    let isClaimed = standings.contains { $0.basis != nil || $0.levels.lowest != 0 }
    let facts: [Fact] =
      isClaimed
      ? [.levels(best.language, best.levels, best.basis), .threshold(least, occupation)]
      : [.noLanguage, .threshold(least, occupation)]
    return Requirement(
      .language, best.status(for: least), citation, facts: facts,
      remedies: best.remedies(for: least))
  }
}
