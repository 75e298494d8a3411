import ExpressEntry

extension Reason.What {
  /// What was found, to follow the name of its subject.
  public var words: Bilingual {
    switch self {
    case .declaredValueSetAside, .declaredValueUsed, .leapDayBirthday, .birthDateAfterScoreDate,
      .ageFixed, .invitationAfterScoreDate:
      personalWords
    case .resultsValid, .resultsExpired, .resultsUndated, .resultsAfterScoreDate,
      .testNotYetAccepted, .oneSkillRetake:
      resultWords
    case .designations(let designations): designations.words
    case .incomplete, .completedAfterScoreDate, .assessmentMissing, .assessmentUndated,
      .assessmentAfterScoreDate, .assessmentExpired, .credentialCounts, .levelReached:
      credentialWords
    case .studyEarns, .studyFails, .studyOpen: studyWords
    case .jobCounts(let time, let leftOut): Self.job(time, leftOut)
    case .canadianWork(let time, let years), .foreignWork(let time, let years, _):
      Self.work(time, years)
    }
  }

  private var personalWords: Bilingual {
    switch self {
    case .declaredValueSetAside:
      Bilingual(
        en: "the dated evidence is used, and the declared value is set aside",
        fr: "les pièces datées sont retenues, et la valeur déclarée est mise de côté")
    case .leapDayBirthday:
      Bilingual(
        en: "born on 29 February; in common years the age changes on 1 March, by convention",
        fr: "naissance un 29 février\u{A0}; les années ordinaires, l’âge change le 1er mars, "
          + "par convention")
    case .birthDateAfterScoreDate:
      Bilingual(
        en: "the birth date is after the score date",
        fr: "la date de naissance suit la date du calcul")
    case .ageFixed(let day):
      Bilingual(
        en: "the age on the day of the invitation counts, \(day.words.en)",
        fr: "c’est l’âge au jour de l’invitation qui compte, le \(day.words.fr)")
    case .invitationAfterScoreDate:
      Bilingual(
        en: "the invitation is after the score date, so it does not fix the age yet",
        fr: "l’invitation suit la date du calcul, donc ne fixe pas encore l’âge")
    default:
      Bilingual(
        en: "the declared value is used, without evidence behind it yet",
        fr: "la valeur déclarée est retenue, sans pièce à l’appui pour l’instant")
    }
  }

  private var resultWords: Bilingual {
    switch self {
    case .resultsValid(let until):
      Bilingual(
        en: "the test results count until \(until.words.en)",
        fr: "les résultats du test comptent jusqu’au \(until.words.fr)")
    case .resultsExpired(let day):
      Bilingual(
        en: "the test results became two years old on \(day.words.en) and no longer count",
        fr: "les résultats du test ont eu deux ans le \(day.words.fr) et ne comptent plus")
    case .resultsAfterScoreDate:
      Bilingual(
        en: "the test was taken after the score date, so its results do not count",
        fr: "le test suit la date du calcul, donc ses résultats ne comptent pas")
    case .testNotYetAccepted(let test, let day):
      Bilingual(
        en: "\(test.name) is accepted from \(day.words.en) only\(sureness.en)",
        fr: "\(test.name) n’est accepté qu’à compter du \(day.words.fr)\(sureness.fr)")
    case .oneSkillRetake:
      Bilingual(
        en: "one skill was taken again alone (One Skill Retake), which is not accepted, "
          + "so the results do not count\(sureness.en)",
        fr: "une seule habileté a été reprise (One Skill Retake), ce qui n’est pas accepté, "
          + "donc les résultats ne comptent pas\(sureness.fr)")
    default:
      Bilingual(
        en: "the test has no date yet; its results are counted all the same",
        fr: "le test n’a pas encore de date\u{A0}; ses résultats comptent quand même")
    }
  }

  /// How sure the rule is, in brackets, where it is not certain.
  private var sureness: Bilingual {
    confidence.words?.map { " (\($0))" } ?? Bilingual(both: "")
  }

  private var studyWords: Bilingual {
    switch self {
    case .studyEarns(let study, let isWaived):
      isWaived
        ? Bilingual(
          en: "earns the points for study in Canada (\(study.label.en)); full time and presence "
            + "are waived, for part of it fell between March 2020 and August 2022",
          fr: "donne les points d’études au Canada (\(study.label.fr))\u{A0}; temps plein et "
            + "présence sont levés, car une partie tombe entre mars 2020 et août 2022")
        : Bilingual(
          en: "earns the points for study in Canada (\(study.label.en))",
          fr: "donne les points d’études au Canada (\(study.label.fr))")
    case .studyFails(let condition):
      .pair(
        Bilingual(
          en: "earns no points for study in Canada", fr: "ne donne aucun point d’études au Canada"),
        condition.failure)
    default:
      Bilingual(
        en: "an answer about the study in Canada is still open, so it earns no points for it yet",
        fr: "il manque une réponse sur les études au Canada, donc pas de points pour l’instant")
    }
  }

