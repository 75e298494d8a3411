import ExpressEntry
import Storage
import Testing

/// Scored by hand under the example: tier 2x earns 3 for work and 7 for an offer, tier 1.5x 2 and
/// 5, tier 1.3x 1 and 4; they add up; twelve months are the least.
@Suite struct `Under the example edition, not the law` {
  private static let day = CalendarDate(2026, 11, 23)

  private func job(
    _ code: String, from start: CalendarDate, to end: CalendarDate? = nil, inCanada: Bool = true
  ) -> Job {
    var job = Job()
    job.occupation = OccupationCode(code)
    job.isInCanada = inCanada
    job.start = start
    job.end = end.map(JobEnd.on) ?? .ongoing
    job.hours = WeeklyHours(hundredths: 3_750)
    job.basis = .employee
    (job.wasAuthorized, job.wasFullTimeStudent) = (true, false)
    return job
  }

  /// A profile with the rest left out: these facts alone earn points of the factor.
  private func profile(_ jobs: [Job], offer: String?) -> Profile {
    var profile = Profile()
    profile.applicant.work.jobs = jobs
    profile.jobOffer.isHeld = offer != nil
    profile.jobOffer.occupation = offer.flatMap(OccupationCode.init)
    return profile
  }

  private func points(_ profile: Profile, under rules: Ruleset? = nil) throws -> Int {
    let rules = try rules ?? ExampleEdition.with()
    let candidate = profile.candidate(on: Self.day, under: rules)
    let score = rules.score(candidate)
    #expect(score.points == rules.points(for: candidate))
    let award = try #require(score.awards.first { $0.factor == .highWage })
    let lost = score.caps.first { $0.kind == .highWage }?.lost ?? 0
    #expect(award.points - lost == score.points.highWage)
    #expect(award.points <= award.maximum ?? 0)
    #expect(score.range.contains(score.total))
    return score.points.highWage
  }

  private let year = CalendarDate(2025, 6, 1)

  @Test func `experience alone earns the work points of its tier`() throws {
    #expect(try points(profile([job("21231", from: year)], offer: nil)) == 2)
  }

  @Test func `an offer alone earns the offer points of its tier`() throws {
    #expect(try points(profile([], offer: "31102")) == 7)
  }

  @Test func `both add up`() throws {
    #expect(try points(profile([job("21231", from: year)], offer: "31102")) == 9)
  }

  @Test func `the higher counts where the file says so`() throws {
    let rules = try ExampleEdition.with(("\"sum\"", "\"higher\""))
    #expect(try points(profile([job("00012", from: year)], offer: "72200"), under: rules) == 4)
    #expect(try points(profile([job("00012", from: year)], offer: nil), under: rules) == 3)
  }

  @Test func `an occupation that is not listed earns nothing`() throws {
    #expect(try points(profile([job("21232", from: year)], offer: "21232")) == 0)
  }

