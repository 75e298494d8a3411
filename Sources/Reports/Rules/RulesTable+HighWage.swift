import ExpressEntry
import Questions

/// The tables of the high-wage factor: that its values are unknown, or those of an edition file.
extension RulesTable {
  static func unpublishedHighWage(_ citation: Citation) -> RulesTable {
    RulesTable(
      title: Factor.highWage.title, citations: [citation],
      columns: [Bilingual(en: "Fact", fr: "Fait"), points],
      rows: [
        Row(
          Bilingual(
            en: "Work in Canada or an offer in a listed high-wage occupation",
            fr: "Travail au Canada ou offre dans une profession à haut salaire désignée"),
          [unknown])
      ])
  }

  /// The tiers with the points and the occupations of each.
  static func highWageTiers(of table: HighWageTable) -> RulesTable {
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

  /// What the tiers ask for, what is counted together, and what limits the points.
  static func highWageConditions(of table: HighWageTable) -> RulesTable {
    var rows: [Row] = []
    if table.countsWork {
      rows += [
        Row(
          Bilingual(
            en: "Least time worked in Canada in one listed occupation",
            fr: "Durée minimale du travail au Canada dans une profession de la liste"),
          [CountedNoun.months(table.leastMonths)]),
        Row(
          Bilingual(en: "Jobs counted together", fr: "Emplois comptés ensemble"),
          [Bilingual(en: "those in the same occupation", fr: "ceux d’une même profession")]),
        Row(
          Bilingual(
            en: "Of several listed occupations worked in",
            fr: "De plusieurs professions exercées de la liste"),
          [Bilingual(en: "the one that earns most", fr: "celle qui donne le plus")]),
      ]
    }
    if table.countsWork && table.countsOffers {
      rows.append(
        Row(Bilingual(en: "Work and an offer", fr: "Travail et offre"), [table.combination.words]))
    }
    rows += [
      Row(
        Bilingual(en: "Limit of the factor’s own", fr: "Plafond propre au facteur"),
        [table.limit?.points().words ?? Bilingual(en: "none", fr: "aucun")]),
      Row(
        Bilingual(en: "Limit of part D", fr: "Plafond de la partie D"),
        [
          table.isWithinPartLimit
            ? Bilingual(en: "shared", fr: "partagé")
            : Bilingual(en: "the points stand beside it", fr: "les points s’y ajoutent")
        ]),
    ]
    return RulesTable(
      title: Bilingual(
        en: "High-wage occupation: how it counts",
        fr: "Profession à haut salaire\u{A0}: mode de calcul"),
      citations: [table.citation, table.limit?.citation].compactMap { $0 }.unique,
      columns: [Bilingual(en: "Condition", fr: "Condition"), Bilingual(en: "Rule", fr: "Règle")],
      rows: rows)
  }
}

extension HighWageTable.Combination {
  fileprivate var words: Bilingual {
    switch self {
    case .sum: Bilingual(en: "both add up", fr: "les deux s’additionnent")
    case .higher: Bilingual(en: "the higher counts", fr: "le plus élevé compte")
    }
  }
}
