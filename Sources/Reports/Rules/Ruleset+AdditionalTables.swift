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
    ].compactMap { $0 } + highWageTables + [limits(of: .additional, additional.limit)]
  }

  private var highWageTables: [RulesTable] {
    switch additional.highWage {
    case .notInForce: []
    case .unpublished(let citation): [.unpublishedHighWage(citation)]
    case .published(let table): [.highWageTiers(of: table), .highWageConditions(of: table)]
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
