/// The words of all titles, each once and without its plural, numbered in the order they came.
struct Vocabulary: Sendable {
  /// The letters of all words, one word after another.
  private(set) var letters: [UInt8] = []
  /// Where each word starts in `letters`, and where the last one ends.
  private(set) var starts: [Int32] = [0]
  /// Word numbers from 1 by hash, nought where there is none; as long as a power of two.
  private var table: [Int32]
  private var isStopWord: [Bool] = []

  init() {
    table = Array(repeating: 0, count: 1 << 16)
    letters.reserveCapacity(1 << 18)
    starts.reserveCapacity(1 << 15)
  }

  var count: Int { starts.count - 1 }

  /// Whether the word only joins others, as "of" and "de" do.
  func isStopWord(_ word: Int) -> Bool { isStopWord[word] }

  /// The number of a word, which is added where it is new.
  mutating func number(of word: [UInt8]) -> Int {
    let length = StopWords.stemLength(of: word)
    var slot = Self.hash(word, length) & (table.count - 1)
    while table[slot] != 0 {
      let number = Int(table[slot]) - 1
      if isSame(number, word, length) { return number }
      slot = (slot + 1) & (table.count - 1)
    }
    table[slot] = Int32(count + 1)
    letters += word.prefix(length)
    starts.append(Int32(letters.count))
    isStopWord.append(StopWords.contains(word))
    precondition(count < table.count / 2, "the titles have fewer words than the table has room for")
    return count - 1
  }

  private static func hash(_ word: [UInt8], _ length: Int) -> Int {
    var hash: UInt32 = 2_166_136_261
    for place in 0..<length { hash = (hash ^ UInt32(word[place])) &* 16_777_619 }
    return Int(hash ^ hash >> 15)
  }

  private func isSame(_ number: Int, _ word: [UInt8], _ length: Int) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == length else { return false }
    for place in 0..<length where letters[start + place] != word[place] { return false }
    return true
  }

  /// Whether two words have the same first three letters.
  func startAlike(_ first: Int, _ second: Int) -> Bool {
    let (start, other) = (Int(starts[first]), Int(starts[second]))
    guard Int(starts[first + 1]) - start >= 3, Int(starts[second + 1]) - other >= 3 else {
      return false
    }
    return (0..<3).allSatisfy { letters[start + $0] == letters[other + $0] }
  }
}

/// Words that only join others, and the ends that only say that there are several.
enum StopWords {
  private static let all: Set<String> = [
    "a", "an", "and", "at", "for", "in", "of", "on", "or", "s", "the", "to", "with",
    "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "par",
    "pour", "sur", "un", "une",
  ]
  private static let bytes = Set(all.map { Array($0.utf8) })

  static func contains(_ word: [UInt8]) -> Bool { word.count <= 4 && bytes.contains(word) }

  /// Words of a whole sentence that tell no occupation, whether or not a title has them.
  private static let ofSentences = Set(
    ["am", "as", "by", "chez", "comme", "from", "i", "je", "junior", "mon", "my", "suis"]
      .map { Array($0.utf8) })

  /// Words that lead from the work to where it is done, or for whom.
  private static let beforePlaces = Set(
    ["at", "avec", "chez", "dans", "for", "from", "in", "pour", "with"].map { Array($0.utf8) })

  static func leadsAside(_ word: [UInt8]) -> Bool { beforePlaces.contains(word) }

  /// Whether the word tells nothing of the work that somebody does.
  static func saysNoWork(_ word: [UInt8]) -> Bool { contains(word) || ofSentences.contains(word) }

  /// The letters that are left without a plural ending: an s or an x, of words of four letters on.
  static func stemLength(of word: [UInt8]) -> Int {
    guard word.count >= 4, let last = word.last else { return word.count }
    if last == UInt8(ascii: "x") { return word.count - 1 }
    guard last == UInt8(ascii: "s"), word[word.count - 2] != UInt8(ascii: "s") else {
      return word.count
    }
    return word.count - 1
  }
}
