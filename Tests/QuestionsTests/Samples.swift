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

  /// Editions of files, with a name and without one; their values are made up.
  static let editionsOfFiles: [Ruleset] = [nil, "EXAMPLE, not the law"].flatMap { name in
    Citation.Confidence.allCases.map { confidence in
      before.amended(from: CalendarDate(2026, 11, 3), verified: day) {
        ($0.name, $0.file) = (name, "rules.json")
        $0.additional.highWage = .published(highWageTable(confidence))
      }
    }
  }

  private static func highWageTable(_ confidence: Citation.Confidence) -> HighWageTable {
    let citation = Citation(
      instrument: .named, provision: "D", confidence: confidence, verified: day,
      document: Citation.Document(title: "Made up", address: nil))
    return HighWageTable(
      citation,
      tiers: [
        HighWageTable.Tier(
          name: "2x", occupations: [OccupationCode("21231")].compactMap { $0 }, work: 3, offer: 7)
      ],
      leastMonths: 12, combination: .sum, limit: Limit(citation, 8), isWithinPartLimit: true)
  }

  /// Scores under those, with the high-wage facts open, none, by declared years, and listed.
  static let byFile: [Score] = editionsOfFiles.flatMap { rules in
    var facts = [Candidate(), amara, amara]
    (facts[1].highWageWork, facts[1].highWageOffer) = (HighWageFact.none, HighWageFact.none)
    return (facts + [listed]).map(rules.score)
  }

  private static var listed: Candidate {
    var candidate = amara
    let fact = OccupationCode("21231").map { HighWageFact.listed($0, tier: 0) }
    (candidate.highWageWork, candidate.highWageOffer) = (fact, fact)
    return candidate
  }

  /// Everything that the grounds of a high-wage award can say of work and of an offer.
  static let highWageGrounds: [HighWageGrounds] = {
    var facts: [HighWageGrounds.Fact] = [.notCounted, .open, .undated, .none]
    if let code = OccupationCode("21231") {
      for points in [0, 1, 7] {
        facts.append(
          .claim(HighWageGrounds.Claim(occupation: code, tier: "2x", points: points)))
      }
    }
    var grounds: [HighWageGrounds] = []
    for work in facts {
      for offer in facts where work != .notCounted || offer != .notCounted {
        for combination in HighWageTable.Combination.allCases {
          grounds.append(HighWageGrounds(work: work, offer: offer, combination: combination))
        }
      }
    }
    return grounds
  }()

  /// Results of a test with a day and without one, with scores and without them.
  static let results: [TestResult] = [nil, day].flatMap { taken in
    [nil, 90].map { tenths in
      var result = TestResult()
      (result.taken, result.tenths) = (taken, Abilities(all: tenths))
      return result
    }
  }

  /// A job with each of its ends, and what is known of it before those.
  static let jobs: [Job] = {
    var ongoing = developer
    ongoing.end = .ongoing
    var started = developer
    (started.occupation, started.end) = (nil, nil)
    return [Job(), developer, ongoing, started]
  }()

  static let changes = scores.flatMap { older in scores.map { ScoreChange(from: older, to: $0) } }

  static let whats: [Reason.What] =
    [
      .declaredValueSetAside, .declaredValueUsed, .leapDayBirthday, .birthDateAfterScoreDate,
      .designations(Designations(english: 498, french: 498)), .ageFixed(on: day),
      .invitationAfterScoreDate, .oneSkillRetake, .studyOpen,
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
    let times = [1, 2, 60, 63, 0].map { WorkTime(units: $0 * 3_000) }
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
