import ExpressEntry

extension SelectionFactor {
  public var title: Bilingual {
    switch self {
    case .firstLanguage:
      Bilingual(en: "First official language", fr: "Première langue officielle")
    case .secondLanguage:
      Bilingual(en: "Second official language", fr: "Deuxième langue officielle")
    case .education: Bilingual(en: "Education", fr: "Études")
    case .experience: Bilingual(en: "Experience", fr: "Expérience")
    case .age: Bilingual(en: "Age", fr: "Âge")
    case .arrangedEmployment: Bilingual(en: "Arranged employment", fr: "Emploi réservé")
    case .adaptability: Bilingual(en: "Adaptability", fr: "Capacité d’adaptation")
    }
  }
}

extension AdaptabilityElement {
  public var title: Bilingual {
    switch self {
    case .spouseLanguage:
      Bilingual(
        en: "Language of the spouse or partner", fr: "Langue de l’époux ou du conjoint")
    case .ownStudy: Bilingual(en: "Two years of study in Canada", fr: "Deux ans d’études au Canada")
    case .spouseStudy:
      Bilingual(
        en: "Two years of study in Canada, spouse or partner",
        fr: "Deux ans d’études au Canada, époux ou conjoint")
    case .ownWork:
      Bilingual(
        en: "A year of full-time work in Canada", fr: "Un an de travail à temps plein au Canada")
    case .spouseWork:
      Bilingual(
        en: "A year of work in Canada, spouse or partner",
        fr: "Un an de travail au Canada, époux ou conjoint")
    case .relative: Bilingual(en: "A relative in Canada", fr: "Un proche au Canada")
    case .arrangedEmployment: Bilingual(en: "Arranged employment", fr: "Emploi réservé")
    }
  }
}

extension SelectionAward {
  /// The points out of the most there are: "24 / 24", "9 to 15 / 15".
  public var figure: Bilingual { points.words.map { "\($0) / \(maximum)" } }

  /// What the points rest on, each as a line of its own.
  public var reasons: [Bilingual] {
    let lines = grounds.sentences
    return isDeclared ? lines + [Fact.declaredValueUsed.sentence] : lines
  }
}

extension SelectionGrounds {
  fileprivate var sentences: [Bilingual] {
    switch self {
    case .open: [Bilingual(en: "Not answered", fr: "Sans réponse")]
    case .levels(let language, let levels): [Fact.levels(language, levels, nil)]
    case .education(let level): [level.label]
    case .years(let years):
      years.upperBound == 0
        ? [Bilingual(en: "Less than 1 year", fr: "Moins d’un an")]
        : [
          Bilingual(
            en: "\(years.words.en) \(years.upperBound == 1 ? "year" : "years")",
            fr: "\(years.words.fr) \(years.upperBound == 1 ? "an" : "ans")")
        ]
    case .age(let age): [CountedNoun.years(age)]
    case .offer(let offer): [offer.sentence]
    case .adaptability(let elements):
      elements.map { .pair($0.element.title, $0.words) }
    }
  }
}

extension SelectionGrounds.Element {
  /// The points of the element, or why there are none.
  public var words: Bilingual {
    switch isThere {
    case true?: CountedNoun.points(element.points)
    case false?: Bilingual(en: "no", fr: "non")
    case nil: Bilingual(en: "not answered", fr: "sans réponse")
    }
  }
}

extension SelectionGrid {
  public static let title = Bilingual(
    en: "Selection grid of the Federal Skilled Worker Class",
    fr: "Grille de sélection des travailleurs qualifiés")
}
