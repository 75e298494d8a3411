import ExpressEntry
import Foundation
import ReferenceData
import Storage
import Testing

/// An edition with a made-up high-wage factor: not the law.
enum ExampleEdition {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "example-high-wage.json").path(percentEncoded: false)

  static let text: String = {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      preconditionFailure("the example is not beside the tests")
    }
    return text
  }()

  /// Reads an edition by the codes of NOC 2021.
  static func read(
    _ text: String
  ) -> (rules: Ruleset?, faults: [EditionFault], warnings: [EditionFault]) {
    read(bytes: Array(text.utf8))
  }

  static func read(
    bytes: [UInt8]
  ) -> (rules: Ruleset?, faults: [EditionFault], warnings: [EditionFault]) {
    EditionReader.read(bytes) { Occupation.find(number: $0.number) != nil }
  }

  /// The example from its file.
  static func file() throws -> Ruleset {
    try EditionFile.read(path) { Occupation.find(number: $0.number) != nil }.rules
  }

  /// The example with pieces of it replaced.
  static func with(_ changes: (String, String)...) throws -> Ruleset {
    let text = changes.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    let (rules, faults, _) = read(text)
    #expect(faults.isEmpty)
    return try #require(rules)
  }
}
