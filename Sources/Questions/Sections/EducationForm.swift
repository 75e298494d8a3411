import ExpressEntry

extension Form {
  /// Credentials, or the level they are said to amount to.
  static func education(of person: PersonRole, _ profile: Profile) -> [FormItem] {
    let education = profile[person].education
    let list = Entry.List(.credentials, of: person)
    var items: [FormItem] = [.heading(Bilingual(en: "Credentials", fr: "Diplômes"))]
    items += (0..<list.count(in: profile)).map { .entry(Entry(list: list, index: $0)) }
    items.append(.add(list))
    if education.credentials == nil || education.declaredLevel != nil {
      items.append(.question(highestLevel(of: person).optional(education.credentials != nil)))
    }
    if education.credentials != nil && education.declaredLevel != nil {
      items.append(
        .note(
          Bilingual(
            en: "The credentials count; the quick answer is set aside.",
            fr: "Les diplômes comptent\u{A0}; la réponse rapide est mise de côté.")))
    }
    return items
  }

  private static func highestLevel(of person: PersonRole) -> Question {
    Question.choice(
      "\(person.rawValue).education.highestLevel",
      Wording(
        Bilingual(en: "Or only the highest level", fr: "Ou seulement le plus haut niveau"),
        hint: Bilingual(
          en: "For a quick estimate. Foreign studies count only once assessed (ECA).",
          fr: "Pour une estimation. Études à l’étranger\u{A0}: seulement avec une EDE."),
        help: Bilingual(
          en:
            "Choose the highest row that is proven by a Canadian credential, or by an educational credential assessment (ECA) less than five years old. “Two or more” needs one program of three years or more: two diplomas of two years do not reach it. A master's degree is its own row.",
          fr:
            "Choisissez le plus haut niveau prouvé par un diplôme canadien, ou par une évaluation des diplômes d’études (EDE) de moins de cinq ans. «\u{A0}Deux ou plus\u{A0}» exige un programme de trois ans ou plus\u{A0}: deux diplômes de deux ans n’y suffisent pas. La maîtrise a sa propre ligne."
        )),
      AnswerPlace(
        get: { $0[person].education.declaredLevel },
        set: { $1[person].education.declaredLevel = $0 }))
  }

  /// One credential.
  static func credential(at index: Int, of person: PersonRole, _ profile: Profile) -> [Question] {
    let id = Entry(list: Entry.List(.credentials, of: person), index: index).path
    func place<Value: Sendable>(
      _ path: WritableKeyPath<Credential, Value?> & Sendable
    ) -> AnswerPlace<Value> {
      AnswerPlace(\.[person].education.credentials, at: index, path)
    }
    var questions: [Question] = [
      .choice("\(id).kind", .credentialKind, place(\.kind)),
      .text("\(id).title", .credentialTitle, place(\.title)),
      .date("\(id).completed", .credentialCompleted, place(\.completed)).optional(),
      .yesNo("\(id).isCanadian", .credentialIsCanadian, place(\.isCanadian)),
    ]
    let credential = profile[person].education.credentials?.element(at: index)
    if credential?.isCanadian == false {
      questions.append(.yesNo("\(id).isAssessed", .credentialIsAssessed, place(\.isAssessed)))
      if credential?.isAssessed == true {
        questions.append(
          .date("\(id).assessed", .credentialAssessed, place(\.assessed))
            .lapsing(after: Education.assessmentValidity))
        if person == .applicant && profile.worksUnderProfessionalBody {
          questions.append(
            .yesNo(
              "\(id).isFromProfessionalBody", .credentialIsFromProfessionalBody,
              place(\.isFromProfessionalBody)
            ).forPrograms())
        }
      }
    }
    if let credential, credential.asksStudy && person == .applicant {
      let study: [Question] = [
        .yesNo("\(id).isDesignated", .studyIsDesignated, place(\.study.isDesignated)),
        .date("\(id).started", .studyStarted, place(\.study.started)),
        .yesNo("\(id).wasFullTime", .studyWasFullTime, place(\.study.wasFullTime)),
        .yesNo("\(id).wasInCanada", .studyWasInCanada, place(\.study.wasInCanada)),
        .yesNo("\(id).wasLanguageStudy", .studyWasLanguage, place(\.study.wasLanguageStudy)),
        .yesNo("\(id).requiredReturn", .studyRequiredReturn, place(\.study.requiredReturn)),
      ]
      questions += study.map { $0.optional() }
    }
    return questions
  }
}

