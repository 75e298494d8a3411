/// The names of journals, and of those that were put aside.
extension Draft {
  /// The name of the journal of a file.
  static func name(for realPath: String) -> String { StateFolder.key(for: realPath) + ending }

  static let ending = ".journal"
  /// What the name of a journal starts with whose profile has no name.
  static let unnamed = "new-"

  /// Makes a name for the journal of a profile without a name.
  static func newName() -> String {
    unnamed + String(UInt64.random(in: .min ... .max), radix: 16) + ending
  }

  /// Whether a name is that of the journal of a profile without a name.
  static func isUnnamed(_ name: String) -> Bool {
    guard name.hasPrefix(unnamed), name.hasSuffix(ending) else { return false }
    let digits = name.dropFirst(unnamed.count).dropLast(ending.count)
    return UInt64(digits, radix: 16).map { String($0, radix: 16) == digits } ?? false
  }

  /// Whether a name is that of a journal which was put aside.
  static func isAside(_ name: String, of journal: String) -> Bool {
    ["old", "bad"].contains { MadeName.isAside(name, of: journal, as: $0) }
  }

  /// Whether a name is that of the journal of a profile without a name, put aside or not.
  static func isOfUnnamed(_ name: String) -> Bool {
    guard let end = name.firstRange(of: ending)?.upperBound else { return false }
    let journal = String(name[..<end])
    return isUnnamed(journal) && (end == name.endIndex || isAside(name, of: journal))
  }
}
