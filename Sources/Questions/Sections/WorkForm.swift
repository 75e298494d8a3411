import ExpressEntry

extension Form {
  /// Dated jobs, or the whole years they are said to amount to.
  static func work(of person: PersonRole, _ profile: Profile) -> [FormItem] {
    let work = profile[person].work
    let list = Entry.List(.jobs, of: person)
    var items: [FormItem] = [
      .heading(
        person == .applicant
          ? Bilingual(en: "Jobs, in Canada and abroad", fr: "Emplois, au Canada et à l’étranger")
          : Bilingual(en: "Jobs in Canada", fr: "Emplois au Canada"))
    ]
    items += (0..<list.count(in: profile)).map { .entry(Entry(list: list, index: $0)) }
    items.append(.add(list))
    // A quick answer is asked for as long as there is no evidence, or to take it back.
    var quick: [Question] = []
    if !work.hasEvidence(inCanada: true) || work.declaredCanadianYears != nil {
      quick.append(canadianYears(of: person).optional(work.jobs != nil))
    }
    if person == .applicant,
      !work.hasEvidence(inCanada: false) || work.declaredForeignYears != nil
    {
      quick.append(foreignYears.optional(work.jobs != nil))
    }
    if !quick.isEmpty {
      items.append(
        .heading(
          Bilingual(
            en: "Or only whole years, for a quick estimate", fr: "Ou seulement les années")))
      items += quick.map(FormItem.question)
    }
    if work.hasEvidence(inCanada: true) && work.declaredCanadianYears != nil {
      items.append(
        .note(
          Bilingual(
            en: "Canada: the dated jobs count; the whole years are set aside.",
            fr: "Canada\u{A0}: les emplois datés comptent, pas les années déclarées.")))
    }
    if work.hasEvidence(inCanada: false) && work.declaredForeignYears != nil {
      items.append(
        .note(
          Bilingual(
            en: "Abroad: the dated jobs count; the whole years are set aside.",
            fr: "Étranger\u{A0}: les emplois datés comptent, pas les années déclarées.")))
    }
    return items
  }

  private static func canadianYears(of person: PersonRole) -> Question {
    .number(
      "\(person.rawValue).work.canadianYears",
      Wording(
        Bilingual(en: "Years in Canada", fr: "Années au Canada"),
        hint: Bilingual(
          en: "Whole years of skilled work (TEER 0 to 3). 11 months is 0.",
          fr: "Années complètes de travail qualifié (FÉER 0 à 3). 11 mois font 0."),
        help: Bilingual(
          en:
            "Paid, authorized work in Canada in the last ten years, TEER 0 to 3, 30 hours a week or the equal in part time (1,560 hours a year). Work as a full-time student, self-employment and unauthorized work do not count. Work in Quebec does.",
          fr:
            "Travail payé et autorisé au Canada dans les dix dernières années, FÉER 0 à 3, 30 heures par semaine ou l’équivalent à temps partiel (1\u{A0}560 heures par an). Le travail pendant des études à temps plein, à son compte ou sans autorisation ne compte pas. Le travail au Québec compte."
        )),
      AnswerPlace(
        get: { $0[person].work.declaredCanadianYears },
        set: { $1[person].work.declaredCanadianYears = $0 }),
      in: 0...50)
  }

  private static let foreignYears = Question.number(
    "applicant.work.foreignYears",
    Wording(
      Bilingual(en: "Years abroad", fr: "Années à l’étranger"),
      hint: Bilingual(
        en: "Whole years in one skilled occupation, outside Canada.",
        fr: "Années complètes dans une seule profession qualifiée, hors du Canada."),
      help: Bilingual(
        en:
          "Paid work outside Canada in the last ten years, in one occupation of TEER 0 to 3, full-time or the equal in part time. Self-employment abroad can count.",
        fr:
          "Travail payé hors du Canada dans les dix dernières années, dans une seule profession de FÉER 0 à 3, à temps plein ou l’équivalent. Le travail à son compte à l’étranger peut compter."
      )),
    AnswerPlace(\.applicant.work.declaredForeignYears), in: 0...50)
}
