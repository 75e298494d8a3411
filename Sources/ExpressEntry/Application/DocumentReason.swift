/// The answer that calls for a document.
public enum DocumentReason: Hashable, Sendable {
  case applicant
  /// A spouse or partner, who comes along or not.
  case spouse
  case children, adultChildren

  /// Results of these tests are relied on.
  case languageTests([LanguageTest])
  /// A level is claimed, or may be, that no test has shown yet.
  case languageClaim
  case foreignCredential, canadianCredential
  /// Education is claimed, or may be, without a credential in the list.
  case educationClaim
  /// Study in Canada, for a credential or for its own sake.
  case canadianStudy
  case certificate

  case claimedJob, canadianJob, selfEmployment
  /// Work is claimed, or may be, without a job in the list.
  case workClaim

  case livedAbroad(country: String)
  case workedAbroad(country: String)
  /// A stay or a job abroad of which the country is not given.
  case stayAbroad
  /// Whether and where the person lived abroad is not answered.
  case unknownResidences

  case settlementFunds
  case canadianExperience
  /// Authorized to work in Canada, with an offer that qualifies under the class.
  case authorizedWithOffer

  /// Whether there is a spouse, or was one, is not answered.
  case unknownUnion
  case union(MaritalStatus)
  case adoption, custody

  case offer, offerOnAssessment, offerWithPermit
  case nomination
  case sibling, relative
  case representative, otherLanguage
}

/// An answer that is open, and would decide whether a document is needed.
public enum OpenFact: String, CaseIterable, Sendable {
  case maritalStatus, spouseAccompanies, spouseIsCanadian
  case dependentChildren, adultChildren
  case languageTest, credentials, credentialPlace, certificate
  case jobs, jobDetails, jobPlace, jobBasis
  case residences, stayCountry, stayDates, birthDate
  case offer, offerTerms, offerAuthority, nomination, relatives
}

/// A fact that no answer of the profile holds, and that decides whether a document is needed.
public enum DocumentCondition: String, CaseIterable, Sendable {
  /// The child comes to Canada too.
  case childrenCome
  /// The spouse or partner is neither a citizen nor a permanent resident.
  case spouseIsForeign
  /// A child who is an adult lived abroad for six months or more.
  case childrenLivedAbroad
  case childAdopted, otherParentStays
  /// Invited under the Canadian Experience Class, or under another program.
  case canadianExperienceClass, otherClass
  /// Invited under one of the classes that ask for funds, where they differ.
  case skilledWorkerClass, skilledTradesClass
  case represented, inOtherLanguage
}
