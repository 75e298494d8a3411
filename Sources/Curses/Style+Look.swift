import CNcurses
import TerminalUI

extension Style {
  /// What the terminal does to make a style stand out.
  ///
  /// Hints stay plain: dim text falls below a contrast of 4.5:1 in most themes, light or dark.
  /// Colour only adds to bold, reverse and underline, and every sign it stands for is also written.
  var look: UInt32 {
    let attributes =
      switch self {
      case .plain, .faint: 0
      case .title: CNC_REVERSE
      case .strong: CNC_BOLD
      case .focus: CNC_BOLD | CNC_REVERSE
      case .error: CNC_BOLD | CNC_RED
      case .gain: CNC_BOLD | CNC_BLUE
      case .loss: CNC_UNDERLINE | CNC_ORANGE
      case .notice: CNC_BOLD | CNC_ORANGE
      }
    return UInt32(attributes)
  }
}
