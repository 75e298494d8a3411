/// Something that a person does on the keyboard.
///
/// A string literal is typed text, so that `send("30", .enter, .down)` reads as it is pressed.
public enum Key: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  /// Ctrl with a letter: `.control("s")`.
  case control(Character)
  /// F1 to F12.
  case function(Int)
  /// Text pasted into the window: in brackets, where the program has asked for them.
  case paste(String)
  /// Bytes as they are, for what no keyboard sends whole.
  case bytes([UInt8])
  case enter, tab, backTab, backspace, escape
  case up, down, left, right
  case insert, delete, home, end, pageUp, pageDown

  public init(stringLiteral text: String) {
    self = .text(text)
  }
}
