import ExpressEntry

/// A small generator of random numbers (SplitMix64): the same seed gives the same numbers.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
}

/// Profiles with anything in them that a file can hold, sense or not.
extension Seeded {
  mutating func profile() -> Profile {
    var profile = Profile()
    if chance(80) { profile.applicant = person() }
    if chance(40) { profile.spouse = person() }
    profile.family.maritalStatus = choice()
    profile.family.spouseAccompanies = bool()
    profile.family.spouseIsCanadian = bool()
    profile.family.spouseResidesAbroad = bool()
    profile.family.dependentChildren = integer(0...30)
    profile.family.siblingInCanada = bool()
    profile.family.unknown = unknown()
    profile.family.adultChildren = integer(0...30)
    profile.family.relativeInCanada = bool()
    profile.family.documents = documents()
    profile.nomination = nomination()
    profile.jobOffer = offer()
    profile.settlement.livesOutsideQuebec = bool()
    profile.settlement.funds = integer(0...1_000_000_000)
    profile.settlement.unknown = unknown()
    profile.admissibility = admissibility()
    profile.invitationDate = date()
    profile.annotations = annotations()
    profile.unknown = unknown()
    return profile
  }

  mutating func person() -> Person {
    var person = Person()
    person.birthDate = date()
    person.declaredAge = integer(0...120)
    person.certificateOfQualification = bool()
    person.education.canadianStudy = choice()
    person.education.declaredLevel = choice()
    person.education.credentials = list(0...2) { $0.credential() }
    person.education.unknown = unknown()
    person.languages.first = choice()
    person.languages.english = evidence([.ielts, .celpip, .pte])
    person.languages.french = evidence([.tef, .tcf])
    person.languages.unknown = unknown()
    person.work.declaredCanadianYears = integer(0...50)
    person.work.declaredForeignYears = integer(0...50)
    person.work.jobs = list(0...2) { $0.job() }
    person.work.unknown = unknown()
    person.trade.occupation = occupation()
    person.trade.certificate = occupation()
    person.trade.qualified = date()
    person.trade.meetsRequirements = bool()
    person.trade.unknown = unknown()
    person.studiedTwoYearsInCanada = bool()
    person.militaryYears = integer(0...50)
    person.residences = list(0...2) { $0.residence() }
    person.documents = documents()
    person.unknown = unknown()
    return person
  }

  private mutating func credential() -> Credential {
    var credential = Credential()
    credential.kind = choice()
    credential.title = text()
    credential.isCanadian = bool()
    credential.completed = date()
    credential.isAssessed = bool()
    credential.assessed = date()
    credential.isFromProfessionalBody = bool()
    credential.study.started = date()
    credential.study.isDesignated = bool()
    credential.study.wasFullTime = bool()
    credential.study.wasInCanada = bool()
    credential.study.wasLanguageStudy = bool()
    credential.study.requiredReturn = bool()
    credential.documents = documents()
    credential.annotations = annotations()
    credential.unknown = unknown()
    return credential
  }

  private mutating func evidence(_ tests: [LanguageTest]) -> LanguageEvidence {
    var evidence = LanguageEvidence()
    let proofs = tests.map(LanguageProof.test) + [.estimate, .none]
    evidence.proof = chance(60) ? proofs.randomElement(using: &self) : nil
    for test in tests where chance(40) {
      let result = result(of: test)
      // A result with nothing in it is not written, and so does not come back.
      if result != TestResult() { evidence.results[test] = result }
    }
    for ability in Ability.allCases { evidence.declaredLevels[ability] = integer(0...12) }
    evidence.unknownLevels = unknown()
    evidence.unknown = unknown()
    return evidence
  }

  private mutating func result(of test: LanguageTest) -> TestResult {
    var result = TestResult()
    result.taken = date()
    if test == .ielts { result.isOneSkillRetake = bool() }
    for ability in Ability.allCases where chance(80) {
      let scores = test.conversion.scores[ability]
      let steps = (scores.highest - scores.lowest) / scores.step
      result.tenths[ability] = scores.lowest + Int.random(in: 0...steps, using: &self) * scores.step
    }
    result.unknown = unknown()
    return result
  }

