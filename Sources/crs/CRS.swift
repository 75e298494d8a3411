import ArgumentParser
import Curses
import TerminalUI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program: the only place where anything is read, written or shown.
@main
struct CRS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crs",
    abstract: "Score an Express Entry profile, and say why.",
    usage: """
      crs [--plain] [<file>]
             crs score <file> ... [--on <date>] [--json | --jsonl]
             crs explain <file> [--on <date>]
             crs programs <file> [--on <date>] [--json]
             crs documents <file> [--on <date>] [--json | --markdown]
             crs categories <file> [--on <date>] [--json]
             crs fees <file> [--on <date>] [--json]
             crs rules [--on <date> | --diff <date> <date>]
             crs rules check <file>
             crs occupations <words> ... [--json] [--limit <number>]
             crs schema
             crs forget (<file> | --drafts) [--yes]
      """,
    discussion: """
      An estimate from published rules: not legal advice, and not Immigration, Refugees and \
      Citizenship Canada (IRCC). Nothing is sent anywhere.
      """,
    version: version,
    subcommands: [
      InterviewCommand.self, ScoreCommand.self, ExplainCommand.self, ProgramsCommand.self,
      CategoriesCommand.self, DocumentsCommand.self, FeesCommand.self, RulesCommand.self,
      OccupationsCommand.self, SchemaCommand.self, ForgetCommand.self,
    ],
    defaultSubcommand: InterviewCommand.self)

  static let version = "0.1.0"

  static func main() {
    // What is written is somebody's life: for its owner alone, whatever the umask was.
    umask(0o077)
    CursesTerminal.guardAgainstCrashes()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Ends as `exit(withError:)` does, but that what was typed acts on no terminal when the words
  /// of the error repeat it.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    // The help and the version, which are ours.
    guard code != .success else { exit(withError: error) }
    let words = fullMessage(for: error)
    for line in words.split(separator: "\n", omittingEmptySubsequences: words.isEmpty) {
      complain(String(line).displayable)
    }
    exit(withError: code)
  }
}
