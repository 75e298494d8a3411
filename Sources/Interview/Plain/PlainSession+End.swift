import ExpressEntry
import Questions

extension PlainSession {
  /// What is lost when the input ends here: nothing where the file has every answer.
  public mutating func end() -> [String] {
    guard session.isUnsaved else { return [] }
    defer { lines = [] }
    sayError(
      Bilingual(
        en: "the input ended before these answers were saved. \(place.en)",
        fr: "l’entrée s’est terminée avant que ces réponses soient enregistrées. \(place.fr)"))
    for words in changes { say(words) }
    return lines
  }

  private var place: Bilingual {
    session.draft.isKept
      ? Bilingual(
        en: "The draft has them, and the next start offers it.",
        fr: "Le brouillon les garde, et le prochain démarrage le propose.")
      : Bilingual(en: "They are in no file.", fr: "Elles ne sont dans aucun fichier.")
  }

  /// The answers that the file has not, or has otherwise.
  private var changes: [Bilingual] {
    let (now, then) = (session.profile, session.saved)
    return Section.allCases.flatMap { section -> [Bilingual] in
      let earlier = Dictionary(
        section.questions(for: then).map { ($0.id, $0.answer(in: then)) },
        uniquingKeysWith: { first, _ in first })
      let questions = section.questions(for: now)
      let names = Set(questions.map(\.id))
      let gone = section.questions(for: then).filter {
        !names.contains($0.id) && $0.answer(in: then) != $0.answer(in: now)
      }
      return questions.filter { $0.answer(in: now) != (earlier[$0.id] ?? $0.answer(in: then)) }
        .map { question in
          let answer = question.answer(in: now).map { words(for: $0, to: question) }
          return PlainWords.answered(
            .series(section.title, question.label), answer ?? Words.open)
        }
        + gone.map { PlainWords.answered(.series(section.title, $0.label), Words.open) }
    }
  }
}
