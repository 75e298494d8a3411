import ExpressEntry

extension CategoryStanding {
  public var label: Bilingual {
    switch self {
    case .qualifies: Bilingual(en: "qualifies", fr: "admissible")
    case .doesNotQualify: Bilingual(en: "does not qualify", fr: "non admissible")
    case .unknown: Bilingual(en: "not known yet", fr: "pas encore connu")
    }
  }
}

extension CategoryAssessment {
  public static let title = Bilingual(
    en: "Category-based selection", fr: "Sélection fondée sur les catégories")

  /// What holds for every category besides.
  public static let programCondition = Bilingual(
    en: "A category gives no points. For any category one must also be eligible for a program "
      + "(Federal Skilled Worker, Canadian Experience or Federal Skilled Trades) and meet the "
      + "instructions of the round, which is not looked at here.",
    fr: "Une catégorie ne donne aucun point. Pour toute catégorie, il faut aussi être admissible à "
      + "un programme (travailleurs qualifiés, expérience canadienne ou métiers spécialisés) et "
      + "répondre aux instructions de la ronde, ce qui n’est pas examiné ici.")

  /// Why there is none on the day, where that is so.
  public var noneSentence: Bilingual? {
    guard edition == nil else { return nil }
    let first = CategoryEdition.all.first?.inForce.words ?? day.words
    return Bilingual(
      en: "There were no categories before \(first.en).",
      fr: "Il n’y avait pas de catégories avant le \(first.fr).")
  }
}

extension CategoryVerdict {
  /// Every reason as a sentence, with the jobs named as the profile names them.
  public func sentences(in profile: Profile) -> [Bilingual] {
    reasons.map { $0.sentence(for: category, in: profile) }
  }
}

extension CategoryReason {
  /// The reason, followed by how sure the rule is where it is not certain.
  public func sentence(for category: SelectionCategory, in profile: Profile) -> Bilingual {
    let words = words(for: category, in: profile)
    // What was found of test results says so itself.
    if case .frenchResults = self { return words }
    guard let sureness = confidence.words else { return words }
    return Bilingual(en: "\(words.en) (\(sureness.en))", fr: "\(words.fr) (\(sureness.fr))")
  }

  private func words(for category: SelectionCategory, in profile: Profile) -> Bilingual {
    switch self {
    case .workMet, .workShort, .workPossible, .shortBreak, .workNotListed, .workUnanswered,
      .workReached:
      workWords(category)
    case .jobIncomplete(let index): .pair(Self.job(index, in: profile), Self.incomplete)
    case .jobLeftOut(let index, let cause): .pair(Self.job(index, in: profile), Self.out(cause))
    case .jobDoubtful(let index, let cause):
      .pair(Self.job(index, in: profile), Self.doubtful(cause))
    case .jobDutiesOpen(let index): .pair(Self.job(index, in: profile), Self.dutiesOpen)
    case .jobWithoutDuties(let index): .pair(Self.job(index, in: profile), Self.withoutDuties)
    case .jobTooOld(let index): .pair(Self.job(index, in: profile), Self.tooOld)
    case .jobAbroad(let index): .pair(Self.job(index, in: profile), Self.abroad)
    case .frenchMet, .frenchShort, .frenchOpen, .frenchUnanswered, .frenchNotClaimed,
      .frenchEstimated, .frenchResults:
      frenchWords
    case .military(let condition, let isMet): condition.words(isMet: isMet)
    }
  }

