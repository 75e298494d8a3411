import ExpressEntry
import JSON

extension Profile {
  /// How many answers differ between two profiles: given in one alone, or in both and not the same.
  public func answerCount(differingFrom other: Profile) -> Int {
    ProfileWriter.json(self).leaves(differingFrom: ProfileWriter.json(other))
  }
}

extension JSONValue {
  /// How many values that are neither object nor list differ.
  fileprivate func leaves(differingFrom other: JSONValue?) -> Int {
    guard self != other else { return 0 }
    switch (self, other) {
    case (.object(let members), .object(let others)):
      let kept = members.map { $0.value.leaves(differingFrom: others[$0.key]) }
      let others = others.filter { members[$0.key] == nil }
      return kept.reduce(0, +) + others.values.map { $0.leaves(differingFrom: nil) }.reduce(0, +)
    case (.array(let elements), .array(let others)):
      return (0..<max(elements.count, others.count))
        .map { index in
          guard index < elements.count else { return others[index].leaves(differingFrom: nil) }
          return elements[index].leaves(
            differingFrom: index < others.count ? others[index] : nil)
        }
        .reduce(0, +)
    case (.object(let members), _):
      return max(1, members.values.map { $0.leaves(differingFrom: nil) }.reduce(0, +))
    case (.array(let elements), _):
      return max(1, elements.map { $0.leaves(differingFrom: nil) }.reduce(0, +))
    default: return 1
    }
  }
}
