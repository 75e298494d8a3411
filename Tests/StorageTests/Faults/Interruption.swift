@testable import Storage

/// Something that happens once, in the middle of something else.
///
/// The seam asks for what may be sent between threads; all of this stays on one.
final class Interruption: @unchecked Sendable {
  private let number: Int
  private let happen: () throws -> Void
  private var calls = 0
  private var failure: (any Error)?

  init(at number: Int, _ happen: @escaping () throws -> Void) {
    self.number = number
    self.happen = happen
  }

  func run<Result>(_ body: () throws -> Result) throws -> Result {
    defer { calls = .max / 2 }
    let result = try SystemCall.$interceptor.withValue({ self.make($0, $1) }, operation: body)
    if let failure { throw failure }
    return result
  }

  private func make(_ call: SystemCall, _ real: (Int) -> Int) -> Int {
    defer { calls += 1 }
    if calls == number {
      do { try FaultySystem().run(happen) } catch { failure = error }
    }
    return call == .synchronize ? 0 : real(.max)
  }
}
