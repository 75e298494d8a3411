/// A key press, as the interview understands it.
public enum Key: Hashable, Sendable {
  /// A letter, digit, sign or space that was typed.
  case character(Character)
  /// Ctrl with a letter, in lower case: `control("s")` for ^S.
  case control(Character)
  /// F1 to F12.
  case function(Int)
  /// Text pasted between brackets: it never presses Enter.
  case paste(String)
  case enter, tab, backTab, escape, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
}
