import ExpressEntry
import Questions
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension CalendarDate {
  /// The day it is here, asked for once at the start.
  static var today: CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CalendarDate(2199, 12, 31)
  }
}

extension Moment {
  /// The time it is here.
  static var now: Moment {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let (hour, minute) = (Int(parts.tm_hour), Int(parts.tm_min))
    // A leap second is told as the second before it.
    let second = min(59, Int(parts.tm_sec))
    return Moment(.today, hour: hour, minute: minute, second: second)
      ?? Moment(startOf: .today)
  }
}

extension Language {
  /// The language of the environment: the first of these variables that is set decides.
  static var ofEnvironment: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment(name), !value.isEmpty else { continue }
      return value.lowercased().hasPrefix("fr") ? .french : .english
    }
    return .english
  }
}

/// What the world around the program asks of it.
enum Environment {
  /// Whether the interview is to be lines rather than a screen: by `ACCESSIBLE`, by a terminal
  /// without a screen, or for want of one.
  static var asksForLines: Bool {
    let accessible = environment("ACCESSIBLE")?.lowercased() ?? ""
    if !["", "0", "false"].contains(accessible) { return true }
    if ["", "dumb"].contains(environment("TERM") ?? "") { return true }
    return isatty(STDIN_FILENO) == 0 || isatty(STDOUT_FILENO) == 0
  }

  /// Whether nothing is to be coloured: by `NO_COLOR`, where it is not empty.
  static var refusesColor: Bool { !(environment("NO_COLOR") ?? "").isEmpty }
}

/// The value of an environment variable.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

/// Writes to standard error, safe to show.
///
/// A failure to do so is nobody's business: there is nowhere left to say it.
func complain(_ words: String) {
  let bytes = Array("\(words)\n".utf8)
  _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}
