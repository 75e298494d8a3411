import PseudoTerminal
import TestSupport
import Testing

@Suite struct `The look of the screen` {
  /// The bytes of a session that has shown an error, and what it showed last.
  private func bytes(
    _ options: [String], environment: [String: String?] = [:]
  ) throws -> (recording: [UInt8], screen: String) {
    let interview = try InterviewProgram(options, environment: environment, records: true)
    try interview.sees("F1 ")
    interview.type("1")
    interview.enter("11/02/1996x")
    try interview.sees("! ")
    interview.type(.control("u"))
    interview.enter("1996-02-11")
    try interview.sees("105 / 1")
    try interview.terminal.waitUntilIdle()
    let screen = interview.terminal.screen
    interview.type(.control("q"), "2")
    #expect(try interview.terminal.waitForExit() == .exited(0))
    return (interview.terminal.recording, screen)
  }

  /// Whether any sequence sets a foreground or a background colour.
  private func isColored(_ recording: [UInt8]) -> Bool {
    let text = String(decoding: recording, as: UTF8.self)
    return text.matches(of: /\u{1B}\[([0-9;]*)m/).contains { match in
      match.1.split(separator: ";").compactMap { Int($0) }
        .contains { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
    }
  }

  struct Choice: Sendable {
    var options: [String] = []
    var environment: [String: String?] = [:]
    var isColored = true
  }

  static let choices: [Choice] = [
    Choice(),
    Choice(environment: ["NO_COLOR": ""]),
    Choice(environment: ["NO_COLOR": "1"], isColored: false),
    Choice(options: ["--color", "never"], isColored: false),
    Choice(options: ["--color", "auto"], environment: ["NO_COLOR": "1"], isColored: false),
    Choice(options: ["--color", "always"], environment: ["NO_COLOR": "1"]),
    Choice(options: ["--color", "always"], environment: ["TERM": "vt100"], isColored: false),
  ]

  @Test(arguments: choices) func `has the colours that were asked for`(choice: Choice) throws {
    let run = try bytes(choice.options, environment: choice.environment)
    #expect(isColored(run.recording) == choice.isColored)
  }

  @Test func `says the same without colours`() throws {
    // The first row has the time at which the draft was kept.
    let screens = try [[], ["--color", "never"]].map {
      try bytes($0).screen.split(separator: "\n").dropFirst()
    }
    #expect(screens[0] == screens[1])
  }

  @Test func `is of ASCII alone where that is asked for`() throws {
    let run = try bytes(["--ascii", "--lang", "fr"], environment: ["LANG": "C.UTF-8"])
    #expect(run.recording.allSatisfy { $0 < 0x80 })
    #expect(run.screen.contains("|") && !run.screen.contains("?crit"))
    #expect(run.screen.contains("Etat matrimonial"))
  }
}

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
