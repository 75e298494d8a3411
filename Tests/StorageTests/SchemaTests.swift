import ExpressEntry
import Foundation
import JSON
import Storage
import Testing

@Suite struct `The schema` {
  static let schema = try? JSONValue(parsing: Array(ProfileSchema.text.utf8))

  @Test func `takes every profile that is written`() throws {
    let checker = SchemaChecker(root: try #require(Self.schema))
    var random = Seeded(seed: 21)
    for _ in 0..<500 {
      let text = ProfileWriter.text(random.profile())
      let problems = checker.problems(with: try JSONValue(parsing: Array(text.utf8)))
      try #require(problems.isEmpty, "\(problems) in \(text)")
    }
  }

  @Test(arguments: Refusals.all)
  func `refuses what the reader refuses, as far as a schema can`(_ refusal: Refusals.Case) throws {
    guard let value = try? JSONValue(parsing: Array(refusal.text.utf8)) else { return }
    let checker = SchemaChecker(root: try #require(Self.schema))
    #expect(checker.problems(with: value).isEmpty == refusal.isBeyondSchema)
  }

  @Test func `uses no keyword that the checker does not know`() throws {
    let checker = SchemaChecker(root: try #require(Self.schema))
    #expect(checker.unknownKeywords.isEmpty)
  }

  /// The reader's keys are the names after `case` in its sources, and the cases of the enumerations
  /// that have objects of their own.
  @Test func `names every key of the reader, and no other`() throws {
    let names = SchemaChecker(root: try #require(Self.schema)).propertyNames
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Storage/Reading")
    var keys: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasPrefix("ProfileReader") {
      let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      keys.formUnion(source.matches(of: /case \.([A-Za-z]+):/).map { String($0.1) })
    }
    // The two proofs that are no test are read beside the keys.
    let enumerated =
      DocumentKind.allCases.map(\.rawValue) + AdmissibilityGround.allCases.map(\.rawValue)
    #expect(keys.subtracting(["estimate", "none"]).union(enumerated) == names)
  }

  /// What the reader does not know it keeps, whatever its kind; what it knows it refuses.
  @Test func `describes each member where the reader looks for it`() throws {
    let checker = SchemaChecker(root: try #require(Self.schema))
    var count = 0
    for path in checker.memberPaths where path != ["schemaVersion"] {
      var text = "[[0]]"
      for step in path.reversed() { text = step == "[]" ? "[\(text)]" : "{\"\(step)\": \(text)}" }
      text = "{\"schemaVersion\": 1, " + text.dropFirst()
      var reader = ProfileReader()
      #expect(throws: ProfileFileError.self, "\(path)") { try reader.read(Array(text.utf8)) }
      count += 1
    }
    #expect(count > 150)
  }
}
