import ArgumentParser
import Curses
import ExpressEntry
import Interview
import Questions
import Storage
import TerminalUI

/// The interview, on the full screen or line by line.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Answer the questions and watch the score (the default).",
    discussion: """
      With --plain, with ACCESSIBLE set, without a terminal, or on one that cannot show a full \
      screen, the interview is a dialogue of lines: ? lists what may be typed.
      """)

  @Argument(help: "A saved profile to continue, or the name of a new one.")
  var file: String?

  @Flag(help: "Ask one question at a time, in lines, for screen readers and pipes.")
  var plain = false

  @Flag(help: "Ask in grouped forms, for whoever interviews a client.")
  var interview = false

  @Option(help: ArgumentHelp("Whether to use colours: auto, always or never.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(help: "Show the full screen in ASCII alone.")
  var ascii = false

  @Flag(help: "Let the mouse point and scroll, in place of selecting text: F9 switches it.")
  var mouse = false

  @OptionGroup var options: CommonOptions

  @OptionGroup var funds: FundsOption

  func run() throws {
    let language = options.language
    let editions = try options.editions()
    _ = try options.rules(among: editions)
    let tables = try funds.tables(in: language)
    var document = Document(language: language)
    let profile = try file.map { try document.open($0) } ?? Profile()
    guard
      let session = Session(
        profile: profile, file: file, isOnDisk: document.isOnDisk, on: options.day,
        among: editions, funds: tables, in: language, isGrouped: interview)
    else { return }
    guard let ending = try onFullScreen(session, document) else {
      var loop = PlainLoop(session, document)
      try loop.run()
      return
    }
    switch ending {
    case .left: return
    case .leftUnread: throw document.failure()
    case .hungUp: throw ExitCode(129)
    case .signalled(let signal): CursesTerminal.end(bySignal: signal)
    }
  }

  /// Runs the interview on the full screen; `nil` where there is none to run it on.
  private func onFullScreen(_ session: Session, _ document: Document) throws -> RunLoop.Ending? {
    guard !plain && !Environment.asksForLines else { return nil }
    do {
      var loop = RunLoop(session: session, document: document)
      loop.session.hearsMouse = mouse
      let ending = try CursesTerminal.run(inColor: color.isColored, inASCII: ascii) { terminal in
        loop.run(on: &terminal)
      }
      // Only now does the terminal show lines again, if it is still there.
      if ending.isForced && loop.losesAnswers { complain(Self.wordsOfLoss(in: options.language)) }
      return ending
    } catch let error as TerminalError {
      if let words = error.words(in: options.language) { complain(words) }
      return nil
    }
  }
}

extension InterviewCommand {
  /// That the program had to end with answers that nothing keeps.
  private static let wordsOfLoss = Bilingual(
    en: "crs: the answers since the last save are lost, for no draft was kept.",
    fr: "crs\u{A0}: les réponses depuis le dernier enregistrement sont perdues, faute de "
      + "brouillon.")
}

extension RunLoop.Ending {
  /// Whether nobody chose it.
  fileprivate var isForced: Bool {
    switch self {
    case .left, .leftUnread: false
    case .hungUp, .signalled: true
    }
  }
}

/// When the full screen is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  /// Unless `NO_COLOR` refuses it.
  case auto
  /// Also where it does.
  case always
  case never

  var isColored: Bool {
    switch self {
    case .auto: !Environment.refusesColor
    case .always: true
    case .never: false
    }
  }
}

extension TerminalError {
  /// What keeps the full screen from being shown, where that may come as a surprise.
  fileprivate func words(in language: Language) -> String? {
    guard case .unknownTerminal(let name) = self else { return nil }
    let words = Bilingual(
      en: "this machine does not know the terminal “\(name.displayable)”; "
        + "for the full screen try TERM=xterm crs",
      fr: "cette machine ne connaît pas le terminal «\u{A0}\(name.displayable)\u{A0}»\u{A0}; "
        + "pour le plein écran, essayez TERM=xterm crs")
    return "crs: \(words(in: language))"
  }
}
