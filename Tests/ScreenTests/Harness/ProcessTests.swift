import PseudoTerminal
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct `A program on a pseudo-terminal` {
  @Test func `has the size of the window`() throws {
    let terminal = try PseudoTerminal(["sh"], rows: 30, columns: 100)
    terminal.send("stty size", .enter)
    try terminal.wait(for: "30 100")
  }

  @Test func `hears of a new size`() throws {
    let script = "trap 'stty size' WINCH; echo ready; while :; do read x; done"
    let terminal = try PseudoTerminal(["sh", "-c", script])
    try terminal.wait(for: "ready")
    terminal.resize(rows: 12, columns: 40)
    try terminal.wait(for: "12 40")
    #expect(terminal.rows == 12 && terminal.columns == 40)
  }

  @Test(arguments: [0, 1, 7, 64, 255])
  func `has its exit code read`(code: Int32) throws {
    let terminal = try PseudoTerminal(["sh", "-c", "exit \(code)"])
    #expect(try terminal.waitForExit() == .exited(code))
  }

  @Test(arguments: [SIGTERM, SIGKILL, SIGHUP, SIGUSR1])
  func `is ended by a signal`(number: Int32) throws {
    let terminal = try PseudoTerminal(["cat"])
    terminal.signal(number)
    #expect(try terminal.waitForExit() == .signalled(number))
  }

  @Test func `is interrupted by Ctrl-C`() throws {
    let terminal = try PseudoTerminal(["cat"])
    terminal.send(.control("c"))
    #expect(try terminal.waitForExit() == .signalled(SIGINT))
  }

  @Test func `is stopped by Ctrl-Z, and goes on`() throws {
    let terminal = try PseudoTerminal(["cat"])
    terminal.send(.control("z"))
    try terminal.wait { $0.isStopped }
    terminal.resume()
    try terminal.wait { !$0.isStopped }
    terminal.send("on", .enter)
    try terminal.wait(for: "on\non")
  }

  @Test func `starts with no signal blocked or ignored`() throws {
    let terminal = try PseudoTerminal(["grep", "Sig[BI]", "/proc/self/status"])
    #expect(try terminal.waitForExit() == .exited(0))
    for (row, name) in ["SigBlk", "SigIgn"].enumerated() {
      let words = terminal.line(row).split(separator: " ")
      #expect(words.first == "\(name):")
      // The low 31 bits: the C library keeps the two signals above for itself.
      let mask = try #require(words.last.flatMap { UInt64($0, radix: 16) })
      #expect(mask & 0x7FFF_FFFF == 0)
    }
  }

  @Test func `has nothing open but the terminal`() throws {
    let terminal = try PseudoTerminal(["ls", "-m", "/proc/self/fd"])
    #expect(try terminal.waitForExit() == .exited(0))
    // The last is the folder that is being listed.
    #expect(terminal.line(0) == "0, 1, 2, 3")
  }

  @Test func `gets the environment and the folder of the test`() throws {
    let terminal = try PseudoTerminal(
      ["sh", "-c", "echo $TERM/$LANG/$HOME/$NAME; pwd"],
      environment: ["LANG": "fr_CA.UTF-8", "HOME": nil, "NAME": "é"], folder: "/usr/bin")
    try terminal.wait(for: "/usr/bin")
    #expect(terminal.line(0) == "xterm-256color/fr_CA.UTF-8//é")
  }

  @Test func `hears of a hang-up`() throws {
    // The end of input may come before the signal: reading must go on until the trap ends it.
    let script = "trap 'exit 9' HUP; echo ready; while :; do read x; done"
    let terminal = try PseudoTerminal(["sh", "-c", script])
    try terminal.wait(for: "ready")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(9))
  }

  @Test func `meets the end of input after a hang-up that it ignores`() throws {
    let terminal = try PseudoTerminal(
      ["sh", "-c", "trap '' HUP; echo ready; read x; exit $((8 + $?))"])
    try terminal.wait(for: "ready")
    terminal.hangUp()
    #expect(try terminal.waitForExit() == .exited(9))
  }

  @Test func `is seen to have left the terminal as it was, or not`() throws {
    let careful = try PseudoTerminal(
      ["sh", "-c", "old=$(stty -g); stty raw -echo; echo in; read x; stty $old"])
    let before = careful.initialModes
    #expect(before.echoes && before.isByLine && before.makesSignals)
    try careful.wait(for: "in")
    let during = try #require(careful.modes)
    #expect(!during.echoes && !during.isByLine && !during.makesSignals)
    careful.send("\n")
    #expect(try careful.waitForExit() == .exited(0))
    #expect(careful.modes == before)

    let careless = try PseudoTerminal(["stty", "-echo"])
    #expect(try careless.waitForExit() == .exited(0))
    #expect(careless.modes != careless.initialModes)
    #expect(careless.modes?.echoes == false)
  }

  @Test func `has its processor time and its memory measured`() throws {
    let idle = try PseudoTerminal(["cat"])
    idle.send("x", .enter)
    try idle.wait { $0.line(1) == "x" }
    let memory = try #require(idle.peakMemory)
    #expect((100_000..<8_000_000).contains(memory))
    #expect(idle.processorTime < .milliseconds(100))

    let busy = try PseudoTerminal(["sh", "-c", "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done"])
    #expect(try busy.waitForExit() == .exited(0))
    #expect(busy.processorTime > .milliseconds(20))
  }
}
