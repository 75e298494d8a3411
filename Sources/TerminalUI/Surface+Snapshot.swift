extension Surface {
  /// The characters, line by line, without the blanks that end a line.
  public var text: String {
    lines { $0.isContinuation ? nil : $0.character }
      .map { $0.trimmed(of: " ") }
      .joined(separator: "\n")
  }

  /// The styles, one letter a cell, without the plain cells that end a line.
  public var styles: String {
    lines(\.style.rawValue)
      .map { $0.trimmed(of: Style.plain.rawValue) }
      .joined(separator: "\n")
  }

  private func lines(_ character: (Cell) -> Character?) -> [[Character]] {
    (0..<size.rows).map { row in
      cells[row * size.columns..<(row + 1) * size.columns].compactMap(character)
    }
  }
}

extension [Character] {
  fileprivate func trimmed(of blank: Character) -> String {
    String(self[..<((lastIndex { $0 != blank } ?? -1) + 1)])
  }
}
