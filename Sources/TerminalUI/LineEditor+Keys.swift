extension LineEditor {
  /// Does what a key asks of a text box.
  ///
  /// - Returns: False when the key is not for a text box, or what it adds does not fit.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): return insert(character)
    case .paste(let text): return paste(text)
    case .backspace: delete(to: cursor - 1)
    case .delete: delete(to: cursor + 1)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .home, .control("a"): move(to: 0)
    case .end, .control("e"): move(to: text.count)
    case .control("k"): delete(to: text.count)
    case .control("u"): delete(to: 0)
    case .control("w"): delete(to: previousWordStart)
    default: return false
    }
    return true
  }
}
