import CAllocationCount
import ExpressEntry
import Storage

/// The time to score one profile that is in memory, and what doing so allocates.
struct Scoring {
  private static let calls = 100_000
  private let day = CalendarDate(2026, 11, 23)
  private let rules: Ruleset
  private let profiles: [Profile]
  private let candidates: [Candidate]

  init() throws {
    guard let rules = Ruleset.on(day) else { preconditionFailure("there are rules on \(day)") }
    self.rules = rules
    var reader = ProfileReader()
    var profiles: [Profile] = []
    for number in 0..<1_000 {
      profiles.append(try reader.read(Array(SampleLines.full(number).utf8)))
      profiles.append(try reader.read(Array(SampleLines.quick(number).utf8)))
    }
    let day = day
    self.profiles = profiles
    candidates = profiles.map { $0.candidate(on: day) }
  }

  /// The points of a candidate: what a batch asks for.
  func measurePoints() -> Result {
    measure { rules.points(for: candidates[$0]).total }
  }

  /// The reasons of a profile and its score with every award: what a report asks for.
  func measureAwards() -> Result {
    measure { rules.score(profiles[$0].assessed(on: day).candidate).total }
  }

  struct Result {
    let times: Distribution
    let allocationsPerCall: Double
  }

  /// Times a call in batches of a thousand, because the clock takes as long as some calls do.
  private func measure(_ call: (Int) -> Int) -> Result {
    let batch = 1_000
    var times: [Duration] = []
    times.reserveCapacity(Self.calls / batch)
    var sum = 0
    let allocationsBefore = allocation_count()
    for round in 0..<Self.calls / batch {
      let first = round % 2 * batch
      let start = ContinuousClock.now
      for index in first..<first + batch { sum &+= call(index) }
      times.append((ContinuousClock.now - start) / batch)
    }
    let allocations = allocation_count() - allocationsBefore
    precondition(sum > 0, "someone has points")
    return Result(
      times: Distribution(times), allocationsPerCall: Double(allocations) / Double(Self.calls))
  }
}
