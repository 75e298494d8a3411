import ArgumentParser
import ExpressEntry
import Questions
import Reports

/// The categories of selection that a saved profile qualifies for.
struct CategoriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "categories",
    abstract: "Say which categories of selection a saved profile qualifies for, and why.",
    discussion: """
      The categories in force on the day, what each asks for, what the profile has of it and when ongoing \
      work would be enough. Eligibility for a program is not looked at. Ends with 1 when the file cannot be read.
      """)

  @Argument(help: "A saved profile; - reads standard input.")
  var file: String

  @OptionGroup var options: DayOptions

  @Flag(help: "Print JSON, one object on a line.")
  var json = false

  func run() throws {
    let report = CategoriesReport(
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
