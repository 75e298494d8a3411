import ExpressEntry
import Questions

extension Ruleset {
  /// The tables of part D: only the factors that the edition has.
  var additionalTables: [RulesTable] {
    [
      .flat(.nomination, additional.nomination),
      additional.sibling.map { .flat(.sibling, $0) },
      additional.french.map(RulesTable.french),
      additional.canadianStudy.map {
        RulesTable(
          Factor.canadianStudy.title, $0, by: Bilingual(en: "Highest credential", fr: "Diplôme"),
          labels: CanadianStudy.allCases.map(\.label))
      },
      additional.jobOffer.map {
        RulesTable(
          Factor.jobOffer.title, $0, by: Bilingual(en: "Offer", fr: "Offre"),
          labels: OfferKind.allCases.map(\.label))
      },
      highWageTable, limits(of: .additional, additional.limit),
    ].compactMap { $0 }
  }

  private var highWageTable: RulesTable? {
    switch additional.highWage {
    case .notInForce: nil
    case .unpublished(let citation):
      RulesTable(
        title: Factor.highWage.title, citations: [citation],
        columns: [Bilingual(en: "Fact", fr: "Fait"), RulesTable.points],
        rows: [
          RulesTable.Row(
            Bilingual(
              en: "Work in Canada or an offer in a listed high-wage occupation",
              fr: "Travail au Canada ou offre dans une profession à haut salaire désignée"),
            [RulesTable.unknown])
        ])
    case .published(let table): .highWage(table)
    }
  }
}

extension RulesTable {
  fileprivate static func flat(_ factor: Factor, _ flat: Flat) -> RulesTable {
    RulesTable(
      title: factor.title, citations: [flat.citation],
      columns: [Bilingual(en: "Fact", fr: "Fait"), points],
      rows: [Row(Bilingual(en: "Yes", fr: "Oui"), [flat.points])])
  }

  /// The tiers of an edition file, with the occupations of each.
  fileprivate static func highWage(_ table: HighWageTable) -> RulesTable {
    RulesTable(
      title: Factor.highWage.title, citations: [table.citation],
      columns: [
        Bilingual(en: "Tier", fr: "Niveau"),
        Bilingual(en: "Work in Canada", fr: "Travail au Canada"),
        Bilingual(en: "Job offer", fr: "Offre d’emploi"),
        Bilingual(en: "Occupations", fr: "Professions"),
      ],
      rows: table.tiers.map { tier in
        Row(
          Bilingual(both: tier.name),
          [
            (tier.work ?? 0).words, (tier.offer ?? 0).words,
            Bilingual(both: tier.occupations.map(\.description).joined(separator: " ")),
          ])
      })
  }

  fileprivate static func french(_ bonus: FrenchBonus) -> RulesTable {
    let french = FrenchBonus.frenchThreshold.number
    let english = FrenchBonus.englishThreshold.number
    return RulesTable(
      title: Factor.french.title, citations: [bonus.citation],
      columns: [
        Bilingual(
          en: "With NCLC \(french) or more in all four",
          fr: "Avec NCLC \(french) ou plus dans les quatre habiletés"),
        points,
      ],
      rows: [
        Row(
          Bilingual(
            en: "English: an ability below CLB \(english), or no test",
            fr: "Anglais\u{A0}: une habileté sous le CLB \(english), ou aucun test"),
          [bonus.lower]),
        Row(
          Bilingual(
            en: "English: CLB \(english) or more in all four",
            fr: "Anglais\u{A0}: CLB \(english) ou plus dans les quatre habiletés"),
          [bonus.upper]),
      ])
  }
}
