import Foundation
import Synchronization
import Testing

@testable import Storage

/// What goes wrong at one call to the system.
enum Fault: Sendable, Hashable, CaseIterable, CustomStringConvertible {
  /// The program is killed before the call, or after it.
  case killBefore, killAfter
  /// The disk or the quota is full; a write does a part of its work first.
  case noSpace, quota
  case inputOutput, notAllowed, notPermitted, readOnly
  /// A signal interrupts the call, which does nothing.
  case interrupted

  var isKill: Bool { self == .killBefore || self == .killAfter }

  var code: Int32 {
    switch self {
    case .killBefore, .killAfter, .inputOutput: EIO
    case .noSpace: ENOSPC
    case .quota: EDQUOT
    case .notAllowed: EACCES
    case .notPermitted: EPERM
    case .readOnly: EROFS
    case .interrupted: EINTR
    }
  }

  var description: String {
    switch self {
    case .killBefore: "killed before"
    case .killAfter: "killed after"
    case .noSpace: "ENOSPC"
    case .quota: "EDQUOT"
    case .inputOutput: "EIO"
    case .notAllowed: "EACCES"
    case .notPermitted: "EPERM"
    case .readOnly: "EROFS"
    case .interrupted: "EINTR"
    }
  }
}

/// The system as a program meets it that is killed, or whose disk fails, at one call.
///
/// A killed program makes no call any more, so no cleaning up happens either; only what it had open
/// is closed, which is what the system does for it. The disk is not really waited for: the tests
/// know when it would have been.
final class FaultySystem: Sendable {
  private struct State {
    var calls: [SystemCall] = []
    var isDead = false
    var fillsNextWrite = false
  }

  private let fault: Fault?
  private let index: Int
  private let state = Mutex(State())

  /// A system that fails at the call of that number, or nowhere.
  init(_ fault: Fault? = nil, at index: Int = .max) {
    self.fault = fault
    self.index = index
  }

  /// The calls that were made.
  var calls: [SystemCall] { state.withLock(\.calls) }

  func run<Result>(_ body: () throws -> Result) rethrows -> Result {
    try SystemCall.$interceptor.withValue({ self.make($0, $1) }, operation: body)
  }

  private func make(_ call: SystemCall, _ real: (Int) -> Int) -> Int {
    let (number, isDead, isFull) = state.withLock { state in
      state.calls.append(call)
      defer { if call == .write { state.fillsNextWrite = false } }
      return (state.calls.count - 1, state.isDead, call == .write && state.fillsNextWrite)
    }
    if isDead { return call == .close ? really(call, real) : failed(EIO) }
    if isFull { return failed(fault?.code ?? ENOSPC) }
    guard let fault, number == index else { return really(call, real) }
    switch fault {
    case .killBefore:
      state.withLock { $0.isDead = true }
      return call == .close ? really(call, real) : failed(EIO)
    case .killAfter:
      let result = really(call, real)
      state.withLock { $0.isDead = true }
      return result
    case .noSpace, .quota:
      guard call == .write else { break }
      state.withLock { $0.fillsNextWrite = true }
      return real(60)
    default: break
    }
    // A descriptor is closed whatever the answer.
    if call == .close { _ = really(call, real) }
    return failed(fault.code)
  }

  private func really(_ call: SystemCall, _ real: (Int) -> Int) -> Int {
    call == .synchronize ? 0 : real(.max)
  }

  private func failed(_ code: Int32) -> Int {
    errno = code
    return -1
  }
}

/// One operation with one fault at one of its calls.
struct FaultCase<Operation: FaultOperation>: Sendable, CustomTestStringConvertible {
  let operation: Operation
  let index: Int
  let call: SystemCall
  let fault: Fault

  var testDescription: String { "\(operation): \(fault) call \(index + 1), \(call)" }

  /// Every fault at every call that an operation makes when nothing is wrong.
  ///
  /// Where that is not so, `calls` says why, and there are none.
  static var all: [FaultCase] {
    Operation.allCases.flatMap { operation in
      ((try? calls(of: operation)) ?? []).enumerated().flatMap { index, call in
        Fault.allCases.map {
          FaultCase(operation: operation, index: index, call: call, fault: $0)
        }
      }
    }
  }

  /// The calls that an operation makes when nothing is wrong.
  static func calls(of operation: Operation) throws -> [SystemCall] {
    let system = FaultySystem()
    try FaultySystem().run { try operation.stage { body in try system.run(body) } }
    return system.calls
  }

  /// Holds that there are cases of every operation, and enough of them: `least` is the number of
  /// its calls below which something was not done.
  static func expect(_ cases: [FaultCase], least: (Operation) -> Int) throws {
    for operation in Operation.allCases {
      let calls = try calls(of: operation)
      #expect(calls.count >= least(operation), "\(operation): \(calls)")
      let own = cases.filter { $0.operation == operation }
      #expect(own.count == calls.count * Fault.allCases.count, "\(operation)")
    }
  }
}

/// Something that is done with files, after what it needs has been made.
protocol FaultOperation: CaseIterable, Equatable, Sendable {
  /// Makes what is to be there, and then does the thing through `run`.
  func stage(_ run: (() throws -> Void) throws -> Void) throws
}
