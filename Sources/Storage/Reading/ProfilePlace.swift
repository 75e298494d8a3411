import JSON

/// Where in a file something was refused.
public struct ProfilePlace: Hashable, Sendable {
  /// The member, as in `applicant.work.jobs[1].start`; empty for the document as a whole.
  public var member: String
  public var location: JSONLocation

  public init(member: String, location: JSONLocation) {
    (self.member, self.location) = (member, location)
  }
}

/// A second reading of a text, to learn which member stands at a byte.
struct MemberSearch {
  private var json: JSONReader
  private var path: [Step] = []
  /// Where the objects and lists start that the target is in, the outermost first.
  private var starts: [Int] = []
  private let target: Int

  enum Step {
    case key(String)
    case index(Int)
  }

  /// Gives the member at the byte, or the innermost one that the text breaks off in.
  static func member(at offset: Int, of bytes: [UInt8], in range: Range<Int>) -> String {
    found(at: offset, of: bytes, in: range).member
  }

  /// Gives the member at the byte, and where the objects and lists around it start.
  static func found(
    at offset: Int, of bytes: [UInt8], in range: Range<Int>
  ) -> (member: String, starts: [Int]) {
    var search = MemberSearch(json: JSONReader(bytes, in: range), target: offset)
    do { _ = try search.reaches() } catch {}
    return (search.path.reduce("") { $1.text(after: $0) }, search.starts)
  }

  private init(json: JSONReader, target: Int) {
    (self.json, self.target) = (json, target)
  }

  /// Reads the next value, and says whether the target was found in it.
  private mutating func reaches() throws(JSONError) -> Bool {
    let kind = try json.peek()
    guard json.offset < target else { return true }
    switch kind {
    case .object:
      starts.append(json.offset)
      try json.beginObject()
      while let key = try json.nextKey() {
        path.append(.key(key))
        guard json.offset < target else { return true }
        if try reaches() { return true }
        path.removeLast()
      }
      starts.removeLast()
    case .array:
      starts.append(json.offset)
      try json.beginArray()
      var index = 0
      while try json.nextElement() {
        path.append(.index(index))
        if try reaches() { return true }
        path.removeLast()
        index += 1
      }
      starts.removeLast()
    default: try json.skip()
    }
    return false
  }
}

extension MemberSearch.Step {
  fileprivate func text(after path: String) -> String {
    switch self {
    case .index(let index): return "\(path)[\(index)]"
    case .key(let key):
      let isPlain = key.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
      guard isPlain, !key.isEmpty, key.utf8.count <= 40 else { return "\(path)[\(quoted(key))]" }
      return path.isEmpty ? key : "\(path).\(key)"
    }
  }
}

/// Shows a piece of a file in its quotes: cut short, and with nothing a terminal would obey.
func quoted(_ text: String) -> String {
  let scalars = text.unicodeScalars
  let start = String(String.UnicodeScalarView(scalars.prefix(40)))
  return JSONValue.string(start + (scalars.count > 40 ? "…" : "")).text(pretty: false)
}

/// The same in the quotation marks of French.
func quotedInFrench(_ text: String) -> String {
  "«\u{A0}\(quoted(text).dropFirst().dropLast())\u{A0}»"
}
