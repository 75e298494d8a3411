import ExpressEntry
import Foundation
import Storage
import Testing

/// One line of `Profiles/expected.json`: what a profile must score, worked by hand.
struct WorkedProfile: Decodable, Sendable, CustomTestStringConvertible {
  let file: String
  let on: String
  let total: Int
  let parts: [String: Int]
  let factors: [String: Int]
  let range: [Int]?
  let incomplete: [String]
  let source: String

  var testDescription: String { file }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Profiles")

  /// All of them; none where the file cannot be read, which a test notices.
  static let all: [WorkedProfile] = {
    struct Book: Decodable { let profiles: [WorkedProfile] }
    let data = try? Data(contentsOf: folder.appending(path: "expected.json"))
    return data.flatMap { try? JSONDecoder().decode(Book.self, from: $0).profiles } ?? []
  }()

  func score() throws -> Score {
    let path = Self.folder.appending(path: file).path(percentEncoded: false)
    let day = try #require(CalendarDate(iso: on))
    let rules = try #require(Ruleset.on(day))
    return rules.score(try ProfileFile.read(path).profile.candidate(on: day))
  }
}

@Suite struct `Worked profiles` {
  @Test func `are all there, each with its source`() throws {
    #expect(WorkedProfile.all.count >= 56)
    let files = try FileManager.default.contentsOfDirectory(
      atPath: WorkedProfile.folder.path(percentEncoded: false))
    let profiles = files.filter { $0.hasSuffix(".json") && $0 != "expected.json" }
    #expect(Set(profiles) == Set(WorkedProfile.all.map(\.file)))
    #expect(WorkedProfile.all.allSatisfy { $0.source.count > 20 })
  }

  @Test(arguments: WorkedProfile.all)
  func `score what was worked by hand`(_ expected: WorkedProfile) throws {
    let score = try expected.score()
    #expect(score.total == expected.total)
    for part in Part.allCases {
      #expect(score[part] == expected.parts[part.letter], "part \(part.letter)")
    }
    #expect(score.omissions.map(\.what.rawValue) == expected.incomplete)
    if let range = expected.range {
      #expect(score.range == range[0]...range[1])
    } else {
      #expect(score.range == score.total...score.total)
    }
  }

  @Test(arguments: WorkedProfile.all)
  func `earn each factor what was worked by hand`(_ expected: WorkedProfile) throws {
    let score = try expected.score()
    for (name, points) in expected.factors {
      #expect(score.points(named: name) == points, "\(name)")
    }
  }
}

extension Score {
  /// The points of a factor by its name; of the languages, of the four abilities together.
  fileprivate func points(named name: String) -> Int {
    switch name {
    case "first_language": points.firstLanguage
    case "second_language": points.secondLanguage
    case "spouse_language": points.spouseLanguage
    default: awards.filter { $0.factor.identifier == name }.reduce(0) { $0 + $1.points }
    }
  }
}
