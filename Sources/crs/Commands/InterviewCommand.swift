import ArgumentParser
import Curses
import ExpressEntry
import Interview
import Questions
import Storage
import TerminalUI

/// The interview, on the full screen.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Answer the questions and watch the score (the default).")

  @Argument(help: "A saved profile to continue, or the name of a new one.")
  var file: String?

  @OptionGroup var options: CommonOptions

  func run() throws {
    let language = options.language
    let editions = try options.editions()
    _ = try options.rules(among: editions)
    var document = Document(language: language)
    let profile = try file.map { try document.open($0) } ?? Profile()
    guard
      let session = Session(
        profile: profile, file: file, isOnDisk: document.isOnDisk, on: options.day,
        among: editions, in: language)
    else { return }
    let ending: RunLoop.Ending
    do {
      ending = try CursesTerminal.run { terminal in
        var loop = RunLoop(session: session, document: document)
        return loop.run(on: &terminal)
      }
    } catch let error as TerminalError {
      complain(error.words(in: language))
      throw ExitCode.failure
    }
    switch ending {
    case .left: return
    case .hungUp: throw ExitCode(129)
    case .signalled(let signal): CursesTerminal.end(bySignal: signal)
    }
  }
}

extension TerminalError {
  /// What keeps the full screen from being shown, and what to do about it.
  fileprivate func words(in language: Language) -> String {
    let words =
      switch self {
      case .noTerminal:
        Bilingual(
          en: "the interview needs a terminal. For a saved profile: crs score FILE",
          fr: "l’entrevue a besoin d’un terminal. Pour un profil enregistré\u{A0}: crs score FILE")
      case .unknownTerminal(let name):
        Bilingual(
          en: "this machine does not know the terminal “\(name.displayable)”. "
            + "Try: TERM=xterm crs",
          fr: "cette machine ne connaît pas le terminal «\u{A0}\(name.displayable)\u{A0}». "
            + "Essayez\u{A0}: TERM=xterm crs")
      case .tooLimited(let name):
        Bilingual(
          en: "the terminal “\(name.displayable)” cannot show a full screen. "
            + "For a saved profile: crs score FILE",
          fr: "le terminal «\u{A0}\(name.displayable)\u{A0}» ne peut afficher un plein écran. "
            + "Pour un profil enregistré\u{A0}: crs score FILE")
      }
    return "crs: \(words(in: language))"
  }
}
