/// The best title of a unit group that has some of the words.
struct PartialMatch: Comparable {
  /// Groups with less than one part in so many of the most weight found are passed over.
  static let leastShare = 2

  /// What the words that the title has tell, together.
  var weight: Int
  var ranked: RankedMatch
  /// The words that the title lacks.
  var without: [QueryWord]

  static func < (match: PartialMatch, other: PartialMatch) -> Bool {
    (match.weight, match.ranked.score) < (other.weight, other.ranked.score)
  }

  static func == (match: PartialMatch, other: PartialMatch) -> Bool {
    (match.weight, match.ranked.score) == (other.weight, other.ranked.score)
  }
}

/// A pass over all titles for words of which no title has all.
///
/// A word tells the more the fewer titles have it. The first tells half more, because people say
/// what they are before where they are it, and words after "at" and the like tell half. One that is
/// only the beginning of others, or has a slip, tells half of what a whole one does, and slips are
/// forgiven only in words that nothing begins with.
struct PartialScan {
  private let index: TitleIndex
  private let words: [QueryWord]
  private let scan: TitleScan
  /// Four times what each word tells; nought for those that tell nothing of the work.
  private let weights: [Int]
  /// The titles that have any of the words.
  private let found: [(title: Int, sets: WordSets)]

  /// Prepares a pass; `nil` where there is nothing to leave out.
  init?(_ reading: inout Reading) {
    (index, words) = (reading.index, reading.words)
    let tells = words.map { !StopWords.saysNoWork($0.letters) }
    guard words.count > 1, tells.contains(true) else { return nil }
    scan = reading.scan(false).forSome(of: words, forgiving: reading.scan(true))
    found = scan.titlesWithAnyWord
    var counts = Array(repeating: 0, count: words.count)
    for (_, sets) in found { sets.forEachWord { counts[$0] += 1 } }
    let first = tells.firstIndex(of: true)
    weights = words.indices.map { [titles = index.titles.count, words] place in
      guard tells[place] else { return 0 }
      let share = titles / max(1, counts[place]) + 1
      let doublings = share.bitWidth - 1 - share.leadingZeroBitCount
      return doublings * (place == first ? 6 : words[place].isAside ? 2 : 4)
    }
  }

  /// The best title of each unit group that has a title with any of the words.
  func matches(in language: TitleLanguage) -> [Int: PartialMatch] {
    var best: [Int: (weight: Int, score: Int, title: Int, sets: WordSets)] = [:]
    var counts: [Int: Int] = [:]
    for (place, sets) in found {
      let title = index.titles[place]
      let group = Int(title.group)
      let weight = sets.weight(of: weights)
      guard weight > 0 else { continue }
      let score = Ranking.score(of: title, sets, scan.coverage(of: title), in: language)
      let before = best[group].map { ($0.weight, $0.score) }
      if before.map({ $0 < (weight, score) }) ?? true {
        if before?.0 != weight { counts[group] = 0 }
        best[group] = (weight, score, place, sets)
      }
      if best[group]?.weight == weight { counts[group, default: 0] += 1 }
    }
    return best.reduce(into: [:]) { matches, found in
      let (weight, score, title, sets) = found.value
      let evidence = Ranking.evidence(ofTitles: counts[found.key] ?? 1)
      matches[found.key] = PartialMatch(
        weight: weight,
        ranked: RankedMatch(score: score + evidence, title: title, isWhole: false),
        without: words.indices.filter { weights[$0] > 0 && !sets.has($0) }.map { words[$0] })
    }
  }
}
