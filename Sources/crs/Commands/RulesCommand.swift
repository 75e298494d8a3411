import ArgumentParser
import ExpressEntry
import Questions
import Reports
import Storage

/// The law as it is computed with.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Print every table of the rules, each with its source and its last check.",
    discussion: """
      Shows the edition in force on the day. With --diff, what changed from one day to another, \
      edition by edition.
      """,
    subcommands: [RulesCheckCommand.self])

  @OptionGroup var options: CommonOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Compare the rules of two days, YYYY-MM-DD.", valueName: "day"))
  var diff: [CalendarDate] = []

  @Flag(help: "Print Markdown.")
  var markdown = false

  @Flag(help: "Print a whole edition in the form of an edition file.")
  var json = false

  func run() throws {
    // Not in validate(), which is asked of this command for its subcommands too.
    try check()
    var output = Output()
    if json {
      output.write(EditionWriter.text(of: try options.rules()))
    } else if diff.isEmpty {
      let page = RulesPage(try options.rules(), on: options.day)
      output.write(
        markdown ? page.markdown(in: options.language) : page.text(in: options.language))
    } else {
      output.write(try changes().text(in: options.language))
    }
    try output.flush()
  }

  private func check() throws {
    let words: Bilingual
    if markdown && json {
      words = Bilingual(
        en: "--markdown and --json cannot be used together.",
        fr: "--markdown et --json ne vont pas ensemble.")
    } else if diff.isEmpty {
      return
    } else if diff.count != 2 {
      words = Bilingual(en: "--diff takes two days.", fr: "--diff demande deux jours.")
    } else if markdown || json || options.date.on != nil {
      words = Bilingual(
        en: "--diff cannot be used together with --on, --markdown or --json.",
        fr: "--diff ne va pas avec --on, --markdown ou --json.")
    } else {
      return
    }
    throw ValidationError(words(in: options.language))
  }

  private func changes() throws -> RulesChanges {
    let editions = try options.editions()
    for day in diff { _ = try options.rules(on: day, among: editions) }
    guard let changes = RulesChanges(from: diff[0], to: diff[1], among: editions) else {
      throw ExitCode.failure
    }
    return changes
  }
}
