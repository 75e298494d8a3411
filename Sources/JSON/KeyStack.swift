/// Where a string stands in the bytes, between its quotes.
struct StringToken: Sendable {
  var lower: Int
  var upper: Int
  var hasEscapes: Bool

  var range: Range<Int> { lower..<upper }
}

/// The keys of the objects that are open, so that a key given twice is found.
///
/// An object's keys lie above its parent's. When it closes they are cut off, by the count alone: the
/// storage stays for the keys to come.
struct KeyStack: Sendable {
  private(set) var count = 0
  private var hashes: [UInt32] = []
  private var keys: [StringToken] = []

  /// The key that was pushed last.
  var last: (key: StringToken, hash: UInt32)? {
    count > 0 ? (keys[count - 1], hashes[count - 1]) : nil
  }

  mutating func cut(to count: Int) {
    self.count = count
  }

  mutating func push(_ key: StringToken, hash: UInt32) {
    if count < keys.count {
      hashes[count] = hash
      keys[count] = key
    } else {
      hashes.append(hash)
      keys.append(key)
    }
    count += 1
  }

  /// Says whether one of the keys from `base` on has this hash, which is nearly always no.
  ///
  /// The loop never leaves early, so that the compiler can compare several hashes at a time.
  func mayHold(hash: UInt32, from base: Int) -> Bool {
    let candidates = hashes.span.extracting(base..<count)
    var matches: UInt32 = 0
    for index in candidates.indices {
      matches |= candidates[index] == hash ? 1 : 0
    }
    return matches != 0
  }

  /// Gives the keys from `base` on that have this hash.
  func keys(withHash hash: UInt32, from base: Int) -> [StringToken] {
    (base..<count).filter { hashes[$0] == hash }.map { keys[$0] }
  }
}
