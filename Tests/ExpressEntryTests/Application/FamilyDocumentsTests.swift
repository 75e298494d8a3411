import ExpressEntry
import Testing

@Suite struct `Documents of a family` {
  static let spouse = DocumentHolder.person(.spouse)

  private func couple(
    comes: Bool?, isCanadian: Bool?, _ status: MaritalStatus = .married
  ) -> Profile {
    .bare.with {
      $0.family.maritalStatus = status
      $0.family.spouseAccompanies = comes
      $0.family.spouseIsCanadian = isCanadian
      $0.spouse.birthDate = "1991-03-04"
      $0.spouse.residences = []
    }
  }

  @Test func `show a marriage, or a common-law union`() {
    #expect(couple(comes: true, isCanadian: false).status(.marriageCertificate, .family) == .needed)
    let partners = couple(comes: true, isCanadian: false, .commonLaw)
    #expect(partners.status(.commonLawDeclaration, .family) == .needed)
    #expect(partners.status(.marriageCertificate, .family) == nil)
  }

  @Test func `of a spouse who comes are a passport, a photo and an examination`() {
    let profile = couple(comes: true, isCanadian: false)
    for kind in [DocumentKind.passport, .photo, .medical] {
      #expect(profile.status(kind, Self.spouse) == .needed)
    }
  }

  @Test func `of a spouse who stays are the examination, but for a citizen`() {
    let stays = couple(comes: false, isCanadian: nil)
    #expect(stays.status(.passport, Self.spouse) == nil)
    #expect(stays.status(.medical, Self.spouse) == .conditional(.spouseIsForeign))
    #expect(couple(comes: false, isCanadian: false).status(.medical, Self.spouse) == .needed)
  }

  @Test(arguments: [true, false])
  func `of a spouse who is a citizen are none`(comes: Bool) {
    let needs = couple(comes: comes, isCanadian: true).checklist(on: scoreDate)
    #expect(!needs.contains { $0.holder == Self.spouse })
  }

  @Test func `leave what is not answered open`() {
    #expect(
      couple(comes: nil, isCanadian: nil).status(.passport, Self.spouse)
        == .perhaps(.spouseAccompanies))
    #expect(
      couple(comes: true, isCanadian: nil).status(.medical, Self.spouse)
        == .perhaps(.spouseIsCanadian))
  }

  @Test func `show the evidence that a spouse who counts claims`() {
    var profile = couple(comes: true, isCanadian: false)
    profile.spouse.languages.first = .french
    profile.spouse.languages.french.proof = .test(.tef)
    profile.spouse.languages.english.proof = .test(.ielts)
    profile.spouse.education.credentials = [.foreign(.bachelors, assessed: nil)]
    profile.spouse.work.jobs = [
      .inCanada("2025-01-01"), .abroad("2022-01-01", "2022-03-01") { $0.country = "Mali" },
    ]
    let needs = profile.checklist(on: scoreDate)
    #expect(
      needs.first { $0.kind == .languageResults && $0.holder == Self.spouse }?.reason
        == .languageTests([.ielts, .tef]))
    #expect(profile.status(.educationAssessment, .credential(.spouse, 0)) == .needed)
    #expect(profile.status(.referenceLetter, .job(.spouse, 0)) == .needed)
    // The spouse's work abroad earns nothing.
    #expect(profile.status(.referenceLetter, .job(.spouse, 1)) == nil)
    profile.family.spouseAccompanies = false
    #expect(profile.status(.educationAssessment, .credential(.spouse, 0)) == nil)
    #expect(profile.status(.languageResults, Self.spouse) == nil)
  }

  @Test func `of children are birth certificates, examinations and papers that may apply`() throws {
    let profile = Profile.bare.with {
      $0.family.dependentChildren = 3
      $0.family.adultChildren = 1
    }
    let needs = profile.checklist(on: scoreDate).filter { $0.holder == .children }
    let status = Dictionary(uniqueKeysWithValues: needs.map { ($0.kind, $0.status) })
    #expect(
      status == [
        .birthCertificates: .needed, .medical: .needed,
        .passport: .conditional(.childrenCome), .photo: .conditional(.childrenCome),
        .adoptionPapers: .conditional(.childAdopted),
        .custodyPapers: .conditional(.otherParentStays),
        .policeCertificate: .conditional(.childrenLivedAbroad),
      ])
    #expect(needs.first { $0.kind == .birthCertificates }?.copies == 3)
    #expect(needs.first { $0.kind == .policeCertificate }?.copies == 1)
    let custody = try #require(needs.first { $0.kind == .custodyPapers })
    #expect(custody.citation.confidence == .recollection)
  }

  @Test func `ask for no police certificate of children without an adult among them`() {
    let minors = Profile.bare.with {
      ($0.family.dependentChildren, $0.family.adultChildren) = (2, 0)
    }
    #expect(minors.status(.policeCertificate, .children) == nil)
    let open = Profile.bare.with { $0.family.dependentChildren = 2 }
    #expect(open.status(.policeCertificate, .children) == .perhaps(.adultChildren))
  }
}

