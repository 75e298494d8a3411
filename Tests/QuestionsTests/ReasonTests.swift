import ExpressEntry
import Testing

@testable import Questions

@Suite struct `The reason of an award` {
  private func reasons(_ candidate: Candidate, _ rules: Ruleset = Samples.before) -> [Factor:
    Bilingual]
  {
    let score = rules.score(candidate)
    return [Factor: Bilingual](
      uniqueKeysWithValues: score.awards.map { ($0.factor, score.reason(of: $0)) })
  }

  @Test func `names the facts it rests on`() {
    let reasons = reasons(Samples.amara)
    #expect(reasons[.age] == Bilingual(en: "29 years", fr: "29 ans"))
    #expect(reasons[.firstLanguage(.writing)] == Bilingual(both: "CLB 9"))
    #expect(
      reasons[.educationAndLanguage]?.en
        == "Bachelor's degree, or a program of three or more years, with CLB 9 in all four")
    #expect(
      reasons[.foreignWorkAndCanadianWork]
        == Bilingual(
          en: "4 years abroad, with 1 year in Canada",
          fr: "4 ans à l’étranger, avec 1 an au Canada"))
    #expect(reasons[.spouseEducation]?.en == "No accompanying spouse or partner counts")
    #expect(reasons[.jobOffer]?.en == "Job offers earn no points since 25 March 2025")
  }

  @Test func `says what is open and what is not known here`() {
    let reasons = reasons(Candidate(), Samples.current)
    #expect(reasons[.age]?.en == "Not answered yet")
    #expect(
      reasons[.highWage]?.en == "In force since 3 November 2026; its values are not known here")
    #expect(reasons[.jobOffer] == nil)
  }

  @Test func `names levels of French on their own scale`() {
    var candidate = Samples.amara
    candidate.firstLanguage = .french
    candidate.french = Abilities(all: 7)
    let reasons = reasons(candidate)
    #expect(reasons[.firstLanguage(.reading)] == Bilingual(both: "NCLC 7"))
    #expect(
      reasons[.foreignWorkAndLanguage]?.fr
        == "4 ans à l’étranger, avec NCLC 7 dans les quatre habiletés")
    #expect(
      reasons[.french]?.en == "French: NCLC 7 in all four; English: CLB 9 in all four")
  }
}

@Suite struct `The reason of an award without points` {
  private func reasons(of profile: Profile) -> [Factor: String] {
    let rules = Samples.before
    let assessment = profile.assessed(on: Samples.day, under: rules)
    let score = rules.score(assessment.candidate)
    return [Factor: String](
      uniqueKeysWithValues: score.awards.map {
        ($0.factor, score.reason(of: $0, given: assessment.reasons).en)
      })
  }

  @Test func `is that the results expired, where they did`() {
    var profile = Samples.dated
    profile.applicant.languages.english.results[.celpip]?.taken = CalendarDate(2023, 3, 1)
    #expect(
      reasons(of: profile)[.firstLanguage(.reading)]
        == "The test results became two years old on 1 March 2025 and no longer count")
    profile.applicant.languages.english.results[.celpip]?.taken = CalendarDate(2025, 6, 14)
    #expect(reasons(of: profile)[.firstLanguage(.reading)] == "CLB 9")
  }

  @Test func `is what the study in Canada fails, and not that there was none`() {
    var profile = Samples.dated
    #expect(reasons(of: profile)[.canadianStudy] != nil)
    profile.applicant.education.credentials?[1].completed = CalendarDate(2023, 4, 28)
    profile.applicant.education.credentials?[1].study.isDesignated = false
    #expect(
      reasons(of: profile)[.canadianStudy]
        == "Earns no points for study in Canada: the institution is not a designated one")
  }
}

@Suite struct `A limit` {
  @Test func `says what it took`() throws {
    let score = Samples.before.score(Samples.capped)
    let cap = try #require(score.caps.first { $0.kind == .transferability })
    #expect(cap.lost == 50)
    #expect(
      cap.sentence
        == Bilingual(
          en: "Skill transferability stays at 100: 50 points are lost to the limit",
          fr: "La transférabilité des compétences reste à 100\u{A0}: 50 points sont perdus "
            + "en raison du plafond"))
  }
}