  private var credentialWords: Bilingual {
    switch self {
    case .completedAfterScoreDate:
      Bilingual(
        en: "completed after the score date, so it does not count",
        fr: "obtenu après la date du calcul, donc ne compte pas")
    case .assessmentMissing:
      Bilingual(
        en: "from outside Canada, so it counts only with an educational credential assessment",
        fr: "obtenu à l’étranger, donc ne compte qu’avec une évaluation des diplômes d’études")
    case .assessmentUndated:
      Bilingual(
        en: "counts; the date of its educational credential assessment is open",
        fr: "compte\u{A0}; la date de l’évaluation des diplômes d’études reste à préciser")
    case .assessmentAfterScoreDate:
      Bilingual(
        en: "its educational credential assessment is after the score date, "
          + "so it does not count",
        fr: "son évaluation des diplômes d’études suit la date du calcul, donc ne compte pas")
    case .assessmentExpired(let day):
      Bilingual(
        en: "its educational credential assessment became five years old on \(day.words.en), "
          + "so it does not count",
        fr: "son évaluation des diplômes d’études a eu cinq ans le \(day.words.fr), "
          + "donc ne compte pas")
    case .credentialCounts: Bilingual(en: "counts", fr: "compte")
    case .levelReached(let level) where level == EducationLevel.allCases.first:
      Bilingual(
        en: "nothing above \"\(level.label.en)\" is proven",
        fr: "rien au-dessus de «\u{A0}\(level.label.fr)\u{A0}» n’est prouvé")
    case .levelReached(let level):
      Bilingual(
        en: "the level that counts is \"\(level.label.en)\"",
        fr: "le niveau qui compte est «\u{A0}\(level.label.fr)\u{A0}»")
    default:
      Bilingual(
        en: "an answer is still open, so it does not count yet",
        fr: "il manque une réponse, donc ne compte pas pour l’instant")
    }
  }

  private static func job(_ time: WorkTime, _ leftOut: [Reason.LeftOut]) -> Bilingual {
    let words = time.words
    let counted =
      time == .zero
      ? Bilingual(en: "none of it counts", fr: "rien ne compte")
      : Bilingual(
        en: "\(words.en) \(time.isOne ? "counts" : "count")",
        fr: "\(words.fr) \(time.isOne ? "compte" : "comptent")")
    return ([counted] + leftOut.map(\.words)).joined(Bilingual(en: "; ", fr: "\u{A0}; "))
  }

  private static func work(_ time: WorkTime, _ years: Int) -> Bilingual {
    let whole = years.yearsOfWork
    let words = time.words
    return Bilingual(
      en: "\(words.en) of full-time work, which is \(whole.en)",
      fr: "\(words.fr) de travail à temps plein, soit \(whole.fr)")
  }
}

extension Reason.LeftOut {
  /// The time and its cause: "5 months left out: more than ten years before the score date"; the
  /// cause alone where no time has passed.
  public var words: Bilingual {
    guard time > .zero else { return cause.words }
    let words = time.words
    return .pair(
      Bilingual(en: "\(words.en) left out", fr: "\(words.fr) \(time.isOne ? "exclu" : "exclus")"),
      cause.words)
  }
}

extension StudyCondition {
  /// How study fails it, to follow a colon.
  public var failure: Bilingual {
    switch self {
    case .designatedInstitution:
      Bilingual(
        en: "the institution is not a designated one", fr: "l’établissement n’est pas désigné")
    case .fullTime:
      Bilingual(
        en: "less than eight months of full-time study",
        fr: "moins de huit mois d’études à temps plein")
    case .inCanada:
      Bilingual(en: "less than eight months in Canada", fr: "moins de huit mois au Canada")
    case .notLanguageStudy:
      Bilingual(
        en: "more than half of it was the study of English or French",
        fr: "l’étude de l’anglais ou du français en fait plus de la moitié")
    case .noReturnRequired:
      Bilingual(
        en: "an award paid for it that required returning home",
        fr: "une bourse qui exigeait le retour au pays l’a payé")
    }
  }
}

extension LeftOutCause {
  public var words: Bilingual {
    switch self {
    case .beforeTenYears:
      Bilingual(
        en: "more than ten years before the score date",
        fr: "plus de dix ans avant la date du calcul")
    case .notYetWorked:
      Bilingual(
        en: "on or after the score date", fr: "à la date du calcul ou après")
    case .notSkilled:
      Bilingual(
        en: "an occupation of TEER 4 or 5", fr: "profession de catégorie FÉER 4 ou 5")
    case .unpaid: Bilingual(en: "unpaid work", fr: "travail non rémunéré")
    case .selfEmployedInCanada:
      Bilingual(en: "self-employed in Canada", fr: "travail autonome au Canada")
    case .physicianBeforePolicy:
      Bilingual(
        en: "a physician paid fee for service in Canada, which counts from "
          + "\(WorkRule.physicianPolicy.words.en) only",
        fr: "médecin rémunéré à l’acte au Canada, ce qui ne compte qu’à compter du "
          + WorkRule.physicianPolicy.words.fr)
    case .unauthorized:
      Bilingual(
        en: "work without a permit or an exemption", fr: "travail sans permis ni dispense")
    case .fullTimeStudent:
      Bilingual(
        en: "during full-time study in Canada", fr: "pendant des études à temps plein au Canada")
    case .beyondThirtyHours:
      Bilingual(
        en: "hours beyond thirty a week in all", fr: "heures au-delà de trente par semaine en tout")
    case .partTime:
      Bilingual(
        en: "the part of each week short of thirty hours",
        fr: "la part de chaque semaine en deçà de trente heures")
    case .otherOccupation:
      Bilingual(
        en: "another occupation than the one that counts abroad",
        fr: "profession autre que celle qui compte à l’étranger")
    }
  }
}
