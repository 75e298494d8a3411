import ExpressEntry

extension Form {
  /// The countries that a person lived in, as a list.
  static func residences(of person: PersonRole, _ profile: Profile) -> [FormItem] {
    let list = Entry.List(.residences, of: person)
    let heading = FormItem.heading(
      Bilingual(
        en: "Countries lived in, last ten years", fr: "Pays habités, dix dernières années"))
    let entries = (0..<list.count(in: profile)).map {
      FormItem.entry(Entry(list: list, index: $0))
    }
    return [heading] + entries + [.add(list)]
  }

  /// One country.
  static func residence(at index: Int, of person: PersonRole) -> [Question] {
    let id = Entry(list: Entry.List(.residences, of: person), index: index).path
    func place<Value: Sendable>(
      _ path: WritableKeyPath<Residence, Value?> & Sendable
    ) -> AnswerPlace<Value> {
      AnswerPlace(\.[person].residences, at: index, path)
    }
    let questions: [Question] = [
      .text("\(id).country", .residenceCountry, place(\.country)).withoutDigits(),
      .date("\(id).start", .residenceStart, place(\.start)),
      .jobEnd("\(id).end", .residenceEnd, place(\.end)),
    ]
    return questions.map { $0.optional() }
  }
}

extension Wording {
  fileprivate static let residenceCountry = Wording(
    Bilingual(en: "Country", fr: "Pays"),
    hint: Bilingual(
      en: "Other than Canada, for six months or more. An entry for each stay.",
      fr: "Autre que le Canada, six mois ou plus. Une entrée par séjour."),
    help: Bilingual(
      en:
        "Police certificates are asked from every country lived in for six months or more in a row in the last ten years, except Canada and the time before the age of 18.",
      fr:
        "Des certificats de police sont exigés de chaque pays habité six mois de suite ou plus dans les dix dernières années, sauf le Canada et le temps d’avant 18 ans."
    ))
  fileprivate static let residenceStart = Wording(
    Bilingual(en: "From", fr: "Depuis le"),
    hint: Bilingual(
      en: "The first day there; where only the month is known, its first day.",
      fr: "Le premier jour\u{A0}; si seul le mois est connu, le premier du mois."),
    help: Bilingual(
      en: "The dates tell whether the stay was of six months or more in a row.",
      fr: "Les dates disent si le séjour a duré six mois de suite ou plus."))
  fileprivate static let residenceEnd = Wording(
    Bilingual(en: "Until", fr: "Jusqu’au"),
    hint: Bilingual(
      en: "The last day there, or the word present if you live there now.",
      fr: "Le dernier jour, ou les mots en cours si vous y vivez encore."),
    help: Bilingual(
      en: "The dates tell whether the stay was of six months or more in a row.",
      fr: "Les dates disent si le séjour a duré six mois de suite ou plus."))
}
