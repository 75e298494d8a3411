import ExpressEntry
import Questions
import Testing

@Suite struct `Every question` {
  /// Profiles that between them bring up every question.
  static let profiles: [Profile] = {
    var couple = Profile()
    couple.family.maritalStatus = .married
    couple.family.spouseAccompanies = true
    couple.family.spouseIsCanadian = false
    couple.jobOffer.isHeld = true
    couple.applicant.languages.first = .french
    couple.spouse.languages.first = .english
    var canadian = Job()
    canadian.isInCanada = true
    var foreign = Job()
    foreign.isInCanada = false
    couple.applicant.work.jobs = [canadian, foreign]
    var credential = Credential()
    credential.isCanadian = false
    credential.isAssessed = true
    var diploma = Credential()
    (diploma.kind, diploma.isCanadian) = (.twoYear, true)
    couple.applicant.education.credentials = [credential, diploma]
    couple.applicant.birthDate = CalendarDate(1996, 2, 29)
    couple.family.dependentChildren = 2
    couple.family.siblingInCanada = false
    couple.applicant.certificateOfQualification = true
    couple.applicant.residences = [Residence()]
    couple.spouse.residences = [Residence()]
    couple.nomination.kind = .enhanced
    let offers = [
      ("72106", OfferAuthority.exemptPermit), ("72106", .assessedPermit), ("42102", .assessedOffer),
    ].map { code, authority in
      var profile = couple
      profile.jobOffer.occupation = OccupationCode(code)
      profile.jobOffer.authority = authority
      return profile
    }
    return [Profile()] + offers
      + LanguageTest.allCases.map { test in
        var profile = couple
        profile.applicant.languages[test.language].proof = .test(test)
        profile.spouse.languages[.english].proof = .estimate
        return profile
      }
  }()

  static func questions(for profile: Profile) -> [Question] {
    Section.allCases.flatMap { $0.questions(for: profile) }
  }

  @Test(arguments: profiles)
  func `has an identifier of its own`(profile: Profile) {
    let ids = Self.questions(for: profile).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: profiles)
  func `writes the answer it reads, and nothing else's`(profile: Profile) {
    let questions = Self.questions(for: profile)
    for question in questions {
      guard let answer = question.control.anyAnswer else { continue }
      let answered = question.answered(answer, in: profile)
      #expect(question.answer(in: answered) == answer, "\(question.id)")
      #expect(question.answered(nil, in: answered) != answered, "\(question.id)")
      let others = questions.filter { $0.id != question.id && !$0.id.hasPrefix("family.spouse") }
      for other in others where !other.id.hasSuffix("proof") {
        #expect(
          other.answer(in: answered) == other.answer(in: profile), "\(question.id) \(other.id)")
      }
    }
  }

  @Test(arguments: profiles, Language.allCases)
  func `has a label, a hint and a help that fit`(profile: Profile, language: Language) {
    for question in Self.questions(for: profile) {
      #expect((1...36).contains(question.label(in: language).count), "\(question.id)")
      #expect((1...76).contains(question.hint(in: language).count), "\(question.id)")
      #expect(question.help(in: language).count > 20, "\(question.id)")
    }
  }

  @Test(arguments: profiles)
  func `that only the programs ask moves no score`(profile: Profile) {
    let day = CalendarDate(2026, 6, 1)
    let candidate = profile.assessed(on: day).candidate
    for question in Self.questions(for: profile) {
      let isOutside = question.isForPrograms || question.id.hasPrefix("admissibility")
      guard isOutside, let answer = question.control.anyAnswer else { continue }
      let answered = question.answered(answer, in: profile)
      #expect(answered.assessed(on: day).candidate == candidate, "\(question.id)")
      #expect(!question.isRequired, "\(question.id)")
    }
  }

  @Test(arguments: profiles)
  func `shows an answer as text that reads back as the same answer`(profile: Profile) throws {
    for question in Self.questions(for: profile) where question.control.isTyped {
      guard let answer = question.control.anyAnswer else { continue }
      for language in Language.allCases {
        let text = question.text(for: answer, in: language)
        let read = try question.answer(from: text, today: CalendarDate(2026, 6, 1))
        #expect(read == answer, "\(question.id) \(text)")
      }
    }
  }
}

extension Control {
  /// An answer of this kind.
  fileprivate var anyAnswer: Answer? {
    switch self {
    case .choice(let options): .option(options.count - 1)
    case .date: .date(CalendarDate(2024, 7, 1))
    case .number(let range): .number(range.upperBound)
    case .score(let test, let ability): .tenths(test.conversion.scores[ability].highest)
    case .dollars: .number(15_263)
    case .level: .number(7)
    case .hours: WeeklyHours(hundredths: 3725).map(Answer.hours)
    case .occupation: OccupationCode("00012").map(Answer.occupation)
    case .jobEnd: .jobEnd(.ongoing)
    case .text: .text("Ébéniste")
    }
  }
}

@Suite struct `A section` {
  @Test func `is not started, then in progress, then completed`() {
    var profile = Profile()
    #expect(Section.additional.status(for: profile) == .notStarted)
    profile.family.siblingInCanada = false
    #expect(Section.additional.status(for: profile) == .inProgress(open: 2))
    profile.applicant.education.canadianStudy = CanadianStudy.none
    profile.applicant.certificateOfQualification = false
    #expect(Section.additional.status(for: profile) == .completed)
  }

  @Test func `about the spouse waits for the family, and may not be needed`() {
    var profile = Profile()
    #expect(Section.spouse.status(for: profile) == .waiting)
    profile.family.maritalStatus = .widowed
    #expect(Section.spouse.status(for: profile) == .notNeeded)
    profile.family.maritalStatus = .commonLaw
    #expect(Section.spouse.status(for: profile) == .waiting)
    profile.family.spouseAccompanies = true
    profile.family.spouseIsCanadian = false
    #expect(Section.spouse.status(for: profile) == .notStarted)
  }

  @Test func `is completed by evidence or by a declared value`() {
    var profile = Profile()
    profile.applicant.work.declaredCanadianYears = 1
    #expect(Section.work.status(for: profile) == .inProgress(open: 1))
    profile.applicant.work.declaredForeignYears = 0
    #expect(Section.work.status(for: profile) == .completed)
    profile.applicant.education.declaredLevel = .secondary
    #expect(Section.education.status(for: profile) == .completed)
  }
}
