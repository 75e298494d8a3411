/// The names that the program gives to what it makes beside a file, told from names that only look
/// like them.
///
/// What has such a name may be removed without a question, so every part of it must be as the
/// program writes it. Names are compared byte by byte, as a disk does.
enum MadeName {
  /// The name of the file that something unfinished was to become: `me.json` of
  /// `.me.json.4711.9f3a52c1.tmp`.
  static func target(ofTemporary name: String) -> Substring? {
    guard let inner = name.utf8.without(prefix: ".", suffix: ".tmp"),
      let last = inner.lastIndex(of: .dot),
      let before = inner[..<last].lastIndex(of: .dot), before > inner.startIndex
    else { return nil }
    let process = inner[inner.index(after: before)..<last]
    let random = inner[inner.index(after: last)...]
    guard 1...10 ~= process.count, process.allSatisfy(\.isDigit), 1...8 ~= random.count,
      random.allSatisfy(\.isHexDigit)
    else { return nil }
    return Substring(inner[..<before])
  }

  static func isTemporary(_ name: String, of file: String) -> Bool {
    target(ofTemporary: name).map { $0.utf8.elementsEqual(file.utf8) } ?? false
  }

  /// Whether a file of this name was put aside: `me.json.bad-20261123-143207`, and `-2` behind it
  /// where that was taken.
  static func isAside(_ name: String, of file: String, as what: String) -> Bool {
    guard let moment = name.utf8.without(prefix: "\(file).\(what)-", suffix: "") else {
      return false
    }
    let parts = moment.split(separator: .dash, omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts.joined().allSatisfy(\.isDigit), parts[0].count == 8,
      parts[1].count == 6
    else { return false }
    // The first has no number.
    return parts.count == 2 || Int(Substring(parts[2])).map { $0 >= 2 } ?? false
  }
}

extension String.UTF8View {
  fileprivate func without(prefix: String, suffix: String) -> Substring.UTF8View? {
    guard count > prefix.utf8.count + suffix.utf8.count, starts(with: prefix.utf8),
      reversed().starts(with: suffix.utf8.reversed())
    else { return nil }
    return dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count)
  }
}

extension UInt8 {
  fileprivate static let dot = UInt8(ascii: ".")
  fileprivate static let dash = UInt8(ascii: "-")

  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isHexDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
  }
}
