import ArgumentParser
import ExpressEntry
import Questions
import Reports
import Storage

/// The way from the evidence of a saved profile to its points.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a score from the evidence to the points, line by line.",
    discussion: """
      Which job counted for how many months and which did not, which test and which credential, \
      what each earns by which rule, and what each limit took away. Ends with 1 when the file \
      cannot be scored.
      """)

  @Argument(help: "A saved profile; - reads standard input.")
  var file: String

  @OptionGroup var options: CommonOptions

  func run() throws {
    let editions = try options.editions()
    let rules = try options.rules(among: editions)
    let profile = try Profile.saved(at: file, in: options.language)
    let report = ScoreReport(
      fileName: file == "-" ? nil : file, of: profile, on: options.day,
      under: editions.on(options.day, for: profile) ?? rules)
    var output = Output()
    output.write(report.explanation(in: options.language))
    try output.flush()
  }
}
