import ExpressEntry
import JSON

/// Every name that a member of a saved profile can have, in whichever object; the marks of documents
/// and the grounds of inadmissibility have objects of their own.
enum MemberName: String, CaseIterable {
  case admissibility, adultChildren, age, applicant, assessed, authority, basis, birthDate
  case canadianStudy, canadianYears, celpip, certificateOccupation, certificateOfQualification
  case completed, country, credentials, dependentChildren, didMainDuties, documents, education
  case employer, end, english, family, first, foreignYears, french, from, funds, hasWorkedOneYear
  case highestLevel, hoursChanges, hoursPerWeek, ielts, invitationDate, isAssessed, isCanadian
  case isContinuous, isDesignated, isFromExcludedEmployer, isFromOneEmployer, isFromProfessionalBody
  case isFromTwoEmployers, isHeld, isInCanada, isMilitary, jobOffer, jobs, kind, languages, length
  case levels, listening, livesOutsideQuebec, maritalStatus, meetsRequirements, militaryYears
  case nomination, note, occupation, oneSkillRetake, permitOccupation, proof, province, pte
  case qualified, reading, relativeInCanada, requiredReturn, residences, schemaVersion, settlement
  case siblingInCanada, speaking, spouse, spouseAccompanies, spouseIsCanadian, spouseResidesAbroad
  case start, started, state, studiedTwoYearsInCanada, taken, tcf, tef, title, trade, wasAuthorized
  case wasFullTime, wasFullTimeStudent, wasInCanada, wasLanguageStudy, work, worksForEmployer
  case writing

  static let table = KeyTable<MemberName>()
  static let documentTable = KeyTable<DocumentKind>()
  static let groundTable = KeyTable<AdmissibilityGround>()
}
