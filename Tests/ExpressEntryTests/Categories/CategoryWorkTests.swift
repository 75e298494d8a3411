import ExpressEntry
import Testing

/// Six months without a gap until 17 February 2026, twelve months from then on, in one occupation.
@Suite struct `Work for a category` {
  private func standing(
    _ kind: CategoryKind, on day: CalendarDate = scoreDate, _ jobs: Job...
  ) -> CategoryStanding? {
    Profile.with { $0.applicant.work.jobs = jobs.map(\.withMainDuties) }
      .verdict(kind, on: day)?.standing
  }

  @Test(arguments: CategoryLists.all)
  func `is enough on the day in every occupation, and not a month before`(
    _ list: CategoryLists.List
  ) throws {
    let last = list.day.previous
    for code in list.codes {
      let enough = list.day.adding(months: -list.months)
      let whole = try #require(
        Profile.working(.inCanada(enough, last, as: code)).verdict(list.kind, on: list.day))
      #expect(whole.standing == .qualifies, "\(code)")
      guard case .workMet(code, let time)? = whole.reasons.first else {
        Issue.record("\(whole.reasons)")
        continue
      }
      #expect(time.units == list.months.months)

      let short = try #require(
        Profile.working(.inCanada(enough.adding(months: 1), as: code))
          .verdict(list.kind, on: list.day))
      #expect(short.standing == .doesNotQualify, "\(code)")
      guard case .workShort(code, let done, let missing)? = short.reasons.first else {
        Issue.record("\(short.reasons)")
        continue
      }
      #expect(done.units == (list.months - 1).months && missing.units == 1.months)
      #expect(short.reached == list.day.adding(months: 1))
    }
  }

  @Test(arguments: CategoryLists.all)
  func `abroad is enough unless Canada alone counts`(_ list: CategoryLists.List) throws {
    let start = list.day.adding(months: -list.months)
    for code in list.codes {
      let verdict = try #require(
        Profile.working(.abroad(start, list.day.previous, as: code))
          .verdict(list.kind, on: list.day))
      #expect((verdict.standing == .qualifies) == !list.isInCanada, "\(code)")
      #expect(verdict.reasons.contains(.jobAbroad(0)) == list.isInCanada)
    }
  }

  @Test(arguments: CategoryLists.all)
  func `in another occupation is not enough`(_ list: CategoryLists.List) throws {
    let other: OccupationCode = "12100"
    #expect(!list.codes.contains(other))
    let verdict = try #require(
      Profile.working(.inCanada("2015-01-01", as: other)).verdict(list.kind, on: list.day))
    #expect(verdict.standing == .doesNotQualify && verdict.reasons == [.workNotListed])
  }

  @Test(arguments: CategoryLists.all)
  func `with a gap is enough where twelve months are asked for, not where six are`(
    _ list: CategoryLists.List
  ) throws {
    let code = try #require(list.codes.first)
    let (half, day) = (list.months / 2, list.day)
    let first = Job.inCanada(
      day.adding(months: -2 * half - 2), day.adding(months: -half - 2).previous, as: code)
    let second = Job.inCanada(day.adding(months: -half), day.previous, as: code)
    let verdict = try #require(Profile.working(first, second).verdict(list.kind, on: day))
    #expect((verdict.standing == .qualifies) == (list.months == 12))
  }

  @Test func `one day short is not enough`() {
    #expect(standing(.stem, .abroad("2025-06-01", as: "22300")) == .qualifies)
    #expect(standing(.stem, .abroad("2025-06-02", as: "22300")) == .doesNotQualify)
    #expect(standing(.stem, on: "2025-06-01", .abroad("2024-12-01", as: "22300")) == .qualifies)
    #expect(
      standing(.stem, on: "2025-06-01", .abroad("2024-12-02", as: "22300")) == .doesNotQualify)
  }

  @Test func `lies within three years`() {
    #expect(standing(.stem, .abroad("2023-06-01", "2024-05-31", as: "22300")) == .qualifies)
    #expect(standing(.stem, .abroad("2023-05-31", "2024-05-30", as: "22300")) == .doesNotQualify)
    let old = Profile.working(.abroad("2015-01-01", "2023-05-31", as: "22300"))
    #expect(old.verdict(.stem, on: scoreDate)?.reasons == [.workNotListed, .jobTooOld(0)])
  }

  @Test func `in two occupations is not added up`() {
    #expect(
      standing(
        .stem, .abroad("2025-01-01", "2025-08-31", as: "22300"),
        .abroad("2025-09-01", as: "22301")) == .doesNotQualify)
  }

  @Test func `for two employers in one occupation is added up`() {
    #expect(
      standing(
        .stem, .abroad("2025-06-01", "2025-12-31", as: "22300"),
        .inCanada("2026-01-01", as: "22300")) == .qualifies)
  }

  @Test func `part time counts in proportion`() {
    #expect(standing(.stem, .abroad("2024-06-01", hours: 15, as: "22300")) == .qualifies)
    #expect(standing(.stem, .abroad("2024-07-01", hours: 15, as: "22300")) == .doesNotQualify)
  }

  /// The requirement is silent on these, and the programs do not agree.
  @Test func `of a student or on one's own account in Canada is open, and less sure`() throws {
    let causes: [(LeftOutCause, (inout Job) -> Void)] = [
      (.fullTimeStudent, { $0.wasFullTimeStudent = true }),
      (.selfEmployedInCanada, { $0.basis = .selfEmployed }),
    ]
    for (cause, change) in causes {
      let profile = Profile.working(.inCanada("2024-06-01", as: "22300", change: change))
      let verdict = try #require(profile.verdict(.stem, on: scoreDate))
      #expect(verdict.standing == .unknown)
      guard case .workPossible("22300", let time)? = verdict.reasons.first else {
        Issue.record("\(verdict.reasons)")
        continue
      }
      #expect(time.units == 24.months && verdict.reasons.dropFirst() == [.jobDoubtful(0, cause)])
      #expect(verdict.reasons.map(\.confidence) == [.certain, .medium])
      let short = Profile.working(.inCanada("2025-06-02", as: "22300", change: change))
      #expect(short.verdict(.stem, on: scoreDate)?.standing == .doesNotQualify)
    }
  }

  @Test func `without authorization is left out, and less sure`() throws {
    let profile = Profile.working(
      .inCanada("2024-06-01", as: "22300") { $0.wasAuthorized = false })
    let verdict = try #require(profile.verdict(.stem, on: scoreDate))
    #expect(verdict.standing == .doesNotQualify)
    #expect(verdict.reasons == [.workNotListed, .jobLeftOut(0, .unauthorized)])
    #expect(verdict.reasons.map(\.confidence) == [.certain, .medium])
  }

  @Test func `counts where the main duties were done, and is open where nobody said`() throws {
    func verdict(_ answer: Bool?) throws -> CategoryVerdict {
      let job = Job.abroad("2024-06-01", as: "22300") { $0.didMainDuties = answer }
      return try #require(
        Profile.with { $0.applicant.work.jobs = [job] }.verdict(.stem, on: scoreDate))
    }
    #expect(try verdict(true).standing == .qualifies)
    #expect(try verdict(nil).standing == .unknown)
    #expect(try verdict(nil).reasons.last == .jobDutiesOpen(0))
    #expect(try verdict(false).standing == .doesNotQualify)
    #expect(try verdict(false).reasons == [.workNotListed, .jobWithoutDuties(0)])
  }

  /// Six months without a gap until 17 February 2026; a week is seven days.
  @Test func `with a break of a week is open where it must be continuous, and not with more`() {
    func standing(_ day: CalendarDate, again: CalendarDate) -> CategoryStanding? {
      self.standing(
        .stem, on: day, .abroad("2024-10-01", "2025-01-10", as: "22300"),
        .abroad(again, as: "22300"))
    }
    #expect(standing("2025-06-01", again: "2025-01-11") == .qualifies)
    #expect(standing("2025-06-01", again: "2025-01-13") == .unknown)
    #expect(standing("2025-06-01", again: "2025-01-18") == .unknown)
    #expect(standing("2025-06-01", again: "2025-01-19") == .doesNotQualify)
  }

  @Test func `abroad counts on any paid footing, and for physicians in Canada by the fee`() {
    #expect(
      standing(.stem, .abroad("2025-06-01", as: "22300") { $0.basis = .selfEmployed })
        == .qualifies)
    #expect(
      standing(.physicians, .inCanada("2025-06-01", as: "31102") { $0.basis = .physician })
        == .qualifies)
    #expect(
      standing(.stem, .abroad("2025-06-01", as: "22300") { $0.basis = .unpaid })
        == .doesNotQualify)
  }

  @Test func `that lacks an answer leaves it open, unless it cannot help`() {
    let holed: (OccupationCode) -> Job = { .inCanada("2020-06-01", as: $0) { $0.hours = nil } }
    #expect(standing(.stem, holed("22300")) == .unknown)
    #expect(standing(.stem, holed("12100")) == .doesNotQualify)
    #expect(standing(.stem, .inCanada("2020-06-01") { $0.occupation = nil }) == .unknown)
    #expect(
      standing(
        .physicians, .abroad("2020-06-01", as: "31100") { $0.hours = nil }) == .doesNotQualify)
    #expect(
      standing(.stem, holed("22300"), .abroad("2025-06-01", as: "22300")) == .qualifies)
  }

  @Test func `declared in years names no occupation`() {
    var profile = Profile.with { $0.applicant.work.declaredCanadianYears = 3 }
    #expect(profile.verdict(.stem, on: scoreDate)?.reasons == [.workUnanswered])
    profile.applicant.work.declaredCanadianYears = 0
    #expect(profile.verdict(.stem, on: scoreDate)?.standing == .unknown)
    #expect(profile.verdict(.physicians, on: scoreDate)?.standing == .doesNotQualify)
    profile.applicant.work.declaredForeignYears = 0
    #expect(profile.verdict(.stem, on: scoreDate)?.standing == .doesNotQualify)
  }
}

