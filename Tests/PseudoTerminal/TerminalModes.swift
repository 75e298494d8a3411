#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The modes of a terminal line, as `stty` shows them.
///
/// A full-screen program changes them and must put back what it found, however it ends: take them
/// before and after, and compare. Two values are equal when every mode is, named here or not.
public struct TerminalModes: Hashable, Sendable, CustomStringConvertible {
  private let input, output, control, local: tcflag_t
  private let characters: [UInt8]

  init?(terminal: Int32) {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return nil }
    (input, output) = (modes.c_iflag, modes.c_oflag)
    (control, local) = (modes.c_cflag, modes.c_lflag)
    characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }

  /// Whether the line shows what is typed.
  public var echoes: Bool { local & tcflag_t(ECHO) != 0 }

  /// Whether the program gets whole lines.
  public var isByLine: Bool { local & tcflag_t(ICANON) != 0 }

  /// Whether Ctrl-C, Ctrl-Z and Ctrl-\ are signals.
  public var makesSignals: Bool { local & tcflag_t(ISIG) != 0 }

  public var description: String {
    let flags = [input, output, control, local].map { String($0, radix: 16) }
    return flags.joined(separator: ":") + " " + characters.map(String.init).joined(separator: ",")
  }
}
