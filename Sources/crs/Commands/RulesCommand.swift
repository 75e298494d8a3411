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

  func validate() throws {
    guard json else { throw ValidationError("say in which form: --json.") }
  }

  func run() throws {
    var output = Output()
    output.write(EditionWriter.text(of: try options.rules()))
    try output.flush()
  }
}
