import Interview
import Questions
import TerminalUI

/// Hears what happens, tells the session, and carries out what it asks for.
struct RunLoop {
  var session: Session
  var document: Document

  /// How an interview came to its end.
  enum Ending {
    case left
    /// The terminal went away.
    case hungUp
    case signalled(Int32)
  }

  /// Runs until the person leaves or the terminal does.
  mutating func run<Screen: Terminal>(on terminal: inout Screen) -> Ending {
    show(on: &terminal)
    while true {
      var event = terminal.nextEvent(within: nil)
      // Everything that is already there is taken before the screen is drawn once.
      repeat {
        if let ending = take(event, from: &terminal) { return ending }
        event = terminal.nextEvent(within: 0)
      } while event != .timeout
      show(on: &terminal)
    }
  }

  private mutating func show<Screen: Terminal>(on terminal: inout Screen) {
    session.window = terminal.size
    var surface = Surface(size: session.window)
    session.draw(on: &surface)
    terminal.show(surface)
  }

  private mutating func take<Screen: Terminal>(
    _ event: Event, from terminal: inout Screen
  ) -> Ending? {
    switch event {
    case .key(.control("l")): terminal.redraw()
    case .key(let key):
      // Nobody can answer what cannot be seen: in a window too small only these keys act.
      guard
        Session.isUsable(terminal.size) || session.isAsking
          || Self.keysWithoutScreen.contains(key)
      else { break }
      return carryOut(session.press(key))
    case .resized, .resumed, .undecodable, .timeout: break
    case .endRequested(let signal): return .signalled(signal)
    case .hangup: return .hungUp
    }
    return nil
  }

  private static let keysWithoutScreen: [Key] = [
    .control("q"), .control("c"), .control("s"), .function(2),
  ]

  private mutating func carryOut(_ effects: [Effect]) -> Ending? {
    for effect in effects {
      switch effect {
      case .quit: return .left
      case .save(let path):
        let message = document.save(session.profile, to: path)
        if let ending = carryOut(session.update(message)) { return ending }
      }
    }
    return nil
  }
}
