import ExpressEntry
import Testing

@Suite struct `Police certificates` {
  static let home = DocumentHolder.residence(.applicant, 0)

  private func residence(
    _ country: String?, _ start: CalendarDate?, _ last: CalendarDate?
  ) -> Residence {
    var residence = Residence()
    residence.country = country
    residence.start = start
    residence.end = last.map { .on($0) }
    return residence
  }

  private func status(
    _ residences: [Residence], born: CalendarDate? = "1990-01-01"
  ) -> DocumentNeed.Status? {
    Profile.bare.with {
      $0.applicant.birthDate = born
      $0.applicant.residences = residences
    }.status(.policeCertificate, Self.home)
  }

  /// First and last day of a stay, and whether it takes a certificate on 2026-06-01.
  // swift-format-ignore
  static let stays: [(CalendarDate, CalendarDate, Bool)] = [
    ("2024-01-01", "2024-06-29", false), ("2024-01-01", "2024-06-30", true),
    ("2023-08-31", "2024-02-27", false), ("2023-08-15", "2024-02-13", false),
    ("2023-08-15", "2024-02-14", true),  ("2024-03-01", "2024-08-30", false),
    ("2024-03-01", "2024-08-31", true),
    // Ten years before the day: what lies before them is not counted.
    ("2012-01-01", "2016-11-29", false), ("2012-01-01", "2016-11-30", true),
    ("2012-01-01", "2016-05-31", false),
  ]

  @Test(arguments: stays)
  func `are asked for from six months in the last ten years`(
    start: CalendarDate, last: CalendarDate, isWanted: Bool
  ) {
    #expect(status([residence("Mali", start, last)]) == (isWanted ? .needed : nil))
  }

  @Test func `leave out the time before eighteen`() {
    // Eighteen on 2024-01-01.
    let stay = residence("Mali", "2020-01-01", "2024-06-29")
    #expect(status([stay], born: "2006-01-01") == nil)
    #expect(status([stay], born: "2005-12-30") == .needed)
  }

  @Test func `leave out Canada, however it is written`() {
    #expect(status([residence(" canada ", "2018-01-01", "2024-06-29")]) == nil)
  }

  @Test func `join stays that touch, in one country alone`() {
    let first = residence("Mali", "2024-01-01", "2024-03-31")
    #expect(status([first, residence("MALI ", "2024-04-01", "2024-06-30")]) == .needed)
    #expect(status([first, residence("Mali", "2024-04-02", "2024-07-01")]) == nil)
    #expect(status([first, residence("Togo", "2024-04-01", "2024-06-30")]) == nil)
  }

  @Test func `are asked for once a country, from residences before jobs`() {
    let profile = Profile.bare.with {
      $0.applicant.residences = [residence("Mali", "2020-01-01", "2024-01-01")]
      $0.applicant.work.jobs = [
        .abroad("2021-01-01", "2022-01-01") { $0.country = "mali" },
        .abroad("2018-01-01", "2019-12-31") { $0.country = "Togo" },
      ]
    }
    let certificates = profile.checklist(on: scoreDate).filter { $0.kind == .policeCertificate }
    let reasons = Dictionary(uniqueKeysWithValues: certificates.map { ($0.holder, $0.reason) })
    #expect(
      reasons == [
        Self.home: .livedAbroad(country: "Mali"),
        .job(.applicant, 1): .workedAbroad(country: "Togo"),
      ])
    #expect(certificates.allSatisfy { $0.status == .needed })
  }

  @Test func `stay open with dates, countries, a birth date or the residences`() {
    #expect(status([residence("Mali", "2020-01-01", nil)]) == .perhaps(.stayDates))
    #expect(status([residence(nil, "2020-01-01", "2022-01-01")]) == .perhaps(.stayCountry))
    let stay = residence("Mali", "2020-01-01", "2022-01-01")
    #expect(status([stay], born: nil) == .perhaps(.birthDate))
    let open = Profile.bare.with { $0.applicant.residences = nil }
    #expect(
      open.status(.policeCertificate, .person(.applicant)) == .perhaps(.residences))
  }

  @Test func `are sure by a declared age that leaves no doubt`() {
    // 28 at least ten years after eighteen; 21 since 2026-06-01 at the earliest.
    for (age, expected) in [(28, DocumentNeed.Status.needed), (21, .perhaps(.birthDate))] {
      let profile = Profile.bare.with {
        $0.applicant.birthDate = nil
        $0.applicant.declaredAge = age
        $0.applicant.residences = [residence("Mali", "2016-06-01", "2023-06-01")]
      }
      #expect(profile.status(.policeCertificate, Self.home) == expected)
    }
  }
}
