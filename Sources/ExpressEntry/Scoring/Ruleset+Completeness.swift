extension Ruleset {
  /// Whether every fact that these rules give points for is known, and no evidence was left
  /// unfinished.
  public func isComplete(_ candidate: Candidate) -> Bool {
    guard let isAccompanied = candidate.isAccompanied, candidate.unfinished.isEmpty else {
      return false
    }
    return candidate.isCoreKnown && isAdditionalKnown(of: candidate)
      && (!isAccompanied || candidate.spouse.isKnown)
  }

  /// A fact that earns nothing under the edition is not missed.
  private func isAdditionalKnown(of candidate: Candidate) -> Bool {
    candidate.isNominated != nil
      && (additional.sibling == nil || candidate.hasSiblingInCanada != nil)
      && (additional.canadianStudy == nil || candidate.canadianStudy != nil)
      && (additional.jobOffer == nil || candidate.offer != nil)
  }
}

extension Candidate {
  /// Whether the facts of parts A and C are known: both languages belong to them.
  fileprivate var isCoreKnown: Bool {
    age != nil && education != nil && english.areKnown && french.areKnown && firstLanguage != nil
      && canadianWork != nil && foreignWork != nil && hasCertificate != nil
  }
}

extension Candidate.Spouse {
  fileprivate var isKnown: Bool {
    education != nil && language.areKnown && canadianWork != nil
  }
}

extension Abilities where Value == LanguageLevel? {
  /// Whether none of the four is open.
  fileprivate var areKnown: Bool {
    listening != nil && reading != nil && writing != nil && speaking != nil
  }
}
