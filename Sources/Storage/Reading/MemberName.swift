import JSON

/// Every name that a member of a saved profile can have, in whichever object.
enum MemberName: String, CaseIterable {
  case age, applicant, assessed, basis, birthDate, canadianStudy, canadianYears, celpip
  case certificateOfQualification, completed, country, credentials, dependentChildren, education
  case employer, end, english, family, first, foreignYears, french, from, highestLevel
  case hoursChanges, hoursPerWeek, ielts, isAssessed, isCanadian, isHeld, isInCanada, jobOffer
  case jobs, kind, languages, levels, listening, maritalStatus, nomination, occupation, proof
  case pte, reading, schemaVersion, siblingInCanada, speaking, spouse, spouseAccompanies
  case spouseIsCanadian, start, taken, tcf, tef, title, wasAuthorized, wasFullTimeStudent, work
  case writing

  static let table = KeyTable<MemberName>()
}
