import ExpressEntry

/// A part of the interview, in the order of the hub.
public enum Section: String, CaseIterable, Hashable, Sendable {
  case family, education, languages, work, spouse, offer, additional, admissibility, review

  public var title: Bilingual {
    switch self {
    case .family: Bilingual(en: "You and your family", fr: "Vous et votre famille")
    case .education: Bilingual(en: "Education", fr: "Études")
    case .languages: Bilingual(en: "Language tests", fr: "Tests de langue")
    case .work: Bilingual(en: "Work history", fr: "Expérience de travail")
    case .spouse: Bilingual(en: "Spouse or partner", fr: "Époux ou conjoint")
    case .offer: Bilingual(en: "Job offer or nomination", fr: "Offre d’emploi, désignation")
    case .additional: Bilingual(en: "Money and other facts", fr: "Fonds et autres faits")
    case .admissibility:
      Bilingual(
        en: "Questions of admissibility", fr: "Questions d’admissibilité")
    case .review: Bilingual(en: "Check your answers", fr: "Vérifier vos réponses")
    }
  }

  /// A title for the hub: at most 27 columns.
  public var listTitle: Bilingual {
    guard self == .admissibility else { return title }
    return Bilingual(en: title.en, fr: "Questions d’admissibilité")
  }

  /// A title for the column of sections: at most 19 columns.
  public var shortTitle: Bilingual {
    switch self {
    case .family: Bilingual(en: "You, your family", fr: "Vous, votre famille")
    case .education, .languages: title
    case .work: Bilingual(en: "Work history", fr: "Travail")
    case .spouse: Bilingual(en: "Spouse or partner", fr: "Époux ou conjoint")
    case .offer: Bilingual(en: "Offer, nomination", fr: "Offre, désignation")
    case .additional: Bilingual(en: "Money, other facts", fr: "Fonds, autres faits")
    case .admissibility: Bilingual(en: "Admissibility", fr: "Interd. territoire")
    case .review: Bilingual(en: "Check your answers", fr: "Vérification")
    }
  }

  /// The questions, lists and notes of this section, as the answers so far call for them.
  public func form(for profile: Profile) -> [FormItem] {
    switch self {
    case .family: Form.family(profile)
    case .education: Form.education(of: .applicant, profile)
    case .languages: Form.languages(of: .applicant, profile)
    case .work: Form.work(of: .applicant, profile)
    case .spouse: Form.spouse(profile)
    case .offer: Form.offer(profile)
    case .additional: Form.additional(profile)
    case .admissibility: Form.admissibility(profile)
    case .review: []
    }
  }

  /// The questions of this section that are asked at present, those of list entries included.
  public func questions(for profile: Profile) -> [Question] {
    form(for: profile).flatMap { item -> [Question] in
      switch item {
      case .question(let question): [question]
      case .entry(let entry): entry.questions(in: profile)
      case .heading, .note, .add: []
      }
    }
  }

  /// How far the section has been answered.
  public func status(for profile: Profile) -> SectionStatus {
    if self == .spouse {
      switch profile.family.countsSpouse {
      case false?:
        if profile.family.countsSpouseForAdaptability != true { return .notNeeded }
      case nil: return .waiting
      case true?: break
      }
    }
    let questions = questions(for: profile)
    if self == .admissibility {
      let answered = questions.filter { $0.answer(in: profile) != nil }.count
      return answered == questions.count ? .completed : .voluntary(answered: answered)
    }
    let open = questions.filter { $0.isRequired && $0.answer(in: profile) == nil }.count
    if open == 0 { return .completed }
    let isStarted = questions.contains { $0.answer(in: profile) != nil }
    return isStarted ? .inProgress(open: open) : .notStarted
  }

  /// How many questions are open that only the programs ask.
  public func openForPrograms(in profile: Profile) -> Int {
    questions(for: profile).filter { $0.isForPrograms && $0.answer(in: profile) == nil }.count
  }
}

/// How far a section has been answered, for the hub.
public enum SectionStatus: Hashable, Sendable {
  case notStarted
  case inProgress(open: Int)
  case completed
  /// It may be left out altogether, and so is never open.
  case voluntary(answered: Int)
  /// Nothing of it counts, by the answers to other sections.
  case notNeeded
  /// Whether it is needed depends on a question that is still open.
  case waiting

  public var words: Bilingual {
    switch self {
    case .notStarted: Bilingual(en: "Not started", fr: "À commencer")
    case .inProgress(let open):
      Bilingual(en: "In progress: \(open) open", fr: "En cours\u{A0}: reste \(open)")
    case .completed: Bilingual(en: "Completed", fr: "Terminé")
    case .voluntary(answered: 0): Bilingual(en: "Optional", fr: "Facultatif")
    case .voluntary(let answered):
      Bilingual(
        en: "\(answered) answered", fr: answered == 1 ? "1 réponse" : "\(answered) réponses")
    case .notNeeded: Bilingual(en: "Not needed", fr: "Sans objet")
    case .waiting: Bilingual(en: "Depends on section 1", fr: "Dépend de la section 1")
    }
  }
}

/// One thing on the page of a section, from top to bottom.
public enum FormItem: Sendable {
  case heading(Bilingual)
  /// A sentence about what the answers so far mean.
  case note(Bilingual)
  case question(Question)
  /// One entry of a list, which opens a page of its own.
  case entry(Entry)
  /// The way to a new entry.
  case add(Entry.List)
}

extension FormItem {
  /// The same item; a question, as one that the programs ask and the score does not.
  var forPrograms: FormItem {
    if case .question(let question) = self { .question(question.forPrograms()) } else { self }
  }
}

/// The makers of forms: one file a section.
enum Form {}
