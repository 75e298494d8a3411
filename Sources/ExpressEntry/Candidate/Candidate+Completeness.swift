extension Candidate {
  /// Whether every fact that a score reads is known, and no evidence was left unfinished.
  public var isComplete: Bool {
    guard let isAccompanied, unfinished.isEmpty else { return false }
    return age != nil && education != nil && english.areKnown && french.areKnown
      && firstLanguage != nil && canadianWork != nil && foreignWork != nil && hasCertificate != nil
      && isNominated != nil && hasSiblingInCanada != nil && canadianStudy != nil
      && (!isAccompanied || spouse.isComplete)
  }
}

extension Candidate.Spouse {
  fileprivate var isComplete: Bool {
    education != nil && language.areKnown && canadianWork != nil
  }
}

extension Abilities where Value == LanguageLevel? {
  /// Whether none of the four is open.
  fileprivate var areKnown: Bool {
    listening != nil && reading != nil && writing != nil && speaking != nil
  }
}