  private func workWords(_ category: SelectionCategory) -> Bilingual {
    switch self {
    case .workMet(let code, let time):
      let done = time.words
      return Bilingual(
        en: "NOC \(code): \(done.en) of full-time work counted",
        fr: "CNP \(code)\u{A0}: \(done.fr) de travail à temps plein retenus")
    case .workShort(let code, let time, let missing):
      let (done, left) = (time.words, missing.words)
      return Bilingual(
        en: "NOC \(code), the listed occupation with the most: \(done.en) of full-time work "
          + "counted\(category.isContinuous ? " without a gap" : ""), \(left.en) missing",
        fr: "CNP \(code), la profession listée qui en a le plus\u{A0}: \(done.fr) de travail à "
          + "temps plein\(category.isContinuous ? " sans interruption" : ""), il manque "
          + left.fr)
    case .workPossible(let code, let time):
      let done = time.words
      return Bilingual(
        en: "NOC \(code): \(done.en) of full-time work may count, if what is open here is settled",
        fr: "CNP \(code)\u{A0}: \(done.fr) de travail à temps plein peuvent compter, selon ce qui "
          + "reste ouvert ici")
    case .shortBreak:
      return Bilingual(
        en: "breaks of a week at most are in it: no text says whether they matter",
        fr: "avec des coupures d’une semaine au plus\u{A0}: aucun texte ne dit si elles comptent")
    case .workReached(let day, let code):
      return Bilingual(
        en: "if the work in NOC \(code) goes on as it is, it is enough on \(day.words.en), by the "
          + "rules of the day looked at",
        fr: "si le travail dans la CNP \(code) se poursuit ainsi, il suffira le \(day.words.fr), "
          + "selon les règles du jour examiné")
    case .workUnanswered:
      return Bilingual(
        en: "no jobs are entered yet, so no occupation is known",
        fr: "aucun emploi n’est encore saisi, donc aucune profession n’est connue")
    default:
      return Bilingual(
        en: "no work that counts in a listed occupation",
        fr: "aucun travail retenu dans une profession listée")
    }
  }

  private var frenchWords: Bilingual {
    switch self {
    case .frenchMet(let lowest): lowest.labelInAllFour(.french)
    case .frenchShort(let ability, let level):
      .pair(
        ability.name.capitalized,
        Bilingual(
          en: "\(level.label(in: .french).en), which falls short",
          fr: "\(level.label(in: .french).fr), ce qui ne suffit pas"))
    case .frenchOpen(let ability):
      .pair(ability.name.capitalized, Bilingual(en: "no score yet", fr: "pas encore de résultat"))
    case .frenchNotClaimed:
      Bilingual(en: "French is not claimed", fr: "le français n’est pas invoqué")
    case .frenchEstimated:
      Bilingual(
        en: "the levels are an estimate: a test has to show them",
        fr: "les niveaux sont une estimation\u{A0}: un test doit les montrer")
    case .frenchResults(let what): what.words
    default:
      Bilingual(en: "French is not answered yet", fr: "il manque les réponses sur le français")
    }
  }

  /// A job by its place, and its title where it has one.
  private static func job(_ index: Int, in profile: Profile) -> Bilingual {
    let name = Bilingual(en: "Job \(index + 1)", fr: "Emploi \(index + 1)")
    guard let title = profile.applicant.work.jobs?.element(at: index)?.title, !title.isEmpty
    else { return name }
    return name.map { "\($0) (\(title))" }
  }

  private static func out(_ cause: LeftOutCause) -> Bilingual {
    Bilingual(en: "left out, \(cause.words.en)", fr: "exclu, \(cause.words.fr)")
  }

  private static func doubtful(_ cause: LeftOutCause) -> Bilingual {
    Bilingual(
      en: "open whether it counts, \(cause.words.en)",
      fr: "on ignore si c’est retenu, \(cause.words.fr)")
  }

  private static let dutiesOpen = Bilingual(
    en: "whether the main duties of the occupation were done is not answered",
    fr: "l’exercice des fonctions principales de la profession reste à préciser")

  private static let withoutDuties = Bilingual(
    en: "left out, the main duties of the occupation were not done",
    fr: "exclu, les fonctions principales de la profession n’ont pas été exercées")

  private static let incomplete = Bilingual(
    en: "an answer is still open, so it does not count yet",
    fr: "il manque une réponse, donc ne compte pas pour l’instant")

  private static let tooOld = Bilingual(
    en: "ended more than three years before the day",
    fr: "terminé plus de trois ans avant le jour examiné")

  private static let abroad = Bilingual(
    en: "outside Canada, where this category counts work in Canada alone",
    fr: "hors du Canada, alors que cette catégorie ne compte que le travail au Canada")
}

extension SelectionCategory {
  fileprivate var isContinuous: Bool {
    if case .work(let work) = requirement { work.isContinuous } else { false }
  }
}
