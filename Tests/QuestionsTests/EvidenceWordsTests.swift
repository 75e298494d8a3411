import ExpressEntry
import Questions
import Testing

@Suite struct `Beside a day that lapses` {
  private func echo(_ taken: CalendarDate, on day: CalendarDate) throws -> Bilingual? {
    var profile = Profile()
    profile.applicant.languages.english.proof = .test(.celpip)
    let question = try #require(
      Section.languages.questions(for: profile).first { $0.id.hasSuffix("celpip.taken") })
    return question.echo(of: .date(taken), on: day)
  }

  @Test func `stands until when it counts`() throws {
    #expect(
      try echo(CalendarDate(2025, 6, 14), on: CalendarDate(2027, 6, 13))
        == Bilingual(
          en: "14 June 2025, good until 13 June 2027",
          fr: "14 juin 2025, valable jusqu’au 13 juin 2027"))
  }

  @Test func `stands since when it no longer counts`() throws {
    #expect(
      try echo(CalendarDate(2025, 6, 14), on: CalendarDate(2027, 6, 14))
        == Bilingual(
          en: "14 June 2025, no longer counts since 14 June 2027",
          fr: "14 juin 2025, ne compte plus depuis le 14 juin 2027"))
  }
}

@Suite struct `An amount of work` {
  private func words(months: Int, days: Int) throws -> Bilingual {
    let start = CalendarDate(2020, 1, 1)
    let end = CalendarDate(2020 + months / 12, 1 + months % 12, days)
    var job = Samples.developer
    (job.start, job.end, job.isInCanada) = (start, .on(end), false)
    var profile = Profile()
    profile.applicant.work.jobs = [job]
    let found = profile.assessed(on: CalendarDate(2026, 6, 1)).reasons.compactMap { reason in
      if case .jobCounts(let time, _) = reason.what { time.words } else { nil }
    }
    return try #require(found.first)
  }

  @Test func `is whole months and the days beyond them, so that a year one day short shows`() throws
  {
    #expect(
      try words(months: 11, days: 29)
        == Bilingual(en: "11 months and 29 days", fr: "11 mois et 29 jours"))
    #expect(try words(months: 0, days: 1) == Bilingual(en: "1 day", fr: "1 jour"))
    #expect(
      try words(months: 1, days: 2)
        == Bilingual(en: "1 month and 2 days", fr: "1 mois et 2 jours"))
    #expect(
      try words(months: 11, days: 31) == Bilingual(en: "12 months", fr: "12 mois"))
  }
}

@Suite struct `The choice of the first language` {
  private func words(_ english: LanguageLevel, _ french: LanguageLevel) throws -> Bilingual? {
    let rules = try #require(Ruleset.on(CalendarDate(2026, 6, 1)))
    var candidate = Candidate()
    candidate.isAccompanied = false
    (candidate.english, candidate.french) = (Abilities(all: english), Abilities(all: french))
    return rules.designations(of: candidate)?.words
  }

  @Test func `says which scores higher as the first, with both totals`() throws {
    #expect(
      try words(9, 7)
        == Bilingual(
          en: "English first gives 186 so far, French first 142; "
            + "English first scores 44 points more",
          fr: "l’anglais en premier donne 186 jusqu’ici, le français 142\u{A0}; "
            + "l’anglais en premier rapporte 44 points de plus"))
    #expect(try words(6, 10)?.fr.contains("le français en premier rapporte 80") == true)
  }

  @Test func `says so where there is no difference, and nothing where one is not claimed`() throws {
    #expect(
      try words(8, 8)?.en
        == "English first and French first give the same total so far, 154 points")
    #expect(try words(9, 0) == nil)
  }
}

@Suite struct `A rule that is not certain` {
  @Test func `says how sure it is`() {
    #expect(
      Reason.What.testNotYetAccepted(.pte, from: CalendarDate(2024, 1, 30)).words
        == Bilingual(
          en: "PTE Core is accepted from 30 January 2024 only "
            + "(two independent secondary sources agree)",
          fr: "PTE Core n’est accepté qu’à compter du 30 janvier 2024 "
            + "(deux sources secondaires indépendantes concordent)"))
    #expect(Reason.What.oneSkillRetake.words.en.hasSuffix("secondary sources agree)"))
  }
}

@Suite struct `The family page` {
  @Test func `says the convention where the birth date is 29 February`() {
    func notes(_ birthDate: CalendarDate) -> [Bilingual] {
      var profile = Profile()
      profile.applicant.birthDate = birthDate
      return Section.family.form(for: profile).compactMap {
        if case .note(let words) = $0 { words } else { nil }
      }
    }
    #expect(notes(CalendarDate(1996, 2, 29)).first?.en.contains("1 March") == true)
    #expect(notes(CalendarDate(1996, 2, 28)).isEmpty)
  }
}
