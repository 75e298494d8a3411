import PseudoTerminal
import Testing

@Suite struct `A wait that fails` {
  @Test func `shows the screen when the time is over`() throws {
    let terminal = try PseudoTerminal(["sh", "-c", "echo What is your age?; cat"])
    try terminal.wait(for: "age")
    let error = #expect(throws: PseudoTerminalError.self) {
      try terminal.wait(within: .milliseconds(50)) { _ in false }
    }
    guard case .timeout(let screen, let place) = error else {
      Issue.record("Not a timeout: \(String(describing: error))")
      return
    }
    #expect(screen.hasPrefix("What is your age?\n"))
    #expect(place.hasPrefix("ScreenTests/FailureTests.swift:"))
    let end = "timed out; the screen was\n  | What is your age?"
    #expect(error?.description.hasSuffix(end) == true)
  }

  @Test func `shows the screen and the status when the program is gone`() throws {
    let terminal = try PseudoTerminal(["sh", "-c", "echo oh no; exit 3"])
    let error = #expect(throws: PseudoTerminalError.self) {
      try terminal.wait(for: "never")
    }
    guard case .ended(let screen, _, let status) = error else {
      Issue.record("Not an end: \(String(describing: error))")
      return
    }
    #expect(screen.hasPrefix("oh no\n"))
    #expect(status == .exited(3))
  }

  @Test func `does not wait for ever for an exit`() throws {
    let terminal = try PseudoTerminal(["cat"])
    let error = #expect(throws: PseudoTerminalError.self) {
      _ = try terminal.waitForExit(within: .milliseconds(50))
    }
    guard case .timeout = error else {
      Issue.record("Not a timeout: \(String(describing: error))")
      return
    }
  }

  @Test func `says what cannot be started, and why`() {
    let error = #expect(throws: PseudoTerminalError.self) {
      try PseudoTerminal(["/no/such/program"])
    }
    #expect(
      error?.description == "/no/such/program could not be started: No such file or directory")
    #expect(throws: PseudoTerminalError.self) {
      try PseudoTerminal(["cat"], folder: "/no/such/folder")
    }
  }
}

@Suite struct `Many terminals at once` {
  @Test(arguments: 1...20)
  func `do not disturb each other`(number: Int) throws {
    let terminal = try PseudoTerminal(["sh", "-c", "stty raw -echo; printf ready; cat"])
    try terminal.wait(for: "ready")
    for round in 0..<20 {
      terminal.send(.text("\r\(number):\(round) "))
      try terminal.wait { $0.line(0).hasPrefix("\(number):\(round)") }
    }
    terminal.hangUp()
    #expect(try terminal.waitForExit(within: .seconds(20)) != .exited(127))
  }
}

@Suite struct `The program under test` {
  @Test func `is there`() throws {
    let terminal = try PseudoTerminal([ProgramUnderTest.crs(), "--version"])
    #expect(try terminal.waitForExit() == .exited(0))
  }
}
