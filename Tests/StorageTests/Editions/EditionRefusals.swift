import Foundation
import Testing

/// Edition files with something wrong in them, each with every fault, its place and its words.
enum EditionRefusals {
  struct Case: Sendable, CustomTestStringConvertible {
    let name, text: String
    let english, french: [String]

    var testDescription: String { name }

    init(name: String, text: String, english: [String], french: [String]) {
      self.name = name
      self.text = text
      self.english = english
      self.french = french
    }

    /// The example with pieces of it replaced.
    init(name: String, changes: [(String, String)], english: [String], french: [String]) {
      let text = changes.reduce(ExampleEdition.text) { text, change in
        guard let range = text.range(of: change.0) else {
          preconditionFailure("the example has no \(change.0)")
        }
        return text.replacingCharacters(in: range, with: change.1)
      }
      self.init(name: name, text: text, english: english, french: french)
    }
  }
}
