import ExpressEntry

extension Citation {
  /// Where the rule is written down and how sure that is, in a few words: "IRPR 82; certain".
  ///
  /// For pages that cite at every line; the whole of it is in the reports.
  public var shortSentence: Bilingual {
    let ofFile = file.map { Bilingual(en: "file \($0)", fr: "fichier \($0)") }
    return [shortPlace, ofFile, confidence.shortWords].compactMap { $0 }
      .joined(Bilingual(en: "; ", fr: "\u{A0}; "))
  }

  private var shortPlace: Bilingual {
    if let document {
      return Bilingual(both: document.title + (provision.isEmpty ? "" : ", \(provision)"))
    }
    return switch instrument {
    case .act: Bilingual(en: "IRPA \(provision)", fr: "LIPR \(frenchProvision)")
    case .regulations: Bilingual(en: "IRPR \(provision)", fr: "RIPR \(frenchProvision)")
    case .categoryLists:
      Bilingual(en: "IRCC lists of \(provision)", fr: "IRCC, listes du \(provision)")
    case .feeNotices:
      Bilingual(en: "IRCC fees of \(provision)", fr: "IRCC, frais du \(provision)")
    case .settlementFunds:
      Bilingual(en: "IRCC funds of \(provision)", fr: "IRCC, fonds du \(provision)")
    case .criteria, .languageCharts, .archivedInstructions, .documentList, .processing,
      .highWageNotice, .named:
      place
    }
  }
}

extension Citation.Confidence {
  /// How sure the value is, in a word or two.
  var shortWords: Bilingual {
    switch self {
    case .certain: Bilingual(both: "certain")
    case .high: Bilingual(en: "two sources agree", fr: "deux sources concordent")
    case .medium: Bilingual(en: "one source, or derived", fr: "une source, ou par déduction")
    case .recollection: Bilingual(en: "not confirmed", fr: "non confirmé")
    case .unknown: Bilingual(en: "unconfirmed", fr: "non confirmé")
    }
  }
}
