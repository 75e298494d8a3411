import ArgumentParser
import ExpressEntry
import Questions
import Reports

/// The documents that a saved profile calls for.
struct DocumentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "Print the documents to gather, with the steps and deadlines.",
    discussion: """
      A checklist to print: what the answers call for, why, what must be in it, and how far it has \
      come. Ends with 1 when the file cannot be read.
      """)

  @Argument(help: "A saved profile; - reads standard input.")
  var file: String

  @OptionGroup var options: DayOptions

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print Markdown.")
  var markdown = false

  @Flag(help: "Name at the end the grounds of inadmissibility that were answered with yes.")
  var admissibility = false

  func validate() throws {
    guard json && markdown else { return }
    let words = Bilingual(
      en: "--markdown and --json cannot be used together.",
      fr: "--markdown et --json ne vont pas ensemble.")
    throw ValidationError(words(in: options.language))
  }

  func run() throws {
    let language = options.language
    let report = DocumentsReport(
      fileName: file == "-" ? nil : file, of: try .saved(at: file, in: language),
      on: options.day, showingAdmissibility: admissibility)
    var output = Output()
    if json {
      output.writeLine(report.write)
    } else {
      output.write(markdown ? report.markdown(in: language) : report.text(in: language))
    }
    try output.flush()
  }
}
