import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A program on a terminal of its own, driven by keys and read as a screen.
///
/// The program runs for real: the kernel's terminal line in between, its escape sequences read by
/// an emulator in this process. A test waits for what a person would wait for, a sight on the
/// screen, and never sleeps:
///
/// ```swift
/// let terminal = try PseudoTerminal([crs, "ask"])
/// try terminal.wait(for: "What is your age?")
/// terminal.send("30", .enter)
/// try terminal.wait { $0.line(23).contains("105 points") }
/// terminal.send(.control("q"))
/// #expect(try terminal.waitForExit() == .exited(0))
/// ```
///
/// ncurses sends only the cells that changed, so wait for the last thing that a key changes; what
/// was drawn before it is then there too. A terminal belongs to the test that made it, and ends
/// with it: the program is killed and reaped when the value goes away.
public final class PseudoTerminal {
  /// How long a wait may take: only a failing test ever takes that long.
  public static let patience = Duration.seconds(10)

  /// The number of bytes that the program has sent.
  public internal(set) var bytesReceived = 0
  /// The bytes that the program has sent, where they are being recorded.
  public internal(set) var recording: [UInt8] = []
  /// How the program ended, as far as waits have seen.
  public internal(set) var exitStatus: ExitStatus?
  /// The modes of the terminal line before the program started: what it must leave behind.
  public let initialModes: TerminalModes
  /// Whether a signal has stopped the program, as Ctrl-Z does.
  public internal(set) var isStopped = false

  let emulator: Emulator
  let records: Bool
  /// The process under test.
  public let processIdentifier: Int32
  let leader: pid_t
  /// The near side of the terminal line: -1 once hung up.
  var line: Int32
  let reports: Int32
  var processorTimeAtEnd: Duration?
  /// Keys and answers that the line had no room for yet.
  var unsent: [UInt8] = []

  /// Starts a program in the foreground of a new terminal.
  ///
  /// The environment is a small fixed one, not that of the tests, changed as given: `nil` takes a
  /// variable out. Its home does not exist, so that no test reads or writes a person's own files.
  /// Signals can be ignored from the start, as they are under `nohup`.
  public init(
    _ arguments: [String], environment changes: [String: String?] = [:],
    rows: Int = 24, columns: Int = 80, folder: String? = nil, ignoring ignored: [Int32] = [],
    records: Bool = false
  ) throws(PseudoTerminalError) {
    var environment = [
      "HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TERM": "xterm-256color",
    ]
    for (name, value) in changes { environment[name] = value }

    var programSide: Int32 = -1
    line = cpt_open_terminal(Int32(rows), Int32(columns), &programSide)
    guard line >= 0, let modes = TerminalModes(terminal: line) else {
      throw .notStarted(program: "A terminal", reason: String(cString: strerror(errno)))
    }
    initialModes = modes

    var process = cpt_process()
    let error = withArray(of: arguments) { argumentPointers in
      withArray(of: environment.map { "\($0)=\($1)" }) { environmentPointers in
        withOptionalCString(folder) { folder in
          var command = cpt_command(
            arguments: argumentPointers, environment: environmentPointers, folder: folder,
            ignored: ignored.reduce(0) { $0 | 1 << UInt64($1) })
          return cpt_spawn(&command, programSide, &process)
        }
      }
    }
    close(programSide)
    guard error == 0 else {
      close(line)
      throw .notStarted(program: arguments.first ?? "", reason: String(cString: strerror(error)))
    }
    (processIdentifier, leader, reports) = (process.program, process.leader, process.reports)
    emulator = Emulator(rows: rows, columns: columns)
    self.records = records
  }

  deinit {
    if exitStatus == nil {
      // The leader must reap the program before it goes itself, or a zombie stays behind.
      kill(-processIdentifier, SIGKILL)
      var descriptor = pollfd(fd: reports, events: Int16(POLLIN), revents: 0)
      while exitStatus == nil, poll(&descriptor, 1, 5_000) > 0, hearReport() {}
    }
    hangUp()
    kill(leader, SIGHUP)
    waitpid(leader, nil, 0)
    close(reports)
  }

  public var rows: Int { emulator.rows }
  public var columns: Int { emulator.columns }

  /// Gives the window a new size, of which the program hears by SIGWINCH.
  public func resize(rows: Int, columns: Int) {
    emulator.resize(rows: rows, columns: columns)
    _ = cpt_resize(line, Int32(rows), Int32(columns))
  }

  /// Fills the line from the program, which then waits with its next words until they are read.
  public func fillLine() { _ = cpt_fill(line) }

  /// Holds back what the program sends, as ^S does where it is no key: it waits for ever.
  public func stopOutput() { _ = cpt_stop_output(line) }

  /// Closes the window, as a lost connection does: the program hears SIGHUP, then end of input.
  public func hangUp() {
    guard line >= 0 else { return }
    close(line)
    line = -1
  }
}

/// Lends an array of C strings, ended by a null pointer.
private func withArray<Result>(
  of strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return copies.withUnsafeBufferPointer { body($0.baseAddress) }
}

private func withOptionalCString<Result>(
  _ string: String?, _ body: (UnsafePointer<CChar>?) -> Result
) -> Result {
  guard let string else { return body(nil) }
  return string.withCString(body)
}
