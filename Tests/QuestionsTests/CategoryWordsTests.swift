import Testing

@testable import ExpressEntry
@testable import Questions

@Suite struct `The words of a category` {
  private func sentence(_ reason: CategoryReason) throws -> Bilingual {
    let category = try #require(CategoryEdition.on(Samples.day)?[.stem])
    return reason.sentence(for: category, in: Samples.dated)
  }

  @Test func `say in months and days what is there and what is missing`() throws {
    let code = try #require(OccupationCode("22300"))
    let (done, missing) = (WorkTime(units: 630 * 3_000), WorkTime(units: 90 * 3_000))
    let words = try sentence(.workShort(code, done, missing: missing))
    #expect(words.en.contains("10 months and 15 days of full-time work counted, 1 month and 15"))
    #expect(words.fr.contains("il manque 1 mois et 15 jours"))
  }

  @Test func `name the job, and say where the rule is not certain`() throws {
    let words = try sentence(.jobDoubtful(1, .fullTimeStudent))
    #expect(
      words.en.hasPrefix("Job 2 (Software developer): open whether it counts, during full-time"))
    #expect(words.en.hasSuffix("(from a single source, or derived)"))
  }

  @Test func `call healthcare by the name of its day`() {
    func name(_ year: Int) -> String? {
      CategoryEdition.on(CalendarDate(year, 6, 1))?[.healthcare]?.name.en
    }
    #expect(name(2024) == "Healthcare occupations")
    #expect(name(2025) == "Healthcare and social services occupations")
  }
}

@Suite struct `The words of fees` {
  @Test func `write dollars as each language does`() {
    #expect(1_675.dollarWords == Bilingual(en: "$1,675", fr: "1\u{A0}675\u{A0}$"))
    #expect(
      (85...170).dollarWords == Bilingual(en: "$85 to $170", fr: "85\u{A0}$ à 170\u{A0}$"))
  }

  @Test func `say that the hour matters on the day of a change, and the total before it`() throws {
    var profile = Profile()
    profile.family.maritalStatus = .neverMarried
    profile.family.dependentChildren = 0
    profile.applicant.declaredAge = 30
    let quote = try #require(profile.fees(on: CalendarDate(2026, 4, 30)))
    #expect(try #require(quote.hourSentence).en.contains("before that hour the total is $1,610"))
    #expect(profile.fees(on: CalendarDate(2026, 5, 1))?.hourSentence == nil)
  }

  @Test func `call a total without the children the least`() throws {
    let quote = try #require(Profile().fees(on: Samples.day))
    #expect(quote.estimate.totalWords.en == "$1,590 to $3,350 or more")
  }
}
