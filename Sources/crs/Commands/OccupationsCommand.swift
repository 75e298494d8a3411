import ArgumentParser
import JSON
import Questions
import Reports

/// The occupations that some words, or a code, find.
struct OccupationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "occupations",
    abstract: "Find the NOC 2021 code of an occupation by words of its titles, or by its code.",
    discussion: """
      Words in English or French, accents optional, one slip a word forgiven; words that \
      no title has are left out and named. A whole code prints its details. Ends with 0, or with \
      1 when nothing is found.
      """)

  @Argument(help: "Words such as truck driver or infirmière, or a code or its first digits.")
  var words: [String]

  @Option(help: "The most occupations to print.")
  var limit = 10

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var date: DayOptions

  private var language: Language { date.language }

  func validate() throws {
    guard limit < 1 else { return }
    throw ValidationError(
      Bilingual(
        en: "--limit takes a number from 1.", fr: "--limit demande un nombre à partir de 1.")(
          in: language))
  }

  func run() throws {
    let page = OccupationsPage(
      finding: words.joined(separator: " "), limit: limit, on: date.day, in: language)
    var output = Output()
    if json {
      var writer = JSONWriter()
      page.write(to: &writer)
      writer.endLine()
      output.write(writer.bytes)
    } else {
      output.write(page.plainText())
    }
    try output.flush()
    if page.isEmpty { throw ExitCode.failure }
  }
}
