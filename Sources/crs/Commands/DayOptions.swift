import ArgumentParser
import ExpressEntry
import Questions

/// The day and the language, which every command about a profile takes.
struct DayOptions: ParsableArguments {
  @Option(help: "The score date, YYYY-MM-DD; today if not given.")
  var on: CalendarDate?

  @OptionGroup var languageOption: LanguageOption

  /// The score date.
  var day: CalendarDate { on ?? .today }

  var language: Language { languageOption.language }
}