@Suite struct `An omission` {
  @Test func `is said word for word`() throws {
    let omission = try #require(Samples.current.omissions.first)
    #expect(
      omission.sentence
        == Bilingual(
          en: "without the high-wage and job-offer points in force since 3 November 2026",
          fr: "sans les points pour professions à haut salaire et offres d’emploi en vigueur "
            + "depuis le 3 novembre 2026"))
  }
}

@Suite struct `A citation` {
  @Test func `says where, and when it was checked`() {
    #expect(
      Samples.before.core.age.citation.sentence
        == Bilingual(
          en: "IRCC, page of CRS criteria dated 22 June 2026, part A; "
            + "last checked 24 August 2026",
          fr: "IRCC, page des critères du SCG datée du 22 juin 2026, partie A\u{A0}; "
            + "dernière vérification le 24 août 2026"))
  }

  @Test func `says how sure it is where that is not certain`() throws {
    let omission = try #require(Samples.current.omissions.first)
    #expect(omission.citation.sentence.en.contains("; its values are not known here; "))
  }
}

@Suite struct `A citation of an edition file` {
  @Test(arguments: Citation.Confidence.allCases)
  func `never says that values are unknown`(_ confidence: Citation.Confidence) throws {
    let rules = try #require(
      Samples.editionsOfFiles.first {
        $0.additional.highWage.table?.citation.confidence == confidence
      })
    let citation = try #require(rules.additional.highWage.table?.citation)
    #expect(!citation.sentence.en.contains("not known here"))
    #expect(!citation.sentence.fr.contains("pas connues ici"))
    let isUnconfirmed = confidence == .unknown
    #expect(
      citation.fullSentence.en.contains("the file calls its source unconfirmed") == isUnconfirmed)
    #expect(
      citation.fullSentence.fr.contains("le fichier dit sa source non confirmée") == isUnconfirmed)
  }
}

@Suite struct `Work in a high-wage occupation` {
  @Test func `that is declared in years asks for dated jobs`() throws {
    let rules = try #require(Samples.editionsOfFiles.first)
    var candidate = Samples.amara
    candidate.highWageOffer = HighWageFact.none
    let award = try #require(rules.score(candidate).awards.first { $0.factor == .highWage })
    #expect(award.status == .open)
    #expect(
      award.reason
        == Bilingual(
          en: "Work in Canada: dated jobs are needed to tell the months in a listed occupation; "
            + "no offer that counts in a listed occupation",
          fr: "Travail au Canada\u{A0}: il faut des emplois datés pour connaître les mois dans une "
            + "profession de la liste\u{A0}; aucune offre qui compte dans une profession de la "
            + "liste"))
    candidate.canadianWork = nil
    let open = try #require(rules.score(candidate).awards.first { $0.factor == .highWage })
    #expect(open.reason.en == "Not answered yet")
  }
}

@Suite struct `A finding` {
  private func sentences(_ profile: Profile) -> [Bilingual] {
    profile.assessed(on: Samples.day).reasons.map { $0.sentence(in: profile) }
  }

  @Test func `names the job, what counts and what is left out`() {
    let sentences = sentences(Samples.dated)
    #expect(
      sentences.contains(
        Bilingual(
          en: "Job 2 (Software developer): 14 months count; "
            + "5 months left out: more than ten years before the score date",
          fr: "Emploi 2 (Software developer)\u{A0}: 14 mois comptent\u{A0}; "
            + "5 mois exclus\u{A0}: plus de dix ans avant la date du calcul")))
  }

  @Test func `names the spouse`() {
    let english = sentences(Samples.dated).map(\.en)
    #expect(english.contains { $0.hasPrefix("Spouse or partner, job 2 (Software developer): ") })
    #expect(english.contains { $0.hasPrefix("Spouse or partner, English: ") })
    #expect(english.contains { $0.hasPrefix("Work abroad (NOC 21232): 14 months") })
  }

  @Test func `names a credential by its title, or else by its kind`() {
    let french = sentences(Samples.dated).map(\.fr)
    #expect(french.contains { $0.hasPrefix("Diplôme 1 (Bachelor of Science)\u{A0}: ") })
    #expect(
      french.contains {
        $0 == "Diplôme 2 (Programme postsecondaire de deux ans)\u{A0}: compte"
      })
  }

  @Test func `about declared values says so`() {
    #expect(
      sentences(Samples.declared).map(\.en)
        .contains("Age: the declared value is used, without evidence behind it yet"))
  }
}
