/// A language that titles are published in.
public enum TitleLanguage: UInt8, CaseIterable, Sendable {
  case english, french
}

/// An occupation that a search found, and what of it matched.
public struct OccupationHit: Hashable, Sendable {
  public let occupation: Occupation
  public let match: Match

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
