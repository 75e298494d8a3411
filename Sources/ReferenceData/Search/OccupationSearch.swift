/// Finds occupations by words of their titles, in both languages at once, or by their codes.
///
/// Case, accents, plurals and the little words between do not matter; a word may be unfinished,
/// and one slip in it is forgiven where hardly anything matches it as typed. All words must be in
/// one title, or, where no title has them all, in titles of one unit group. Where not even that is
/// so, as with the name of an employer, the titles with the words that tell most are found.
///
/// The titles are read when something is first searched for, which takes some hundredths of a
/// second; a search then takes a millisecond or two.
public struct OccupationSearch: Sendable {
  let index: TitleIndex
  let occupations: [Occupation]

  /// The search among the 516 unit groups.
  public static let noc2021 = OccupationSearch(index: .noc2021, occupations: Occupation.all)

  /// With fewer hits than this, words with a slip are looked for too, unless one is a whole title.
  private static let fewHits = 3

  /// The occupations that a text finds, the best first, in the same order every time.
  ///
  /// Of equal titles the one in the language given comes first.
  public func hits(for text: String, in language: TitleLanguage) -> [OccupationHit] {
    switch OccupationQuery(text) {
    case .nothing: return []
    case .code(let digits):
      return occupations.filter { $0.code.hasPrefix(digits) }
        .map { OccupationHit(occupation: $0, match: .code) }
    case .words(let readings):
      return hits(for: readings, typedIn: text, in: language)
    }
  }

  private func hits(
    for texts: [[QueryWord]], typedIn text: String, in language: TitleLanguage
  ) -> [OccupationHit] {
    var readings = texts.map { Reading($0, in: index) }
    var best: [Int: RankedMatch] = [:]
    for isForgiving in [false, true] where isMeagre(best) {
      for place in readings.indices {
        for (group, match) in readings[place].scan(isForgiving).matches(in: language) {
          var match = match
          if place > 0 { match.score -= Ranking.layTerm }
          if match.score > best[group]?.score ?? .min { best[group] = match }
        }
      }
    }
    if best.isEmpty {
      for isForgiving in [false, true] where best.isEmpty {
        for place in readings.indices {
          for group in readings[place].scan(isForgiving).groupsWithAllWords {
            best[group] = RankedMatch(score: 0, title: nil, isWhole: false)
          }
        }
      }
    }
    if best.isEmpty { return partialHits(for: &readings, typedIn: text, in: language) }
    return best.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
      .map { OccupationHit(occupation: occupations[$0.key], match: match($0.value)) }
  }

  /// The occupations that have some of the words, with those that their titles lack.
  private func partialHits(
    for readings: inout [Reading], typedIn text: String, in language: TitleLanguage
  ) -> [OccupationHit] {
    var best: [Int: PartialMatch] = [:]
    for place in readings.indices {
      guard let scan = PartialScan(&readings[place]) else { continue }
      for (group, match) in scan.matches(in: language) {
        var match = match
        if place > 0 { match.ranked.score -= Ranking.layTerm }
        if best[group].map({ $0 < match }) ?? true { best[group] = match }
      }
    }
    guard let most = best.values.map(\.weight).max() else { return [] }
    let typed = OccupationQuery.typedWords(in: text)
    return best.filter { $0.value.weight * PartialMatch.leastShare >= most }
      .sorted { $1.value < $0.value || ($0.value == $1.value && $0.key < $1.key) }
      .map { group, match in
        OccupationHit(
          occupation: occupations[group], match: self.match(match.ranked),
          without: match.without.compactMap { typed[$0.letters] })
      }
  }

  /// Whether words with a slip should be looked for: few titles match, and none was typed whole.
  private func isMeagre(_ best: [Int: RankedMatch]) -> Bool {
    best.count < Self.fewHits && !best.values.contains(where: \.isWhole)
  }

  private func match(_ ranked: RankedMatch) -> OccupationHit.Match {
    guard let place = ranked.title else { return .severalTitles }
    let title = index.titles[place]
    return title.isExample
      ? .example(index.text(of: title), title.language) : .title(title.language)
  }
}

/// One reading of what was typed, with the scans for it, each made when it is first asked for.
struct Reading {
  let index: TitleIndex
  let words: [QueryWord]
  private var plain: TitleScan?
  private var forgiving: TitleScan?

  init(_ words: [QueryWord], in index: TitleIndex) { (self.words, self.index) = (words, index) }

  mutating func scan(_ isForgiving: Bool) -> TitleScan {
    if let made = isForgiving ? forgiving : plain { return made }
    let scan = TitleScan(index, for: words, forgiving: isForgiving)
    if isForgiving { forgiving = scan } else { plain = scan }
    return scan
  }
}
