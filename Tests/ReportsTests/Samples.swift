import ExpressEntry

@testable import Reports

/// Profiles that the tests of reports print.
enum Samples {
  static let day = CalendarDate(2026, 11, 23)
  static let current = Samples.rules(on: CalendarDate(2026, 11, 3))
  static let before = Samples.rules(on: CalendarDate(2026, 11, 2))

  /// The rules of a day that has some.
  static func rules(on day: CalendarDate) -> Ruleset {
    guard let rules = Ruleset.on(day) else { preconditionFailure("no rules on \(day)") }
    return rules
  }

  /// One person, everything answered, with dated evidence.
  static let amara: Profile = {
    var profile = Profile()
    profile.family.maritalStatus = .neverMarried
    profile.family.siblingInCanada = false
    profile.nomination.kind = NominationKind.none
    profile.jobOffer.isHeld = false
    var person = Person()
    person.birthDate = CalendarDate(1997, 2, 11)
    person.education.credentials = [bachelors]
    person.education.canadianStudy = CanadianStudy.none
    person.languages.first = .english
    person.languages.english.proof = .test(.celpip)
    person.languages.english.results = [.celpip: celpip]
    person.languages.french.proof = LanguageProof.none
    person.work.jobs = [abroad, inCanada]
    person.certificateOfQualification = false
    profile.applicant = person
    return profile
  }()

  /// A couple of whom much is still open.
  static let couple: Profile = {
    var profile = amara
    profile.family.maritalStatus = .commonLaw
    (profile.family.spouseAccompanies, profile.family.spouseIsCanadian) = (true, false)
    profile.nomination.kind = nil
    profile.applicant.certificateOfQualification = true
    profile.spouse.education.declaredLevel = .mastersOrProfessional
    return profile
  }()

  private static let bachelors: Credential = {
    var credential = Credential()
    (credential.kind, credential.title) = (.bachelors, "BSc, Université de Bamako")
    (credential.isCanadian, credential.isAssessed) = (false, true)
    credential.assessed = CalendarDate(2024, 3, 5)
    return credential
  }()

  private static let celpip: TestResult = {
    var result = TestResult()
    (result.taken, result.tenths) = (CalendarDate(2025, 6, 14), Abilities(all: 90))
    return result
  }()

  private static let abroad: Job = {
    var job = Job()
    job.title = "Software developer"
    job.occupation = OccupationCode("21232")
    (job.isInCanada, job.country) = (false, "Mali")
    (job.start, job.end) = (CalendarDate(2016, 6, 23), .on(CalendarDate(2022, 6, 30)))
    job.hours = WeeklyHours(hundredths: 4000)
    job.basis = .employee
    return job
  }()

  private static let inCanada: Job = {
    var job = abroad
    (job.isInCanada, job.country) = (true, nil)
    (job.start, job.end) = (CalendarDate(2025, 5, 1), .ongoing)
    (job.wasAuthorized, job.wasFullTimeStudent) = (true, false)
    return job
  }()

  static func report(_ profile: Profile, under rules: Ruleset = current) -> ScoreReport {
    ScoreReport(fileName: "amara-diallo.json", of: profile, on: day, under: rules)
  }
}
