import ExpressEntry

extension Section {
  /// Sentences about what the answers come to, for the end of the page.
  public func notes(for profile: Profile, under rules: Ruleset) -> [Bilingual] {
    guard self == .offer, profile.jobOffer.isHeld == true else { return [] }
    return [rules.additional.offerSentence]
  }
}
