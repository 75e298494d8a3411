import ArgumentParser
import ExpressEntry
import Questions
import Reports

/// The law as it is computed with.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Print every table of the rules, each with its source and its last check.",
    discussion: """
      Shows the edition in force on the day. With --diff, what changed from one day to another, \
      edition by edition.
      """)

  @OptionGroup var options: CommonOptions

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Compare the rules of two days, YYYY-MM-DD.", valueName: "day"))
  var diff: [CalendarDate] = []

  @Flag(help: "Print Markdown.")
  var markdown = false

  func validate() throws {
    guard !diff.isEmpty else { return }
    guard diff.count == 2 else { throw ValidationError("--diff takes two days.") }
    if markdown || options.on != nil {
      throw ValidationError("--diff cannot be used together with --on or --markdown.")
    }
  }

  func run() throws {
    var output = Output()
    if diff.isEmpty {
      let page = RulesPage(try options.rules())
      output.write(
        markdown ? page.markdown(in: options.language) : page.text(in: options.language))
    } else {
      output.write(try changes().text(in: options.language))
    }
    try output.flush()
  }

  private func changes() throws -> RulesChanges {
    for day in diff { _ = try options.rules(on: day) }
    guard let changes = RulesChanges(from: diff[0], to: diff[1]) else { throw ExitCode.failure }
    return changes
  }
}
