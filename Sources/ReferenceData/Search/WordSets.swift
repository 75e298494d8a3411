/// Which words of a search a word of a title stands for: a set for each kind of match.
///
/// Three sets of 21 bits in one integer, so that the words of a title are put together by "or".
struct WordSets: Sendable {
  private static let width: UInt64 = 21
  private static let mask: UInt64 = 1 << width - 1
  var bits: UInt64 = 0

  /// The words that one word of a title is found by; `index` is the place of the word typed.
  mutating func insert(_ index: Int, by match: WordMatch) {
    let shift: UInt64 =
      switch match {
      case .exact: 0
      case .prefix: Self.width
      case .slip: 2 * Self.width
      }
    bits |= 1 << (UInt64(index) + shift)
  }

  mutating func formUnion(_ other: WordSets) { bits |= other.bits }

  var isEmpty: Bool { bits == 0 }

  private var exact: UInt64 { bits & Self.mask }
  private var prefix: UInt64 { bits >> Self.width & Self.mask }
  private var slip: UInt64 { bits >> (2 * Self.width) & Self.mask }
  /// In whichever way.
  private var found: UInt64 { exact | prefix | slip }

  /// Whether all of so many words are found.
  func holds(_ count: Int) -> Bool { found == 1 << UInt64(count) - 1 }

  /// Whether the word at a place is found.
  func has(_ place: Int) -> Bool { found >> UInt64(place) & 1 == 1 }

  /// Forgets that the word at a place begins this one.
  mutating func removePrefix(_ place: Int) { bits &= ~(1 << (UInt64(place) + Self.width)) }

  /// The places of the words that are found.
  func forEachWord(_ body: (Int) -> Void) { Self.forEach(in: found, body) }

  /// The places of the words that are found with a slip.
  func forEachSlip(_ body: (Int) -> Void) { Self.forEach(in: slip, body) }

  private static func forEach(in places: UInt64, _ body: (Int) -> Void) {
    var left = places
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left - 1
    }
  }

  /// What the words that are found weigh: those that are not found as typed, half.
  func weight(of weights: [Int]) -> Int {
    var sum = 0
    forEachWord { sum += exact >> UInt64($0) & 1 == 1 ? weights[$0] : weights[$0] / 2 }
    return sum
  }

  /// Whether every word that is found is found as it was typed.
  var isExact: Bool { prefixCount == 0 && slipCount == 0 }

  /// How many words are found by their beginning at best, and how many only with a slip.
  var prefixCount: Int { (prefix & ~exact).nonzeroBitCount }
  var slipCount: Int { (slip & ~exact & ~prefix).nonzeroBitCount }
}
