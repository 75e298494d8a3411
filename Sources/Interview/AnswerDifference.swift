import ExpressEntry
import Questions

/// A question that two profiles answer differently.
struct AnswerDifference: Equatable {
  let label: Bilingual
  /// What each says, as a box or a list shows it; `nil` where it is not answered.
  let ours, theirs: Bilingual?
}

extension Profile {
  /// Where two profiles differ, in the order of the interview; questions that are asked of either.
  func answers(differingFrom theirs: Profile) -> [AnswerDifference] {
    let asked = askedQuestions
    let names = Set(asked.map(\.question.id))
    let others = theirs.askedQuestions.filter { !names.contains($0.question.id) }
    return (asked + others).compactMap { label, question in
      let (ours, other) = (question.answer(in: self), question.answer(in: theirs))
      guard ours != other else { return nil }
      return AnswerDifference(
        label: label, ours: ours.map(question.words), theirs: other.map(question.words))
    }
  }

  /// Every question that is asked, with a label that says of which entry of a list it is.
  private var askedQuestions: [(label: Bilingual, question: Question)] {
    Section.allCases.flatMap { section in
      section.form(for: self).flatMap { item -> [(Bilingual, Question)] in
        switch item {
        case .question(let question): return [(question.label, question)]
        case .entry(let entry):
          return entry.questions(in: self).map { question in
            (
              Bilingual(
                en: "\(entry.title.en), \(question.label.en)",
                fr: "\(entry.title.fr), \(question.label.fr)"), question
            )
          }
        case .add, .heading, .note: return []
        }
      }
    }
  }
}

extension Question {
  fileprivate func words(of answer: Answer) -> Bilingual {
    Bilingual(en: text(for: answer, in: .english), fr: text(for: answer, in: .french))
  }
}
