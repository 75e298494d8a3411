import JSON

/// Every name that a member of a saved profile can have, in whichever object.
enum MemberName: String, CaseIterable {
  case age, applicant, assessed, basis, birthDate, canadianStudy, canadianYears, celpip
  case certificateOfQualification, completed, country, credentials, dependentChildren, education
  case employer, end, english, family, first, foreignYears, french, from, highestLevel
  case hoursChanges, hoursPerWeek, ielts, invitationDate, isAssessed, isCanadian, isDesignated
  case isHeld, isInCanada, jobOffer, jobs, kind, languages, levels, listening, maritalStatus,
    nomination, occupation, oneSkillRetake
  case proof, pte, reading, requiredReturn, schemaVersion, siblingInCanada, speaking, spouse,
    spouseAccompanies
  case spouseIsCanadian, start, started, taken, tcf, tef, title, wasAuthorized, wasFullTime
  case wasFullTimeStudent, wasInCanada, wasLanguageStudy, work
  case writing

  static let table = KeyTable<MemberName>()
}