extension Wording {
  fileprivate static let credentialKind = Wording(
    Bilingual(en: "Equal in Canada to", fr: "Équivalent au Canada"),
    hint: Bilingual(
      en: "As the assessment report (ECA) says, or as awarded in Canada.",
      fr: "Selon le rapport d’évaluation (EDE), ou tel que décerné au Canada."),
    help: Bilingual(
      en:
        "For a foreign credential, the assessment report says what it is equal to in Canada; that counts, not its name at home. A professional degree is one needed to practise a licensed profession such as medicine, law or pharmacy; the report should say so.",
      fr:
        "Pour un diplôme étranger, le rapport d’évaluation dit à quoi il équivaut au Canada\u{A0}: c’est cela qui compte. Un diplôme professionnel donne accès à une profession réglementée comme la médecine, le droit ou la pharmacie\u{A0}; le rapport devrait le préciser."
    ))
  fileprivate static let credentialTitle = Wording(
    Bilingual(en: "Its name", fr: "Son nom"),
    hint: Bilingual(
      en: "For your own record, such as BSc, Lagos, 2018. Not needed.",
      fr: "Pour mémoire, par exemple Licence, Dakar, 2018. Facultatif."),
    help: Bilingual(
      en: "A name helps to tell credentials apart in the list. It changes nothing in the score.",
      fr: "Le nom aide à distinguer les diplômes dans la liste. Il ne change rien aux points."))
  fileprivate static let credentialCompleted = Wording(
    Bilingual(en: "Completed on", fr: "Obtenu le"),
    hint: Bilingual(
      en: "The day it was awarded. Studies under way do not count yet.",
      fr: "Le jour de l’obtention. Des études en cours ne comptent pas encore."),
    help: Bilingual(
      en:
        "Only a completed credential counts. The date puts the list in order; the score does not need it.",
      fr:
        "Seul un diplôme obtenu compte. La date sert à mettre la liste en ordre\u{A0}; les points n’en dépendent pas."
    ))
  fileprivate static let credentialIsCanadian = Wording(
    Bilingual(en: "Awarded in Canada?", fr: "Décerné au Canada\u{A0}?"),
    hint: Bilingual(
      en: "A foreign campus of a Canadian school is not in Canada.",
      fr: "Le campus étranger d’une école canadienne n’est pas au Canada."),
    help: Bilingual(
      en: "A Canadian credential needs no assessment. A foreign one counts only with one.",
      fr:
        "Un diplôme canadien n’a pas besoin d’évaluation. Un diplôme étranger ne compte qu’avec une évaluation."
    ))
  fileprivate static let credentialIsAssessed = Wording(
    Bilingual(en: "Assessed (ECA)?", fr: "Évalué (EDE)\u{A0}?"),
    hint: Bilingual(
      en: "Is there an educational credential assessment for it?",
      fr: "Y a-t-il une évaluation des diplômes d’études\u{A0}?"),
    help: Bilingual(
      en:
        "A foreign credential counts only with an educational credential assessment (ECA) from a designated organization, less than five years old. Each foreign credential needs its own.",
      fr:
        "Un diplôme étranger ne compte qu’avec une évaluation des diplômes d’études (EDE) d’un organisme désigné, datant de moins de cinq ans. Chaque diplôme étranger a besoin de la sienne."
    ))
  fileprivate static let credentialIsFromProfessionalBody = Wording(
    Bilingual(en: "By the professional body?", fr: "Par l’ordre professionnel\u{A0}?"),
    hint: Bilingual(
      en: "Physicians, pharmacists, architects: by the body designated for them?",
      fr: "Médecins, pharmaciens, architectes\u{A0}: par leur ordre désigné\u{A0}?"),
    help: Bilingual(
      en:
        "Where a professional body is designated for the primary occupation, Federal Skilled Workers need their foreign credential assessed by that body, and the assessment must say that it is equivalent to what the profession asks for in a province (IRPR 75(2.1)). That bodies are designated for physicians, pharmacists and architects is recalled and not confirmed: see IRCC's list.",
      fr:
        "Si un ordre professionnel est désigné pour la profession principale, les travailleurs qualifiés doivent faire évaluer leur diplôme étranger par cet ordre, et l’évaluation doit dire qu’il équivaut à ce qu’exige la profession dans une province (RIPR 75(2.1)). Que des ordres soient désignés pour les médecins, les pharmaciens et les architectes n’est pas confirmé ici\u{A0}: voir la liste d’IRCC."
    ))
  fileprivate static let credentialAssessed = Wording(
    Bilingual(en: "Day of the report", fr: "Date du rapport"),
    hint: Bilingual(
      en: "Printed on the assessment. It counts for less than five years.",
      fr: "Inscrite sur l’évaluation. Elle compte moins de cinq ans."),
    help: Bilingual(
      en: "An assessment counts while it is less than five years old.",
      fr: "Une évaluation compte tant qu’elle a moins de cinq ans."))
}

extension Profile {
  /// Whether a job of the applicant is in an occupation with a professional body.
  fileprivate var worksUnderProfessionalBody: Bool {
    (applicant.work.jobs ?? []).contains { $0.occupation?.hasProfessionalBody == true }
  }
}
