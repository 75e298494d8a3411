import ExpressEntry

extension Notice {
  /// What differs, for where the edition is named.
  public var sentence: Bilingual {
    switch what {
    case .occupationsReadAsNOC2021:
      Bilingual(
        en: "the edition of that day told skilled work by NOC 2016; crs reads NOC 2021 codes",
        fr: "l’édition de ce jour reconnaissait le travail qualifié d’après la CNP 2016\u{A0}; "
          + "crs lit les codes de la CNP 2021")
    }
  }

  /// The same for the panel: at most 27 columns.
  public var shortSentence: Bilingual {
    switch what {
    case .occupationsReadAsNOC2021:
      Bilingual(en: "NOC 2016 day, 2021 codes", fr: "Jour CNP 2016, codes 2021")
    }
  }
}
