import ExpressEntry

extension Section {
  /// Sentences about what the answers come to, for the end of the page.
  public func notes(
    for profile: Profile, on candidate: Candidate, under rules: Ruleset
  ) -> [Bilingual] {
    switch self {
    case .languages: rules.designations(of: candidate).map { [$0.sentence] } ?? []
    case .offer: profile.jobOffer.isHeld == true ? [rules.additional.offerSentence] : []
    case .family, .education, .work, .spouse, .additional, .admissibility, .review: []
    }
  }
}
