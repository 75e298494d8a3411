import ExpressEntry

extension Form {
  /// One job.
  static func job(at index: Int, of person: PersonRole, _ profile: Profile) -> [Question] {
    let id = Entry(list: Entry.List(.jobs, of: person), index: index).path
    func place<Value: Sendable>(_ path: WritableKeyPath<Job, Value?> & Sendable) -> AnswerPlace<
      Value
    > {
      AnswerPlace(\.[person].work.jobs, at: index, path)
    }
    var questions: [Question] = [
      .text("\(id).title", .jobTitle, place(\.title)),
      .text("\(id).employer", .jobEmployer, place(\.employer)),
      .occupation("\(id).occupation", .jobOccupation, place(\.occupation)),
      .yesNo("\(id).isInCanada", .jobIsInCanada, place(\.isInCanada)),
    ]
    let job = profile[person].work.jobs?.element(at: index)
    if job?.isInCanada == false {
      questions.append(.text("\(id).country", .jobCountry, place(\.country)).withoutDigits())
    }
    questions += [
      .date("\(id).start", .jobStart, place(\.start), latest: .anyDay),
      .jobEnd("\(id).end", .jobEnd, place(\.end)),
      .hours("\(id).hoursPerWeek", .jobHours, place(\.hours)),
      .choice("\(id).basis", .jobBasis, place(\.basis)),
    ]
    if job?.isInCanada == true {
      questions += [
        .yesNo("\(id).wasAuthorized", .jobWasAuthorized, place(\.wasAuthorized)),
        .yesNo("\(id).wasFullTimeStudent", .jobWasStudent, place(\.wasFullTimeStudent)),
      ]
    }
    if person == .applicant {
      questions.append(
        .yesNo("\(id).didMainDuties", .jobDidMainDuties, place(\.didMainDuties)).forPrograms())
    }
    return questions
  }
}

