import ExpressEntry

extension DocumentTerm {
  /// How long the document is good for: until when, on a day, or how new it must be.
  public func sentence(on day: CalendarDate) -> Bilingual {
    guard let lapses else {
      let age =
        months.isMultiple(of: 12) && months > 12
        ? CountedNoun.years(months / 12) : CountedNoun.months(months)
      return Bilingual.pair(
        subject.words,
        Bilingual(
          en: "less than \(age.en) old.", fr: "de moins de \(age.fr)."))
    }
    return Bilingual.pair(
      subject.words,
      lapses > day
        ? Bilingual(
          en: "counts until \(lapses.previous.words.en).",
          fr: "compte jusqu’au \(lapses.previous.words.fr).")
        : Bilingual(
          en: "no longer counts since \(lapses.words.en).",
          fr: "ne compte plus depuis le \(lapses.words.fr)."))
  }
}

extension DocumentTerm.Subject {
  public var words: Bilingual {
    switch self {
    case .test(let test): test.label
    case .assessment: Bilingual(en: "Assessment", fr: "Évaluation")
    case .medical: Bilingual(en: "Examination", fr: "Examen")
    }
  }
}
