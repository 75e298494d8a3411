import ExpressEntry

extension FeeItem {
  public var label: Bilingual {
    switch self {
    case .principal:
      Bilingual(en: "Processing, principal applicant", fr: "Traitement, demandeur principal")
    case .spouse:
      Bilingual(en: "Processing, spouse or partner", fr: "Traitement, époux ou conjoint de fait")
    case .child: Bilingual(en: "Processing, dependent child", fr: "Traitement, enfant à charge")
    case .permanentResidence:
      Bilingual(
        en: "Right of permanent residence, you and spouse",
        fr: "Droit de résidence permanente, vous et époux")
    case .biometrics: Bilingual(en: "Biometrics", fr: "Biométrie")
    }
  }
}

extension FeeLine {
  /// The persons times the fee of one: "2 × $990", "0 to 1 × $85".
  public var countWords: Bilingual {
    let persons = persons.words
    let each = each.dollars.dollarWords
    return Bilingual(en: "\(persons.en) × \(each.en)", fr: "\(persons.fr) × \(each.fr)")
  }
}

extension FeeAssumption {
  public var sentence: Bilingual {
    switch self {
    case .childrenAccompany:
      Bilingual(
        en: "Every dependent child is taken to come along, and to be neither a citizen nor a "
          + "permanent resident: only their number is known here.",
        fr: "Chaque enfant à charge est réputé venir, et n’être ni citoyen ni résident "
          + "permanent\u{A0}: seul leur nombre est connu ici.")
    case .spouseGivesBiometrics:
      Bilingual(
        en: "The spouse or partner is taken to be 14 to 79 years old.",
        fr: "L’époux ou le conjoint de fait est réputé avoir de 14 à 79 ans.")
    }
  }
}

extension FeeQuestion {
  public var sentence: Bilingual {
    switch self {
    case .spouse:
      Bilingual(
        en: "It is open whether a spouse or partner comes along.",
        fr: "Il reste à préciser si un époux ou conjoint de fait vient.")
    case .children:
      Bilingual(
        en: "The number of dependent children is open: the total is the least.",
        fr: "Le nombre d’enfants à charge reste à préciser\u{A0}: le total est un minimum.")
    case .childrenAges:
      Bilingual(
        en: "Which children are 14 or older is not known: they pay for biometrics.",
        fr: "On ignore quels enfants ont 14 ans ou plus\u{A0}: ceux-là paient la biométrie.")
    case .age:
      Bilingual(
        en: "The applicant’s age is open: biometrics are taken from 14 to 79.",
        fr: "L’âge du demandeur reste à préciser\u{A0}: la biométrie se prend de 14 à 79 ans.")
    }
  }
}

extension FeeEstimate {
  public static let title = Bilingual(
    en: "Fees of permanent residence, in Canadian dollars",
    fr: "Frais de résidence permanente, en dollars canadiens")
  public static let totalTitle = Bilingual(en: "Total", fr: "Total")

  /// The total, or the least and the most of it.
  public var totalWords: Bilingual {
    let total = total.dollarWords
    guard open.contains(.children) else { return total }
    return Bilingual(en: "\(total.en) or more", fr: "\(total.fr) ou plus")
  }

  /// That the amounts have changed since, where they have.
  public var outdatedSentence: Bilingual? {
    guard isOutdated else { return nil }
    let day = schedule.nextIndexation.words
    return Bilingual(
      en: "These amounts have been indexed since, on \(day.en): the new ones are not known here "
        + "(IRPR 294(d), 303(1.1)).",
      fr: "Ces montants ont été indexés depuis, le \(day.fr)\u{A0}: les nouveaux ne sont pas "
        + "connus ici (RIPR 294d), 303(1.1)).")
  }

  /// What these fees are and are not.
  public static let scope = Bilingual(
    en: "Family members who stay behind are examined, and pay none of these fees. The right of "
      + "permanent residence may be paid until the visa is issued, at the fee of that day (IRPR "
      + "303(3)(a)), and is refunded where it is not obtained. Tests, assessments, medical "
      + "examinations, police certificates and translations are charged by others.",
    fr: "Les membres de la famille qui restent sont soumis à un contrôle et ne paient aucun de ces "
      + "frais. Le droit de résidence permanente peut se payer jusqu’à la délivrance du visa, au tarif "
      + "de ce jour (RIPR 303(3)a)), et est remboursé si elle n’est pas obtenue. Tests, "
      + "évaluations, visites médicales, certificats de police et traductions sont facturés par "
      + "des tiers.")
}

extension FeeQuote {
  /// Why the hour matters on the day, where it does.
  public var hourSentence: Bilingual? {
    guard let beforeNine else { return nil }
    let before = beforeNine.totalWords
    return Bilingual(
      en: "On this day the fees changed at 9:00, Eastern daylight time: before that hour the "
        + "total is \(before.en).",
      fr: "Ce jour-là, les frais ont changé à 9\u{A0}h, heure avancée de l’Est\u{A0}: avant cette "
        + "heure, le total est de \(before.fr).")
  }

  /// What is said where no fees are known for a day.
  public static let unknownSentence = Bilingual(
    en: "No fees are known here for days before 30 April 2020.",
    fr: "Les frais d’avant le 30 avril 2020 ne sont pas connus ici.")
}

extension FeeSchedule {
  /// Who gives biometrics, and what a family pays at most.
  public var familyLimitSentence: Bilingual {
    let ages = Self.biometricsAges
    let limit = biometricsOfFamily.dollars.dollarWords
    return Bilingual(
      en: "Biometrics are given from \(ages.lowerBound) to \(ages.upperBound) years of age; a "
        + "family that applies together pays \(limit.en) at most.",
      fr: "La biométrie se donne de \(ages.lowerBound) à \(ages.upperBound) ans\u{A0}; une famille "
        + "qui présente sa demande ensemble paie au plus \(limit.fr).")
  }
}
