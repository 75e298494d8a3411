import ArgumentParser
import ExpressEntry
import JSON
import Questions
import Reports
import Storage

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

  @Option(help: "The day, YYYY-MM-DD; today if not given.")
  var on: CalendarDate?

  @Option(help: "The language: en or fr. Otherwise LC_ALL, LC_MESSAGES and LANG decide.")
  var lang: Language?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print Markdown.")
  var markdown = false

  @Flag(help: "Name at the end the grounds of inadmissibility that were answered with yes.")
  var admissibility = false

  private var language: Language { lang ?? .ofEnvironment }

  func validate() throws {
    guard json && markdown else { return }
    let words = Bilingual(
      en: "--markdown and --json cannot be used together.",
      fr: "--markdown et --json ne vont pas ensemble.")
    throw ValidationError(words(in: language))
  }

  func run() throws {
    let profile: Profile
    do { profile = try ProfileFile.profile(at: file) } catch {
      error.complain(of: file, in: language)
      throw ExitCode.failure
    }
    let report = DocumentsReport(
      fileName: file == "-" ? nil : file, of: profile, on: on ?? .today,
      showingAdmissibility: admissibility)
    var output = Output()
    if json {
      var writer = JSONWriter()
      report.write(to: &writer)
      writer.endLine()
      output.write(writer.bytes)
    } else {
      output.write(markdown ? report.markdown(in: language) : report.text(in: language))
    }
    try output.flush()
  }
}
