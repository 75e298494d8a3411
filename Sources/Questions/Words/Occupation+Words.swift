import ExpressEntry
import ReferenceData

extension Language {
  /// The language of published titles that goes with it.
  public var titles: TitleLanguage {
    switch self {
    case .english: .english
    case .french: .french
    }
  }
}

extension Occupation {
  /// The title in both languages, with the apostrophe that French is set with.
  public var title: Bilingual {
    Bilingual(en: englishTitle, fr: frenchTitle.withFrenchApostrophes)
  }

  /// Its TEER category, and whether that is skilled work.
  public var skill: Bilingual {
    isSkilled
      ? Bilingual(
        en: "TEER \(teer): counts as skilled work.",
        fr: "FÉER \(teer)\u{A0}: compte comme travail qualifié.")
      : Bilingual(
        en: "TEER \(teer): does not count as skilled work.",
        fr: "FÉER \(teer)\u{A0}: ne compte pas comme travail qualifié.")
  }

  /// What the occupation counts as on a day, each in a sentence: skilled work, a skilled trade, and
  /// the category-based rounds that list it.
  public func standing(on day: CalendarDate) -> [Bilingual] {
    guard let code = OccupationCode(code) else { return [skill] }
    let trade = Bilingual(
      en: "A skilled trade of the Federal Skilled Trades Class.",
      fr: "Métier spécialisé de la catégorie des métiers spécialisés (fédéral).")
    let names = code.categories(on: day).map(\.name)
    let rounds =
      names.isEmpty
      ? Bilingual(
        en: "No category of rounds lists it.", fr: "Aucune catégorie de rondes ne la nomme.")
      : Bilingual.pair(
        Bilingual(en: "Categories of rounds", fr: "Catégories de rondes"),
        names.joined(Bilingual(both: ", "))
      ).map { "\($0)." }
    return [skill] + (code.isSkilledTrade ? [trade] : []) + [rounds]
  }

  /// Whether work in it is skilled work, by the law's reading of its code.
  public var isSkilled: Bool { OccupationCode(code)?.isSkilled == true }

  /// Where occupations and their titles come from.
  public static let source = Bilingual(
    en: "Source: Statistics Canada, National Occupational Classification (NOC) 2021 v1.0. "
      + "Contains information licensed under the Open Government Licence - Canada.",
    fr: "Source\u{A0}: Statistique Canada, Classification nationale des professions (CNP) 2021, "
      + "version 1.0. Contient de l’information visée par la Licence du gouvernement ouvert - "
      + "Canada.")
}

extension OccupationHit {
  /// Which title was found, where it is not the one that a reader of the language sees.
  public func words(in language: Language) -> Bilingual? {
    switch match {
    case .code: return nil
    case .title(let titles):
      guard titles != language.titles else { return nil }
      return Bilingual(
        en: "title in French: “\(occupation.title.fr)”",
        fr: "titre anglais\u{A0}: «\u{A0}\(occupation.title.en.withFrenchApostrophes)\u{A0}»")
    case .example(let title, _):
      return Bilingual(
        en: "example title: “\(title)”",
        fr: "exemple de titre\u{A0}: «\u{A0}\(title.withFrenchApostrophes)\u{A0}»")
    case .severalTitles:
      return Bilingual(
        en: "its titles have the words, but none has all", fr: "mots présents dans plusieurs titres"
      )
    }
  }

  /// The words of the search that its title lacks, where it has not all.
  public var withoutWords: Bilingual? {
    guard !without.isEmpty else { return nil }
    return .pair(
      Bilingual(en: "without", fr: "sans"), Bilingual(both: without.joined(separator: ", ")))
  }
}

extension String {
  /// The text with the apostrophe that French is set with.
  public var withFrenchApostrophes: String { String(map { $0 == "'" ? "’" : $0 }) }
}
