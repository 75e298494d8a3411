/// One pass over all titles for some words.
struct TitleScan {
  /// Room for all unit groups.
  private static let mostGroups = 1 << 10
  private let index: TitleIndex
  private let wordCount: Int
  /// For each word of the vocabulary, the typed words that it stands for.
  private var sets: [WordSets]

  init(_ index: TitleIndex, for words: [QueryWord], forgiving isForgiving: Bool) {
    self.index = index
    wordCount = words.count
    sets = Array(repeating: WordSets(), count: index.vocabulary.count)
    // "hair dresser" is one word in the titles: two neighbours written as one stand for both.
    let pairs = zip(words, words.dropFirst()).map { QueryWord($0.letters + $1.letters) }
    let starts = index.vocabulary.starts
    index.vocabulary.letters.withUnsafeBufferPointer { letters in
      for word in sets.indices {
        let stem = UnsafeBufferPointer(rebasing: letters[Int(starts[word])..<Int(starts[word + 1])])
        for (place, typed) in words.enumerated() {
          guard isForgiving || typed.letters.first == stem.first else { continue }
          guard let match = WordMatch.find(typed, in: stem, forgiving: isForgiving) else {
            continue
          }
          sets[word].insert(place, by: match)
        }
        for (place, pair) in pairs.enumerated() where pair.letters.first == stem.first {
          guard let match = WordMatch.find(pair, in: stem, forgiving: false) else { continue }
          sets[word].insert(place, by: match)
          sets[word].insert(place + 1, by: match)
        }
      }
    }
  }

  /// The same for words of which a title need not have all: short ones begin others by chance, but
  /// for the one that is being typed, and a slip is forgiven where nothing matches as typed.
  func forSome(of words: [QueryWord], forgiving: @autoclosure () -> TitleScan) -> TitleScan {
    var scan = self
    let short = words.indices.dropLast().filter {
      words[$0].letters.count < WordMatch.leastLetters
    }
    if !short.isEmpty {
      for word in sets.indices { for place in short { scan.sets[word].removePrefix(place) } }
    }
    let found = scan.anywhere
    guard !found.holds(wordCount) else { return scan }
    for (word, other) in forgiving().sets.enumerated() {
      other.forEachSlip { place in
        if !found.has(place) { scan.sets[word].insert(place, by: .slip) }
      }
    }
    return scan
  }

  /// The words that any title has.
  private var anywhere: WordSets { sets.reduce(into: WordSets()) { $0.formUnion($1) } }

  /// The best title of each unit group that has a title with all the words.
  func matches(in language: TitleLanguage) -> [Int: RankedMatch] {
    guard anywhere.holds(wordCount) else { return [:] }
    var best: [RankedMatch?] = Array(repeating: nil, count: Self.mostGroups)
    var counts = Array(repeating: 0, count: Self.mostGroups)
    index.words.withUnsafeBufferPointer { words in
      sets.withUnsafeBufferPointer { sets in
        for (place, title) in index.titles.enumerated() {
          var found = WordSets()
          for word in Int(title.start)..<Int(title.end) { found.formUnion(sets[Int(words[word])]) }
          guard !found.isEmpty, found.holds(wordCount) else { continue }
          let group = Int(title.group)
          counts[group] += 1
          let coverage = coverage(of: title)
          let score = Ranking.score(of: title, found, coverage, in: language)
          if score > best[group]?.score ?? .min {
            let isWhole = coverage.missing == 0 && found.isExact
            best[group] = RankedMatch(score: score, title: place, isWhole: isWhole)
          }
        }
      }
    }
    var matches: [Int: RankedMatch] = [:]
    for (group, match) in best.enumerated() {
      guard var match else { continue }
      match.score += Ranking.evidence(ofTitles: counts[group])
      matches[group] = match
    }
    return matches
  }

  /// The titles that have any of the words, and which.
  var titlesWithAnyWord: [(title: Int, sets: WordSets)] {
    var found: [(title: Int, sets: WordSets)] = []
    index.words.withUnsafeBufferPointer { words in
      sets.withUnsafeBufferPointer { sets in
        for (place, title) in index.titles.enumerated() {
          var has = WordSets()
          for word in Int(title.start)..<Int(title.end) { has.formUnion(sets[Int(words[word])]) }
          if !has.isEmpty { found.append((place, has)) }
        }
      }
    }
    return found
  }

  /// The unit groups that have all the words, though not all in one title.
  var groupsWithAllWords: [Int] {
    guard anywhere.holds(wordCount) else { return [] }
    var found = Array(repeating: WordSets(), count: Self.mostGroups)
    index.words.withUnsafeBufferPointer { words in
      sets.withUnsafeBufferPointer { sets in
        for title in index.titles {
          for word in Int(title.start)..<Int(title.end) {
            found[Int(title.group)].formUnion(sets[Int(words[word])])
          }
        }
      }
    }
    return found.indices.filter { found[$0].holds(wordCount) }
  }

  func coverage(of title: TitleIndex.Title) -> TitleCoverage {
    var coverage = TitleCoverage()
    for word in Int(title.start)..<Int(title.end) where !index.places[word].isNone {
      coverage.add(index.places[word], isFound: !sets[Int(index.words[word])].isEmpty)
    }
    return coverage
  }
}

/// How much of a title the words of a search are.
struct TitleCoverage {
  private var head: UInt64 = 0
  private var aside: UInt64 = 0
  private var found: UInt64 = 0

  mutating func add(_ place: TitleIndex.Place, isFound: Bool) {
    if place.isAside { aside |= 1 << place.number } else { head |= 1 << place.number }
    if isFound { found |= 1 << place.number }
  }

  /// The words of the title proper that were not typed.
  var missing: Int { (head & ~found).nonzeroBitCount }
  /// The words of its field, after a dash or in parentheses, that were not typed.
  var missingAside: Int { (aside & ~found).nonzeroBitCount }
}
