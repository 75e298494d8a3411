import ExpressEntry

extension Fact {
  /// What was found, as a line of its own.
  public var sentence: Bilingual {
    switch self {
    case .work, .continuousWork, .tradeWork, .noWork, .shortBreak, .physicianPolicy, .declaredYears,
      .noTrade, .notATrade, .mainDuties:
      workSentence
    case .levels(let language, let levels, let basis): Self.levels(language, levels, basis)
    case .threshold(let least, let occupation): Self.threshold(least, occupation)
    case .equalTime(let codes):
      Bilingual(
        en: "The same time in NOC \(codes.listed.en): the law does not say which decides",
        fr: "Même durée en CNP \(codes.listed.fr)\u{A0}: la loi ne dit pas laquelle décide")
    case .noLanguage:
      Bilingual(en: "Nothing is claimed", fr: "Rien à faire valoir")
    case .education(let level): level.label
    case .credential(let place, let what):
      .pair(Bilingual(en: "Credential \(place + 1)", fr: "Diplôme \(place + 1)"), what.words)
    case .professionalBody(let code, let answer): Self.professionalBody(code, answer)
    case .otherProfessionalBody(let code):
      Bilingual(
        en: "If a professional body is designated for NOC \(code), it must make the assessment "
          + "(75(2.1)): see IRCC’s list, which is not known here",
        fr: "Si un ordre professionnel est désigné pour CNP \(code), l’évaluation doit venir de "
          + "lui (75(2.1))\u{A0}: voir la liste d’IRCC, inconnue ici")
    case .noCredential: Bilingual(en: "No credential", fr: "Aucun diplôme")
    case .declaredValueUsed:
      Bilingual(
        en: "Declared, without evidence behind it yet",
        fr: "Déclaré, sans pièce à l’appui pour l’instant")
    case .points(let points, let pass):
      Bilingual(
        en: "\(points.words.en) points; the pass mark is \(pass)",
        fr: "\(points.words.fr) points\u{A0}; la note de passage est de \(pass)")
    case .funds, .noFundsTable, .familySize, .fundsExempt: fundsSentence
    case .certificate(let answer):
      .pair(
        Bilingual(en: "Certificate of qualification", fr: "Certificat de compétence"),
        answer.answerWords)
    case .certificateInOtherTrade(let code):
      Bilingual(
        en: "The certificate is in NOC \(code), not in the trade named",
        fr: "Le certificat est en CNP \(code), pas dans le métier nommé")
    case .offer(let offer): offer.sentence
    case .tradeRequirements(let answer):
      .pair(
        Bilingual(en: "Requirements of the trade met", fr: "Conditions du métier remplies"),
        answer.answerWords)
    case .outsideQuebec(let answer):
      .pair(
        Bilingual(en: "Outside Quebec", fr: "Ailleurs qu’au Québec"), answer.answerWords)
    }
  }

  private var workSentence: Bilingual {
    switch self {
    case .work(let time, let years): Self.time(time, years, nil)
    case .continuousWork(let time, let years, let code):
      Self.time(
        time, years, Bilingual(en: "without a gap in NOC \(code)", fr: "continus en CNP \(code)"))
    case .tradeWork(let time, let years, let code):
      Self.time(time, years, Bilingual(en: "in NOC \(code)", fr: "en CNP \(code)"))
    case .shortBreak:
      Bilingual(
        en: "Enough but for breaks of a week at most: no text says whether they count",
        fr: "Assez, n’étaient des coupures d’une semaine au plus\u{A0}: aucun texte ne dit si "
          + "elles comptent")
    case .physicianPolicy:
      Bilingual(
        en: "Work of a physician paid fee for service counts by public policy, for invitations "
          + "since \(WorkRule.physicianPolicy.words.en)",
        fr: "Le travail de médecin rémunéré à l’acte compte par une politique d’intérêt public, "
          + "pour les invitations depuis le \(WorkRule.physicianPolicy.words.fr)")
    case .declaredYears(0):
      Bilingual(
        en: "Less than a year declared in Canada and abroad: together they may make one",
        fr: "Moins d’un an déclaré au Canada et à l’étranger\u{A0}: ensemble, peut-être un an")
    case .declaredYears(let years):
      Bilingual(
        en: "\(CountedNoun.years(years).en) declared: dates tell whether they count",
        fr: "\(CountedNoun.years(years).fr) \(years > 1 ? "déclarés" : "déclaré")\u{A0}: "
          + "les dates diront ce qui compte")
    case .noTrade:
      Bilingual(en: "No job is in a skilled trade", fr: "Aucun emploi dans un métier spécialisé")
    case .notATrade(let code):
      Bilingual(
        en: "NOC \(code) is none of the skilled trades",
        fr: "CNP \(code) n’est pas un métier spécialisé")
    case .mainDuties(true?):
      Bilingual(
        en: "The main duties were done during enough of it",
        fr: "Les fonctions principales ont été exercées assez longtemps")
    case .mainDuties(false?):
      Bilingual(
        en: "The main duties were not done during enough of it",
        fr: "Les fonctions principales n’ont pas été exercées assez longtemps")
    case .mainDuties(nil):
      Bilingual(
        en: "Not known whether the main duties were done",
        fr: "On ne sait pas si les fonctions principales ont été exercées")
    default:
      Bilingual(en: "No work that counts", fr: "Aucun travail qui compte")
    }
  }

