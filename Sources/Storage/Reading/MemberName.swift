import ExpressEntry
import JSON

/// Every name that a member of a saved profile can have, in whichever object; the marks of documents
/// and the grounds of inadmissibility have objects of their own.
enum MemberName: String, CaseIterable {
  case admissibility, adultChildren, age, annotations, applicant, assessed, authority, basis
  case birthDate, canadianStudy, canadianYears, celpip, certificateOccupation
  case certificateOfQualification, completed, country, credentials, dependentChildren, didMainDuties
  case documents, education, employer, end, english, evidence, family, first, foreignYears, french
  case from, funds, hasWorkedOneYear, highestLevel, hoursChanges, hoursPerWeek, ielts
  case invitationDate, isAssessed, isCanadian, isContinuous, isDesignated, isFromExcludedEmployer
  case isFromOneEmployer, isFromProfessionalBody, isFromTwoEmployers, isHeld, isInCanada, isMilitary
  case jobOffer, jobs, kind, languages, length, levels, listening, livesOutsideQuebec, maritalStatus
  case meetsRequirements, militaryYears, nomination, note, occupation, oneSkillRetake
  case permitOccupation, proof, province, pte, qualified, reading, relativeInCanada, requiredReturn
  case residences, schemaVersion, settlement, siblingInCanada, speaking, spouse, spouseAccompanies
  case spouseIsCanadian, spouseResidesAbroad, start, started, state, studiedTwoYearsInCanada, taken
  case tcf, tef, title, trade, wasAuthorized, wasFullTime, wasFullTimeStudent, wasInCanada
  case wasLanguageStudy, work, worksForEmployer, writing

  static let table = KeyTable<MemberName>()
  static let documentTable = KeyTable<DocumentKind>()
  static let groundTable = KeyTable<AdmissibilityGround>()
}
