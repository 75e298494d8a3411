import ArgumentParser
import ExpressEntry
import Questions

/// What every command that scores takes.
struct CommonOptions: ParsableArguments {
  @Option(help: "The score date, YYYY-MM-DD; today if not given.")
  var on: CalendarDate?

  @Option(help: "The language: en or fr. Otherwise LC_ALL, LC_MESSAGES and LANG decide.")
  var lang: Language?

  /// The score date.
  var day: CalendarDate { on ?? .today }

  var language: Language { lang ?? .ofEnvironment }

  /// The rules of the score date.
  ///
  /// - Throws: a usage error where none are known for it.
  func rules() throws -> Ruleset { try rules(on: day) }

  /// The rules of any day.
  ///
  /// - Throws: a usage error where none are known for it.
  func rules(on day: CalendarDate) throws -> Ruleset {
    if let rules = Ruleset.on(day) { return rules }
    let first = Ruleset.all.first?.inForce.description ?? ""
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
