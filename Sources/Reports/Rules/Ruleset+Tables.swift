import ExpressEntry
import Questions

extension Ruleset {
  /// Every table of a part, in the order of the criteria.
  func tables(of part: Part) -> [RulesTable] {
    switch part {
    case .core: coreTables
    case .spouse: spouseTables
    case .transferability: transferTables
    case .additional: additionalTables
    }
  }

  /// Every table, in the order of the criteria.
  var tables: [RulesTable] { Part.allCases.flatMap(tables) + [totalTable] }

  private var coreTables: [RulesTable] {
    [
      RulesTable(
        Factor.age.title, core.age, by: Bilingual(en: "Whole years", fr: "Années révolues")),
      RulesTable(
        Factor.education.title, core.education, by: Self.level,
        labels: EducationLevel.allCases.map(\.label)),
      RulesTable(
        Bilingual(
          en: "First official language, each ability",
          fr: "Première langue officielle, chaque habileté"),
        core.firstLanguage, by: Self.languageLevel),
      RulesTable(
        Bilingual(
          en: "Second official language, each ability",
          fr: "Deuxième langue officielle, chaque habileté"),
        core.secondLanguage, by: Self.languageLevel),
      RulesTable(Factor.canadianWork.title, core.canadianWork, by: Self.years),
      limits(
        of: .core, core.limit, [(Self.secondLanguage, core.secondLanguageLimit)]),
    ]
  }

  private var spouseTables: [RulesTable] {
    [
      RulesTable(
        Factor.spouseEducation.title, spouse.education, by: Self.level,
        labels: EducationLevel.allCases.map(\.label)),
      RulesTable(
        Bilingual(
          en: "Spouse or partner: first official language, each ability",
          fr: "Époux ou conjoint\u{A0}: première langue officielle, chaque habileté"),
        spouse.language, by: Self.languageLevel),
      RulesTable(Factor.spouseCanadianWork.title, spouse.canadianWork, by: Self.years),
      limits(of: .spouse, spouse.limit),
    ]
  }

  private var transferTables: [RulesTable] {
    let rules = transferability
    return [
      RulesTable(
        Factor.educationAndLanguage.title, rules.educationAndLanguage, by: Self.level,
        labels: Self.educationTiers, columns: Self.languageTiers),
      RulesTable(
        Factor.educationAndCanadianWork.title, rules.educationAndCanadianWork, by: Self.level,
        labels: Self.educationTiers, columns: Self.canadianTiers),
      RulesTable(
        Factor.foreignWorkAndLanguage.title, rules.foreignWorkAndLanguage, by: Self.yearsAbroad,
        labels: Self.foreignTiers, columns: Self.languageTiers),
      RulesTable(
        Factor.foreignWorkAndCanadianWork.title, rules.foreignWorkAndCanadianWork,
        by: Self.yearsAbroad, labels: Self.foreignTiers, columns: Self.canadianTiers),
      RulesTable(
        Factor.certificateAndLanguage.title, rules.certificateAndLanguage,
        by: Bilingual(
          en: "Weakest CLB or NCLC of the first language",
          fr: "CLB ou NCLC le plus faible de la première langue")),
      limits(
        of: .transferability, rules.limit,
        [
          (Self.educationTransfer, rules.educationLimit),
          (Self.foreignWorkTransfer, rules.foreignWorkLimit),
        ]),
    ]
  }

  /// The table of what all parts can give together.
  var totalTable: RulesTable {
    limits(
      Bilingual(en: "All parts together", fr: "Toutes les parties"),
      [(Bilingual(en: "Parts A to D", fr: "Parties A à D"), limit)])
  }

  /// The limits of a part: those inside it, then its own.
  func limits(
    of part: Part, _ limit: Limit, _ inner: [(Bilingual, Limit)] = []
  ) -> RulesTable {
    let letter = part.letter
    return limits(
      Bilingual(en: "Limits of part \(letter)", fr: "Plafonds de la partie \(letter)"),
      inner + [(Bilingual(en: "Part \(letter)", fr: "Partie \(letter)"), limit)])
  }

  private func limits(_ title: Bilingual, _ limits: [(name: Bilingual, limit: Limit)]) -> RulesTable
  {
    let hasColumns = limits.contains { $0.limit.alone != $0.limit.accompanied }
    return RulesTable(
      title: title, citations: limits.map(\.limit.citation).unique,
      columns: [Bilingual(en: "At most", fr: "Au plus")]
        + (hasColumns ? [RulesTable.alone, RulesTable.accompanied] : [RulesTable.points]),
      rows: limits.map { name, limit in
        RulesTable.Row(name, hasColumns ? [limit.alone, limit.accompanied] : [limit.alone])
      })
  }
}

/// The headings of rows and columns.
extension Ruleset {
  private static let level = Bilingual(en: "Level", fr: "Niveau")
  private static let languageLevel = Bilingual(en: "CLB or NCLC", fr: "CLB ou NCLC")
  private static let years = Bilingual(en: "Whole years", fr: "Années complètes")
  private static let yearsAbroad = Bilingual(
    en: "Whole years abroad", fr: "Années complètes à l’étranger")

  private static let secondLanguage = Bilingual(
    en: "Second official language, all four abilities",
    fr: "Deuxième langue officielle, quatre habiletés")
  private static let educationTransfer = Bilingual(
    en: "Education, with language and with work in Canada",
    fr: "Études, avec la langue et avec le travail au Canada")
  private static let foreignWorkTransfer = Bilingual(
    en: "Work abroad, with language and with work in Canada",
    fr: "Travail à l’étranger, avec la langue et avec le travail au Canada")

  private static let educationTiers = [
    Bilingual(en: "Secondary or less", fr: "Études secondaires ou moins"),
    Bilingual(
      en: "One post-secondary credential of a year or more",
      fr: "Un diplôme postsecondaire d’un an ou plus"),
    Bilingual(
      en: "Two or more, one for three or more years; or a graduate or professional degree",
      fr: "Deux ou plus, dont un de trois ans ou plus\u{A0}; ou diplôme de cycle supérieur ou "
        + "professionnel"),
  ]

  private static let foreignTiers = [
    Bilingual(both: "0"), Bilingual(en: "1 to 2", fr: "1 à 2"),
    Bilingual(en: "3 or more", fr: "3 ou plus"),
  ]

  private static let languageTiers = [
    Bilingual(en: "Any below 7", fr: "Une sous 7"),
    Bilingual(en: "7 or more in all four", fr: "7 ou plus dans les quatre"),
    Bilingual(en: "9 or more in all four", fr: "9 ou plus dans les quatre"),
  ]

  private static let canadianTiers = [
    Bilingual(en: "No year in Canada", fr: "Aucun an au Canada"),
    Bilingual(en: "1 year in Canada", fr: "1 an au Canada"),
    Bilingual(en: "2 years or more", fr: "2 ans ou plus"),
  ]
}
