import Foundation
import PseudoTerminal
import TestSupport
import Testing

#if os(Linux)
  @Suite struct `A session that is stopped` {
    static let sizes = [(24, 80), (30, 100), (20, 60), (24, 80), (40, 120)]

    /// In a shell with job control, which has the terminal meanwhile and is typed into.
    @Test func `leaves the shell a clean terminal and comes back as it was, twenty times`() throws {
      let folder = try TemporaryFolder()
      let shell = try PseudoTerminal(
        ["sh", "-i"], environment: ["PS1": "ready> ", "XDG_STATE_HOME": folder.file(".state")],
        folder: folder.path)
      try shell.wait(for: "ready>")
      let crs = try ProgramUnderTest.crs()
      shell.send(.text("\(crs) me.json --on \(InterviewProgram.day)"), .enter)
      try shell.wait(for: "Express Entry questionnaire")
      let program = try #require(child(of: shell.processIdentifier))

      var mirror = MirroredSession()
      let start = Keys.written("11996-02-11⏎⏎3")
      for key in start { mirror.press(key) }
      shell.send(start.map(Keystroke.init))
      let rows = mirror.rows()
      try shell.wait { $0.shows(rows) }

      for turn in 1...20 {
        kill(program, SIGTSTP)
        try shell.wait { !$0.isAlternateScreen && $0.line($0.cursor.row) == "ready>" }
        shell.send(.text("echo turn $((\(turn) + 100)); stty -a"), .enter)
        try shell.wait(for: "turn \(turn + 100)")
        try shell.wait { $0.screen.contains(" echo ") && $0.screen.contains(" icanon ") }
        #expect(shell.isCursorVisible && !shell.bracketsPaste)
        // What stood on the screen is the shell's again.
        #expect(!shell.screen.contains("F1 Help"))

        let (rows, columns) = Self.sizes[turn % Self.sizes.count]
        shell.resize(rows: rows, columns: columns)
        shell.send("clear; fg", .enter)
        let expected = mirror.rows(rows, columns: columns)
        try shell.wait { $0.isAlternateScreen && $0.shows(expected) }
        #expect(shell.bracketsPaste)
        // And it goes on from there.
        let key = Keys.written("⇥")[0]
        mirror.press(key)
        shell.send(Keystroke(key))
        let moved = mirror.rows(rows, columns: columns)
        try shell.wait { $0.shows(moved) }
      }
      shell.send(.control("q"), "2")
      try shell.wait { !$0.isAlternateScreen }
      shell.send("exit", .enter)
      #expect(try shell.waitForExit() == .exited(0))
    }

    /// The process that a shell has started last.
    private func child(of shell: Int32) -> pid_t? {
      let children = "/proc/\(shell)/task/\(shell)/children"
      let text = (try? String(contentsOfFile: children, encoding: .utf8)) ?? ""
      return text.split(separator: " ").last.flatMap { pid_t($0) }
    }
  }
#endif
