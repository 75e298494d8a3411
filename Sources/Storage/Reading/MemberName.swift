import ExpressEntry
import JSON

/// Every name that a member of a saved profile can have, in whichever object; the marks of documents
/// and the grounds of inadmissibility have objects of their own.
enum MemberName: String, CaseIterable {
  case admissibility, adultChildren, age, applicant, assessed, authority, basis, birthDate
  case canadianStudy, canadianYears, celpip, certificateOccupation, certificateOfQualification
  case completed, country, credentials
  case dependentChildren, didMainDuties, documents, education, employer, end, english
  case family, first, foreignYears, french, from, funds, hasWorkedOneYear, highestLevel
  case hoursChanges, hoursPerWeek, ielts, invitationDate, isAssessed, isCanadian, isContinuous
  case isDesignated, isFromExcludedEmployer, isFromOneEmployer, isFromProfessionalBody
  case isFromTwoEmployers, isHeld, isInCanada, isMilitary
  case jobOffer, jobs, kind, languages, length, levels, listening, livesOutsideQuebec
  case maritalStatus, meetsRequirements, militaryYears, nomination, note, occupation
  case oneSkillRetake, permitOccupation, proof, province, pte, qualified, reading
  case relativeInCanada, requiredReturn, residences, schemaVersion, settlement, siblingInCanada
  case speaking, spouse, spouseAccompanies, spouseIsCanadian, spouseResidesAbroad, start, started
  case state
  case studiedTwoYearsInCanada, taken, tcf, tef, title, trade, wasAuthorized, wasFullTime
  case wasFullTimeStudent, wasInCanada, wasLanguageStudy, work, worksForEmployer, writing

  static let table = KeyTable<MemberName>()
  static let documentTable = KeyTable<DocumentKind>()
  static let groundTable = KeyTable<AdmissibilityGround>()
}
