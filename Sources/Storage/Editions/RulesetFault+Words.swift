import ExpressEntry

extension RulesetFault.What {
  /// What is wrong and what to do about it, without the place.
  public var words: ProfileWords {
    switch self {
    case .startsAbove, .doesNotRise, .negative, .falls: tableWords
    case .aboveLimit, .limitOutOfReach, .limitBelowSum: limitWords
    case .checkedLater(let day, let verified):
      EditionProblem.checkedLater(day, than: verified).words
    case .untitledSource: EditionProblem.emptyText.words
    case .noTiers: EditionProblem.emptyList.words
    case .noOccupations: EditionProblem.emptyList.words
    case .unnamedTier: EditionProblem.emptyText.words
    default: highWageWords
    }
  }

  private var tableWords: ProfileWords {
    switch self {
    case .startsAbove:
      (
        "the first row of a table starts at the lowest value, and this one starts above it; add "
          + "the row before it",
        "la première ligne d’un tableau part de la plus basse valeur, et celle-ci part de plus "
          + "haut\u{A0}; ajoutez la ligne qui précède"
      )
    case .doesNotRise:
      (
        "each row starts above the one before it, and this one does not; put the rows in order",
        "chaque ligne part de plus haut que la précédente, et non celle-ci\u{A0}; mettez les lignes "
          + "en ordre"
      )
    case .negative(let points):
      (
        "points are never below nought, and this is \(points); check the number",
        "les points ne sont jamais sous zéro, et ceci est \(points)\u{A0}; vérifiez le nombre"
      )
    case .falls(let points, let before):
      (
        "points never fall where the facts get better, and \(points) comes after \(before); check "
          + "the table",
        "les points ne baissent jamais quand les faits s’améliorent, et \(points) vient après "
          + "\(before)\u{A0}; vérifiez le tableau"
      )
    default: preconditionFailure("only the faults of a table have these words")
    }
  }

  private var limitWords: ProfileWords {
    switch self {
    case .aboveLimit(let points, let limit):
      (
        "this can earn \(points), above the limit of \(limit) that it is under; check both numbers",
        "ceci peut donner \(points), plus que le plafond de \(limit) qui s’y applique\u{A0}; "
          + "vérifiez les deux nombres"
      )
    case .limitOutOfReach(let limit, let most):
      (
        "the limit is \(limit), and what it applies to comes to \(most) at most; check the limit "
          + "and the tables",
        "le plafond est de \(limit), et ce à quoi il s’applique atteint au plus \(most)\u{A0}; "
          + "vérifiez le plafond et les tableaux"
      )
    case .limitBelowSum(let limit, let sum):
      (
        "the limit is \(limit), and what it applies to adds up to \(sum); check the limit and the "
          + "tables",
        "le plafond est de \(limit), et ce à quoi il s’applique totalise \(sum)\u{A0}; vérifiez le "
          + "plafond et les tableaux"
      )
    default: preconditionFailure("only the faults of a limit have these words")
    }
  }

  private var highWageWords: ProfileWords {
    switch self {
    case .repeatedTier(let name):
      (
        "two tiers are called \(quoted(name)); give each a name of its own",
        "deux niveaux s’appellent \(quotedInFrench(name))\u{A0}; donnez à chacun son nom"
      )
    case .repeatedOccupation(let code, let first):
      (
        "\(code) is already in tier \(quoted(first)); leave it in one place",
        "\(code) figure déjà au niveau \(quotedInFrench(first))\u{A0}; laissez-le à un seul endroit"
      )
    case .occupationTwiceInTier(let code):
      (
        "\(code) is in this tier twice; remove one of the two",
        "\(code) figure deux fois à ce niveau\u{A0}; retirez l’un des deux"
      )
    case .missingWork:
      (
        "other tiers give points for work in Canada, and this gives none; add \"canadianWork\", 0 "
          + "if it earns nothing",
        "d’autres niveaux donnent des points pour le travail au Canada, et non celui-ci\u{A0}; "
          + "ajoutez «\u{A0}canadianWork\u{A0}», à 0 s’il ne donne rien"
      )
    case .missingOffer:
      (
        "other tiers give points for an offer, and this gives none; add \"offer\", 0 if it earns "
          + "nothing",
        "d’autres niveaux donnent des points pour une offre, et non celui-ci\u{A0}; "
          + "ajoutez «\u{A0}offer\u{A0}», à 0 si elle ne donne rien"
      )
    case .nothingCounts:
      (
        "no tier gives points; add \"canadianWork\", \"offer\" or both to each",
        "aucun niveau ne donne de points\u{A0}; ajoutez à chacun «\u{A0}canadianWork\u{A0}», "
          + "«\u{A0}offer\u{A0}» ou les deux"
      )
    case .unlimited:
      (
        "points that stand beside the limit of part D need a limit of their own; add \"cap\"",
        "des points qui s’ajoutent au plafond de la partie D veulent un plafond à eux\u{A0}; "
          + "ajoutez «\u{A0}cap\u{A0}»"
      )
    case .lowMonths(let months):
      (
        "the least time in Canada is 1 month or more, and this is \(months); check the number",
        "la durée minimale au Canada est de 1 mois ou plus, et ceci est \(months)\u{A0}; vérifiez "
          + "le nombre"
      )
    default: preconditionFailure("only the faults of the high-wage table have these words")
    }
  }
}
