import Interview
import Questions
import TerminalUI

/// Hears what happens, tells the session, and carries out what it asks for.
struct RunLoop {
  var session: Session
  var document: Document
  /// What was last shown.
  private var shown: Surface?

  init(session: Session, document: Document) {
    (self.session, self.document) = (session, document)
  }

  /// How an interview came to its end.
  enum Ending {
    case left
    /// The file could not be read, and no one went on without it.
    case leftUnread
    /// The terminal went away.
    case hungUp
    case signalled(Int32)
  }

  /// Whether there are answers that nothing keeps: no file, and no draft.
  var losesAnswers: Bool { session.isAnsweredBeyondFile && !session.isDraftKept }

  /// Runs until the person leaves or the terminal does.
  mutating func run<Screen: Terminal>(on terminal: inout Screen) -> Ending {
    document.begin(&session)
    session.hasMouse = terminal.hasMouse
    show(on: &terminal)
    while true {
      var event = terminal.nextEvent(within: document.awaitsDisk ? Self.quiet : nil)
      if event == .timeout { tell(document.synchronize()) }
      // Everything that is already there is taken before the screen is drawn once.
      while event != .timeout {
        if let ending = take(event, from: &terminal) {
          keep()
          _ = document.synchronize()
          return ending
        }
        event = terminal.nextEvent(within: 0)
      }
      // What the screen shows as taken must be kept, also where the terminal takes no more.
      keep()
      show(on: &terminal)
    }
  }

  /// How long no key must come before the disk is waited for, in milliseconds.
  private static let quiet = 300

  /// Puts accepted answers into the draft.
  private mutating func keep() { tell(document.keep(session)) }

  private mutating func tell(_ message: Message?) {
    if let message { _ = session.update(message) }
  }

  private mutating func show<Screen: Terminal>(on terminal: inout Screen) {
    session.window = terminal.size
    var surface = Surface(size: session.window)
    session.draw(on: &surface)
    terminal.hearsMouse = session.hearsMouse
    terminal.show(surface)
    shown = surface
  }

  private mutating func take<Screen: Terminal>(
    _ event: Event, from terminal: inout Screen
  ) -> Ending? {
    switch event {
    #if DEBUG
      case .key(.control("\\")): crashIfAsked()
    #endif
    case .key(let key):
      // Nobody can answer what cannot be seen: in a window too small only these keys act.
      guard
        Session.isUsable(terminal.size) || session.isAsking || session.isHidden
          || Self.keysWithoutScreen.contains(key)
      else { break }
      return carryOut(session.press(key), on: &terminal)
    case .click(let row, let column):
      return carryOut(session.click(row: row, column: column, on: shown), on: &terminal)
    case .wheelUp, .wheelDown:
      guard Session.isUsable(terminal.size) || session.isAsking else { break }
      return carryOut(session.turnWheel(up: event == .wheelUp), on: &terminal)
    case .resized, .resumed, .undecodable, .timeout: break
    case .endRequested(let signal):
      session.settle()
      return .signalled(signal)
    case .hangup:
      session.settle()
      return .hungUp
    }
    return nil
  }

  private static let keysWithoutScreen: [Key] = [
    .control("q"), .control("c"), .control("s"), .function(2), .control("l"),
  ]

  private mutating func carryOut<Screen: Terminal>(
    _ effects: [Effect], on terminal: inout Screen
  ) -> Ending? {
    for effect in effects {
      switch effect {
      case .redraw: terminal.redraw()
      case .suspend:
        keep()
        terminal.suspend()
      case .quit: return document.damage == nil ? .left : .leftUnread
      case .save, .overwrite, .saveCopy, .reopen, .quarantine, .draft:
        guard let message = document.carryOut(effect, for: session.profile) else { continue }
        if let ending = carryOut(session.update(message), on: &terminal) { return ending }
      }
    }
    return nil
  }
}