extension Wording {
  fileprivate static let jobTitle = Wording(
    Bilingual(en: "Job title", fr: "Titre du poste"),
    hint: Bilingual(
      en: "As on the reference letter. Not needed for the score.",
      fr: "Comme dans la lettre d’emploi. Sans effet sur les points."),
    help: Bilingual(
      en: "The title names the job in the list. The occupation code below decides what counts.",
      fr: "Le titre nomme l’emploi dans la liste. Le code de la CNP décide de ce qui compte."))
  fileprivate static let jobEmployer = Wording(
    Bilingual(en: "Employer", fr: "Employeur"),
    hint: Bilingual(en: "Not needed for the score.", fr: "Sans effet sur les points."),
    help: Bilingual(
      en: "A reference letter from this employer will have to prove the job.",
      fr: "Une lettre de cet employeur devra prouver l’emploi."))
  fileprivate static let jobOccupation = Wording(
    Bilingual(en: "NOC 2021 code", fr: "Code CNP 2021"),
    hint: Bilingual(
      en: "Type words, such as truck driver, or a code: 21232.",
      fr: "Tapez des mots, comme camionneuse, ou un code\u{A0}: 21232."),
    help: Bilingual(
      en:
        "The unit group of the National Occupational Classification 2021 whose lead statement and main duties match the work really done, not the title. TEER 0, 1, 2 and 3 count as skilled work; 4 and 5 do not, but a spouse's year in Canada adapts a Federal Skilled Worker in any occupation (IRPR 83(1)(c.1)).",
      fr:
        "Le groupe de base de la Classification nationale des professions 2021 dont l’énoncé et les fonctions correspondent au travail réel, et non au titre. Les FÉER 0, 1, 2 et 3 comptent comme travail qualifié\u{A0}; 4 et 5 non, mais un an au Canada de l’époux compte pour la capacité d’adaptation des travailleurs qualifiés dans toute profession (RIPR 83(1)c.1))."
    ))
  fileprivate static let jobIsInCanada = Wording(
    Bilingual(en: "Worked in Canada?", fr: "Travail au Canada\u{A0}?"),
    hint: Bilingual(
      en: "Physically in Canada while working, remote work included.",
      fr: "Physiquement au Canada pendant le travail, télétravail compris."),
    help: Bilingual(
      en:
        "Yes if you were physically in Canada. For the CRS, IRCC's tool also asks for a Canadian employer; the Canadian Experience Class asks only that the work was done in Canada (IRPR 87.1(2)(a)). Remote work from abroad for a Canadian employer is foreign experience.",
      fr:
        "Oui si vous étiez physiquement au Canada. Pour le SCG, l’outil d’IRCC demande aussi un employeur canadien\u{A0}; la catégorie de l’expérience canadienne demande seulement un travail fait au Canada (RIPR 87.1(2)a)). Le télétravail de l’étranger est une expérience étrangère."
    ))
  fileprivate static let jobCountry = Wording(
    Bilingual(en: "Country", fr: "Pays"),
    hint: Bilingual(en: "Not needed for the score.", fr: "Sans effet sur les points."),
    help: Bilingual(
      en: "The country tells which police certificates will be asked for later.",
      fr: "Le pays dit quels certificats de police seront demandés plus tard."))
  fileprivate static let jobStart = Wording(
    Bilingual(en: "First day", fr: "Premier jour"),
    hint: Bilingual(
      en: "2021-05-03, or 3 May 2021.", fr: "2021-05-03, ou 3 mai 2021."),
    help: Bilingual(
      en:
        "Enter older work too where it was in Canada. The CRS and Federal Skilled Worker count ten years before the score date, Canadian Experience three, Federal Skilled Trades five; a full-time year in Canada of any time adapts a Federal Skilled Worker (IRPR 83(1)(c)).",
      fr:
        "Entrez aussi un travail plus ancien s’il a eu lieu au Canada. Le SCG et les travailleurs qualifiés comptent dix ans avant la date du calcul, l’expérience canadienne trois, les métiers cinq\u{A0}; un an à temps plein au Canada, de tout temps, compte pour la capacité d’adaptation (RIPR 83(1)c))."
    ))
  fileprivate static let jobEnd = Wording(
    Bilingual(en: "Last day", fr: "Dernier jour"),
    hint: Bilingual(
      en: "A day, or the word present if the job goes on.",
      fr: "Un jour, ou les mots en cours si l’emploi continue."),
    help: Bilingual(
      en:
        "The last day worked. For a job that goes on type present: it counts up to the day before the score date.",
      fr:
        "Le dernier jour travaillé. Pour un emploi qui continue, tapez en cours\u{A0}: il compte jusqu’à la veille de la date du calcul."
    ))
  fileprivate static let jobHours = Wording(
    Bilingual(en: "Hours a week", fr: "Heures par semaine"),
    hint: Bilingual(
      en: "Paid hours. 30 is full time; more does not count faster.",
      fr: "Heures payées. 30 font un temps plein\u{A0}; plus ne compte pas plus vite."),
    help: Bilingual(
      en:
        "Thirty hours a week are full time; fewer count in proportion: 15 hours for two years are one year. All jobs together count at most thirty hours a week.",
      fr:
        "Trente heures par semaine font un temps plein\u{A0}; moins compte en proportion\u{A0}: 15 heures pendant deux ans font un an. Tous les emplois ensemble comptent au plus trente heures par semaine."
    ))
  fileprivate static let jobBasis = Wording(
    Bilingual(en: "On what footing?", fr: "À quel titre\u{A0}?"),
    hint: Bilingual(
      en: "Unpaid work never counts. In the CRS, self-employment only abroad.",
      fr: "Non payé\u{A0}: jamais. À son compte, dans le SCG\u{A0}: à l’étranger seulement."),
    help: Bilingual(
      en:
        "Work is paid in wages or commission. Self-employment in Canada does not count in the CRS and for Canadian Experience, except for physicians paid fee for service (public policy, invitations since 25 April 2023); for Federal Skilled Worker and Trades it can, where authorized. Volunteer work and unpaid internships never count.",
      fr:
        "Le travail est payé en salaire ou en commission. Le travail à son compte au Canada ne compte pas dans le SCG ni pour l’expérience canadienne, sauf pour les médecins rémunérés à l’acte (politique d’intérêt public, invitations depuis le 25 avril 2023)\u{A0}; pour les travailleurs qualifiés et les métiers, il peut compter s’il est autorisé. Le bénévolat et les stages non payés ne comptent jamais."
    ))
  fileprivate static let jobWasAuthorized = Wording(
    Bilingual(en: "Authorized to work?", fr: "Travail autorisé\u{A0}?"),
    hint: Bilingual(
      en: "With a work permit or an exemption, as a temporary resident.",
      fr: "Avec un permis de travail ou une dispense, comme résident temporaire."),
    help: Bilingual(
      en:
        "Work in Canada counts only while authorized. The CRS and Canadian Experience ask for temporary resident status besides (IRPR 87.1(3)(c)): with a permit and without that status, as some refugee claimants have it, answer no, and ask a licensed representative about the Federal Skilled Worker Class.",
      fr:
        "Le travail au Canada ne compte que s’il est autorisé. Le SCG et l’expérience canadienne exigent en plus le statut de résident temporaire (RIPR 87.1(3)c))\u{A0}: avec un permis mais sans ce statut, comme certains demandeurs d’asile, répondez non, et demandez à un représentant autorisé pour les travailleurs qualifiés."
    ))
  fileprivate static let jobWasStudent = Wording(
    Bilingual(en: "Full-time student?", fr: "Études à temps plein\u{A0}?"),
    hint: Bilingual(
      en: "Studying full time during this job?",
      fr: "Aux études à temps plein pendant cet emploi\u{A0}?"),
    help: Bilingual(
      en:
        "Work in Canada done while studying full time does not count in the CRS (MI 15(7)(a)) and for Canadian Experience (IRPR 87.1(3)(a)); for Federal Skilled Worker it can. If only part of the job was, enter it as two jobs.",
      fr:
        "Le travail au Canada pendant des études à temps plein ne compte pas dans le SCG (IM 15(7)a)) ni pour l’expérience canadienne (RIPR 87.1(3)a))\u{A0}; pour les travailleurs qualifiés, il peut compter. Si ce n’est vrai que d’une partie, entrez deux emplois."
    ))
  fileprivate static let jobDidMainDuties = Wording(
    Bilingual(en: "Main duties done?", fr: "Fonctions principales\u{A0}?"),
    hint: Bilingual(
      en: "As in the NOC: the lead statement, and most of the main duties.",
      fr: "Comme dans la CNP\u{A0}: l’énoncé, et une bonne part des fonctions."),
    help: Bilingual(
      en:
        "Programs ask that the person did what the lead statement of the occupation says, and a substantial number of its main duties with all the essential ones (IRPR 75(2), 87.1(2), 87.2(3)(b)). The CRS points do not ask it here.",
      fr:
        "Les programmes exigent d’avoir fait ce que dit l’énoncé principal de la profession, et une bonne partie des fonctions principales avec toutes celles qui sont essentielles (RIPR 75(2), 87.1(2), 87.2(3)b)). Les points du SCG ne le demandent pas ici."
    ))
}
