import CNcurses

extension CursesTerminal {
  /// Gives the terminal back when the program crashes, in place of the runtime's prompt to debug,
  /// and leaves no memory of it on the disk.
  ///
  /// Call it first thing in the program.
  public static func guardAgainstCrashes() {
    cnc_guard()
  }

  /// Gives the terminal back and ends as the signal would have, so that the parent sees it.
  ///
  /// Call it after saving what `.endRequested` left to save.
  public static func end(bySignal signal: Int32) -> Never {
    cnc_end_by_signal(signal)
  }
}
