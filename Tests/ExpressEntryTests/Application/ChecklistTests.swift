import ExpressEntry
import Testing

/// A document by its kind and its holder, as the tables below name it.
private typealias Row = DocumentNeed.ID

private func row(_ kind: DocumentKind, _ holder: DocumentHolder) -> Row {
  Row(kind: kind, holder: holder)
}

extension Profile {
  /// A single person without claims: every question that calls for documents is answered no.
  static var bare: Profile {
    .with {
      $0.applicant.birthDate = "1990-01-01"
      $0.family.maritalStatus = .neverMarried
      $0.family.dependentChildren = 0
      $0.family.siblingInCanada = false
      $0.family.relativeInCanada = false
      $0.applicant.languages.english.proof = LanguageProof.none
      $0.applicant.languages.french.proof = LanguageProof.none
      $0.applicant.education.credentials = []
      $0.applicant.work.jobs = []
      $0.applicant.certificateOfQualification = false
      $0.applicant.residences = []
      $0.nomination.kind = NominationKind.none
      $0.jobOffer.isHeld = false
    }
  }

  func with(_ change: (inout Profile) -> Void) -> Profile {
    var profile = self
    change(&profile)
    return profile
  }

  func status(_ kind: DocumentKind, _ holder: DocumentHolder) -> DocumentNeed.Status? {
    checklist(on: scoreDate).first { $0.id == .init(kind: kind, holder: holder) }?.status
  }
}

@Suite struct `The checklist` {
  /// An answer, and the documents that it adds to those of a person without claims.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout Profile) -> Void
    let adds: [DocumentNeed.ID]

    init(
      _ name: String, _ adds: [DocumentNeed.ID],
      _ change: @escaping @Sendable (inout Profile) -> Void
    ) {
      (testDescription, self.adds, self.change) = (name, adds, change)
    }
  }

  static let you = DocumentHolder.person(.applicant)
  static let spouse = DocumentHolder.person(.spouse)
  static let job = DocumentHolder.job(.applicant, 0)
  static let credential = DocumentHolder.credential(.applicant, 0)

  static let cases: [Case] = [
    Case("a credential from abroad", [row(.educationAssessment, credential)]) {
      $0.applicant.education.credentials = [.foreign(.bachelors, assessed: "2024-05-02")]
    },
    Case(
      "a Canadian degree",
      [row(.canadianCredential, credential), row(.studyTranscripts, credential)]
    ) { $0.applicant.education.credentials = [.canadian(.bachelors)] },
    Case("a Canadian secondary diploma", [row(.canadianCredential, credential)]) {
      $0.applicant.education.credentials = [.canadian(.secondary)]
    },
    Case("study in Canada without a credential", [row(.studyTranscripts, you)]) {
      $0.applicant.studiedTwoYearsInCanada = true
    },
    Case("a certificate in a trade", [row(.certificateOfQualification, you)]) {
      $0.applicant.certificateOfQualification = true
    },
    Case("a job abroad", [row(.referenceLetter, job), row(.payRecords, job)]) {
      $0.applicant.work.jobs = [.abroad("2025-09-01", "2025-12-31") { $0.country = "Mali" }]
    },
    Case(
      "a job in Canada",
      [
        row(.referenceLetter, job), row(.payRecords, job), row(.taxRecords, job),
        row(.fundsExemption, .family),
      ]
    ) { $0.applicant.work.jobs = [.inCanada("2025-01-01")] },
    Case("self-employment abroad", [row(.businessRecords, job)]) {
      $0.applicant.work.jobs = [
        .abroad("2025-09-01", "2025-12-31") {
          $0.country = "Mali"
          $0.basis = .selfEmployed
        }
      ]
    },
    Case(
      "a year abroad",
      [row(.referenceLetter, job), row(.payRecords, job), row(.policeCertificate, job)]
    ) { $0.applicant.work.jobs = [.abroad("2024-01-01", "2024-12-31") { $0.country = "Mali" }] },
    Case("an offer without a permit", [row(.offerLetter, .offer)]) {
      $0.jobOffer.isHeld = true
      $0.jobOffer.authority = OfferAuthority.none
    },
    Case(
      "an offer on an assessment",
      [row(.offerLetter, .offer), row(.labourMarketAssessment, .offer)]
    ) {
      $0.jobOffer.isHeld = true
      $0.jobOffer.authority = .assessedOffer
    },
    Case("an enhanced nomination", [row(.nomination, .nomination)]) {
      $0.nomination.kind = .enhanced
    },
    Case("a base nomination", []) { $0.nomination.kind = .base },
    Case("a sibling in Canada", [row(.relativeInCanada, .family)]) {
      $0.family.siblingInCanada = true
    },
    Case("a wider relative in Canada", [row(.relativeInCanada, .family)]) {
      $0.family.relativeInCanada = true
    },
    Case("a divorce", [row(.endOfUnion, .family)]) { $0.family.maritalStatus = .divorced },
    Case("a death", [row(.endOfUnion, .family)]) { $0.family.maritalStatus = .widowed },
    Case("an annulment", [row(.endOfUnion, .family)]) { $0.family.maritalStatus = .annulled },
    Case("a separation", [row(.endOfUnion, .family)]) { $0.family.maritalStatus = .separated },
  ]

  @Test(arguments: cases)
  func `grows by what an answer calls for, and by nothing else`(expected: Case) {
    let before = Set(Profile.bare.checklist(on: scoreDate).map(\.id))
    let after = Set(Profile.bare.with(expected.change).checklist(on: scoreDate).map(\.id))
    #expect(after.subtracting(before) == Set(expected.adds))
    #expect(before.subtracting(after).isEmpty)
  }

  @Test func `of a person without claims has what everybody needs`() {
    let needs = Profile.bare.checklist(on: scoreDate)
    #expect(
      needs.map(\.id) == [
        row(.passport, Self.you), row(.photo, Self.you), row(.medical, Self.you),
        row(.languageResults, Self.you), row(.proofOfFunds, .family), row(.translations, .family),
        row(.representative, .family),
      ])
  }

  @Test func `says nothing unanswered is certain`() {
    for need in Profile().checklist(on: scoreDate) {
      let isEverybodys =
        need.holder == Self.you && [.passport, .photo, .medical].contains(need.kind)
      #expect((need.status == .needed) == isEverybodys, "\(need.kind) \(need.holder)")
    }
  }

  @Test func `has the results of each test relied on, which nobody applies without`() {
    #expect(Profile.bare.status(.languageResults, Self.you) == .perhaps(.languageTest))
    let tested = Profile.bare.with { $0.applicant.languages.english.proof = .test(.ielts) }
    #expect(tested.status(.languageResults, Self.you) == .needed)
  }

  @Test func `names no document twice`() {
    for profile in [Profile(), .bare, .bare.with { $0.family.maritalStatus = .married }] {
      let ids = profile.checklist(on: scoreDate).map(\.id)
      #expect(Set(ids).count == ids.count)
    }
  }
}

