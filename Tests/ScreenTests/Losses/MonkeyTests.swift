import Foundation
import PseudoTerminal
import TestSupport
import Testing

#if os(Linux)
  @Suite struct `A session at which anything is pressed` {
    /// How long; `make test` says less.
    static let length = Duration.seconds(
      ProcessInfo.processInfo.environment["CRS_MONKEY_SECONDS"].flatMap { Int($0) } ?? 60)

    /// After how many it is killed: F2 is among them, and little is unsaved for long.
    static let actionsBetweenKills = 20

    /// How much of its own time the program may take to answer: a busy machine makes nothing hang.
    static let longest = Duration.seconds(1)

    /// Two, from `CRS_MONKEY_SEED` on.
    static let seeds: [UInt64] = {
      let named = ProcessInfo.processInfo.environment["CRS_MONKEY_SEED"].flatMap { UInt64($0) }
      let first = named ?? 1
      return [first, first + 1]
    }()

    @Test(arguments: seeds)
    func `neither crashes nor hangs, and keeps what it shows`(seed: UInt64) throws {
      var monkey = Monkey(seed: seed)
      let folder = try TemporaryFolder()
      var interview = try start(in: folder)
      var done: [Monkey.Action] = []
      var (count, sent, slowest) = (0, 0, Duration.zero)
      let end = ContinuousClock.now + Self.length
      while ContinuousClock.now < end {
        let action = monkey.next()
        done = done.suffix(20) + [action]
        count += 1
        if case .bytes(let bytes) = action { sent += bytes.count }
        do {
          try perform(action, on: interview.terminal)
          slowest = max(slowest, try timeToAnswer(of: interview.terminal))
        } catch  where interview.terminal.exitStatus == .exited(0) {
          // It was told to leave, and left.
          interview = try start(in: folder)
        } catch {
          Issue.record("seed \(seed), after \(done): \(error)")
          return
        }
        if slowest >= Self.longest {
          Issue.record("seed \(seed), \(slowest) after \(done)")
          return
        }
        if count.isMultiple(of: Self.actionsBetweenKills) {
          interview = try killAndStart(interview, after: "seed \(seed), \(done)")
        }
      }
      interview = try killAndStart(interview, after: "seed \(seed), \(done)")
      try expectSavedAsShown(by: interview)
      print("monkey \(seed): \(count) actions, \(sent) bytes, slowest answer \(slowest)")
    }

    private func start(in folder: TemporaryFolder) throws -> InterviewProgram {
      let interview = try InterviewProgram(["me.json"], in: folder)
      try interview.terminal.wait { $0.bracketsPaste }
      return interview
    }

    private func perform(_ action: Monkey.Action, on terminal: PseudoTerminal) throws {
      switch action {
      case .bytes(let bytes): terminal.send(.bytes(bytes))
      case .resize(let rows, let columns): terminal.resize(rows: rows, columns: columns)
      case .signal(let number): terminal.signal(number)
      case .stop:
        terminal.signal(SIGTSTP)
        try terminal.wait { $0.isStopped }
        terminal.resume()
        try terminal.wait { !$0.isStopped }
      }
    }

    /// Waits until all that was done has been taken in, and something is drawn when told to; gives
    /// the processor time that this took.
    private func timeToAnswer(of terminal: PseudoTerminal) throws -> Duration {
      let before = terminal.processorTime
      // Whatever is being pasted ends.
      terminal.send(.bytes(Array("\u{1B}[201~".utf8)))
      try terminal.waitUntilIdle()
      let received = terminal.bytesReceived
      terminal.send(.control("l"))
      try terminal.wait { $0.bytesReceived > received }
      return terminal.processorTime - before
    }

    /// Kills the program, which must show the same total when it is started again.
    ///
    /// Asked to end, it would take the text in the box as an answer, which no total showed yet.
    private func killAndStart(
      _ interview: InterviewProgram, after done: String
    ) throws -> InterviewProgram {
      let terminal = interview.terminal
      terminal.resize(rows: 24, columns: 80)
      _ = try timeToAnswer(of: terminal)
      try terminal.waitUntilIdle()
      let shown = try totalWithDraft(on: terminal)
      terminal.signal(SIGKILL)
      #expect(try terminal.waitForExit() == .signalled(SIGKILL))
      let next = try start(in: interview.folder)
      try next.terminal.waitUntilIdle()
      let found = try totalWithDraft(on: next.terminal)
      #expect(found == shown, "\(done)")
      return next
    }

    /// The total on the screen, whatever the page and the language; a draft that is asked about is
    /// taken up, since it is in no total before.
    private func totalWithDraft(on terminal: PseudoTerminal) throws -> Int {
      try terminal.wait { self.total(on: $0) != nil && $0.line(23).contains { $0 != " " } }
      let questions = [
        "Newer answers were", "Des réponses plus", "Draft: ", "Brouillon", "Nothing brings a",
        "Rien ne ramène",
      ]
      for _ in 0..<9 where questions.contains(where: terminal.screen.contains) {
        terminal.send(.text("1"))
        try terminal.waitUntilIdle()
      }
      return try #require(total(on: terminal), "\(terminal.screen)")
    }

    private func total(on terminal: PseudoTerminal) -> Int? {
      let shown = terminal.line(1).firstMatch(of: /(?:CRS now|SCG actuel) +([^\/]+) \//)?.output.1
      return shown.flatMap { Int($0.filter(\.isWholeNumber)) }
    }

    /// What is shown is what comes to be saved.
    private func expectSavedAsShown(by interview: InterviewProgram) throws {
      interview.type(.function(2))
      try interview.sees("Saved in me.json.")
      let total = try totalWithDraft(on: interview.terminal)
      let score = try interview.scored("me.json")
      #expect(score.contains("\"total\":\(total),"))
    }
  }
#endif
