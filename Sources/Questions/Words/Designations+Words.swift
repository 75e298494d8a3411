import ExpressEntry

extension Designations {
  /// Both totals, and which language scores higher as the first.
  public var words: Bilingual {
    guard let better else {
      return Bilingual(
        en: "English first and French first give the same total so far, "
          + CountedNoun.points(english).en,
        fr: "l’anglais ou le français en premier donnent le même total jusqu’ici, "
          + CountedNoun.points(english).fr)
    }
    let more = CountedNoun.points(difference)
    return Bilingual(
      en: "English first gives \(english.words.en) so far, French first \(french.words.en); "
        + "\(better.label.en) first scores \(more.en) more",
      fr: "l’anglais en premier donne \(english.words.fr) jusqu’ici, le français "
        + "\(french.words.fr)\u{A0}; \(better == .english ? "l’anglais" : "le français") "
        + "en premier rapporte \(more.fr) de plus")
  }
}
