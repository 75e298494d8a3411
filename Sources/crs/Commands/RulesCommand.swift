import ArgumentParser
import ExpressEntry
import Questions
import Storage

/// The rules themselves.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Print the rules of a day, or check an edition file.",
    subcommands: [RulesCheckCommand.self])

  @OptionGroup var options: CommonOptions

  @Flag(help: "Print a whole edition in the form of an edition file.")
  var json = false

  func run() throws {
    // Not in validate(), which is asked of this command for its subcommands too.
    guard json else {
      throw ValidationError(
        Bilingual(en: "say in which form: --json.", fr: "dites sous quelle forme\u{A0}: --json.")(
          in: options.language))
    }
    var output = Output()
    output.write(EditionWriter.text(of: try options.rules()))
    try output.flush()
  }
}