  @Test func `twelve months to the day are enough, and a day less is not`() throws {
    let first = CalendarDate(2025, 11, 23)
    #expect(try points(profile([job("72200", from: first)], offer: nil)) == 1)
    #expect(
      try points(profile([job("72200", from: CalendarDate(2025, 11, 24))], offer: nil)) == 0)
  }

  @Test func `months in two occupations of one tier do not add up`() throws {
    let jobs = [
      job("21231", from: year, to: CalendarDate(2025, 12, 31)),
      job("21301", from: CalendarDate(2026, 1, 1)),
    ]
    #expect(try points(profile(jobs, offer: nil)) == 0)
  }

  @Test func `the best occupation counts`() throws {
    let jobs = [
      job("72200", from: CalendarDate(2022, 1, 1), to: CalendarDate(2023, 12, 31)),
      job("31102", from: CalendarDate(2024, 1, 1)),
    ]
    #expect(try points(profile(jobs, offer: nil)) == 3)
  }

  @Test func `work abroad earns nothing`() throws {
    #expect(try points(profile([job("31102", from: year, inCanada: false)], offer: nil)) == 0)
  }

  @Test func `a nomination leaves no room within the limit of part D`() throws {
    var nominated = profile([job("21231", from: year)], offer: "31102")
    nominated.nomination.kind = .enhanced
    let rules = try ExampleEdition.with()
    let score = rules.score(nominated.candidate(on: Self.day, under: rules))
    #expect(score[.additional] == 600)
    #expect(score.caps.first { $0.kind == .additional }?.lost == 9)
  }

  @Test func `points beside the limit of part D come on top, up to their own limit`() throws {
    var nominated = profile([job("21231", from: year)], offer: "31102")
    nominated.nomination.kind = .enhanced
    let rules = try ExampleEdition.with(
      ("\"cap\": null", "\"cap\": {\"points\": 8}"), ("Limit\": true", "Limit\": false"),
      ("\"additional\": {", "\"limit\": {\"points\": 1208}, \"additional\": {"))
    let score = rules.score(nominated.candidate(on: Self.day, under: rules))
    #expect(score[.additional] == 608)
    #expect(score.maximum(of: .additional) == 608)
    #expect(score.caps.first { $0.kind == .highWage }?.lost == 1)
    #expect(!score.caps.contains { $0.kind == .additional })
    #expect(score.maximum == 1208)
  }

  @Test func `nothing is left out any more, and the ruleset is named`() throws {
    let rules = try ExampleEdition.file()
    let score = rules.score(Profile().candidate(on: Self.day, under: rules))
    #expect(score.omissions.isEmpty)
    #expect(score.editionName == "EXAMPLE, not the law")
    #expect(score.editionFile == ExampleEdition.path)
  }

  @Test func `what is not answered is open, and within the range`() throws {
    let rules = try ExampleEdition.with()
    let candidate = Profile().candidate(on: Self.day, under: rules)
    let score = rules.score(candidate)
    #expect(score.awards.first { $0.factor == .highWage }?.status == .open)
    #expect(candidate.unfinished.contains(.highWage))
    let known = profile([], offer: nil).candidate(on: Self.day, under: rules)
    #expect(!known.unfinished.contains(.highWage))
  }

  @Test func `work in Canada that no complete job tells of stays open beside jobs abroad`() throws {
    let rules = try ExampleEdition.with()
    var known = profile([job("31102", from: year, inCanada: false)], offer: nil)
    #expect(known.candidate(on: Self.day, under: rules).highWageWork == HighWageFact.none)

    known.applicant.work.declaredCanadianYears = 2
    let declared = known.candidate(on: Self.day, under: rules)
    #expect(declared.highWageWork == nil)
    #expect(declared.unfinished.contains(.highWage))

    known.applicant.work.declaredCanadianYears = nil
    var unfinished = job("31102", from: year)
    unfinished.hours = nil
    known.applicant.work.jobs?.append(unfinished)
    let begun = known.candidate(on: Self.day, under: rules)
    #expect(begun.highWageWork == nil)
    #expect(begun.unfinished.contains(.highWage))

    known.applicant.work.jobs?.append(job("72200", from: year))
    let raised = known.candidate(on: Self.day, under: rules)
    #expect(raised.highWageWork == .listed(try #require(OccupationCode("72200")), tier: 2))
    #expect(raised.unfinished.contains(.highWage))
  }

  @Test func `declared years stay open, and ask for dated jobs`() throws {
    let rules = try ExampleEdition.with()
    func grounds(years: Int?) throws -> Grounds {
      var declared = Profile()
      declared.applicant.work.declaredCanadianYears = years
      declared.jobOffer.isHeld = false
      let score = rules.score(declared.candidate(on: Self.day, under: rules))
      let award = try #require(score.awards.first { $0.factor == .highWage })
      #expect(award.status == (years == 0 ? .scored(0) : .open))
      return award.grounds
    }
    guard case .highWage(let found) = try grounds(years: 2) else {
      Issue.record("two years have no grounds of their own")
      return
    }
    #expect(found.work == .undated)
    #expect(try grounds(years: nil) == .open)
    guard case .highWage(let none) = try grounds(years: 0) else {
      Issue.record("no years are an answer")
      return
    }
    #expect(none.work == HighWageGrounds.Fact.none)
  }

  @Test func `no part of the table is looked up where an edition has none`() throws {
    let rules = try #require(Ruleset.on(CalendarDate(2025, 3, 25)))
    let profile = profile([job("21231", from: year)], offer: "31102")
    #expect(
      profile.candidate(on: Self.day, under: rules) == profile.candidate(on: Self.day))
  }
}
