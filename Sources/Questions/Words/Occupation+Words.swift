import ReferenceData

extension Occupation {
  /// The title in both languages, with the apostrophe that French is set with.
  public var title: Bilingual {
    let apostrophe: (Character) -> Character = { $0 == "'" ? "’" : $0 }
    return Bilingual(en: englishTitle, fr: String(frenchTitle.map(apostrophe)))
  }
}
