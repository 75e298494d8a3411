import Foundation
import Fuzzing
import TestSupport
import Testing

/// What the fuzzers do for as long as one likes, some thousand times: see `make fuzz`.
@Suite struct `Whatever bytes come from outside` {
  private static let seeds = BuiltProgram.packageFolder + "/Tests/Fuzzing/Seeds/"

  static func seeds(of input: FuzzedInput) throws -> [[UInt8]] {
    let folder = seeds + input.rawValue
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      try [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(name)")))
    }
  }

  /// A precondition of the input stops the test run where something does not hold.
  @Test(arguments: FuzzedInput.allCases)
  func `are read or refused, and what must hold holds`(input: FuzzedInput) throws {
    let seeds = try Self.seeds(of: input)
    try #require(!seeds.isEmpty)
    var random = Seeded(seed: 26)
    for seed in seeds {
      input.take(seed)
      for _ in 0..<(input.rounds / seeds.count) {
        input.take(random.mutated(seed, among: seeds))
      }
    }
  }
}

extension FuzzedInput {
  /// How often it takes some bytes: typed answers are read by a hundred questions each time.
  fileprivate var rounds: Int {
    switch self {
    case .answer, .date: 300
    case .edition, .profile: 1_000
    case .json, .journal, .line: 3_000
    }
  }
}

extension Seeded {
  /// The bytes with one to four changes of the kinds that fuzzers make.
  fileprivate mutating func mutated(_ seed: [UInt8], among seeds: [[UInt8]]) -> [UInt8] {
    var bytes = seed
    for _ in 0...Int.random(in: 0...3, using: &self) {
      let place = Int.random(in: 0...bytes.count, using: &self)
      let end = min(bytes.count, place + Int.random(in: 1...16, using: &self))
      switch Int.random(in: 0..<6, using: &self) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes.insert(.random(in: 0...255, using: &self), at: place)
      case 3: bytes.removeLast(bytes.count - end)
      case 4:
        let other = seeds.randomElement(using: &self) ?? []
        let start = Int.random(in: 0...other.count, using: &self)
        bytes.replaceSubrange(place..<end, with: other[start...].prefix(24))
      default:
        if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self) }
      }
    }
    return bytes
  }
}
