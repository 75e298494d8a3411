import ArgumentParser
import ExpressEntry
import JSON
import Questions
import Reports
import Storage

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

  @Option(help: "The day of the application, YYYY-MM-DD; today if not given.")
  var on: CalendarDate?

  @Option(help: "The language: en or fr. Otherwise LC_ALL, LC_MESSAGES and LANG decide.")
  var lang: Language?

  @Flag(help: "Print one JSON object.")
  var json = false

  private var language: Language { lang ?? .ofEnvironment }

  func run() throws {
    let report = ProgramsReport(
      fileName: file == "-" ? nil : file, of: try profile(), on: on ?? .today)
    var output = Output()
    if json {
      var writer = JSONWriter()
      report.write(to: &writer)
      writer.endLine()
      output.write(writer.bytes)
    } else {
      output.write(report.text(in: language))
    }
    try output.flush()
  }

  private func profile() throws -> Profile {
    do { return try ProfileFile.profile(at: file) } catch {
      error.complain(of: file, in: language)
      throw ExitCode.failure
    }
  }
}
