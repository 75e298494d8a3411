import ExpressEntry

/// The score date of most tests: an ordinary day under the rules of 25 March 2025.
let scoreDate: CalendarDate = "2026-06-01"

extension CalendarDate: ExpressibleByStringLiteral {
  /// Reads a date that a test writes out.
  public init(stringLiteral text: String) {
    guard let date = CalendarDate(iso: text) else { preconditionFailure("no such day: \(text)") }
    self = date
  }
}

extension OccupationCode: ExpressibleByStringLiteral {
  /// Reads an occupation that a test writes out.
  public init(stringLiteral text: String) {
    guard let code = OccupationCode(text) else { preconditionFailure("no such code: \(text)") }
    self = code
  }
}

extension WeeklyHours {
  /// Creates from hours, of which at most two decimals are kept.
  init(hours: Double) {
    guard let hours = WeeklyHours(hundredths: Int((hours * 100).rounded())) else {
      preconditionFailure("no such week: \(hours) hours")
    }
    self = hours
  }
}

extension Abilities {
  init(_ listening: Value, _ reading: Value, _ writing: Value, _ speaking: Value) {
    self.init(listening: listening, reading: reading, writing: writing, speaking: speaking)
  }
}

extension Candidate {
  /// A candidate of whom everything is known, and nothing earns a point.
  static var pointless: Candidate {
    var candidate = Candidate()
    candidate.isAccompanied = false
    candidate.age = 17
    candidate.education = .lessThanSecondary
    candidate.firstLanguage = .english
    candidate.english = Abilities(all: 0)
    candidate.french = Abilities(all: 0)
    candidate.canadianWork = 0
    candidate.foreignWork = 0
    candidate.hasCertificate = false
    candidate.spouse.education = .lessThanSecondary
    candidate.spouse.language = Abilities(all: 0)
    candidate.spouse.canadianWork = 0
    candidate.isNominated = false
    candidate.hasSiblingInCanada = false
    candidate.canadianStudy = CanadianStudy.none
    candidate.offer = OfferKind.none
    return candidate
  }

  /// The same candidate with something changed.
  func with(_ change: (inout Candidate) -> Void) -> Candidate {
    var candidate = self
    change(&candidate)
    return candidate
  }
}

extension Profile {
  /// An empty profile with something answered.
  static func with(_ answer: (inout Profile) -> Void) -> Profile {
    var profile = Profile()
    answer(&profile)
    return profile
  }
}

extension LanguageEvidence {
  /// One sitting of one test, relied on.
  static func test(
    _ test: LanguageTest, taken: CalendarDate?, _ scores: Abilities<Double>
  ) -> LanguageEvidence {
    var result = TestResult()
    result.taken = taken
    result.tenths = scores.map { Int(($0 * 10).rounded()) }
    var evidence = LanguageEvidence()
    evidence.proof = .test(test)
    evidence.results[test] = result
    return evidence
  }

  /// Levels that are the person's own estimate.
  static func estimate(_ levels: Abilities<Int?>) -> LanguageEvidence {
    var evidence = LanguageEvidence()
    evidence.proof = .estimate
    evidence.declaredLevels = levels
    return evidence
  }
}

extension Credential {
  static func canadian(_ kind: CredentialKind) -> Credential {
    var credential = Credential()
    (credential.kind, credential.isCanadian) = (kind, true)
    return credential
  }

  /// A foreign credential with an assessment report of a day.
  static func foreign(_ kind: CredentialKind, assessed: CalendarDate?) -> Credential {
    var credential = Credential()
    (credential.kind, credential.isCanadian) = (kind, false)
    (credential.isAssessed, credential.assessed) = (true, assessed)
    return credential
  }

  static func unassessed(_ kind: CredentialKind) -> Credential {
    var credential = Credential()
    (credential.kind, credential.isCanadian, credential.isAssessed) = (kind, false, false)
    return credential
  }
}

extension Job {
  /// Paid, authorized, full-time skilled work in Canada by someone who is not studying.
  static func inCanada(
    _ start: CalendarDate, _ last: CalendarDate? = nil, hours: Double = 30,
    as occupation: OccupationCode = "21232", change: (inout Job) -> Void = { _ in }
  ) -> Job {
    var job = Job()
    job.occupation = occupation
    job.isInCanada = true
    job.start = start
    job.end = last.map { .on($0) } ?? .ongoing
    job.hours = WeeklyHours(hours: hours)
    job.basis = .employee
    job.wasAuthorized = true
    job.wasFullTimeStudent = false
    change(&job)
    return job
  }

  /// Paid, full-time skilled work outside Canada.
  static func abroad(
    _ start: CalendarDate, _ last: CalendarDate? = nil, hours: Double = 30,
    as occupation: OccupationCode = "21232", change: (inout Job) -> Void = { _ in }
  ) -> Job {
    .inCanada(start, last, hours: hours, as: occupation) {
      $0.isInCanada = false
      ($0.wasAuthorized, $0.wasFullTimeStudent) = (nil, nil)
      change(&$0)
    }
  }
}

extension Assessment {
  /// What was found about one subject, in order.
  func findings(_ subject: Reason.Subject, of person: PersonRole = .applicant) -> [Reason.What] {
    reasons.filter { $0.person == person && $0.subject == subject }.map(\.what)
  }
}
