import ArgumentParser
import ExpressEntry
import Questions

/// The language, which every command that prints words takes.
struct LanguageOption: ParsableArguments {
  @Option(help: "The language: en or fr. Otherwise LC_ALL, LC_MESSAGES and LANG decide.")
  var lang: Language?

  var language: Language { lang ?? .ofEnvironment }
}

/// What every command that scores takes.
struct CommonOptions: ParsableArguments {
  @OptionGroup var date: DayOptions

  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "An edition file: rules to add to those built in, or to put in their place.",
      valueName: "file"))
  var rulesFile: String?

  /// The score date.
  var day: CalendarDate { date.day }

  var language: Language { date.language }

  /// The rules of the score date.
  ///
  /// - Throws: a usage error where none are known for it.
  func rules() throws -> Ruleset { try rules(among: editions()) }

  /// The rules of the score date, or of another day, among some editions.
  ///
  /// - Throws: a usage error where none are known for it.
  func rules(on other: CalendarDate? = nil, among editions: Editions) throws -> Ruleset {
    let day = other ?? day
    if let rules = editions.on(day) { return rules }
    let first = editions.all.first?.inForce.description ?? ""
    throw ValidationError(
      Bilingual(
        en: "no rules are known here for \(day): the first day is \(first).",
        fr: "aucune règle n’est connue ici pour le \(day)\u{A0}: le premier jour est le \(first).")(
          in: language))
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}