/// Worked by hand: a day is counted once it is over.
@Suite struct `The day on which ongoing work is enough` {
  private func day(_ jobs: Job...) -> CalendarDate? {
    Profile.with { $0.applicant.work.jobs = jobs.map(\.withMainDuties) }
      .verdict(.stem, on: scoreDate)?.reached
  }

  @Test func `comes twelve months after the start`() {
    #expect(day(.abroad("2026-03-15", as: "22300")) == "2027-03-15")
  }

  @Test func `comes later in part time`() {
    #expect(day(.abroad("2026-06-01", hours: 15, as: "22300")) == "2028-06-01")
  }

  @Test func `never comes where three years of part time fall short`() {
    #expect(day(.abroad("2026-06-01", hours: 9, as: "22300")) == nil)
    #expect(day(.abroad("2026-06-01", hours: 10, as: "22300")) == "2029-06-01")
  }

  @Test func `never comes where the work ends before, or does not count`() {
    #expect(day(.abroad("2026-03-15", "2027-03-13", as: "22300")) == nil)
    #expect(day(.abroad("2026-03-15", "2027-03-14", as: "22300")) == "2027-03-15")
    #expect(day(.abroad("2026-03-15", "2026-05-31", as: "22300")) == nil)
    #expect(day(.inCanada("2026-03-15", as: "22300") { $0.wasAuthorized = false }) == nil)
  }

  @Test func `waits for work that leaves the three years`() {
    // June and July 2023 are too old by August 2026, when ten months of 2026 would be enough.
    let old = Job.abroad("2023-06-01", "2023-07-31", as: "22300")
    #expect(day(old, .abroad("2026-05-01", as: "22300")) == "2027-05-01")
  }
}
