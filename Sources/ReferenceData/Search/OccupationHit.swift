/// A language that titles are published in.
public enum TitleLanguage: UInt8, CaseIterable, Sendable {
  case english, french
}

/// An occupation that a search found, and what of it matched.
public struct OccupationHit: Hashable, Sendable {
  public let occupation: Occupation
  public let match: Match
  /// The words of the search that the title lacks, as typed: some, where no title has them all.
  public let without: [String]

  init(occupation: Occupation, match: Match, without: [String] = []) {
    (self.occupation, self.match, self.without) = (occupation, match, without)
  }

  /// What the words of the search were found in.
  public enum Match: Hashable, Sendable {
    /// The code, or its beginning.
    case code
    /// The title of the unit group.
    case title(TitleLanguage)
    /// One example title.
    case example(String, TitleLanguage)
    /// Not all in one title, but each in some title of the group.
    case severalTitles
  }
}
