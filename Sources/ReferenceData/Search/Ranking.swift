/// The best title of a unit group, and how good a find it is.
struct RankedMatch: Equatable {
  var score: Int
  /// The place of the title in the index; none where the words are in several titles.
  var title: Int?
  /// Whether the whole title was typed, but for its field perhaps.
  var isWhole: Bool
}

/// What makes one find better than another, in points that are only compared with each other.
///
/// A title that was typed whole comes first; then the title of a unit group before an example, and
/// of each the one with fewer words besides. A group with many titles that match is the likelier
/// one: nearly all titles of nurses are in a few groups.
enum Ranking {
  private static let whole = 400
  private static let wholeButForItsField = 330
  private static let wordMissing = 40
  private static let mostMissing = 6
  private static let unitGroup = 150
  private static let prefix = 60
  private static let slip = 250
  private static let ownLanguage = 10
  private static let doubledEvidence = 20
  private static let mostEvidence = 140
  /// The words of the classification were put for those typed.
  static let layTerm = 20

  static func score(
    of title: TitleIndex.Title, _ found: WordSets, _ coverage: TitleCoverage,
    in language: TitleLanguage
  ) -> Int {
    var score = 0
    if coverage.missing > 0 {
      score -= wordMissing * min(coverage.missing, mostMissing)
    } else if found.isExact {
      score += coverage.missingAside == 0 ? whole : wholeButForItsField
    }
    if !title.isExample { score += unitGroup }
    score -= prefix * found.prefixCount + slip * found.slipCount
    if title.language == language { score += ownLanguage }
    return score
  }

  /// What several titles of the same group that match are worth: so much each time they double.
  static func evidence(ofTitles count: Int) -> Int {
    let doublings = (count + 1).bitWidth - 1 - (count + 1).leadingZeroBitCount
    return min(doubledEvidence * doublings, mostEvidence)
  }
}
