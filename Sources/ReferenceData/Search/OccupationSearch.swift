/// Finds occupations by words of their titles, in both languages at once, or by their codes.
///
/// Case, accents, plurals and the little words between do not matter; a word may be unfinished,
/// and one slip in it is forgiven where hardly anything matches it as typed. All words must be in
/// one title, or, where no title has them all, in titles of one unit group.
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
      return hits(for: readings, in: language)
    }
  }

  private func hits(for readings: [[QueryWord]], in language: TitleLanguage) -> [OccupationHit] {
    var best: [Int: RankedMatch] = [:]
    for isForgiving in [false, true] where isMeagre(best) {
      for (place, words) in readings.enumerated() {
        let scan = TitleScan(index, for: words, forgiving: isForgiving)
        for (group, match) in scan.matches(in: language) {
          var match = match
          if place > 0 { match.score -= Ranking.layTerm }
          if match.score > best[group]?.score ?? .min { best[group] = match }
        }
      }
    }
    if best.isEmpty {
      for isForgiving in [false, true] where best.isEmpty {
        for words in readings {
          let scan = TitleScan(index, for: words, forgiving: isForgiving)
          for group in scan.groupsWithAllWords {
            best[group] = RankedMatch(score: 0, title: nil, isWhole: false)
          }
        }
      }
    }
    return best.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
      .map { OccupationHit(occupation: occupations[$0.key], match: match($0.value)) }
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
