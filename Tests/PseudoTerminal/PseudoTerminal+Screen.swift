import CPseudoTerminal

/// A place on the screen, counted from the upper left corner and from nought.
public struct Position: Hashable, Sendable {
  public var row, column: Int

  public init(row: Int, column: Int) {
    (self.row, self.column) = (row, column)
  }
}

/// A colour, as the program asked for it.
public enum Colour: Hashable, Sendable {
  /// What the person has chosen for the terminal.
  case standard
  /// One of the 256 of the palette.
  case indexed(Int)
  case direct(red: Int, green: Int, blue: Int)

  init(_ colour: cpt_colour) {
    let value = Int(colour)
    self =
      switch value {
      case ..<0: .standard
      case 0..<256: .indexed(value)
      default: .direct(red: value >> 16 & 0xFF, green: value >> 8 & 0xFF, blue: value & 0xFF)
      }
  }
}

/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
  public let isBold, isUnderlined, isItalic, isBlinking, isReverse, isStruck: Bool
  public let foreground, background: Colour
  /// 2 on the left half of a wide character.
  public let width: Int
}

extension PseudoTerminal {
  /// All rows, without blanks at their ends.
  public var screen: String {
    (0..<rows).map(line).joined(separator: "\n")
  }

  /// One row, without blanks at its end.
  public func line(_ row: Int) -> String {
    emulator.text(row: row, columns: 0..<columns)
  }

  /// The text of some columns of a row, without blanks at its end.
  public func text(row: Int, columns: Range<Int>) -> String {
    emulator.text(row: row, columns: columns)
  }

  /// Where a text stands first on the screen: its first column, not its first character.
  public func position(of text: String) -> Position? {
    guard !text.isEmpty else { return nil }
    for row in 0..<rows where line(row).contains(text) {
      for column in 0..<columns where style(row: row, column: column).width > 0 {
        if self.text(row: row, columns: column..<columns).hasPrefix(text) {
          return Position(row: row, column: column)
        }
      }
    }
    return nil
  }

  public func style(row: Int, column: Int) -> CellStyle {
    let style = emulator.style(row: row, column: column)
    return CellStyle(
      isBold: style.bold, isUnderlined: style.underline, isItalic: style.italic,
      isBlinking: style.blink, isReverse: style.reverse, isStruck: style.strike,
      foreground: Colour(style.foreground), background: Colour(style.background),
      width: Int(style.width))
  }

  public func isReverse(row: Int, column: Int) -> Bool {
    style(row: row, column: column).isReverse
  }

  public func isBold(row: Int, column: Int) -> Bool {
    style(row: row, column: column).isBold
  }

  /// Where the cursor stands, shown or hidden.
  public var cursor: Position {
    Position(row: Int(emulator.state.row), column: Int(emulator.state.column))
  }

  public var isCursorVisible: Bool { emulator.state.cursor_visible }

  /// Whether the program shows the second screen, which leaves the shell's lines untouched.
  public var isAlternateScreen: Bool { emulator.state.alternate_screen }

  /// Whether the program wants to hear of the mouse.
  public var hearsMouse: Bool { emulator.state.mouse }

  /// Whether the program can tell pasted text from typed text.
  public var bracketsPaste: Bool { !emulator.pasteBracket(start: true).isEmpty }
}
