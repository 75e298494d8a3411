import ExpressEntry

extension Form {
  /// Both official languages of one person, the first official language first.
  static func languages(of person: PersonRole, _ profile: Profile) -> [FormItem] {
    let first = profile[person].languages.first
    var items: [FormItem] = [.question(firstLanguage(of: person))]
    let order: [OfficialLanguage]
    switch (person, first) {
    case (.applicant, let first):
      order = first == .french ? [.french, .english] : [.english, .french]
    // Only the first official language of a spouse earns points of the ranking system.
    case (.spouse, let first?): order = [first]
    case (.spouse, nil): order = []
    }
    for language in order {
      items += evidence(of: language, person: person, profile)
    }
    if person == .spouse, let first {
      items += evidence(of: first.other, person: person, profile).map(\.forPrograms)
    }
    return items
  }

  private static func evidence(
    of language: OfficialLanguage, person: PersonRole, _ profile: Profile
  ) -> [FormItem] {
    let id = "\(person.rawValue).languages.\(language.rawValue)"
    let evidence = profile[person].languages[language]
    var items: [FormItem] = [
      .heading(language.label), .question(proof(id, of: language, person: person)),
    ]
    switch evidence.basis(in: language) {
    case .test(let test)?:
      items.append(.question(taken(id, test, language, person)))
      items += Ability.allCases.map { .question(score(id, test, $0, language, person)) }
      if test == .ielts { items.append(.question(oneSkillRetake(id, person))) }
      if evidence.declaredLevels != Abilities(all: nil),
        let result = evidence.results[test], result.tenths != Abilities(all: nil)
      {
        items.append(
          .note(
            Bilingual(
              en: "The test counts; the estimated levels are set aside.",
              fr: "Le test compte\u{A0}; les niveaux estimés sont mis de côté.")))
      }
    case .estimate?:
      items += Ability.allCases.map { .question(level(id, $0, language, person)) }
    case .some(.none), nil: break
    }
    let others = LanguageTest.allCases.filter { test in
      evidence.results[test] != nil && evidence.basis(in: language) != .test(test)
    }
    for test in others where test.language == language {
      items.append(
        .note(
          Bilingual(
            en: "The results of \(test.label.en) are kept in the file, and not counted.",
            fr: "Les résultats de \(test.label.fr) restent dans le fichier, sans compter.")))
    }
    return items
  }

  private static func firstLanguage(of person: PersonRole) -> Question {
    Question.choice(
      "\(person.rawValue).languages.first",
      Wording(
        Bilingual(en: "First official language", fr: "Première langue officielle"),
        hint: Bilingual(
          en: "You choose which language is first: try both, the score may differ.",
          fr: "Vous choisissez la première langue\u{A0}: essayez les deux."),
        help: Bilingual(
          en:
            "The first official language earns up to 34 points an ability, the second up to 6, and only the first one counts for skill transferability. You designate it: choosing the stronger one usually scores more.",
          fr:
            "La première langue officielle donne jusqu’à 34 points par habileté, la seconde jusqu’à 6, et seule la première compte pour la transférabilité. Vous la désignez\u{A0}: la plus forte donne en général plus de points."
        )),
      AnswerPlace(
        get: { $0[person].languages.first }, set: { $1[person].languages.first = $0 }))
  }

  private static func proof(
    _ id: String, of language: OfficialLanguage, person: PersonRole
  ) -> Question {
    let tests = LanguageTest.allCases.filter { $0.language == language }
    let proofs = tests.map(LanguageProof.test) + [.estimate, .none]
    return .choice(
      "\(id).proof",
      Wording(
        language == .english
          ? Bilingual(en: "English test", fr: "Test d’anglais")
          : Bilingual(en: "French test", fr: "Test de français"),
        hint: Bilingual(
          en: "Only these tests count, while the results are under two years old.",
          fr: "Seuls ces tests comptent, si les résultats ont moins de deux ans."),
        help: language == .english
          ? Bilingual(
            en:
              "IELTS must be General Training (not Academic), CELPIP the General test (not General LS), PTE the Core test. A One Skill Retake is not accepted. Without results yet, choose the estimate and type the levels you expect.",
            fr:
              "IELTS doit être General Training (pas Academic), CELPIP le test General (pas General LS), PTE le test Core. La reprise d’une seule habileté (One Skill Retake) n’est pas acceptée. Sans résultats, choisissez l’estimation et tapez les niveaux attendus."
          )
          : Bilingual(
            en:
              "TEF Canada and TCF Canada count. French at NCLC 7 in all four abilities earns 25 additional points, or 50 with English at CLB 5 in all four, whichever language is first.",
            fr:
              "Le TEF Canada et le TCF Canada comptent. Le français au NCLC 7 dans les quatre habiletés donne 25 points supplémentaires, ou 50 avec l’anglais au CLB 5 dans les quatre, quelle que soit la première langue."
          )),
      AnswerPlace(
        get: { $0[person].languages[language].basis(in: language) },
        set: { $1[person].languages[language].proof = $0 }),
      among: proofs)
  }