  /// By whom the credential must be assessed, and how sure that is.
  private static func professionalBody(_ code: OccupationCode, _ answer: Bool?) -> Bilingual {
    let doubt = OccupationCode.professionalBodyConfidence.words?.map { " (\($0))" }
    let rule = Bilingual(
      en: "NOC \(code): the assessment must be by the designated professional body",
      fr: "CNP \(code)\u{A0}: l’évaluation doit venir de l’ordre professionnel désigné")
    let sure = Bilingual(en: rule.en + (doubt?.en ?? ""), fr: rule.fr + (doubt?.fr ?? ""))
    return .pair(sure, answer.answerWords)
  }

  /// The time found, and the time asked for.
  private static func time(_ time: WorkTime, _ years: Int, _ where: Bilingual?) -> Bilingual {
    let (found, needed) = (time.words, CountedNoun.months(12 * years))
    let place = `where`.map { Bilingual(en: " \($0.en)", fr: " \($0.fr)") } ?? Bilingual(both: "")
    return Bilingual(
      en: "\(found.en)\(place.en); \(needed.en) asked for",
      fr: "\(found.fr)\(place.fr)\u{A0}; \(needed.fr) exigés")
  }

  private var fundsSentence: Bilingual {
    switch self {
    case .funds(let held, let needed, let size):
      let people = CountedNoun.people(size)
      let asked = Bilingual(
        en: "\(needed.dollarWords.en) for \(people.en)",
        fr: "\(needed.dollarWords.fr) pour \(people.fr)")
      guard let held else {
        return Bilingual(en: "\(asked.en) asked for", fr: "\(asked.fr) à montrer")
      }
      return Bilingual(
        en: "\(held.dollarWords.en) held; \(asked.en) asked for",
        fr: "\(held.dollarWords.fr) en main\u{A0}; \(asked.fr) exigés")
    case .familySize(let size):
      let people = CountedNoun.people(size)
      return Bilingual(
        en: "The size of the family is not known: at least \(people.en)",
        fr: "La taille de la famille n’est pas connue\u{A0}: au moins \(people.fr)")
    case .fundsExempt(let authority):
      let words = authority.words
      return Bilingual(
        en: "No funds to show: a qualifying offer, and \(words.en)",
        fr: "Aucuns fonds à montrer\u{A0}: offre admissible, et \(words.fr)")
    default:
      return Bilingual(
        en: "No table of funds is known here for this day",
        fr: "Aucun tableau des fonds n’est connu ici pour ce jour")
    }
  }
}

extension Optional<Bool> {
  /// Yes, no, or not answered.
  var answerWords: Bilingual {
    switch self {
    case true?: Bilingual(en: "yes", fr: "oui")
    case false?: Bilingual(en: "no", fr: "non")
    case nil: Bilingual(en: "not answered", fr: "sans réponse")
    }
  }
}

extension CountedNoun {
  static let people = CountedNoun(
    Bilingual(en: "person", fr: "personne"), Bilingual(en: "people", fr: "personnes"))
}

extension [OccupationCode] {
  /// The codes as a list: "21232 and 63200".
  fileprivate var listed: Bilingual { map { Bilingual(both: $0.description) }.listed }
}
