import ExpressEntry
import Testing

@testable import Questions

extension Samples {
  /// Profiles that between them call for every document.
  static let documentProfiles: [Profile] = {
    var family = Profile()
    family.family.maritalStatus = .commonLaw
    (family.family.spouseAccompanies, family.family.spouseIsCanadian) = (true, false)
    (family.family.dependentChildren, family.family.adultChildren) = (3, 1)
    family.family.relativeInCanada = true
    family.spouse.work.declaredCanadianYears = 1
    family.applicant.residences = [residence("Mali"), residence(nil)]
    family.applicant.languages.english.proof = .test(.ielts)
    family.applicant.languages.english.results[.ielts] = sitting(CalendarDate(2023, 2, 1))
    family.applicant.languages.french.proof = .test(.tef)
    family.applicant.languages.french.results[.tef] = sitting(CalendarDate(2024, 12, 15))
    family.applicant.education.credentials = [credential(true), credential(false), credential(nil)]
    family.applicant.work.jobs = [job(.employee, true), job(.selfEmployed, false), job(nil, nil)]
    family.invitationDate = CalendarDate(2026, 11, 1)
    family.jobOffer.isHeld = true
    family.jobOffer.authority = .assessedPermit
    family.nomination.kind = .enhanced
    family.applicant.certificateOfQualification = true
    let marked = family.checklist(on: day).enumerated().reduce(family) { profile, entry in
      profile.marking(entry.element.id) { $0.state = DocumentState.allCases[entry.offset % 3] }
    }
    var divorced = family
    divorced.family.maritalStatus = .divorced
    divorced.family.siblingInCanada = true
    divorced.jobOffer.isHeld = false
    return [Profile(), family, marked, divorced]
  }()

  private static func residence(_ country: String?) -> Residence {
    var residence = Residence()
    residence.country = country
    (residence.start, residence.end) = (CalendarDate(2020, 1, 1), .ongoing)
    return residence
  }

  private static func sitting(_ day: CalendarDate) -> TestResult {
    var result = TestResult()
    result.taken = day
    return result
  }

  private static func credential(_ isCanadian: Bool?) -> Credential {
    var credential = Credential()
    (credential.kind, credential.isCanadian) = (.bachelors, isCanadian)
    credential.assessed = isCanadian == false ? CalendarDate(2024, 5, 2) : nil
    return credential
  }

  private static func job(_ basis: JobBasis?, _ isInCanada: Bool?) -> Job {
    var job = Job()
    (job.basis, job.isInCanada, job.country) = (basis, isInCanada, "Togo")
    (job.start, job.end) = (CalendarDate(2024, 1, 1), .ongoing)
    return job
  }
}

@Suite struct `Documents` {
  @Test func `have names that are told apart in both languages`() {
    let titles = DocumentKind.allCases.map(\.title)
    #expect(Set(titles.map(\.en)).count == titles.count)
    #expect(Set(titles.map(\.fr)).count == titles.count)
  }

  @Test func `have names that fit a form of 80 columns`() {
    for title in DocumentKind.allCases.map(\.title) {
      #expect(title.en.count <= 40 && title.fr.count <= 40, "\(title)")
    }
  }

  /// Every thing that a reference letter must hold.
  static let letter = [
    "letterhead", "address", "telephone", "e-mail", "name, title and signature", "supervisor",
    "human resources", "job titles", "dates", "duties", "hours a week", "salary", "benefits",
  ]

  @Test(arguments: letter)
  func `name in a reference letter`(thing: String) {
    #expect(DocumentKind.referenceLetter.contents.contains { $0.en.contains(thing) })
  }

  /// Every thing that the letters of banks must hold.
  static let bank = [
    "letterhead", "contact", "account numbers", "opening dates", "current balance",
    "six months", "debts",
  ]

  @Test(arguments: bank)
  func `name in a proof of funds`(thing: String) {
    #expect(DocumentKind.proofOfFunds.contents.contains { $0.en.contains(thing) })
  }

  @Test func `go from mark to mark and back to none`() {
    var state: DocumentState?
    var states: [DocumentState?] = []
    for _ in 0..<4 {
      state = DocumentState.following(state)
      states.append(state)
    }
    #expect(states == [.held, .requested, .missing, nil])
    #expect(Set(DocumentState.allCases.map(\.sign)).count == 3)
  }

  @Test func `are counted in one line`() throws {
    let needs = Samples.documentProfiles[0].checklist(on: Samples.day)
    #expect(DocumentTally(needs).line == Bilingual(en: "0 of 3 held", fr: "0 sur 3 en main"))
    let profile = Samples.documentProfiles[0].marking(needs[0].id) { $0.state = .requested }
    #expect(
      DocumentTally(profile.checklist(on: Samples.day)).line.en == "0 of 3 held, 1 asked for")
  }
}

@Suite struct `Grounds of inadmissibility` {
  @Test func `carry the section of the Act`() {
    #expect(
      AdmissibilityGround.allCases.map(\.section) == [
        "34", "35", "35.1", "36", "37", "38", "39", "40", "40.1", "41", "42",
      ])
  }
}