@Suite struct `Terms of documents` {
  @Test func `are two years for tests, five for assessments and twelve months for examinations`()
    throws
  {
    let profile = Profile.bare.with {
      $0.applicant.languages.english = .test(
        .celpip, taken: "2025-06-14", Abilities(9, 9, 9, 9))
      $0.applicant.languages.french = .test(.tcf, taken: "2024-02-29", Abilities(all: 400))
      $0.applicant.education.credentials = [.foreign(.bachelors, assessed: "2024-05-02")]
    }
    let needs = profile.checklist(on: scoreDate)
    let tests = try #require(needs.first { $0.kind == .languageResults })
    #expect(tests.reason == .languageTests([.celpip, .tcf]))
    #expect(tests.terms.map(\.lapses) == ["2027-06-14", "2026-03-01"])
    #expect(tests.terms.map(\.months) == [24, 24])
    let assessment = try #require(needs.first { $0.kind == .educationAssessment })
    #expect(assessment.terms.map(\.months) == [60])
    #expect(assessment.terms.map(\.lapses) == ["2029-05-02"])
    let medical = try #require(needs.first { $0.kind == .medical })
    #expect(medical.terms.map(\.months) == [12])
    #expect(medical.citation.instrument == .regulations)
  }
}

@Suite struct `Marks` {
  @Test func `stay with what they mark while answers change`() {
    let id = DocumentNeed.ID(kind: .referenceLetter, holder: .job(.applicant, 0))
    var profile = Profile.bare.with { $0.applicant.work.jobs = [.inCanada("2025-01-01")] }
      .marking(id) {
        $0.state = .requested
        $0.note = "by June"
      }
    profile.family.maritalStatus = .married
    profile.applicant.work.jobs?[0].isInCanada = false
    let need = profile.checklist(on: scoreDate).first { $0.id == id }
    #expect(need?.mark?.state == .requested)
    #expect(need?.mark?.note == "by June")
  }

  @Test func `of every document can be set and taken back`() {
    var profile = Profile.bare.with {
      $0.family.maritalStatus = .married
      $0.family.dependentChildren = 2
      $0.family.adultChildren = 1
      $0.applicant.education.credentials = [.canadian(.bachelors)]
      $0.applicant.work.jobs = [.inCanada("2025-01-01")]
      $0.nomination.kind = .enhanced
      $0.jobOffer.isHeld = true
    }
    let start = profile
    let needs = profile.checklist(on: scoreDate)
    for need in needs { profile = profile.marking(need.id) { $0.state = .held } }
    #expect(profile.checklist(on: scoreDate).allSatisfy { $0.mark?.state == .held })
    let tally = DocumentTally(profile.checklist(on: scoreDate))
    #expect(tally.held == needs.count && tally.wanted == needs.count && tally.undecided == 0)
    for need in needs { profile = profile.marking(need.id) { $0.state = nil } }
    #expect(profile == start)
  }

  @Test func `of something that is gone are not kept`() {
    let id = DocumentNeed.ID(kind: .referenceLetter, holder: .job(.applicant, 3))
    #expect(Profile.bare.marking(id) { $0.state = .held } == .bare)
  }
}