  private mutating func job() -> Job {
    var job = Job()
    job.title = text()
    job.employer = text()
    job.occupation = occupation()
    job.isInCanada = bool()
    job.country = text()
    let days = [someDate(), someDate()].sorted()
    job.start = chance(70) ? days[0] : nil
    job.end = end(on: days[1])
    job.hours = chance(70) ? hours() : nil
    job.hoursChanges =
      list(0...2) {
        var change = HoursChange(from: $0.someDate(), hours: $0.hours())
        change.unknown = $0.unknown()
        return change
      } ?? []
    job.basis = choice()
    job.wasAuthorized = bool()
    job.wasFullTimeStudent = bool()
    job.didMainDuties = bool()
    job.documents = documents()
    job.annotations = annotations()
    job.unknown = unknown()
    return job
  }
}

/// One kind of value each; `nil` now and then.
extension Seeded {
  mutating func bool() -> Bool? { chance(60) ? Bool.random(using: &self) : nil }

  mutating func integer(_ range: ClosedRange<Int>) -> Int? {
    chance(60) ? Int.random(in: range, using: &self) : nil
  }

  mutating func choice<Choice: CaseIterable>() -> Choice? {
    chance(60) ? Choice.allCases.randomElement(using: &self) : nil
  }

  mutating func someDate() -> CalendarDate {
    let year = Int.random(in: CalendarDate.years, using: &self)
    let month = Int.random(in: 1...12, using: &self)
    let days = CalendarDate.daysInMonth(month, of: year)
    return CalendarDate(year, month, Int.random(in: 1...days, using: &self))
  }

  mutating func date() -> CalendarDate? { chance(60) ? someDate() : nil }

  mutating func hours() -> WeeklyHours {
    var hundredths = Int.random(in: 0...16_800, using: &self)
    if chance(70) { hundredths -= hundredths % 50 }
    return WeeklyHours(hundredths: hundredths) ?? hours()
  }

  mutating func occupation() -> OccupationCode? {
    guard chance(60) else { return nil }
    let digits = (0..<5).map { Int.random(in: 0...($0 == 1 ? 5 : 9), using: &self) }
    return OccupationCode(digits.map(String.init).joined())
  }

  mutating func list<Item>(
    _ count: ClosedRange<Int>, _ item: (inout Seeded) -> Item
  ) -> [Item]? {
    guard chance(60) else { return nil }
    return (0..<Int.random(in: count, using: &self)).map { _ in item(&self) }
  }

  /// A text of some of the characters that give trouble.
  mutating func text(_ count: ClosedRange<Int> = 0...20) -> String? {
    guard chance(60) else { return nil }
    let letters: [Character] = [
      "a", "Z", "9", " ", "é", "e\u{301}", "\"", "\\", "/", "\n", "\u{1B}", "\u{7F}", "\u{202E}",
      "\u{2028}", "漢", "👩‍🚀", "\u{0}", "{", ",", "ß",
    ]
    let scalars = String((0..<Int.random(in: count, using: &self)).map { _ in letter(letters) })
      .unicodeScalars.prefix(100)
    return String(String.UnicodeScalarView(scalars))
  }

  private mutating func letter(_ letters: [Character]) -> Character {
    letters[Int.random(in: 0..<letters.count, using: &self)]
  }

  /// Members of a version to come: mostly none.
  mutating func unknown() -> UnknownMembers {
    guard chance(15) else { return [:] }
    var members: UnknownMembers = [:]
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      members["x" + (text(0...6) ?? "")] = rawValue()
    }
    if chance(20) { members["Age"] = rawValue() }
    if chance(20) { members[""] = rawValue() }
    return members
  }

  mutating func rawValue() -> String {
    let values = [
      "null", "true", "0", "-0", "7.50", "1e-7", "123456789012345678901234567890", "\"\"",
      "\"\\u00e9\\/\\n\"", "[]", "{}", "[1,2, 3 ,\n    4]", "{\"age\":  \"old\"}",
      "{\n    \"b\": 1,\n    \"a\": [null]\n  }",
    ]
    return values[Int.random(in: 0..<values.count, using: &self)]
  }
}
