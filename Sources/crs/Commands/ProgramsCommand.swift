import ArgumentParser
import ExpressEntry
import Questions
import Reports

/// The three federal classes, requirement by requirement.
struct ProgramsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "programs",
    abstract: "Say which federal programs a profile qualifies for, and what is missing.",
    discussion: """
      The Canadian Experience Class, the Federal Skilled Worker Class with its 67 points, and the \
      Federal Skilled Trades Class, each requirement with its source; then the settlement funds. \
      Ends with 0, whatever the answers, or with 1 when the file cannot be read.
      """)

  @Argument(help: "A saved profile; - reads standard input.")
  var file: String

  @OptionGroup var options: DayOptions

  @OptionGroup var funds: FundsOption

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let tables = try funds.tables(in: options.language)
    let report = ProgramsReport(
      fileName: file == "-" ? nil : file,
      of: try .saved(at: file, in: options.language), on: options.day, funds: tables)
    var output = Output()
    if json {
      output.writeLine(report.write)
    } else {
      output.write(report.text(in: options.language))
    }
    try output.flush()
  }
}
