@testable import ExpressEntry
@testable import Questions

/// Profiles, candidates and scores that the tests of words talk about.
enum Samples {
  static let day = CalendarDate(2026, 11, 23)
  static let current = Samples.rules(on: CalendarDate(2026, 11, 3))
  static let before = Samples.rules(on: CalendarDate(2026, 11, 2))

  /// The rules of a day that has some.
  static func rules(on day: CalendarDate) -> Ruleset {
    guard let rules = Ruleset.on(day) else { preconditionFailure("no rules on \(day)") }
    return rules
  }

  /// A candidate with everything answered, alone.
  static var amara: Candidate {
    var candidate = Candidate()
    candidate.isAccompanied = false
    candidate.age = 29
    candidate.education = .bachelorsOrThreeYear
    candidate.firstLanguage = .english
    candidate.english = Abilities(all: 9)
    candidate.french = Abilities(all: 0)
    candidate.canadianWork = 1
    candidate.foreignWork = 4
    candidate.hasCertificate = false
    candidate.isNominated = false
    candidate.hasSiblingInCanada = false
    candidate.canadianStudy = CanadianStudy.none
    candidate.offer = OfferKind.none
    return candidate
  }

  /// The same with a spouse who counts.
  static var couple: Candidate {
    var candidate = amara
    candidate.isAccompanied = true
    candidate.spouse.education = .mastersOrProfessional
    candidate.spouse.language = Abilities(all: 7)
    candidate.spouse.canadianWork = 1
    return candidate
  }

  /// A candidate whose points run into every limit that can bite.
  static var capped: Candidate {
    var candidate = couple
    candidate.education = .doctoral
    candidate.french = Abilities(all: 10)
    candidate.canadianWork = 5
    candidate.hasCertificate = true
    candidate.isNominated = true
    candidate.hasSiblingInCanada = true
    candidate.canadianStudy = .threeYearsOrGraduate
    candidate.offer = .seniorManagement
    return candidate
  }

  static let candidates: [Candidate] = {
    var certified = amara
    certified.hasCertificate = true
    certified.english = Abilities(all: nil)
    var frenchFirst = capped
    frenchFirst.firstLanguage = .french
    frenchFirst.english = Abilities(all: nil)
    var newcomer = amara
    (newcomer.canadianWork, newcomer.foreignWork) = (0, 0)
    newcomer.english = Abilities(listening: 8, reading: 9, writing: 3, speaking: 10)
    return [Candidate(), amara, couple, capped, certified, frenchFirst, newcomer]
      + EducationLevel.allCases.map { level in
        var candidate = couple
        (candidate.education, candidate.spouse.education) = (level, level)
        return candidate
      }
  }()

  static let scores = Ruleset.all.flatMap { rules in candidates.map(rules.score) }

  static let changes = scores.flatMap { older in scores.map { ScoreChange(from: older, to: $0) } }

  static let whats: [Reason.What] =
    [
      .declaredValueSetAside, .declaredValueUsed, .leapDayBirthday, .birthDateAfterScoreDate,
      .ageFixed(on: day), .invitationAfterScoreDate, .oneSkillRetake, .studyOpen,
      .studyEarns(.oneOrTwoYears, isWaived: false),
      .studyEarns(.threeYearsOrGraduate, isWaived: true),
      .resultsValid(until: day), .resultsExpired(on: day), .resultsUndated,
      .resultsAfterScoreDate, .testNotYetAccepted(.pte, from: day), .incomplete,
      .completedAfterScoreDate, .assessmentMissing, .assessmentUndated,
      .assessmentAfterScoreDate,
      .assessmentExpired(on: day), .credentialCounts, .jobCounts(.zero, leftOut: []),
      .canadianWork(.zero, years: 0),
    ]
    + EducationLevel.allCases.map { .levelReached($0) }
    + StudyCondition.allCases.map { .studyFails($0) }
    + LeftOutCause.allCases.map { cause in
      .jobCounts(.zero, leftOut: [Reason.LeftOut(cause: cause, time: .zero)])
    }

  /// Every reason of a category, of both jobs of `dated` where it is about a job.
  static let categoryReasons: [CategoryReason] = {
    guard let code = OccupationCode("21232") else { return [] }
    let times = [WorkTime(units: 3_000), .oneMonth, WorkTime(units: 63 * 3_000), .zero]
    return times.flatMap { time in
      [.workMet(code, time), .workShort(code, time, missing: time)] as [CategoryReason]
    }
      + [.workNotListed, .workUnanswered, .workReached(day, code), .jobIncomplete(1)]
      + [.jobTooOld(0), .jobAbroad(1), .frenchMet(7), .frenchUnanswered, .frenchNotClaimed]
      + [.frenchEstimated, .frenchResults(.oneSkillRetake), .frenchResults(.resultsUndated)]
      + LeftOutCause.allCases.map { .jobLeftOut(1, $0) }
      + Ability.allCases.flatMap { [.frenchShort($0, 6), .frenchOpen($0)] as [CategoryReason] }
      + MilitaryCondition.allCases.flatMap { condition in
        [nil, true, false].map { CategoryReason.military(condition, isMet: $0) }
      }
  }()

  /// A profile with dated evidence of every sort, for two persons.
  static let dated: Profile = {
    var profile = Profile()
    profile.family.maritalStatus = .married
    (profile.family.spouseAccompanies, profile.family.spouseIsCanadian) = (true, false)
    profile.applicant = person
    profile.spouse = person
    return profile
  }()

  /// A profile of declared values alone.
  static let declared: Profile = {
    var profile = Profile()
    profile.applicant.declaredAge = 29
    profile.applicant.education.declaredLevel = .doctoral
    profile.applicant.work.declaredCanadianYears = 1
    profile.applicant.languages.english.declaredLevels = Abilities(all: 9)
    return profile
  }()

  static let profiles = [dated, declared]

  private static let person: Person = {
    var person = Person()
    person.birthDate = CalendarDate(1996, 2, 29)
    person.declaredAge = 30
    var degree = Credential()
    (degree.kind, degree.title, degree.isCanadian) = (.bachelors, "Bachelor of Science", false)
    degree.isAssessed = false
    var diploma = Credential()
    (diploma.kind, diploma.isCanadian) = (.twoYear, true)
    person.education.credentials = [degree, diploma]
    var result = TestResult()
    (result.taken, result.tenths) = (CalendarDate(2025, 6, 14), Abilities(all: 90))
    person.languages.first = .english
    person.languages.english.results = [.celpip: result]
    person.work.jobs = [clerk, developer]
    return person
  }()

  /// Five months of this job lie more than ten years before the day, and fourteen after that.
  static let developer: Job = {
    var job = Job()
    job.title = "Software developer"
    job.occupation = OccupationCode("21232")
    job.isInCanada = false
    (job.start, job.end) = (CalendarDate(2016, 6, 23), .on(CalendarDate(2018, 1, 22)))
    job.hours = WeeklyHours(hundredths: 3750)
    job.basis = .employee
    return job
  }()

  private static let clerk: Job = {
    var job = developer
    job.title = nil
    job.occupation = OccupationCode("14100")
    return job
  }()
}
