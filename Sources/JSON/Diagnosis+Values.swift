extension Diagnosis {
  /// Says what is wrong with the letters that are next.
  func unknownWord() -> JSONError {
    let word = source.word(at: position)
    if source.isNotFinite(word) { return source.error(.notFinite(word), at: position) }
    let isCut = ["true", "false", "null"].contains { $0 != word && $0.hasPrefix(word) }
    if isCut, position + word.utf8.count == source.end, open != nil { return cutShort() }
    return source.error(.unknownWord(word), at: position)
  }

  /// Says what is wrong with a minus sign that no digit follows.
  func noDigit(at index: Int) -> JSONError {
    let word = source.word(at: index)
    if source.isNotFinite(word) { return source.error(.notFinite("-" + word), at: index - 1) }
    if index < source.end, source[index] == .point {
      return source.error(.noDigitBeforePoint, at: index - 1)
    }
    return cutNumber(.noDigitAfterMinus, at: index - 1, next: index)
  }

  /// Says what is wrong with a number, unless it is that the text ends inside it.
  func cutNumber(_ problem: JSONError.Problem, at index: Int, next: Int) -> JSONError {
    next >= source.end && open != nil ? cutShort() : source.error(problem, at: index)
  }
}
