import ExpressEntry
import Foundation
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

  /// The example with pieces of it replaced.
  static func with(_ changes: (String, String)...) throws -> Ruleset {
    let text = changes.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    let (rules, faults) = EditionReader.read(Array(text.utf8))
    #expect(faults.isEmpty)
    return try #require(rules)
  }
}
