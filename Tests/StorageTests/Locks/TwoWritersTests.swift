import ExpressEntry
import Foundation
import TestSupport
import Testing

@testable import Storage

/// Two sessions with one file, in any order and one in the middle of the other.
///
/// Every version says by a number which one it is, and by another which one its writer had seen.
/// A version is lost in silence when two others say that they came after it, for then the second
/// of them replaced the first unseen.
@Suite struct `Two writers of one file` {
  /// What a session knows of the file.
  struct Writer {
    var seen: (version: Int, fingerprint: Fingerprint)?
  }

  final class World {
    let folder: TemporaryFolder
    let path: String
    var writers = [Writer(), Writer()]
    var random: Seeded
    var count = 0
    /// The versions that were saved after one that was seen, by the number of that one.
    var successors: [Int: [Int]] = [:]
    var refusals = 0

    init(seed: UInt64) throws {
      folder = try TemporaryFolder()
      path = folder.file("me.json")
      random = Seeded(seed: seed)
    }

    static func profile(_ version: Int, after seen: Int) -> Profile {
      var profile = Profile()
      profile.unknown = ["version": "\(version)", "seen": "\(seen)"]
      return profile
    }

    static func version(_ profile: Profile) -> Int {
      profile.unknown["version"].flatMap { Int($0) } ?? -1
    }

    func open(_ index: Int) throws {
      do {
        let opened = try ProfileFile.read(path)
        writers[index].seen = (Self.version(opened.profile), opened.fingerprint)
      } catch .missing { writers[index].seen = nil }
    }

    /// Saves what a writer has; where it may not, the writer does what a person may choose.
    func save(_ index: Int, interruptedAt call: Int?) throws {
      count += 1
      let (version, seen) = (count, writers[index].seen)
      let profile = Self.profile(version, after: seen?.version ?? 0)
      do {
        let saved = try interrupting(at: call, by: 1 - index) {
          try ProfileFile.write(profile, to: path, replacing: seen?.fingerprint)
        }
        successors[seen?.version ?? 0, default: []].append(version)
        writers[index].seen = (version, saved.fingerprint)
      } catch let error as ProfileFileError {
        refusals += 1
        if case .inUse = error { return }
        #expect(error.conflict != nil)
        try resolve(profile, index)
      }
    }

    private func resolve(_ profile: Profile, _ index: Int) throws {
      switch Int.random(in: 0..<3, using: &random) {
      case 0: try open(index)
      case 1:
        let copy = try ProfileFile.writeCopy(profile, beside: path)
        #expect(try ProfileFile.read(copy.path).profile == profile)
      default:
        // What is overwritten on purpose stays as the version before.
        let before = try ProfileFile.read(path).profile
        let saved = try ProfileFile.overwrite(profile, at: path)
        #expect(try ProfileFile.read(path + "~").profile == before)
        successors[Self.version(before), default: []].append(Self.version(profile))
        writers[index].seen = (Self.version(profile), saved.fingerprint)
      }
    }

    /// Runs a save, and at one of its calls a whole save of the other writer.
    private func interrupting<Result>(
      at number: Int?, by other: Int, _ body: () throws -> Result
    ) throws -> Result {
      guard let number else { return try body() }
      let interruption = Interruption(at: number) { [self] in
        if random.chance(50) { try open(other) }
        try save(other, interruptedAt: nil)
      }
      return try interruption.run(body)
    }
  }

  @Test(arguments: 0..<10)
  func `lose nothing in silence`(batch: UInt64) throws {
    var refusals = 0
    for seed in 0..<100 {
      let world = try World(seed: batch * 100 + UInt64(seed))
      try FaultySystem().run {
        for _ in 0..<8 {
          let index = Int.random(in: 0...1, using: &world.random)
          if world.random.chance(35) {
            try world.open(index)
          } else {
            let isInterrupted = world.random.chance(60)
            let call = Int.random(in: 0..<40, using: &world.random)
            try world.save(index, interruptedAt: isInterrupted ? call : nil)
          }
        }
      }
      for (version, next) in world.successors where next.count > 1 {
        Issue.record("Version \(version) was replaced by \(next), seed \(batch) \(seed).")
      }
      let names = world.folder.names.filter { $0.hasSuffix(".tmp") || $0.hasSuffix(".lock") }
      #expect(names == [])
      refusals += world.refusals
    }
    // They did get into each other's way.
    #expect(refusals > 50)
  }
}
