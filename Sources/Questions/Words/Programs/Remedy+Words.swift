import ExpressEntry

extension Remedy {
  /// What would meet the requirement, or tell whether it is met, as a line of its own.
  public var sentence: Bilingual {
    switch self {
    case .work(let months, let reached): Self.work(months, reached)
    case .answer(let subject):
      .pair(Bilingual(en: "To answer", fr: "À répondre"), subject.words)
    case .evidence(let subject):
      .pair(Bilingual(en: "Evidence needed", fr: "Pièce à l’appui"), subject.evidence)
    case .levels(let language, let missing): Self.levels(language, missing)
    case .test(let language):
      Bilingual(
        en: "A new approved test of \(language.name.en): these results do not count",
        fr: "Un nouveau test approuvé en \(language.name.fr)\u{A0}: ces résultats ne comptent pas")
    case .designate(let language):
      Bilingual(
        en: "To name \(language.name.en) as the first official language",
        fr: "Désigner le \(language.name.fr) comme première langue officielle")
    case .assessment(let place):
      Bilingual(
        en: "An assessment (ECA) of credential \(place + 1), less than five years old",
        fr: "Une évaluation (EDE) du diplôme \(place + 1), de moins de cinq ans")
    case .professionalAssessment(let code):
      Bilingual(
        en: "An assessment (ECA) by the professional body designated for NOC \(code)",
        fr: "Une évaluation (EDE) de l’ordre professionnel désigné pour CNP \(code)")
    case .credential:
      Bilingual(
        en: "A Canadian credential, or a foreign one with its assessment (ECA)",
        fr: "Un diplôme canadien, ou étranger avec son évaluation (EDE)")
    case .points(let points):
      Bilingual(
        en: "\(CountedNoun.points(points).en) more", fr: "Encore \(CountedNoun.points(points).fr)")
    case .funds(let missing):
      Bilingual(en: "\(missing.dollarWords.en) more", fr: "Encore \(missing.dollarWords.fr)")
    case .certificate:
      Bilingual(
        en: "A certificate of qualification in the trade",
        fr: "Un certificat de compétence dans le métier")
    case .officer:
      Bilingual(
        en: "The texts are silent: an officer decides. Ask a licensed representative",
        fr: "Les textes sont muets\u{A0}: un agent décide. Demandez à un représentant autorisé")
    case .offer([.held]):
      Bilingual(
        en: "Or an offer of work that qualifies", fr: "Ou une offre d’emploi admissible")
    case .offer(let conditions):
      .pair(
        Bilingual(
          en: "Or an offer of work, which lacks", fr: "Ou une offre d’emploi\u{A0}; manque"),
        conditions.words)
    }
  }

  private static func work(_ months: Int, _ reached: CalendarDate?) -> Bilingual {
    let time = CountedNoun.months(months)
    let more = Bilingual(
      en: "\(time.en) more of full-time work", fr: "Encore \(time.fr) de travail à temps plein")
    guard let reached = reached?.words else { return more }
    return Bilingual(
      en: "\(more.en): reached on \(reached.en) if the present work goes on",
      fr: "\(more.fr)\u{A0}: atteint le \(reached.fr) si le travail actuel continue")
  }

  private static func levels(
    _ language: OfficialLanguage, _ missing: Abilities<Int>
  ) -> Bilingual {
    let parts = Ability.allCases.filter { missing[$0] > 0 }.map { ability in
      let count = CountedNoun.levels(missing[ability])
      return Bilingual(
        en: "\(count.en) in \(ability.name.en)", fr: "\(count.fr) en \(ability.name.fr)")
    }
    return .pair(
      Bilingual(en: "Missing in \(language.name.en)", fr: "Manque en \(language.name.fr)"),
      parts.listed)
  }
}

extension CountedNoun {
  fileprivate static let levels = CountedNoun(
    Bilingual(en: "level", fr: "niveau"), Bilingual(en: "levels", fr: "niveaux"))
}

extension Remedy.Subject {
  /// What the question is about.
  public var words: Bilingual {
    switch self {
    case .jobs: Bilingual(en: "every job, with its dates", fr: "chaque emploi, avec ses dates")
    case .unfinishedJobs:
      Bilingual(en: "what a job still lacks", fr: "ce qui manque encore à un emploi")
    case .mainDuties:
      Bilingual(
        en: "whether the main duties were done, job by job",
        fr: "l’exercice des fonctions principales, emploi par emploi")
    case .language(let language): language.name
    case .scores(let language):
      Bilingual(
        en: "the scores in \(language.name.en) that are open",
        fr: "les résultats manquants en \(language.name.fr)")
    case .testDate(let language):
      Bilingual(
        en: "the day of the test of \(language.name.en)",
        fr: "la date du test en \(language.name.fr)")
    case .credentials: Bilingual(en: "credentials", fr: "les diplômes")
    case .assessmentDate:
      Bilingual(
        en: "the day of the assessment (ECA)", fr: "la date de l’évaluation (EDE)")
    case .professionalBody:
      Bilingual(
        en: "whether a professional body made the assessment (ECA)",
        fr: "si un ordre professionnel a fait l’évaluation (EDE)")
    case .family: Bilingual(en: "the marital status", fr: "l’état matrimonial")
    case .children:
      Bilingual(en: "how many dependent children", fr: "le nombre d’enfants à charge")
    case .funds:
      Bilingual(en: "how much money is held", fr: "la somme dont on dispose")
    case .outsideQuebec:
      Bilingual(
        en: "whether to live outside Quebec", fr: "l’intention de vivre ailleurs qu’au Québec")
    case .tradeOccupation:
      Bilingual(en: "the trade to be named", fr: "le métier à nommer dans la demande")
    case .tradeQualified:
      Bilingual(
        en: "the day of becoming qualified in the trade",
        fr: "la date où le métier a pu être exercé de façon autonome")
    case .tradeRequirements:
      Bilingual(
        en: "whether the requirements of the trade are met", fr: "les conditions du métier")
    case .certificate:
      Bilingual(en: "a certificate of qualification", fr: "un certificat de compétence")
    case .certificateTrade:
      Bilingual(
        en: "the trade of the certificate", fr: "le métier du certificat de compétence")
    case .offer(let conditions):
      .pair(Bilingual(en: "the offer of work", fr: "l’offre d’emploi"), conditions.words)
    case .factor(let factor): factor.title.map { $0.prefix(1).lowercased() + $0.dropFirst() }
    }
  }

  /// The evidence that takes the place of what was declared.
  var evidence: Bilingual {
    switch self {
    case .jobs, .factor(.experience):
      Bilingual(
        en: "dated jobs in place of declared years",
        fr: "des emplois datés au lieu d’années déclarées")
    case .language(let language):
      Bilingual(
        en: "results of an approved test of \(language.name.en)",
        fr: "les résultats d’un test approuvé en \(language.name.fr)")
    case .factor(.firstLanguage):
      Bilingual(
        en: "test results, first language", fr: "les résultats du test, première langue")
    case .factor(.secondLanguage):
      Bilingual(
        en: "test results, second language", fr: "les résultats du test, deuxième langue")
    case .credentials, .factor(.education):
      Bilingual(
        en: "credentials in place of a declared level",
        fr: "des diplômes au lieu d’un niveau déclaré")
    case .factor(.age):
      Bilingual(
        en: "a date of birth in place of an age", fr: "une date de naissance au lieu d’un âge")
    default: words
    }
  }
}
