import Testing

/// Files that are refused, each with its place and the words in both languages.
enum Refusals {
  struct Case: Sendable, CustomTestStringConvertible {
    let name, text, member: String
    let line, column: Int
    let english, french: String
    /// Whether a schema cannot say it.
    var isBeyondSchema = false

    var testDescription: String { name }
  }

  static let all = document + person + languages + workAndFamily + application

  static func list(of count: Int) -> String {
    Array(repeating: "{}", count: count).joined(separator: ",")
  }
}
