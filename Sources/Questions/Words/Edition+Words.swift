import ExpressEntry

extension Score {
  /// The edition file that the total was made under, for beside the total; `nil` for built-in rules.
  public var editionFileSentence: Bilingual? {
    editionFile.map { .edition(ofFile: $0, named: editionName) }
  }
}

extension Ruleset {
  /// The edition file that the rules were read from; `nil` for built-in ones.
  public var fileSentence: Bilingual? { file.map { .edition(ofFile: $0, named: name) } }

  /// The same for beside each of its tables, which need not repeat the name.
  public var shortFileSentence: Bilingual? { file.map { .edition(ofFile: $0, named: nil) } }
}

extension Bilingual {
  /// "by the edition file rules.json: a name".
  fileprivate static func edition(ofFile file: String, named name: String?) -> Bilingual {
    let words = Bilingual(en: "by the edition file \(file)", fr: "selon le fichier \(file)")
    return name.map { .pair(words, Bilingual(both: $0)) } ?? words
  }
}