@Suite struct `Proof of funds` {
  /// A valid offer: continuous, full time, of a year, skilled, from an employer not excluded.
  private func offer(_ authority: OfferAuthority?, _ change: (inout JobOffer) -> Void = { _ in })
    -> Profile
  {
    .bare.with {
      $0.jobOffer.isHeld = true
      $0.jobOffer.occupation = "21232"
      $0.jobOffer.authority = authority
      $0.jobOffer.isFromExcludedEmployer = false
      $0.jobOffer.isContinuous = true
      $0.jobOffer.length = .oneYear
      $0.jobOffer.hours = WeeklyHours(hours: 30)
      ($0.jobOffer.isFromOneEmployer, $0.jobOffer.worksForEmployer) = (true, true)
      ($0.jobOffer.hasWorkedOneYear, $0.jobOffer.permitOccupation) = (true, "21232")
      change(&$0.jobOffer)
    }
  }

  @Test(arguments: [OfferAuthority.assessedPermit, .exemptPermit, .assessedOfferWithPermit])
  func `gives way to a letter for whoever may work and has a valid offer`(
    authority: OfferAuthority
  ) {
    #expect(offer(authority).status(.fundsExemption, .family) == .needed)
    #expect(offer(authority).status(.proofOfFunds, .family) == nil)
  }

  @Test(arguments: [OfferAuthority.assessedOffer, .none])
  func `is needed without an authority to work`(authority: OfferAuthority) {
    #expect(offer(authority).status(.proofOfFunds, .family) == .needed)
    #expect(offer(authority).status(.fundsExemption, .family) == nil)
  }

  @Test func `is needed where the offer falls short`() {
    let changes: [@Sendable (inout JobOffer) -> Void] = [
      { $0.hours = WeeklyHours(hours: 29.99) }, { $0.length = .underOneYear },
      { $0.isContinuous = false }, { $0.isFromExcludedEmployer = true },
      { $0.occupation = "64100" }, { $0.isFromOneEmployer = false },
      { $0.worksForEmployer = false }, { $0.hasWorkedOneYear = false },
    ]
    for change in changes {
      #expect(offer(.exemptPermit, change).status(.proofOfFunds, .family) == .needed)
    }
  }

  @Test func `stays open with the offer, beside the letter`() {
    #expect(offer(nil).status(.proofOfFunds, .family) == .perhaps(.offerAuthority))
    let open = offer(.exemptPermit) { $0.length = nil }
    #expect(open.status(.proofOfFunds, .family) == .perhaps(.offerTerms))
    #expect(open.status(.fundsExemption, .family) == .perhaps(.offerTerms))
  }

  /// An offer by two employers serves the trades, and is no arranged employment: 82(1), 87.2(3)(d).
  @Test func `depends on the class where the offer frees under one alone`() {
    let trade: OccupationCode = "72310"
    let profile = offer(.exemptPermit) {
      ($0.occupation, $0.permitOccupation) = (trade, trade)
      ($0.isFromOneEmployer, $0.isFromTwoEmployers) = (false, true)
    }.with { $0.applicant.trade.occupation = trade }
    #expect(profile.status(.fundsExemption, .family) == .conditional(.skilledTradesClass))
    #expect(profile.status(.proofOfFunds, .family) == .conditional(.skilledWorkerClass))
    let both = profile.with { $0.jobOffer.isFromOneEmployer = true }
    #expect(both.status(.fundsExemption, .family) == .needed)
    #expect(both.status(.proofOfFunds, .family) == nil)
  }

  @Test func `depends on the class where work in Canada of three years past leaves it open`() {
    func worked(until last: CalendarDate) -> Profile {
      .bare.with { $0.applicant.work.jobs = [.inCanada("2021-01-01", last)] }
    }
    // Three years before 2026-06-01.
    let recent = worked(until: "2023-06-01")
    #expect(recent.status(.proofOfFunds, .family) == .conditional(.otherClass))
    #expect(recent.status(.fundsExemption, .family) == .conditional(.canadianExperienceClass))
    let old = worked(until: "2023-05-31")
    #expect(old.status(.proofOfFunds, .family) == .needed)
    #expect(old.status(.fundsExemption, .family) == nil)
  }
}
