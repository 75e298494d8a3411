import CNcurses

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal whose keyboard sends any bytes at all to ncurses and what stands behind it.
enum Keyboard {
  /// The end of a pseudo-terminal where a person would sit; the program's end is its standard input
  /// and output.
  private static let descriptor: CInt = {
    let keyboard = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (number, isLocked) = (CInt(0), CInt(0))
    precondition(
      keyboard >= 0 && ioctl(keyboard, unlock, &isLocked) == 0
        && ioctl(keyboard, getNumber, &number) == 0, "there is a pseudo-terminal")
    let screen = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    dup2(screen, STDIN_FILENO)
    dup2(screen, STDOUT_FILENO)
    precondition(cnc_open("xterm", true) == CNC_OPENED, "the terminal is taken")
    return keyboard
  }()

  /// TIOCSPTLCK and TIOCGPTN of Linux: Swift imports neither these nor `posix_openpt`.
  private static let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

  /// Sends the bytes, and takes whatever they become.
  static func type(_ bytes: [UInt8]) {
    let keyboard = descriptor
    // What follows ends whatever the bytes began, so that nothing has to be waited for.
    let sent = Array(bytes.prefix(1_000)) + Array("\u{1B}[201~zzzz".utf8)
    _ = write(keyboard, sent, sent.count)
    while true {
      let event = cnc_wait(0)
      switch event.kind {
      case CNC_TIMEOUT: return
      case CNC_TEXT:
        let scalar = Unicode.Scalar(UInt32(bitPattern: event.value))
        precondition(scalar != nil, "what was typed is a character")
      case CNC_KEY:
        let last = Int32(CNC_F1.rawValue) + 11
        precondition(0...last ~= event.value, "a key has its number")
      case CNC_PASTE:
        var count = 0
        let pasted = cnc_pasted(&count)
        precondition(count <= 1 << 16, "a paste has its limit")
        _ = String(decoding: UnsafeRawBufferPointer(start: pasted, count: count), as: UTF8.self)
      case CNC_HANGUP: preconditionFailure("the terminal is still there")
      default: break
      }
    }
  }
}
