import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PseudoTerminal {
  /// Waits until the screen, or anything else about the terminal, is as the test wants it.
  ///
  /// Where nothing is read, the terminal is a window that hangs: it takes what the line holds, and
  /// no more.
  public func wait(
    within limit: Duration = patience, reading isRead: Bool = true,
    file: StaticString = #fileID, line: Int = #line,
    until isSatisfied: (PseudoTerminal) -> Bool
  ) throws(PseudoTerminalError) {
    let deadline = ContinuousClock.now + limit
    while !isSatisfied(self) {
      if exitStatus != nil || self.line < 0 {
        throw .ended(screen: screen, place: "\(file):\(line)", status: exitStatus)
      }
      guard listen(until: deadline, reading: isRead) else {
        throw .timeout(screen: screen, place: "\(file):\(line)")
      }
    }
  }

  /// Waits until a text stands somewhere on the screen.
  public func wait(
    for text: String, within limit: Duration = patience, file: StaticString = #fileID,
    line: Int = #line
  ) throws(PseudoTerminalError) {
    try wait(within: limit, file: file, line: line) { $0.screen.contains(text) }
  }

  /// Waits until the program has taken in everything that was typed, has shown what it made of it,
  /// and waits for more.
  public func waitUntilIdle(
    within limit: Duration = patience, file: StaticString = #fileID, line: Int = #line
  ) throws(PseudoTerminalError) {
    let deadline = ContinuousClock.now + limit
    // Nothing is heard of a program that reads, so it is looked at again and again.
    while listen(until: .now + .milliseconds(2)) || !isIdle {
      if exitStatus != nil || self.line < 0 {
        throw .ended(screen: screen, place: "\(file):\(line)", status: exitStatus)
      }
      guard ContinuousClock.now < deadline else {
        throw .timeout(screen: screen, place: "\(file):\(line)")
      }
    }
  }

  /// Waits until the program ends, reading what it still has to say.
  public func waitForExit(
    within limit: Duration = patience, reading isRead: Bool = true,
    file: StaticString = #fileID, line: Int = #line
  ) throws(PseudoTerminalError) -> ExitStatus {
    let deadline = ContinuousClock.now + limit
    while true {
      if let exitStatus { return exitStatus }
      guard listen(until: deadline, reading: isRead) else {
        throw .timeout(screen: screen, place: "\(file):\(line)")
      }
    }
  }

  /// Puts bytes on the line, as far as there is room.
  ///
  /// A program that does not read must not block the test that is about to find that out.
  func deliver(_ bytes: [UInt8]) {
    unsent += bytes
    while !unsent.isEmpty, line >= 0 {
      let count = unsent.withUnsafeBytes { write(line, $0.baseAddress, $0.count) }
      if count > 0 {
        unsent.removeFirst(count)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Waits for the next thing to happen, and takes it in: `false` when nothing did in time.
  private func listen(
    until deadline: ContinuousClock.Instant, reading isRead: Bool = true
  ) -> Bool {
    let left = deadline - ContinuousClock.now
    guard left > .zero else { return false }
    let wanted = (isRead ? POLLIN : 0) | (unsent.isEmpty ? 0 : POLLOUT)
    // poll passes over negative descriptors, as the line's after a hang-up.
    var descriptors = [
      pollfd(fd: wanted == 0 ? -1 : line, events: Int16(wanted), revents: 0),
      pollfd(fd: reports, events: Int16(POLLIN), revents: 0),
    ]
    // What is waited for without reading is not heard of here: look again soon.
    let longest = isRead ? left.milliseconds + 1 : 5
    let count = poll(&descriptors, 2, Int32(clamping: longest))
    guard count > 0 else { return !isRead || (count < 0 && errno == EINTR) }

    if descriptors[0].revents & Int16(POLLOUT) != 0 { deliver([]) }
    if descriptors[0].revents & Int16(POLLIN) != 0 { readLine() }
    if descriptors[1].revents != 0 { hearReport() }
    return true
  }

  /// Shows what the program has sent.
  @discardableResult
  private func readLine() -> Bool {
    let answers: [UInt8]? = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) {
      let count = read(line, $0.baseAddress, $0.count)
      guard count > 0 else { return nil }
      let bytes = UnsafeRawBufferPointer(rebasing: $0[..<count])
      bytesReceived += count
      if records { recording += bytes }
      return emulator.show(bytes)
    }
    guard let answers else { return false }
    if !answers.isEmpty { deliver(answers) }
    return true
  }

  /// Takes in what the session leader says of the program: `false` when it says nothing.
  @discardableResult
  func hearReport() -> Bool {
    var report = cpt_report()
    let size = MemoryLayout<cpt_report>.size
    guard read(reports, &report, size) == size else { return false }
    switch report.event {
    case CPT_STOPPED: isStopped = true
    case CPT_CONTINUED: isStopped = false
    case CPT_EXITED: end(with: .exited(report.value), report)
    case CPT_SIGNALLED: end(with: .signalled(report.value), report)
    default: break
    }
    return true
  }

  private func end(with status: ExitStatus, _ report: cpt_report) {
    // The kernel hands the last words over before poll answers, so "nothing to read" is final.
    // The bound is for a program that left children behind which never stop writing.
    var descriptor = pollfd(fd: line, events: Int16(POLLIN), revents: 0)
    for _ in 0..<4_096 {
      guard poll(&descriptor, 1, 0) > 0, readLine() else { break }
    }
    processorTimeAtEnd = .microseconds(report.cpu_microseconds)
    exitStatus = status
    isStopped = false
  }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000
  }
}
