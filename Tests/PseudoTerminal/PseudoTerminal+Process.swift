import CPseudoTerminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PseudoTerminal {
  /// Sends the program a signal, such as `SIGTERM`.
  public func signal(_ number: Int32) {
    guard exitStatus == nil else { return }
    kill(processIdentifier, number)
  }

  /// Puts a stopped program back to work, as the shell's `fg` does.
  public func resume() {
    guard exitStatus == nil else { return }
    kill(-processIdentifier, SIGCONT)
  }

  /// The modes of the terminal line, also after the program has ended; nil after a hang-up.
  public var modes: TerminalModes? {
    TerminalModes(terminal: line)
  }

  /// The processor time that the program has used.
  public var processorTime: Duration {
    if let processorTimeAtEnd { return processorTimeAtEnd }
    var clock = clockid_t()
    var time = timespec()
    guard
      clock_getcpuclockid(processIdentifier, &clock) == 0, clock_gettime(clock, &time) == 0
    else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// Whether the program has read everything that was typed, and waits for more.
  var isIdle: Bool {
    exitStatus == nil && unsent.isEmpty && cpt_unread(line) == 0
      && cpt_is_waiting(processIdentifier)
  }

  /// The most memory that the program has had resident so far, in bytes.
  ///
  /// Ask while it runs, best just before it is told to quit: this is nil once the program has
  /// ended. What the kernel tells of a process that has ended (`ru_maxrss`) is of no use here,
  /// because it counts the memory of the test process too, which the program's began as.
  public var peakMemory: Int? {
    guard exitStatus == nil else { return nil }
    let bytes = cpt_peak_memory(processIdentifier)
    return bytes < 0 ? nil : Int(bytes)
  }
}
