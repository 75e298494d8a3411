/// Why the program cannot run in the full screen.
public enum TerminalError: Error, Hashable, Sendable {
  /// There is no terminal, only files or pipes.
  case noTerminal
  /// This machine does not know the terminal that TERM names; the name is empty where none is set.
  case unknownTerminal(String)
  /// The terminal that TERM names cannot move its cursor or clear its screen.
  case tooLimited(String)
}
