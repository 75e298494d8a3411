/// Why a terminal test could not go on: every case carries what a person would have seen.
public enum PseudoTerminalError: Error, CustomStringConvertible {
  /// The program could not be started at all.
  case notStarted(program: String, reason: String)
  /// What was waited for did not happen in time.
  case timeout(screen: String, place: String)
  /// The program ended, or its terminal was closed, before what was waited for happened.
  case ended(screen: String, place: String, status: ExitStatus?)

  public var description: String {
    switch self {
    case .notStarted(let program, let reason):
      "\(program) could not be started: \(reason)"
    case .timeout(let screen, let place):
      "\(place): timed out; the screen was\n\(framed(screen))"
    case .ended(let screen, let place, let status):
      "\(place): the program was gone (\(status.map(String.init(describing:)) ?? "no status")); "
        + "the screen was\n\(framed(screen))"
    }
  }

  /// Puts a bar before each row, and leaves out the empty rows at the end.
  private func framed(_ screen: String) -> String {
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let used = rows.lastIndex { !$0.isEmpty }.map { rows[...$0] } ?? []
    return used.isEmpty ? "  | (empty)" : used.map { "  | \($0)" }.joined(separator: "\n")
  }
}

/// How a program ended.
public enum ExitStatus: Hashable, Sendable, CustomStringConvertible {
  case exited(Int32)
  case signalled(Int32)

  public var description: String {
    switch self {
    case .exited(let code): "exit code \(code)"
    case .signalled(let number): "signal \(number)"
    }
  }
}
