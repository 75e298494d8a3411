import PseudoTerminal
import TestSupport
import Testing

@Suite struct `The window` {
  // swift-format-ignore
  static let sizes = [
    (40, 10), (60, 20), (80, 24), (100, 30), (120, 40), (200, 60), (45, 60), (200, 10), (79, 24),
    (20, 5), (1, 1), (80, 24),
  ]

  @Test func `resized while typing loses nothing and keeps the field in view`() throws {
    let interview = try InterviewProgram()
    let terminal = interview.terminal
    try interview.sees("Express Entry questionnaire")
    interview.type("1", "19")
    var typed = "19"
    for ((columns, rows), letter) in zip(Self.sizes, "96-02-11    ") {
      terminal.resize(rows: rows, columns: columns)
      if letter != " " {
        // Below 40 by 10 keys are left alone, as nobody could see what they do.
        if columns >= 40 && rows >= 10 { typed.append(letter) }
        terminal.send(.text(String(letter)))
      }
      if columns >= 40 && rows >= 10 {
        let expected = typed
        try terminal.wait { screen in
          (0..<rows).contains { screen.line($0).contains(expected) }
            && screen.line(screen.cursor.row).contains(expected)
        }
      }
    }
    interview.type(.enter)
    try interview.sees("105 / 1,200")
  }

  @Test func `that is too small says so, and comes back`() throws {
    let interview = try InterviewProgram(rows: 8, columns: 30)
    try interview.sees("at least 40 x 10")
    interview.terminal.resize(rows: 24, columns: 80)
    try interview.sees("Express Entry questionnaire")
  }

  @Test func `switches the language with the text in the box kept`() throws {
    let interview = try InterviewProgram()
    try interview.sees("F8 Français")
    interview.type("1", "1996-02", .function(8))
    try interview.sees("Date de naissance")
    try interview.sees("1996-02")
    interview.type("-11", .enter)
    try interview.sees("SCG actuel       105 / 1 200")
    interview.type(.function(8))
    try interview.sees("CRS now          105 / 1,200")
  }

  @Test(arguments: [
    (["LC_ALL": "fr_CA.UTF-8", "LANG": "en_CA.UTF-8"], "Questionnaire"),
    (["LC_MESSAGES": "fr", "LANG": "en_CA.UTF-8"], "Questionnaire"),
    (["LANG": "en_CA.UTF-8"], "questionnaire"),
    (["LANG": "C"], "questionnaire"),
  ])
  func `begins in the language of the environment`(
    environment: [String: String], words: String
  ) throws {
    let interview = try InterviewProgram(environment: environment)
    try interview.sees(words)
  }

  @Test func `begins in the language asked for`() throws {
    let interview = try InterviewProgram(["--lang", "fr"])
    try interview.sees("Questionnaire Entrée express")
  }
}
