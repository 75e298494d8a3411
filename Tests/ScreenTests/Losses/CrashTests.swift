import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// What a debug build of the program can be made to do to itself; another program may not have it.
private let isDebugBuild = ProcessInfo.processInfo.environment["CRS_BINARY"] == nil

@Suite struct `A crash` {
  /// With the runtime told to ask on the terminal whether to debug, as it does where it may.
  static let asking = ["SWIFT_BACKTRACE": "enable=yes,interactive=yes,color=no"]

  @Test(arguments: [
    SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT, SIGSYS, SIGXCPU, SIGVTALRM, SIGPROF, SIGUSR1,
    SIGUSR2,
  ])
  func `by a signal gives the terminal back, keeps the draft and asks nothing`(
    signal: Int32
  ) throws {
    let interview = try InterviewProgram(["me.json"], environment: Self.asking, records: true)
    try answer(interview)
    interview.terminal.signal(signal)
    #expect(try interview.terminal.waitForExit() == .signalled(signal))
    try expectNothingLeftBehind(interview)
  }

  @Test(
    .enabled(if: isDebugBuild, "CRS_BINARY may be a release build, which cannot be made to crash"),
    arguments: [("trap", [SIGILL, SIGTRAP]), ("overflow", [SIGSEGV, SIGBUS])])
  func `of our own making does too`(kind: String, signals: [Int32]) throws {
    let interview = try InterviewProgram(
      ["me.json"], environment: Self.asking.merging(["CRS_CRASH": kind]) { $1 }, records: true)
    try answer(interview)
    interview.type(.control("\\"))
    let status = try interview.terminal.waitForExit()
    #expect(signals.contains { status == .signalled($0) }, "\(status)")
    try expectNothingLeftBehind(interview)
  }

  private func answer(_ interview: InterviewProgram) throws {
    try interview.sees("Express Entry questionnaire")
    #expect(interview.terminal.isAlternateScreen)
    interview.type("1")
    interview.enter("1996-02-11")
    try interview.sees("105 / 1,200")
  }

  private func expectNothingLeftBehind(_ crashed: InterviewProgram) throws {
    let terminal = crashed.terminal
    #expect(terminal.modes == terminal.initialModes)
    #expect(!terminal.isAlternateScreen)
    #expect(terminal.isCursorVisible)
    #expect(!terminal.bracketsPaste)
    let said = String(decoding: terminal.recording, as: UTF8.self)
    for words in ["to interact", "Backtrace", "Crash"] { #expect(!said.contains(words)) }
    #expect(crashed.folder.names == [".me.json.lock", ".state"])

    let next = try InterviewProgram(["me.json"], in: crashed.folder)
    try next.sees("Newer answers were kept.")
    next.type("1")
    try next.sees("105 / 1,200")
  }
}

#if os(Linux)
  @Suite struct `The memory of the program` {
    @Test func `is never dumped, and no other program can read it`() throws {
      let interview = try InterviewProgram(under: Unprivileged.command)
      try interview.sees("Express Entry questionnaire")
      let process = interview.terminal.processIdentifier
      let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
      let limit = try #require(limits.split(separator: "\n").first { $0.contains("core file") })
      #expect(limit.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])

      // An ordinary program is an open book to its owner's others, which shows that the book is shut.
      let other = try PseudoTerminal(Unprivileged.command + ["cat"])
      other.send("ready", .enter)
      try other.wait { $0.screen.contains("ready\nready") }
      #expect(try isReadable(other.processIdentifier))
      #expect(try !isReadable(process))
    }

    private func isReadable(_ process: Int32) throws -> Bool {
      let reader = try PseudoTerminal(
        Unprivileged.command + ["sh", "-c", "cat /proc/\(process)/maps >/dev/null"])
      return try reader.waitForExit() == .exited(0)
    }
  }
#endif
