/// How a word of a search is found in a word of a title.
enum WordMatch: Sendable {
  /// The same word, whatever its number.
  case exact
  /// Its beginning, as while it is being typed.
  case prefix
  /// The same or its beginning with one typing slip: a letter too many, one too few, a wrong one,
  /// or two neighbours swapped.
  case slip

  /// Slips are forgiven in words of so many letters, and in words not finished of one more.
  static let leastLetters = 4

  /// Compares a word as typed, and without its plural, with the stem of a word of a title.
  static func find(
    _ typed: QueryWord, in letters: UnsafeBufferPointer<UInt8>, forgiving isForgiving: Bool
  ) -> WordMatch? {
    let same = typed.letters.commonStart(with: letters)
    if same >= typed.stemLength, letters.count == typed.stemLength { return .exact }
    if same == typed.letters.count { return .prefix }
    guard isForgiving, typed.stemLength >= leastLetters else { return nil }
    let isWhole = abs(letters.count - typed.stemLength) <= 1
    guard isWhole || typed.letters.count > leastLetters else { return nil }
    if isWhole, typed.letters.isOneSlip(upTo: typed.stemLength, from: letters, at: same, false) {
      return .slip
    }
    guard typed.letters.count > leastLetters, letters.count + 1 >= typed.letters.count else {
      return nil
    }
    return typed.letters.isOneSlip(upTo: typed.letters.count, from: letters, at: same, true)
      ? .slip : nil
  }
}

/// A word of a search: its letters, and how many of them are left without a plural ending.
struct QueryWord: Hashable, Sendable {
  let letters: [UInt8]
  let stemLength: Int
  /// Whether it stands after a word such as "at", that leads from the work to where it is done.
  let isAside: Bool

  init(_ letters: [UInt8], isAside: Bool = false) {
    (self.letters, self.isAside) = (letters, isAside)
    stemLength = StopWords.stemLength(of: letters)
  }
}

extension [UInt8] {
  /// How many letters are the same from the start.
  fileprivate func commonStart(with other: UnsafeBufferPointer<UInt8>) -> Int {
    let most = Swift.min(count, other.count)
    var place = 0
    while place < most, self[place] == other[place] { place += 1 }
    return place
  }

  /// Whether these letters up to `end` become the other ones, or their beginning, by mending one
  /// slip at the first place where they differ.
  fileprivate func isOneSlip(
    upTo end: Int, from other: UnsafeBufferPointer<UInt8>, at place: Int, _ isBeginning: Bool
  ) -> Bool {
    guard place <= end else { return false }
    func rest(_ from: Int, _ otherFrom: Int) -> Bool {
      guard from <= end, otherFrom <= other.count else { return false }
      let length = end - from
      let room = other.count - otherFrom
      guard isBeginning ? length <= room : length == room else { return false }
      for step in 0..<length where self[from + step] != other[otherFrom + step] { return false }
      return true
    }
    if rest(place + 1, place + 1) || rest(place + 1, place) || rest(place, place + 1) {
      return true
    }
    return place + 1 < end && place + 1 < other.count && self[place] == other[place + 1]
      && self[place + 1] == other[place] && rest(place + 2, place + 2)
  }
}
