import PseudoTerminal
import Testing

@Suite struct `A pseudo-terminal` {
  @Test func `shows what is typed`() throws {
    let terminal = try PseudoTerminal(["/bin/cat"])
    terminal.send("hello", .enter)
    try terminal.wait { $0.line(1) == "hello" }

    #expect(terminal.line(0) == "hello")
    #expect(terminal.cursor == Position(row: 2, column: 0))
    #expect(terminal.screen.hasPrefix("hello\nhello\n"))
  }

  @Test func `keeps what the program says last`() throws {
    let terminal = try PseudoTerminal(["sh", "-c", "seq 1 5000; printf 'last words'"])

    #expect(try terminal.waitForExit() == .exited(0))
    #expect(terminal.line(23) == "last words")
    #expect(terminal.bytesReceived == 23_893 + 5_000 + 10)
  }

  @Test func `sends the keys that the terminal's modes ask for`() throws {
    let terminal = try PseudoTerminal(
      ["sh", "-c", "stty raw -echo; printf ready; head -c 19 | od -An -c -w19"], columns: 100)
    try terminal.wait(for: "ready")
    terminal.send(.up, .function(1), .function(5), .backTab, .control("c"), .escape, .enter, "é")
    try terminal.wait(
      for: #"033   [   A 033   O   P 033   [   1   5   ~ 033   [   Z 003 033  \r 303 251"#)

    let application = try PseudoTerminal(
      ["sh", "-c", #"stty raw -echo; printf '\033[?1hready'; head -c 3 | od -An -c"#])
    try application.wait(for: "ready")
    application.send(.up)
    try application.wait(for: "033   O   A")
  }

  @Test func `brackets pasted text when it is asked to`() throws {
    let terminal = try PseudoTerminal(
      ["sh", "-c", #"stty raw -echo; printf '\033[?2004hready'; head -c 15 | od -An -c -w15"#])
    try terminal.wait(for: "ready")
    #expect(terminal.bracketsPaste)
    terminal.send(.paste("a\nb"))
    try terminal.wait(for: #"033   [   2   0   0   ~   a  \r   b 033   [   2   0   1   ~"#)
  }

  @Test func `answers the questions of a program`() throws {
    let terminal = try PseudoTerminal(
      ["sh", "-c", #"stty raw -echo; printf 'abc\033[6n'; head -c 6 | od -An -c"#])
    try terminal.wait(for: "033   [   1   ;   4   R")
  }

  @Test func `counts wide characters as two columns`() throws {
    let terminal = try PseudoTerminal(["printf", "日本|é|e\u{301}|x"])
    try terminal.wait(for: "x")

    #expect(terminal.line(0) == "日本|é|e\u{301}|x")
    #expect(terminal.position(of: "|x") == Position(row: 0, column: 8))
    #expect(terminal.style(row: 0, column: 0).width == 2)
    #expect(terminal.style(row: 0, column: 1).width == 0)
    #expect(terminal.text(row: 0, columns: 2..<6) == "本|é")
  }

  @Test func `knows how each cell looks`() throws {
    let terminal = try PseudoTerminal(
      ["printf", #"a\033[1mb\033[0;7mc\033[0;31;44md\033[0;4;38;2;1;2;3me\033[m."#])
    try terminal.wait(for: ".")

    #expect(!terminal.isBold(row: 0, column: 0) && terminal.isBold(row: 0, column: 1))
    #expect(!terminal.isReverse(row: 0, column: 1) && terminal.isReverse(row: 0, column: 2))
    #expect(terminal.style(row: 0, column: 0).foreground == .standard)
    #expect(terminal.style(row: 0, column: 3).foreground == .indexed(1))
    #expect(terminal.style(row: 0, column: 3).background == .indexed(4))
    #expect(terminal.style(row: 0, column: 4).isUnderlined)
    #expect(
      terminal.style(row: 0, column: 4).foreground == .direct(red: 1, green: 2, blue: 3))
  }

  @Test func `keeps the second screen apart from the first`() throws {
    let terminal = try PseudoTerminal(
      ["sh", "-c", #"printf 'shell\033[?1049h\033[Hfull\033[?25l'; read x; printf '\033[?1049l'"#])
    try terminal.wait(for: "full")
    try terminal.wait { $0.isAlternateScreen && !$0.isCursorVisible }
    #expect(!terminal.screen.contains("shell"))

    terminal.send(.enter)
    #expect(try terminal.waitForExit() == .exited(0))
    #expect(!terminal.isAlternateScreen)
    #expect(terminal.line(0).hasPrefix("shell"))
  }

  @Test func `records the bytes themselves`() throws {
    let terminal = try PseudoTerminal(["printf", #"a\033[1mb"#], records: true)

    #expect(try terminal.waitForExit() == .exited(0))
    #expect(String(decoding: terminal.recording, as: UTF8.self) == "a\u{1B}[1mb")
  }

  @Test func `is not blocked by a program that does not read`() throws {
    let terminal = try PseudoTerminal(["sh", "-c", "stty raw -echo; printf ready; kill -STOP $$"])
    try terminal.wait { $0.isStopped }
    terminal.send(.bytes(Array(repeating: 0x78, count: 1_000_000)))

    #expect(terminal.line(0) == "ready")
  }
}
