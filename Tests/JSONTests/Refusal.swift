import JSON
import Testing

/// A document that the reader refuses, and what it says.
struct Refusal: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let error: JSONError

  init(_ text: String, _ problem: JSONError.Problem, _ line: Int, _ column: Int) {
    self.init(Array(text.utf8), problem, line, column)
  }

  init(_ bytes: [UInt8], _ problem: JSONError.Problem, _ line: Int, _ column: Int) {
    self.bytes = bytes
    error = JSONError(problem, at: JSONLocation(line: line, column: column))
  }

  var testDescription: String {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.prefix(60).map { $0.escaped(asASCII: false) }.joined()
  }
}

/// A string in an array, for bytes that no Swift string can hold.
func quoted(_ bytes: UInt8...) -> [UInt8] {
  Array("[\"".utf8) + bytes + Array("\"]".utf8)
}

func at(_ line: Int, _ column: Int) -> JSONLocation {
  JSONLocation(line: line, column: column)
}

/// Reads a whole document without keeping any of it.
func check(_ bytes: [UInt8], limits: JSONReader.Limits = .standard) throws(JSONError) {
  var reader = JSONReader(bytes, limits: limits)
  try reader.skip()
  try reader.finish()
}
