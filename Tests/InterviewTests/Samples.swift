import ExpressEntry

extension Profile {
  /// Somebody with a spouse who counts, both languages tested, jobs and credentials: every section
  /// and nearly every question is asked.
  static var full: Profile {
    var profile = Profile()
    profile.applicant.birthDate = CalendarDate(1996, 2, 11)
    profile.family.maritalStatus = .married
    profile.family.spouseAccompanies = true
    profile.family.spouseIsCanadian = false
    profile.family.dependentChildren = 1
    profile.family.siblingInCanada = false
    profile.applicant.education.credentials = [bachelor, diploma]
    profile.applicant.education.canadianStudy = CanadianStudy.none
    profile.applicant.languages.first = .english
    profile.applicant.languages.english = celpip
    profile.applicant.languages.french = tcf
    profile.applicant.work.jobs = [.developer, .analyst]
    profile.applicant.certificateOfQualification = false
    profile.spouse.education.declaredLevel = .mastersOrProfessional
    profile.spouse.languages.first = .french
    profile.spouse.languages.french.proof = .estimate
    profile.spouse.languages.french.declaredLevels = Abilities(all: 8)
    profile.spouse.work.declaredCanadianYears = 1
    profile.nomination.kind = NominationKind.none
    profile.jobOffer.isHeld = true
    profile.jobOffer.occupation = OccupationCode("21232")
    return profile
  }

  private static var bachelor: Credential {
    var credential = Credential()
    credential.kind = .bachelors
    credential.title = "BSc, Université de Douala"
    credential.isCanadian = false
    credential.completed = CalendarDate(2018, 6, 30)
    credential.isAssessed = true
    credential.assessed = CalendarDate(2024, 5, 2)
    return credential
  }

  private static var diploma: Credential {
    var credential = Credential()
    credential.kind = .oneYear
    credential.isCanadian = true
    credential.completed = CalendarDate(2023, 4, 28)
    return credential
  }

  private static var celpip: LanguageEvidence {
    var evidence = LanguageEvidence()
    evidence.proof = .test(.celpip)
    var result = TestResult()
    result.taken = CalendarDate(2025, 6, 14)
    result.tenths = Abilities(listening: 90, reading: 90, writing: 80, speaking: 90)
    evidence.results[.celpip] = result
    return evidence
  }

  private static var tcf: LanguageEvidence {
    var evidence = LanguageEvidence()
    evidence.proof = .test(.tcf)
    var result = TestResult()
    result.taken = CalendarDate(2025, 9, 3)
    result.tenths = Abilities(listening: 4600, reading: 4600, writing: 100, speaking: 110)
    evidence.results[.tcf] = result
    return evidence
  }
}

extension Job {
  static var developer: Job {
    var job = Job()
    job.title = "Software developer"
    job.employer = "Maple Systems"
    job.occupation = OccupationCode("21232")
    job.isInCanada = true
    job.start = CalendarDate(2023, 5, 8)
    job.end = .ongoing
    job.hours = WeeklyHours(hundredths: 3750)
    job.basis = .employee
    job.wasAuthorized = true
    job.wasFullTimeStudent = false
    return job
  }

  static var analyst: Job {
    var job = Job()
    job.title = "Analyste fonctionnelle"
    job.occupation = OccupationCode("21221")
    job.isInCanada = false
    job.country = "Cameroun"
    job.start = CalendarDate(2018, 9, 3)
    job.end = .on(CalendarDate(2022, 8, 31))
    job.hours = WeeklyHours(hundredths: 4000)
    job.basis = .employee
    return job
  }
}
