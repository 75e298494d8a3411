import ExpressEntry

extension ApplicationStep.Kind {
  public var title: Bilingual {
    switch self {
    case .eligibility: Bilingual(en: "Check the programs", fr: "Vérifier les programmes")
    case .evidence:
      Bilingual(en: "Language test, assessment (ECA)", fr: "Test de langue, évaluation (EDE)")
    case .profile: Bilingual(en: "Profile", fr: "Profil")
    case .pool: Bilingual(en: "Pool of candidates", fr: "Bassin de candidats")
    case .nomination:
      Bilingual(en: "Nomination, where there is one", fr: "Désignation, s’il y en a une")
    case .invitation:
      Bilingual(
        en: "Invitation to apply (ITA): apply or decline",
        fr: "Invitation à présenter une demande (IPD)\u{A0}: présenter ou refuser")
    case .fees: Bilingual(en: "Fees", fr: "Frais")
    case .acknowledgement:
      Bilingual(en: "Acknowledgement of receipt (AOR)", fr: "Accusé de réception (AR)")
    case .biometrics: Bilingual(en: "Biometrics, ages 14 to 79", fr: "Biométrie, de 14 à 79 ans")
    case .checks: Bilingual(en: "Checks by IRCC", fr: "Vérifications par IRCC")
    case .decision: Bilingual(en: "Decision", fr: "Décision")
    case .confirmation:
      Bilingual(
        en: "Confirmation of permanent residence (COPR)",
        fr: "Confirmation de résidence permanente (CRP)")
    case .landing: Bilingual(en: "Landing", fr: "Établissement")
    }
  }
}

extension StepTerm {
  public func words(for kind: ApplicationStep.Kind) -> Bilingual {
    switch self {
    case .days(let days):
      switch kind {
      case .profile:
        Bilingual(
          en: "\(days) days to finish and submit it",
          fr: "\(days) jours pour le terminer et le soumettre")
      case .nomination:
        Bilingual(en: "\(days) days to accept it", fr: "\(days) jours pour l’accepter")
      default:
        Bilingual(
          en: "\(days) days from the invitation", fr: "\(days) jours à partir de l’invitation")
      }
    case .months(let months):
      Bilingual(en: "good for \(months) months", fr: "valide pendant \(months) mois")
    case .serviceStandard(let months):
      Bilingual(en: "service standard \(months) months", fr: "norme de service de \(months) mois")
    }
  }
}

extension ApplicationStep {
  public static let title = Bilingual(en: "Steps and deadlines", fr: "Étapes et délais")

  /// The term, the last day and what happens without it.
  public var sentences: [Bilingual] {
    var sentences: [Bilingual] = []
    if let term { sentences.append(term.words(for: kind).capitalized.map { "\($0)." }) }
    if kind == .invitation {
      if let deadline {
        sentences.append(
          Bilingual(
            en: "Last day: \(deadline.words.en).", fr: "Dernier jour\u{A0}: \(deadline.words.fr)."))
      }
      sentences.append(
        Bilingual(
          en: "Declining keeps you in the pool; letting it lapse takes you out.",
          fr: "Refuser vous garde dans le bassin\u{A0}; laisser passer le délai vous en retire."))
    }
    return sentences
  }
}

extension ApplicationStep.Lapse {
  /// That something lapses before the step is over.
  public func sentence(before deadline: CalendarDate?, in profile: Profile) -> Bilingual {
    let holder = need.holder.title(in: profile)
    let subject = Bilingual(
      en: "\(subject.words.en) (\(holder.en))", fr: "\(subject.words.fr) (\(holder.fr))")
    guard deadline != nil else {
      return Bilingual.pair(
        subject,
        Bilingual(
          en: "no longer counts since \(day.words.en).",
          fr: "ne compte plus depuis le \(day.words.fr)."))
    }
    return Bilingual.pair(
      subject,
      Bilingual(
        en: "counts only until \(day.previous.words.en), before the last day.",
        fr: "ne compte que jusqu’au \(day.previous.words.fr), avant le dernier jour."))
  }
}

extension ProcessingEstimate {
  /// How long applications of the kind were taking, and when that was said.
  public var sentence: Bilingual {
    guard let months else {
      return Bilingual.pair(
        stream.title, Bilingual(en: "no time published.", fr: "aucun délai publié."))
    }
    return Bilingual.pair(
      stream.title, Bilingual(en: "\(months) months.", fr: "\(months) mois."))
  }

  /// What the estimates are, and of which day.
  public static let heading = Bilingual(
    en: "Processing times as published on 12 May 2026; nothing newer is known here",
    fr: "Délais de traitement publiés le 12 mai 2026\u{A0}; rien de plus récent n’est connu ici")
}

extension ProcessingEstimate.Stream {
  public var title: Bilingual {
    switch self {
    case .canadianExperience:
      Bilingual(en: "Canadian Experience Class", fr: "Catégorie de l’expérience canadienne")
    case .skilledWorker:
      Bilingual(
        en: "Federal Skilled Worker Class",
        fr: "Catégorie des travailleurs qualifiés (fédéral)")
    case .skilledTrades:
      Bilingual(
        en: "Federal Skilled Trades Class",
        fr: "Catégorie des travailleurs de métiers spécialisés (fédéral)")
    case .provincialNominee:
      Bilingual(
        en: "Provincial nominees through Express Entry",
        fr: "Candidats des provinces par Entrée express")
    }
  }
}
