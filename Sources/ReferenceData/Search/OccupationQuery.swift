/// What was typed to find an occupation: a code, or words.
enum OccupationQuery: Equatable, Sendable {
  case nothing
  /// Five digits, or fewer from the start.
  case code(String)
  /// The words as typed, and then the words of the classification that they may stand for.
  case words([[QueryWord]])

  /// Of longer texts only the beginning is read.
  static let mostBytes = 400
  /// As many words as there are bits for: see `WordSets`.
  static let mostWords = 20
  /// How many readings of lay words are tried.
  static let mostReadings = 4

  init(_ text: String) {
    let words = Self.words(in: text)
    // "NOC 21232", and a line copied from a list of codes, begin with their code.
    let named = words.first.map { Self.names.contains($0) } == true ? words.dropFirst() : words[...]
    if let digits = named.first, digits.allSatisfy(Self.isDigit),
      digits.count == 5 || (named.count == 1 && digits.count < 5)
    {
      self = .code(String(decoding: digits, as: UTF8.self))
      return
    }
    guard let last = words.last else {
      self = .nothing
      return
    }
    // A word that only joins others is passed over, unless it may be the start of another.
    func telling(_ words: [[UInt8]]) -> [QueryWord] {
      var telling = words.filter { !StopWords.contains($0) }
      let isBeingTyped = StopWords.contains(last) && words.last == last
      if telling.isEmpty || (isBeingTyped && Self.endsInWord(text) && words.count > 1) {
        telling = words.filter { !StopWords.contains($0) } + [last]
      }
      let work = words.prefix { !StopWords.leadsAside($0) }
      var seen: Set<[UInt8]> = []
      return telling.filter { seen.insert($0).inserted }.prefix(Self.mostWords)
        .map { QueryWord($0, isAside: !work.contains($0)) }
    }
    let readings = [words] + LayTerm.readings(of: words).prefix(Self.mostReadings)
    self = .words(readings.map(telling))
  }

  private static func words(in text: String) -> [[UInt8]] {
    var start = String(decoding: text.utf8.prefix(mostBytes), as: UTF8.self)
    return start.withUTF8 { bytes in
      var scanner = WordScanner(bytes)
      var words: [[UInt8]] = []
      while scanner.next() { words.append(scanner.word) }
      return words
    }
  }

  /// The words as typed, by what they are searched as; words of one piece of text share it.
  static func typedWords(in text: String) -> [[UInt8]: String] {
    var typed: [[UInt8]: String] = [:]
    for piece in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      for word in words(in: String(piece)) where typed[word] == nil { typed[word] = String(piece) }
    }
    return typed
  }

  private static func endsInWord(_ text: String) -> Bool { text.last?.isWhitespace == false }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static let names: Set<[UInt8]> = [Array("noc".utf8), Array("cnp".utf8)]
}
