import ExpressEntry

extension Score {
  /// The edition file that the total was made under, for beside every total; `nil` for built-in
  /// rules.
  public var editionFileSentence: Bilingual? {
    guard let editionFile else { return nil }
    guard let editionName else {
      return Bilingual(
        en: "by the edition file \(editionFile)", fr: "selon le fichier \(editionFile)")
    }
    return Bilingual(
      en: "by the edition file \(editionFile): \(editionName)",
      fr: "selon le fichier \(editionFile)\u{A0}: \(editionName)")
  }
}
