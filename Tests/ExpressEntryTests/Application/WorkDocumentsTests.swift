import ExpressEntry
import Testing

@Suite struct `Letters for jobs` {
  private func status(
    _ job: Job, _ kind: DocumentKind = .referenceLetter
  ) -> DocumentNeed.Status? {
    Profile.bare.with { $0.applicant.work.jobs = [job] }.status(kind, .job(.applicant, 0))
  }

  @Test func `are asked for each job that can count`() {
    let profile = Profile.bare.with {
      $0.applicant.work.jobs = [
        .inCanada("2025-01-01"), .abroad("2019-01-01", "2021-01-01") { $0.country = "Mali" },
      ]
    }
    let letters = profile.checklist(on: scoreDate).filter { $0.kind == .referenceLetter }
    #expect(letters.map(\.holder) == [.job(.applicant, 0), .job(.applicant, 1)])
    #expect(
      profile.checklist(on: scoreDate).filter { $0.kind == .taxRecords }.map(\.holder)
        == [.job(.applicant, 0)])
  }

  @Test func `are not asked for a job that counts for nothing`() {
    #expect(status(.inCanada("2025-01-01", as: "64100")) == nil)
    #expect(status(.inCanada("2025-01-01") { $0.basis = .unpaid }) == nil)
    #expect(status(.inCanada("2025-01-01") { $0.wasAuthorized = false }) == nil)
    #expect(status(.inCanada("2026-06-01")) == nil)
    #expect(status(.inCanada("2026-05-31")) == .needed)
    // Ten years before 2026-06-01.
    #expect(status(.abroad("2012-01-01", "2016-05-31")) == nil)
    #expect(status(.abroad("2012-01-01", "2016-06-01")) == .needed)
  }

  /// IRPR 83(1)(c) and (c.1): of any time, and of a spouse in any occupation.
  @Test func `are asked for old work in Canada, and for a spouse's of any skill`() {
    #expect(status(.inCanada("2012-01-01", "2012-12-31")) == .needed)
    let couple = Profile.bare.with {
      $0.family.maritalStatus = .married
      ($0.family.spouseAccompanies, $0.family.spouseIsCanadian) = (true, false)
      $0.spouse.work.jobs = [
        .inCanada("2012-01-01", "2012-12-31", as: "65200"), .abroad("2020-01-01", as: "65200"),
      ]
    }
    #expect(couple.status(.referenceLetter, .job(.spouse, 0)) == .needed)
    #expect(couple.status(.referenceLetter, .job(.spouse, 1)) == nil)
  }

  @Test func `are asked for a spouse who counts for adaptability alone`() {
    let couple = Profile.bare.with {
      $0.family.maritalStatus = .married
      ($0.family.spouseAccompanies, $0.family.spouseIsCanadian) = (true, true)
      $0.family.spouseResidesAbroad = true
      $0.spouse.languages.first = .english
      $0.spouse.languages.french = .test(.tcf, taken: "2025-06-14", Abilities(all: 400))
    }
    #expect(couple.status(.languageResults, .person(.spouse)) == .needed)
    let resident = couple.with { $0.family.spouseResidesAbroad = false }
    #expect(resident.status(.languageResults, .person(.spouse)) == nil)
  }

  @Test func `stay open while an answer decides`() {
    #expect(status(.inCanada("2025-01-01") { $0.occupation = nil }) == .perhaps(.jobDetails))
    #expect(status(.inCanada("2025-01-01") { $0.wasAuthorized = nil }) == .perhaps(.jobDetails))
    let open = Job.inCanada("2025-01-01") { $0.basis = nil }
    #expect(status(open) == .perhaps(.jobBasis))
    #expect(status(open, .businessRecords) == .perhaps(.jobBasis))
    #expect(
      status(.inCanada("2025-01-01") { $0.isInCanada = nil }, .taxRecords) == .perhaps(.jobPlace))
  }

  @Test(arguments: [JobBasis.selfEmployed, .physician])
  func `give way to business records for the self-employed`(basis: JobBasis) {
    let job = Job.inCanada("2025-01-01") { $0.basis = basis }
    #expect(status(job) == nil)
    #expect(status(job, .payRecords) == nil)
    #expect(status(job, .businessRecords) == .needed)
    #expect(status(job, .taxRecords) == .needed)
  }
}
