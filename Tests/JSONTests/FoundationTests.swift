import Foundation
import JSON
import Testing

@Suite struct `Foundation's reader` {
  @Test func `agrees about two thousand random documents`() throws {
    var documents = RandomDocuments(seed: 1)
    for _ in 0..<2_000 {
      let text = documents.document()
      let value = try JSONValue(parsing: Array(text.utf8))
      let theirs = try JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(isSame(value, theirs), "\(text)")
    }
  }

  @Test func `agrees about what we write`() throws {
    var documents = RandomDocuments(seed: 2)
    for _ in 0..<500 {
      let value = try JSONValue(parsing: Array(documents.document().utf8))
      for pretty in [true, false] {
        let text = value.text(pretty: pretty)
        #expect(try JSONValue(parsing: Array(text.utf8)) == value)
        let theirs = try JSONSerialization.jsonObject(
          with: Data(text.utf8), options: .fragmentsAllowed)
        #expect(isSame(value, theirs), "\(text)")
      }
    }
  }

  /// Foundation takes U+FEFF at the start of any string for a byte order mark, and loses it.
  static let exceptions = ["\"\u{FEFF}\u{10FFFF}\u{FFFF}\""]

  @Test(arguments: `Documents that are JSON`.accepted.map(\.text))
  func `agrees about what we accept, with these exceptions`(text: String) throws {
    let value = try JSONValue(parsing: Array(text.utf8))
    let theirs = try? JSONSerialization.jsonObject(
      with: Data(text.utf8), options: .fragmentsAllowed)
    let agrees = theirs.map { isSame(value, $0) } ?? false
    #expect(agrees != Self.exceptions.contains(text))
  }

  private func isSame(_ ours: JSONValue, _ theirs: Any) -> Bool {
    switch ours {
    case .null: return theirs is NSNull
    case .bool(let value): return theirs as? Bool == value
    case .number(let number):
      // Foundation reads fractions as decimals, and their `doubleValue` is not always the nearest.
      guard let value = Double(number.text), let other = theirs as? NSNumber else { return false }
      return abs(value - other.doubleValue) <= abs(value) * 1e-14
    case .string(let text):
      return (theirs as? String).map { $0.utf8.elementsEqual(text.utf8) } ?? false
    case .array(let elements):
      guard let others = theirs as? [Any], others.count == elements.count else { return false }
      return zip(elements, others).allSatisfy(isSame)
    case .object(let members):
      guard let others = theirs as? [String: Any], others.count == members.count else {
        return false
      }
      return members.allSatisfy { key, value in others[key].map { isSame(value, $0) } ?? false }
    case .raw: return false
    }
  }
}