  private static func taken(
    _ id: String, _ test: LanguageTest, _ language: OfficialLanguage, _ person: PersonRole
  ) -> Question {
    .date(
      "\(id).\(test.rawValue).taken",
      Wording(
        Bilingual(en: "Date of the results", fr: "Date des résultats"),
        hint: Bilingual(
          en: "As printed on the report. Results count for less than two years.",
          fr: "Inscrite sur le relevé. Les résultats comptent moins de deux ans."),
        help: Bilingual(
          en:
            "Results must be less than two years old when the profile is in the pool and when the application is made. On the day they become two years old their points are gone.",
          fr:
            "Les résultats doivent avoir moins de deux ans quand le profil est dans le bassin et quand la demande est présentée. Le jour où ils atteignent deux ans, leurs points disparaissent."
        )),
      AnswerPlace(
        get: { $0[person].languages[language].results[test]?.taken },
        set: { $1[person].languages[language][test].taken = $0 })
    ).lapsing(after: LanguageEvidence.resultsValidity)
  }

  private static func oneSkillRetake(_ id: String, _ person: PersonRole) -> Question {
    .yesNo(
      "\(id).ielts.oneSkillRetake",
      Wording(
        Bilingual(en: "One Skill Retake?", fr: "Une seule habileté reprise\u{A0}?"),
        hint: Bilingual(
          en: "Results with one skill taken again alone are not accepted.",
          fr: "Les résultats avec une seule habileté reprise ne sont pas acceptés."),
        help: Bilingual(
          en:
            "IELTS offers to take one skill again (One Skill Retake). By two independent secondary sources such results are not accepted for Express Entry, so they do not count here. Give the results of a whole test.",
          fr:
            "IELTS permet de reprendre une seule habileté (One Skill Retake). Selon deux sources secondaires indépendantes, ces résultats ne sont pas acceptés pour Entrée express\u{A0}: ils ne comptent donc pas ici. Donnez les résultats d’un test entier."
        )),
      AnswerPlace(
        get: { $0[person].languages.english.results[.ielts]?.isOneSkillRetake },
        set: { $1[person].languages.english[.ielts].isOneSkillRetake = $0 })
    ).optional()
  }

  private static func score(
    _ id: String, _ test: LanguageTest, _ ability: Ability, _ language: OfficialLanguage,
    _ person: PersonRole
  ) -> Question {
    .score(
      "\(id).\(test.rawValue).\(ability.rawValue)",
      Wording(ability.label, hint: test.scoreHint, help: test.scoreHelp),
      AnswerPlace(
        get: { $0[person].languages[language].results[test]?.tenths[ability] },
        set: { $1[person].languages[language][test].tenths[ability] = $0 }),
      test: test, ability: ability)
  }

  private static func level(
    _ id: String, _ ability: Ability, _ language: OfficialLanguage, _ person: PersonRole
  ) -> Question {
    .level(
      "\(id).levels.\(ability.rawValue)",
      Wording(
        ability.label,
        hint: language == .english
          ? Bilingual(en: "The CLB level you expect, 0 to 12.", fr: "Le CLB attendu, de 0 à 12.")
          : Bilingual(en: "The NCLC level you expect, 0 to 12.", fr: "Le NCLC attendu, de 0 à 12."),
        help: Bilingual(
          en:
            "An estimate for planning. Only results of an approved test count in a real profile. Levels above 10 earn the same as 10.",
          fr:
            "Une estimation pour planifier. Dans un vrai profil, seuls les résultats d’un test approuvé comptent. Au-dessus de 10, les points sont ceux du niveau 10."
        )),
      AnswerPlace(
        get: { $0[person].languages[language].declaredLevels[ability] },
        set: { $1[person].languages[language].declaredLevels[ability] = $0 }),
      of: language)
  }
}

extension LanguageTest {
  fileprivate var scoreHint: Bilingual {
    switch self {
    case .ielts:
      Bilingual(
        en: "The band on the IELTS report, 0 to 9, in halves.",
        fr: "La note du relevé IELTS, de 0 à 9, par demi-point.")
    case .celpip:
      Bilingual(
        en: "The level on the CELPIP report, M or 1 to 12.",
        fr: "Le niveau du relevé CELPIP, M ou de 1 à 12.")
    case .pte:
      Bilingual(
        en: "The score on the PTE Core report, 10 to 90.",
        fr: "Le score du relevé PTE Core, de 10 à 90.")
    case .tef:
      Bilingual(
        en: "The line “Équivalence ancien score” of the attestation.",
        fr: "La ligne «\u{A0}Équivalence ancien score\u{A0}» de l’attestation.")
    case .tcf:
      Bilingual(
        en: "Listening and reading to 699; writing and speaking to 20.",
        fr: "Compréhension jusqu’à 699\u{A0}; expression jusqu’à 20.")
    }
  }

  fileprivate var scoreHelp: Bilingual {
    switch self {
    case .tef:
      Bilingual(
        en:
          "Whatever the day of the test, Express Entry uses the line “Équivalence ancien score”: listening to 360, reading to 300, writing and speaking to 450. The other scores on the attestation, to 699, are for other purposes.",
        fr:
          "Quelle que soit la date du test, Entrée express utilise la ligne «\u{A0}Équivalence ancien score\u{A0}»\u{A0}: compréhension orale jusqu’à 360, écrite jusqu’à 300, expression jusqu’à 450. Les autres scores de l’attestation, jusqu’à 699, servent à autre chose."
      )
    default:
      Bilingual(
        en:
          "Type the score as printed on the report. The level it stands for appears beside the box. Each ability has its own table; the weakest of the four decides every threshold.",
        fr:
          "Tapez le score tel qu’il est sur le relevé. Le niveau correspondant s’affiche à côté. Chaque habileté a son tableau\u{A0}; la plus faible des quatre décide de chaque seuil."
      )
    }
  }
}
