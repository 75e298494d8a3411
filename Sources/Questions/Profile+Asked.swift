import ExpressEntry

extension Profile {
  /// Every question that is asked at present, in the order of the interview, with a label that says of
  /// which entry of a list it is.
  public var askedQuestions: [(label: Bilingual, question: Question)] {
    Section.allCases.flatMap { section in
      section.form(for: self).flatMap { item -> [(Bilingual, Question)] in
        switch item {
        case .question(let question): return [(question.label, question)]
        case .entry(let entry):
          return entry.questions(in: self).map { question in
            (.series(entry.title, question.label), question)
          }
        case .add, .heading, .note: return []
        }
      }
    }
  }
}

extension Question {
  /// An answer as a box or a list shows it.
  public func words(of answer: Answer) -> Bilingual {
    Bilingual(en: text(for: answer, in: .english), fr: text(for: answer, in: .french))
  }
}
