import ExpressEntry

extension Award {
  /// Why the award is what it is, where the first official language is not at hand.
  public var reason: Bilingual { reason(first: nil) }

  /// Why the award is what it is, with levels named on the scale of the first official language.
  public func reason(first: OfficialLanguage?) -> Bilingual {
    switch grounds {
    case .open: Bilingual(en: "Not answered yet", fr: "Sans réponse pour l’instant")
    case .age(let years): CountedNoun.years(years)
    case .education(let level): level.label
    case .level(let level, let language): level.reason(in: language)
    case .years(let years): years.yearsOfWork.capitalized
    case .educationAndLanguage(let education, let lowest):
      Bilingual.with(education.label, lowest.labelInAllFour(first))
    case .educationAndYears(let education, let years):
      Bilingual.with(education.label, years.inCanada)
    case .yearsAndLanguage(let years, let lowest):
      Bilingual.with(years.abroad, lowest.labelInAllFour(first)).capitalized
    case .yearsAndYears(let foreign, let canadian):
      Bilingual.with(foreign.abroad, canadian.inCanada).capitalized
    case .certificateAndLanguage(let isHeld, let lowest): certificate(isHeld, lowest, first)
    case .claimed(let isClaimed): claim(isClaimed)
    case .canadianStudy(let study): study.label
    case .offer(let kind): kind.label
    case .french(let french, let english): Self.strengths(french, english)
    case .noAccompanyingSpouse:
      Bilingual(
        en: "No accompanying spouse or partner counts",
        fr: "Aucun époux ou conjoint de fait accompagnant ne compte")
    case .noPointsInForce:
      Bilingual(
        en: "Job offers earn no points since 25 March 2025",
        fr: "Les offres d’emploi ne donnent plus de points depuis le 25 mars 2025")
    case .highWage(let grounds): grounds.sentence
    case .unpublished:
      Bilingual(
        en: "In force since 3 November 2026; its values are not known here",
        fr: "En vigueur depuis le 3 novembre 2026\u{A0}; ses valeurs ne sont pas connues ici")
    }
  }

  private func certificate(
    _ isHeld: Bool, _ lowest: LanguageLevel?, _ first: OfficialLanguage?
  ) -> Bilingual {
    guard isHeld else {
      return Bilingual(
        en: "No certificate of qualification", fr: "Aucun certificat de compétence")
    }
    return .with(
      Bilingual(en: "Certificate of qualification", fr: "Certificat de compétence"),
      lowest?.labelInAllFour(first)
        ?? Bilingual(en: "language levels still open", fr: "des niveaux de langue à préciser"))
  }

  private func claim(_ isClaimed: Bool) -> Bilingual {
    switch (factor, isClaimed) {
    case (.nomination, true):
      Bilingual(
        en: "Nominated through Express Entry", fr: "Désignation dans le cadre d’Entrée express")
    case (.nomination, false):
      Bilingual(
        en: "No nomination through Express Entry",
        fr: "Aucune désignation dans le cadre d’Entrée express")
    case (.sibling, true):
      Bilingual(
        en: "A brother or sister lives in Canada", fr: "Un frère ou une sœur vit au Canada")
    case (.sibling, false):
      Bilingual(en: "No brother or sister in Canada", fr: "Aucun frère ni aucune sœur au Canada")
    case (_, true): Bilingual(en: "Yes", fr: "Oui")
    case (_, false): Bilingual(en: "No", fr: "Non")
    }
  }

  private static func strengths(_ french: LanguageLevel, _ english: LanguageLevel?) -> Bilingual {
    let english =
      english?.labelInAllFour(.english)
      ?? Bilingual(en: "not answered yet", fr: "sans réponse pour l’instant")
    let french = french.labelInAllFour(.french)
    return Bilingual(
      en: "French: \(french.en); English: \(english.en)",
      fr: "Français\u{A0}: \(french.fr)\u{A0}; anglais\u{A0}: \(english.fr)")
  }
}

extension Score {
  /// The official language that the first-language awards were given for.
  public var firstLanguage: OfficialLanguage? {
    for award in awards {
      if case .firstLanguage = award.factor, case .level(_, let language) = award.grounds {
        return language
      }
    }
    return nil
  }

  /// Why an award is what it is, with levels named on the right scale.
  public func reason(of award: Award) -> Bilingual { award.reason(first: firstLanguage) }

  /// The same, but where nothing counts because of what was found in the evidence, that finding.
  public func reason(of award: Award, given findings: [Reason]) -> Bilingual {
    findings.first(where: award.isBarred)?.what.words.capitalized ?? reason(of: award)
  }
}

extension Award {
  /// Whether a finding is why nothing was counted for it.
  fileprivate func isBarred(by finding: Reason) -> Bool {
    guard finding.person == (factor.part == .spouse ? .spouse : .applicant) else { return false }
    return switch (grounds, finding.what) {
    case (.level(let level, let language?), .resultsExpired),
      (.level(let level, let language?), .resultsAfterScoreDate),
      (.level(let level, let language?), .testNotYetAccepted),
      (.level(let level, let language?), .oneSkillRetake):
      level.number < 4 && finding.subject == .language(language)
    case (.canadianStudy(.none), .studyFails): true
    default: false
    }
  }
}

extension Bilingual {
  fileprivate static func with(_ one: Bilingual, _ other: Bilingual) -> Bilingual {
    Bilingual(en: "\(one.en), with \(other.en)", fr: "\(one.fr), avec \(other.fr)")
  }
}

extension LanguageLevel {
  /// Tests give no level below 4, and where nothing counts the level is 0 too.
  fileprivate func reason(in language: OfficialLanguage?) -> Bilingual {
    guard number < 4 else { return label(in: language) }
    let scale = language?.levelScale ?? "CLB/NCLC"
    return Bilingual(
      en: "Below \(scale) 4, or no result that counts",
      fr: "Sous le \(scale) 4, ou aucun résultat qui compte")
  }
}

extension Int {
  fileprivate var abroad: Bilingual {
    let years = yearsOfWork
    return Bilingual(en: "\(years.en) abroad", fr: "\(years.fr) à l’étranger")
  }

  fileprivate var inCanada: Bilingual {
    let years = yearsOfWork
    return Bilingual(en: "\(years.en) in Canada", fr: "\(years.fr) au Canada")
  }
}
