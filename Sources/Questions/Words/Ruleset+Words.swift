import ExpressEntry

extension Ruleset {
  /// The edition by its first day, and the day it was last checked.
  public var sentence: Bilingual { .edition(since: inForce, checked: verified) }

  /// What came with the edition and changes no points; `nil` where nothing is known.
  public var note: Bilingual? { Self.notes[inForce] }

  private static let notes = [
    CalendarDate(2015, 1, 1): Bilingual(
      en: "Amended on 30 January and 30 May 2015, in definitions: since 30 May 2015 Canadian "
        + "work may be with several employers, and full time is 30 hours a week.",
      fr: "Modifiée le 30 janvier et le 30 mai 2015, quant aux définitions\u{A0}: depuis le "
        + "30 mai 2015, le travail au Canada peut viser plusieurs employeurs, et le temps plein "
        + "est de 30 heures par semaine."),
    CalendarDate(2016, 11, 19): Bilingual(
      en: "An offer had to be for a year or more; some offers needed no LMIA. An invitation left "
        + "90 days to apply. Language points cease when results are two years old.",
      fr: "L’offre devait viser un an ou plus\u{A0}; certaines n’exigeaient pas d’EIMT. "
        + "L’invitation laissait 90 jours pour présenter une demande. Les points de langue "
        + "cessent quand les résultats ont deux ans."),
    CalendarDate(2017, 6, 6): Bilingual(
      en: "Registration with the Job Bank became optional.",
      fr: "L’inscription au Guichet-Emplois est devenue facultative."),
    CalendarDate(2018, 6, 26): Bilingual(
      en: "An invitation left 60 days to apply again; 90 from March 2020 to 28 June 2021.",
      fr: "L’invitation laissait de nouveau 60 jours pour présenter une demande\u{A0}; 90 de "
        + "mars 2020 au 28 juin 2021."),
    CalendarDate(2025, 3, 25): Bilingual(
      en: "Announced on 17 December 2024 as temporary; invitations already made were not "
        + "affected.",
      fr: "Annoncé le 17 décembre 2024 comme temporaire\u{A0}; les invitations déjà "
        + "faites n’étaient pas touchées."),
  ]
}

extension Score {
  /// The edition it was made under, and the day that was last checked.
  public var editionSentence: Bilingual { .edition(since: edition, checked: verified) }
}

extension Bilingual {
  fileprivate static func edition(
    since first: CalendarDate, checked verified: CalendarDate
  ) -> Bilingual {
    Bilingual(
      en: "in force since \(first.words.en); last checked \(verified.words.en)",
      fr: "en vigueur depuis le \(first.words.fr)\u{A0}; "
        + "dernière vérification le \(verified.words.fr)")
  }
}

extension Classification {
  public var label: Bilingual {
    switch self {
    case .noc2016: Bilingual(en: "NOC 2016", fr: "CNP 2016")
    case .noc2021: Bilingual(en: "NOC 2021", fr: "CNP 2021")
    }
  }

  /// What counts as skilled work by it.
  public var skilledWork: Bilingual {
    switch self {
    case .noc2016:
      Bilingual(
        en: "Skilled work is skill type 0 and skill levels A and B of NOC 2016.",
        fr: "Le travail qualifié est celui du genre de compétence 0 et des niveaux de compétence "
          + "A et B de la CNP 2016.")
    case .noc2021:
      Bilingual(
        en: "Skilled work is TEER 0, 1, 2 and 3 of NOC 2021.",
        fr: "Le travail qualifié est celui des catégories FÉER 0, 1, 2 et 3 de la CNP 2021.")
    }
  }
}

extension LanguageTest {
  /// A score as it stands on the report of the test: "8.5", "M".
  public func scoreWords(_ tenths: Int) -> Bilingual {
    self == .celpip && tenths == 0
      ? Bilingual(both: "M")
      : Bilingual(
        en: decimal(tenths, digits: 1, in: .english), fr: decimal(tenths, digits: 1, in: .french))
  }
}
