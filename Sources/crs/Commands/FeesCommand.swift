import ArgumentParser
import ExpressEntry
import Questions
import Reports

/// The fees of an application by the family of a saved profile.
struct FeesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fees",
    abstract: "Add up what an application for permanent residence costs a family.",
    discussion: """
      The fees in force on the day, for the applicant and whoever comes along. What is not known makes a \
      range. Ends with 1 when the file cannot be read.
      """)

  @Argument(help: "A saved profile; - reads standard input.")
  var file: String

  @OptionGroup var options: DayOptions

  @Flag(help: "Print JSON, one object on a line.")
  var json = false

  func run() throws {
    let report = FeesReport(
      fileName: file == "-" ? nil : file,
      of: try .saved(at: file, in: options.language), on: options.day)
    var output = Output()
    if json {
      output.writeLine(report.write)
    } else {
      output.write(report.text(in: options.language))
    }
    try output.flush()
  }
}
