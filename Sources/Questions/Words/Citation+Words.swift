import ExpressEntry

extension Citation {
  /// Where the rule is written down, how sure that is, and when it was last checked.
  public var sentence: Bilingual {
    let checked = Bilingual(
      en: "last checked \(verified.words.en)", fr: "dernière vérification le \(verified.words.fr)")
    return [place, fileWords, confidenceWords, checked].compactMap { $0 }
      .joined(Bilingual(en: "; ", fr: "\u{A0}; "))
  }

  /// The same with the confidence said where it is certain too, for tables of the law.
  public var fullSentence: Bilingual {
    guard confidence == .certain else { return sentence }
    return [sentence, Self.certainty].joined(Bilingual(en: "; ", fr: "\u{A0}; "))
  }

  /// The file in which a person gave the value, where it is from one.
  private var fileWords: Bilingual? {
    file.map { Bilingual(en: "from the file \($0)", fr: "d’après le fichier \($0)") }
  }

  /// The instrument and the provision inside it.
  var place: Bilingual {
    let title = document.map { Bilingual(both: $0.title) } ?? instrument.title
    return [title, provisionWords].compactMap { $0 }.joined(Bilingual(both: ", "))
  }

  private static let certainty = Bilingual(
    en: "certain: official text, or several copies that agree",
    fr: "certain\u{A0}: texte officiel, ou plusieurs copies concordantes")

  /// How sure it is, or `nil` where that is certain: one source of ours has no values to be sure of.
  private var confidenceWords: Bilingual? {
    self == .highWageNotice
      ? Bilingual(en: "its values are not known here", fr: "ses valeurs ne sont pas connues ici")
      : confidence.words
  }

  /// The provision as one would say it: "part A", "parts A to D", "in force from 6 June 2017".
  private var provisionWords: Bilingual? {
    switch instrument {
    case .criteria, .highWageNotice: Self.parts(provision)
    case .act, .regulations:
      Bilingual(en: "section \(provision)", fr: "article \(frenchProvision)")
    case .languageCharts, .named, .documentList, .processing:
      provision.isEmpty ? nil : Bilingual(both: provision)
    case .archivedInstructions, .categoryLists, .feeNotices, .settlementFunds:
      CalendarDate(iso: provision).map {
        Bilingual(
          en: "in force from \($0.words.en)", fr: "en vigueur à partir du \($0.words.fr)")
      }
    }
  }

  /// The provision as French statutes cite it: a paragraph's letter has no opening parenthesis, as in
  /// 87.2(3)b).
  var frenchProvision: String {
    provision.replacing(/\(([a-hj-z](?:\.[0-9]+)?)\)/) { "\($0.1))" }
  }

  private static func parts(_ provision: String) -> Bilingual? {
    let ends = provision.split(separator: "-")
    guard let first = ends.first, let last = ends.last else { return nil }
    return ends.count == 2
      ? Bilingual(en: "parts \(first) to \(last)", fr: "parties \(first) à \(last)")
      : Bilingual(en: "part \(provision)", fr: "partie \(provision)")
  }
}

extension Citation.Instrument {
  public var title: Bilingual {
    switch self {
    case .criteria:
      Bilingual(
        en: "IRCC, page of CRS criteria dated 22 June 2026",
        fr: "IRCC, page des critères du SCG datée du 22 juin 2026")
    case .languageCharts:
      Bilingual(
        en: "IRCC, language test equivalency charts",
        fr: "IRCC, tableaux d’équivalence des tests de langue")
    case .archivedInstructions:
      Bilingual(
        en: "Ministerial instructions, archived", fr: "Instructions ministérielles archivées")
    case .act:
      Bilingual(
        en: "Immigration and Refugee Protection Act",
        fr: "Loi sur l’immigration et la protection des réfugiés")
    case .regulations:
      Bilingual(
        en: "Immigration and Refugee Protection Regulations",
        fr: "Règlement sur l’immigration et la protection des réfugiés")
    case .documentList:
      Bilingual(
        en: "IRCC, documents for an Express Entry application",
        fr: "IRCC, documents d’une demande Entrée express")
    case .processing:
      Bilingual(
        en: "IRCC, steps and processing times of Express Entry",
        fr: "IRCC, étapes et délais de traitement d’Entrée express")
    case .highWageNotice:
      Bilingual(
        en: "Reports of the change of 3 November 2026",
        fr: "Comptes rendus du changement du 3 novembre 2026")
    case .categoryLists:
      Bilingual(
        en: "IRCC, categories of category-based selection",
        fr: "IRCC, catégories de la sélection fondée sur les catégories")
    case .feeNotices:
      Bilingual(
        en: "IRCC, notices of permanent residence fees",
        fr: "IRCC, avis sur les frais de résidence permanente")
    case .settlementFunds:
      Bilingual(en: "IRCC, table of settlement funds", fr: "IRCC, tableau des fonds requis")
    case .named: Bilingual(en: "Instrument named by a file", fr: "Texte nommé par un fichier")
    }
  }
}

extension Citation.Confidence {
  /// How sure the value is, or `nil` where it is certain.
  public var words: Bilingual? {
    switch self {
    case .certain: nil
    case .high:
      Bilingual(
        en: "two independent secondary sources agree",
        fr: "deux sources secondaires indépendantes concordent")
    case .medium:
      Bilingual(
        en: "from a single source, or derived",
        fr: "d’après une seule source, ou par déduction")
    case .recollection:
      Bilingual(en: "not confirmed by any source here", fr: "sans source qui le confirme ici")
    case .unknown:
      Bilingual(
        en: "the file calls its source unconfirmed", fr: "le fichier dit sa source non confirmée")
    }
  }
}
