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
}
