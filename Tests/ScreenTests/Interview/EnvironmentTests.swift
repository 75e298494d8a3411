import PseudoTerminal
import TestSupport
import Testing

@Suite struct `Any terminal in any locale` {
  static let terminals: [String?] = [
    "xterm-256color", "xterm", "xterm-mono", "xterm-kitty", "tmux-256color", "screen",
    "screen-256color", "linux", "vt100", "ansi", "dumb", "nonesuch", "", nil,
  ]
  static let locales: [String?] = ["C", "C.UTF-8", "en_CA.UTF-8", "fr_FR.ISO-8859-1", nil]

  /// A screen or lines, in which a question is answered, and which end when told to.
  @Test(arguments: terminals, locales)
  func `gets a screen or plain mode, and no error`(name: String?, locale: String?) throws {
    let interview = try InterviewProgram(environment: ["TERM": name, "LANG": locale])
    let terminal = interview.terminal
    try terminal.wait {
      $0.screen.contains("plain mode") || $0.screen.contains("mode simple")
        || $0.screen.contains("F1 ")
    }
    let isPlain = !terminal.screen.contains("F1 ")
    #expect(isPlain == Self.isWithoutScreen(name))
    // Without a screen of its own or UTF-8 the words may be spelled otherwise, numbers are not.
    if isPlain {
      interview.enter("1996-02-11", "q", "2")
    } else {
      interview.type("1")
      interview.enter("1996-02-11")
      try terminal.wait { $0.screen.contains("105 / 1") }
      interview.type(.control("q"), "2")
    }
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.modes == terminal.initialModes)
    #expect(!terminal.isAlternateScreen && !terminal.bracketsPaste)
    for word in ["Error", "Erreur", "Fatal"] { #expect(!terminal.screen.contains(word)) }
  }

  private static func isWithoutScreen(_ name: String?) -> Bool {
    ["dumb", "nonesuch", "", nil].contains(name)
  }
}
