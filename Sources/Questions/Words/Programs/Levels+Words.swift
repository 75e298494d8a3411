import ExpressEntry

extension Fact {
  /// The levels in a language, and what stands behind them.
  static func levels(
    _ language: OfficialLanguage, _ levels: Abilities<LanguageLevel?>, _ basis: Reason.What?
  ) -> Bilingual {
    let isKnown = Ability.allCases.contains { levels[$0] != nil } && !levels.isWorthless
    let known = isKnown ? levels.words(language) : nil
    let parts = [known, basis?.words].compactMap(\.self)
    let none =
      levels.isWorthless
      ? Bilingual(en: "no level that counts", fr: "aucun niveau qui compte")
      : Bilingual(en: "no levels yet", fr: "aucun niveau pour l’instant")
    return .pair(
      language.label,
      parts.isEmpty ? none : parts.joined(Bilingual(en: "; ", fr: "\u{A0}; ")))
  }

  /// The levels asked for, and the occupation that decides them.
  static func threshold(
    _ least: Abilities<LanguageLevel>, _ occupation: OccupationCode?
  ) -> Bilingual {
    let levels = least.map(Optional.some).words(nil)
    guard let occupation else {
      return .pair(Bilingual(en: "Asked for", fr: "Exigé"), levels)
    }
    return .pair(
      Bilingual(en: "Asked for by NOC \(occupation)", fr: "Exigé pour CNP \(occupation)"), levels)
  }
}

extension Abilities where Value == LanguageLevel? {
  /// Whether every level is nought, as where results do not count.
  fileprivate var isWorthless: Bool { Ability.allCases.allSatisfy { self[$0] == 0 } }

  /// "CLB 7 in all four", or each level with the abilities that have it.
  func words(_ language: OfficialLanguage?) -> Bilingual {
    let levels = Set(Ability.allCases.map { self[$0] })
    if levels.count == 1, let level = listening, level >= 4 {
      return level.labelInAllFour(language)
    }
    let groups = levels.sorted { ($0 ?? 0) > ($1 ?? 0) }.map { level in
      let abilities = Ability.allCases.filter { self[$0] == level }.map(\.name).listed
      let label =
        level?.label(in: language) ?? Bilingual(en: "no score", fr: "aucun résultat")
      return Bilingual(
        en: "\(label.en) in \(abilities.en)", fr: "\(label.fr) en \(abilities.fr)")
    }
    return groups.joined(Bilingual(both: ", "))
  }
}
