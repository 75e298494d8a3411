import ExpressEntry
import Foundation
import Testing

@testable import Storage

/// A funds file with made-up amounts: not what IRCC asks for.
enum ExampleFunds {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "example-funds.json").path(percentEncoded: false)

  static let text: String = {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      preconditionFailure("the example is not beside the tests")
    }
    return text
  }()

  static func read(_ text: String) -> (tables: [FundsTable], faults: [EditionFault]) {
    FundsReader.read(Array(text.utf8), from: "funds.json")
  }

  /// The example with pieces of it replaced.
  static func changed(_ changes: [(String, String)]) -> String {
    changes.reduce(text) { text, change in
      guard let range = text.range(of: change.0) else {
        preconditionFailure("the example has no \(change.0)")
      }
      return text.replacingCharacters(in: range, with: change.1)
    }
  }

  /// The tables of the example with pieces of it replaced.
  static func tables(_ changes: (String, String)...) throws -> [FundsTable] {
    let (tables, faults) = read(changed(changes))
    try #require(faults.isEmpty, "\(faults.map(\.words.english))")
    return tables
  }
}
