#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A call to the system on which it depends that nothing is lost.
///
/// Every one of them is made through `make`, so that a test can stand in between and show what
/// becomes of the files when the call fails, does half its work, or is the last thing the program
/// ever does.
enum SystemCall: Sendable {
  case open, status, read, write, truncate, synchronize, protect, lock, close
  case link, rename, remove, list, makeFolder

  /// Makes a call in place of the system, with the way to make it really.
  ///
  /// The number given to `real` is the most bytes that it may read or write.
  typealias Interceptor = @Sendable (SystemCall, _ real: (_ atMost: Int) -> Int) -> Int

  /// What stands between the program and the system: nothing, but in a test.
  @TaskLocal static var interceptor: Interceptor?

  /// Makes the call, and again for as long as a signal interrupts it.
  ///
  /// A result of -1 says that it failed, and `errno` says why.
  func make(_ real: (_ atMost: Int) -> Int) -> Int {
    while true {
      let result =
        if let interceptor = Self.interceptor { interceptor(self, real) } else { real(.max) }
      // A descriptor is gone whatever its closing says, so there is nothing to close again.
      guard result == -1, errno == EINTR, self != .close else { return result }
    }
  }

  /// Makes a call of which only the success matters.
  func require(_ real: () -> Int32) throws(SystemError) {
    guard make({ _ in Int(real()) }) != -1 else { throw .last }
  }
}
